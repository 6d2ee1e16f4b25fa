#!/usr/bin/env python3
"""Learns the weights by which dateline-extract tells article from furniture in plain text.

    plain_lines.py --news columns.jsonl - --crop cropped.jsonl
    COLUMNS=cropped.jsonl SIGNS=signs.tsv cargo test -p dateline-extract -- --ignored signs_for_training
    COLUMNS=pages.jsonl SIGNS=pages.tsv cargo test ...     # as above; pages.jsonl is from columns_of_pages.py
    plain_lines.py --news cropped.jsonl signs.tsv --other pages.jsonl pages.tsv 0.25 --write weights.rs
    plain_lines.py ... --folds 5 --predict pred.jsonl      # held-out predictions for the news columns

Columns are JSON lines: {"id", "text", "labels"}, one digit (1 article, 0 furniture) for each line of the
text that is not empty. Whole pages have long menus; scraped text often has little left of them. So each
column is also learned from twice with its furniture cropped (ids `...#1`, `...#2`). The model is a
linear-chain conditional random field of four states (before the article, article, furniture inside it, after
it) over the signs of a line and of its two neighbours, fitted with an L2 prior; columns without an article
are left out. A column counts, not its length: one with four times the lines counts twice. `--other` columns
count by their weight, those in English (`language`) four times: most of them are in German. A line is kept where it is likely to be of the article, all ways through the
column being weighed: the single best way loses half an article now and then. Needs numpy and scipy.
"""
import argparse, json, re
from random import Random
import numpy as np
from scipy.optimize import minimize

BEFORE, ARTICLE, INSIDE, AFTER = range(4)
NEVER = -1e4
LONGEST = 1500
ENGLISH = 4
LINE_END = re.compile(r'[\n\r\v\f\x85\u2028\u2029]')
MAY_FOLLOW = np.array([[1, 1, 0, 0], [0, 1, 1, 1], [0, 1, 1, 0], [0, 0, 0, 1]], bool)
PLACED = {'BeforeCore', 'InCore', 'AfterCore', 'CorePassed'}
MAY_START = np.array([1, 1, 0, 0], bool)
MAY_END = np.array([1, 1, 0, 1], bool)


def states_of(labels):
    """The four states that a row of 0 and 1 stands for."""
    kept = [at for at, label in enumerate(labels) if label == '1']
    if not kept:
        return np.full(len(labels), BEFORE)
    states = np.where(np.array(list(labels)) == '1', ARTICLE, INSIDE)
    states[:kept[0]] = BEFORE
    states[kept[-1] + 1:] = AFTER
    return states


def read(columns, signs, weight):
    """The columns with the signs of their lines."""
    rows = {}
    with open(signs, encoding='utf-8') as file:
        for block in file.read().split('\n\n'):
            name, *lines = block.strip('\n').split('\n')
            if name:
                rows[name] = np.array([[float(v) for v in line.split('\t')] for line in lines], np.float32)
    pages = []
    with open(columns, encoding='utf-8') as file:
        for column in map(json.loads, file):
            signs_here = rows.get(column['id'])
            if signs_here is None or len(signs_here) != len(column['labels']):
                print('left out:', column['id'])
                continue
            if '1' not in column['labels']:
                continue  # would teach that furniture behind an article stands before one
            pages.append({'id': column['id'], 'text': column['text'], 'x': with_neighbours(signs_here),
                          'y': states_of(column['labels']),
                          'weight': weight * share(column) * even(len(signs_here))})
    return pages


def share(column):
    """How much a column counts beside others of its kind."""
    return (0.5 if '#' in column['id'] else 1) * (ENGLISH if column.get('language') == 'en' else 1)


def even(lines):
    """A column counts, not its length: long ones a little more."""
    return (lines / 200) ** -0.5


def crops(column, random):
    """The column, and twice with little furniture."""
    lines = [line for line in LINE_END.split(column['text']) if line.strip()]
    labels = column['labels']
    kept = [at for at, label in enumerate(labels) if label == '1']
    yield column
    if not kept:
        return
    for part, (most_before, most_after) in enumerate([(6, 12), (25, 60)], 1):
        start = max(0, kept[0] - random.randint(0, most_before))
        end = min(len(lines), kept[-1] + 1 + random.randint(0, most_after))
        yield cropped(column, f'#{part}', [(lines[at], labels[at]) for at in range(start, end)])


def cropped(column, mark, pairs):
    text = '\n'.join(line for line, _ in pairs)
    return {'id': column['id'] + mark, 'text': text, 'labels': ''.join(label for _, label in pairs)}


def write_crops(columns, path):
    random = Random(1)
    with open(columns, encoding='utf-8') as file, open(path, 'w', encoding='utf-8') as out:
        for column in map(json.loads, file):
            for crop in crops(column, random):
                out.write(json.dumps(crop, ensure_ascii=False) + '\n')


def with_neighbours(rows):
    none = np.zeros((1, rows.shape[1]), np.float32)
    return np.hstack([rows, np.vstack([none, rows[:-1]]), np.vstack([rows[1:], none])])


def batches(pages, size=128):
    """Groups of columns of like length: the signs of all their lines, states and places in a padded grid."""
    pages = sorted(pages, key=lambda page: len(page['y']))
    for at in range(0, len(pages), size):
        group = pages[at:at + size]
        longest = max(len(page['y']) for page in group)
        y = np.zeros((longest, len(group)), int)
        real = np.zeros((longest, len(group)), bool)
        for n, page in enumerate(group):
            y[:len(page['y']), n], real[:len(page['y']), n] = page['y'], True
        yield np.concatenate([page['x'] for page in group]), y, real, np.array([page['weight'] for page in group])


def log_sum(values, axis):
    top = values.max(axis=axis, keepdims=True)
    return (top + np.log(np.exp(values - top).sum(axis=axis, keepdims=True))).squeeze(axis)


class Chain:
    """Weights as one vector: signs x states, changes, start, end.

    Furniture before and after the article looks alike. If each line told the two apart by its looks, the
    hundred small preferences of a long menu would outweigh the article between them; so only the signs of
    place (`placed`) tell them apart, and all others weigh the same for both.
    """

    def __init__(self, names):
        self.signs = len(names) * 3
        self.size = self.signs * 4 + 16 + 4 + 4
        self.alike = np.array([name not in PLACED for name in names] * 3)

    def parts(self, vector):
        n = self.signs * 4
        change = np.where(MAY_FOLLOW, vector[n:n + 16].reshape(4, 4), NEVER)
        start = np.where(MAY_START, vector[n + 16:n + 20], NEVER)
        end = np.where(MAY_END, vector[n + 20:], NEVER)
        return vector[:n].reshape(self.signs, 4), change, start, end

    def loss(self, vector, groups, prior):
        total, slope = prior * (vector ** 2).sum(), 2 * prior * vector
        for group in groups:
            value, part = self.batch_loss(vector, group)
            total += value
            slope = slope + part
        return total, slope

    def batch_loss(self, vector, group):
        """What all ways weigh less what the true one does, and its slope."""
        x, y, real, weight = group
        weights, change, start, end = self.parts(vector)
        scores = np.zeros((*real.shape[::-1], 4))
        scores[real.T] = x @ weights.astype(np.float32)
        scores = scores.transpose(1, 0, 2)
        whole, likely, changes = self.sums(scores, real, (change, start, end), weight)
        counts = real * weight
        true = np.eye(4)[y] * counts[:, :, None]
        true_changes = np.einsum('tci,tcj->ij', np.eye(4)[y[:-1]], true[1:])
        last = real.sum(0) - 1
        ends = lambda each: each[last, np.arange(len(last))].sum(0)
        gold = (scores * true).sum() + (np.where(MAY_FOLLOW, change, 0) * true_changes).sum()
        gold += (start * true[0].sum(0)).sum() + (end * ends(true)).sum()
        off = likely * counts[:, :, None] - true
        slope = np.concatenate([
            (x.T @ off.transpose(1, 0, 2)[real.T].astype(np.float32)).ravel(),
            ((changes - true_changes) * MAY_FOLLOW).ravel(), off[0].sum(0) * MAY_START, ends(off) * MAY_END])
        return (whole * weight).sum() - gold, self.tied(slope)

    def sums(self, scores, real, chances, weight):
        """The sum over all ways, as a logarithm, and how likely states and changes are."""
        step, start, end = map(np.exp, chances)
        top = scores.max(2, keepdims=True)
        suits = np.exp(scores - top)
        before, behind, onward = np.empty_like(suits), np.empty_like(suits), np.zeros_like(suits)
        scale = np.ones(real.shape)
        for t in range(len(suits)):
            ways = (before[t - 1] @ step if t else start) * suits[t]
            scale[t] = np.where(real[t], ways.sum(1), 1)
            before[t] = np.where(real[t][:, None], ways / scale[t][:, None], before[t - 1])
        finish = before[-1] @ end
        behind[-1] = end / finish[:, None]
        for t in range(len(suits) - 1, 0, -1):
            onward[t] = suits[t] * behind[t] / scale[t][:, None] * real[t][:, None]
            behind[t - 1] = np.where(real[t][:, None], onward[t] @ step.T, behind[t])
        changes = np.einsum('tci,tcj->ij', before[:-1] * weight[None, :, None], onward[1:]) * step
        whole = np.log(finish) + np.log(scale).sum(0) + (top[:, :, 0] * real).sum(0)
        return whole, before * behind, changes

    def tied(self, slope):
        """Before and after the article looks weigh the same, and so does staying there."""
        stays = slope[self.signs * 4:][:16].reshape(4, 4)
        stays[BEFORE, BEFORE] = stays[AFTER, AFTER] = (stays[BEFORE, BEFORE] + stays[AFTER, AFTER]) / 2
        looks = slope[:self.signs * 4].reshape(self.signs, 4)
        looks[np.ix_(self.alike, [BEFORE, AFTER])] = looks[self.alike][:, [BEFORE, AFTER]].mean(1, keepdims=True)
        return slope

    def fit(self, pages, prior, rounds):
        groups = list(batches(pages))
        found = minimize(self.loss, np.zeros(self.size), (groups, prior), 'L-BFGS-B', True,
                         options={'maxiter': rounds, 'maxcor': 20})
        return found.x

    def likelihoods(self, vector, x):
        """How likely each line is the article, all ways being weighed."""
        weights, change, start, end = self.parts(vector)
        end = end.copy()
        end[BEFORE] = NEVER
        scores = x @ weights
        before, behind = [start + scores[0]], [end]
        for row in scores[1:]:
            before.append(log_sum(before[-1][:, None] + change, 0) + row)
        for row in scores[:0:-1]:
            behind.append(log_sum(change + behind[-1] + row, 1))
        both = np.array(before) + np.array(behind[::-1])
        return np.exp(both - log_sum(both, 1)[:, None])[:, ARTICLE]


def kept_text(page, likelihoods, likely):
    lines = [line for line in LINE_END.split(page['text']) if line.strip()]
    return '\n\n'.join(line for line, share in zip(lines, likelihoods) if share > likely)


def outlet(page):
    return page['id'].split('_')[0]


def held_out(args, news, other, chain):
    """Predictions for each news column by a model that has not seen its outlet."""
    outlets = sorted({outlet(page) for page in news})
    for fold in range(args.folds):
        out = set(outlets[fold::args.folds])
        seen = [page for page in news if outlet(page) not in out] + other
        vector = chain.fit(seen, args.prior, args.rounds)
        for page in news:
            if outlet(page) in out:
                yield page, vector


def write_predictions(path, chain, pairs, likely):
    with open(path, 'w', encoding='utf-8') as file:
        for page, vector in pairs:
            text = kept_text(page, chain.likelihoods(vector, page['x']), likely)
            file.write(json.dumps({'id': page['id'], 'text': text}) + '\n')


HEAD = '''//! What each sign is worth.
//!
//! Learned, not written: `training/plain_lines.py` says how, from the text columns of the training pages of fundus
//! (flairNLP, MIT), whole and twice with their furniture cropped, and, by a quarter, those in English in full, from the news
//! among the development pages of trafilatura (adbar, Apache-2.0) and of htmldate (adbar, Apache-2.0), which
//! `training/columns_of_pages.py` labels by what dateline reads of the whole page; no page of theirs is in here. Made by
//! `plain_lines.py --news CROPPED SIGNS --other PAGES SIGNS 0.25 --write`. The chain alone, held out by host, three
//! folds: text F1 .944 on the columns of fundus-train (its English outlets .944), .912 on the news of wcxb-train, .950 on
//! columns of htmldate-dev (in English .965), segments F1 .878 on columns of trafilatura-dev. The whole reader on all 398
//! columns of wcxb-train, of which none was learned from: .908. Weak at: boxes of facts, articles in many short pieces with
//! pictures between them, short reports above long comments, pages that are no news. Read a row as: where this sign is seen
//! on the line itself, on the line before, on the line after, so much speaks for before | article | inside | after.
//! Refuses to be edited by hand.

use super::signs::Sign;

/// Before, article, inside, after.
pub(super) const STATES: usize = 4;

type PerState = [f32; STATES];

/// What cannot happen.
const NEVER: f32 = -1.0e4;

'''


def numbers(values):
    return '[' + ', '.join('NEVER' if value <= NEVER else f'{value:.2f}' for value in values) + ']'


def write_weights(path, chain, vector, names, likely):
    weights, change, start, end = chain.parts(vector)
    count = len(names)
    change = change.copy()
    out = HEAD
    out += f'/// How a text may begin.\npub(super) const START: PerState = {numbers(start)};\n\n'
    end = end.copy()
    end[BEFORE] = NEVER
    out += '/// How it may end. One line at least is the article: whether it is one is judged by its words.\n'
    out += f'pub(super) const END: PerState = {numbers(end)};\n\n'
    out += '/// From the state of a line (row) to that of the next (column).\n'
    out += 'pub(super) const CHANGES: [PerState; STATES] = [\n'
    out += ''.join(f'    {numbers(row)},\n' for row in change) + '];\n\n'
    out += f'/// A line likelier than this to be the article is kept.\npub(super) const LIKELY: f64 = {likely:.2f};\n\n'
    out += '/// The signs: on the line, on the one before, on the one after.\n#[rustfmt::skip]\n'
    out += 'pub(super) const SIGNS: &[(Sign, PerState, PerState, PerState)] = &[\n'
    for at, name in enumerate(names):
        own, before, after = (numbers(weights[at + count * place]) for place in range(3))
        out += f'    (Sign::{name}, {own}, {before}, {after}),\n'
    with open(path, 'w', encoding='utf-8') as file:
        file.write(out + '];\n')


def sign_names(source):
    with open(source, encoding='utf-8') as file:
        body = re.search(r'enum Sign \{(.*?)\n\}', file.read(), re.S).group(1)
    return re.findall(r'^    ([A-Z]\w+),', body, re.M)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--news', nargs=2, required=True)
    parser.add_argument('--other', nargs=3, action='append', default=[])
    parser.add_argument('--prior', type=float, default=30.0)
    parser.add_argument('--rounds', type=int, default=110)
    parser.add_argument('--likely', type=float, default=0.40)
    parser.add_argument('--folds', type=int, default=5)
    parser.add_argument('--predict')
    parser.add_argument('--write')
    parser.add_argument('--signs-source', default='crates/dateline-extract/src/plain/signs.rs')
    parser.add_argument('--crop')
    args = parser.parse_args()
    if args.crop:
        return write_crops(args.news[0], args.crop)
    news = read(*args.news, 1.0)
    other = [page for columns, signs, weight in args.other for page in read(columns, signs, float(weight))]
    other = [page for page in other if len(page['y']) <= LONGEST]
    names = sign_names(args.signs_source)
    chain = Chain(names)
    if args.predict:
        pairs = list(held_out(args, news, other, chain))
        for likely in (args.likely - 0.1, args.likely, args.likely + 0.1):
            write_predictions(f'{args.predict}.{likely:.2f}', chain, pairs, likely)
    if args.write:
        vector = chain.fit(news + other, args.prior, args.rounds)
        write_weights(args.write, chain, vector, names, args.likely)


if __name__ == '__main__':
    main()
