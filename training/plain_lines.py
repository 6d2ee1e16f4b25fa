#!/usr/bin/env python3
"""Learns the weights by which dateline-extract tells article from furniture in plain text.

    plain_lines.py --news columns.jsonl - --crop cropped.jsonl
    COLUMNS=cropped.jsonl SIGNS=signs.tsv cargo test -p dateline-extract -- --ignored signs_for_training
    plain_lines.py --news cropped.jsonl signs.tsv --write weights.rs
    plain_lines.py ... --folds 5 --predict pred.jsonl      # held-out predictions for the news columns

Columns are JSON lines: {"id", "text", "labels"}, one digit (1 article, 0 furniture) for each line of the
text that is not empty. Whole pages have long menus; scraped text often has little left of them. So each
column is also learned from twice with its furniture cropped (ids `...#1`, `...#2`). The model is a linear-chain conditional random field of four states (before the
article, article, furniture inside it, after it) over the signs of a line and of its two neighbours, fitted
with an L2 prior; columns without an article are left out. `--other` columns are no news and count less: the
pages of wcxb made held-out news worse (fundus-train, by outlet, three folds). Needs numpy and scipy.
"""
import argparse, json, re
from random import Random
import numpy as np
from scipy.optimize import minimize

BEFORE, ARTICLE, INSIDE, AFTER = range(4)
NEVER = -1e4
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
                          'weight': weight * (0.5 if '#' in column['id'] else 1)})
    return pages


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
    """Padded groups of columns of like length."""
    pages = sorted(pages, key=lambda page: len(page['y']))
    for at in range(0, len(pages), size):
        group = pages[at:at + size]
        longest = max(len(page['y']) for page in group)
        x = np.zeros((longest, len(group), group[0]['x'].shape[1]), np.float32)
        y = np.zeros((longest, len(group)), int)
        real = np.zeros((longest, len(group)), bool)
        for n, page in enumerate(group):
            t = len(page['y'])
            x[:t, n], y[:t, n], real[:t, n] = page['x'], page['y'], True
        yield x, y, real, np.array([page['weight'] for page in group])


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
        x, y, real, weight = group
        weights, change, start, end = self.parts(vector)
        longest, many = y.shape
        scores = (x.reshape(-1, self.signs) @ weights).reshape(longest, many, 4)
        last = real.sum(0) - 1
        forward = np.empty_like(scores, dtype=float)
        forward[0] = start + scores[0]
        for t in range(1, longest):
            step = log_sum(forward[t - 1][:, :, None] + change, 1) + scores[t]
            forward[t] = np.where(real[t][:, None], step, forward[t - 1])
        whole = log_sum(forward[-1] + end, 1)
        backward = np.empty_like(forward)
        backward[-1] = end
        expected_change = np.zeros((4, 4))
        for t in range(longest - 1, 0, -1):
            onward = change + (scores[t] + backward[t])[:, None, :]
            pair = np.exp(forward[t - 1][:, :, None] + onward - whole[:, None, None])
            expected_change += (pair * (weight * real[t])[:, None, None]).sum(0)
            backward[t - 1] = np.where(real[t][:, None], log_sum(onward, 2), backward[t])
        likely = np.exp(forward + backward - whole[None, :, None]) * (real * weight)[:, :, None]
        true = np.eye(4)[y] * (real * weight)[:, :, None]
        each = np.arange(many)
        end_likely = np.exp(forward[-1] + end - whole[:, None]) * weight[:, None]
        end_true = np.eye(4)[y[last, each]] * weight[:, None]
        true_change = np.zeros((4, 4))
        both = real[1:]
        np.add.at(true_change, (y[:-1][both], y[1:][both]), np.broadcast_to(weight, both.shape)[both])
        gold = (scores * true).sum() + (np.where(MAY_FOLLOW, change, 0) * true_change).sum()
        gold += (start[y[0]] * weight).sum() + (end[y[last, each]] * weight).sum()
        slope = np.concatenate([
            (x.reshape(-1, self.signs).T @ (likely - true).reshape(-1, 4)).ravel(),
            ((expected_change - true_change) * MAY_FOLLOW).ravel(),
            ((likely[0] - true[0]).sum(0)) * MAY_START,
            ((end_likely - end_true).sum(0)) * MAY_END,
        ])
        stays = slope[self.signs * 4:][:16].reshape(4, 4)
        stays[BEFORE, BEFORE] = stays[AFTER, AFTER] = (stays[BEFORE, BEFORE] + stays[AFTER, AFTER]) / 2
        looks = slope[:self.signs * 4].reshape(self.signs, 4)
        looks[np.ix_(self.alike, [BEFORE, AFTER])] = looks[self.alike][:, [BEFORE, AFTER]].mean(1, keepdims=True)
        return (whole * weight).sum() - gold, slope

    def fit(self, pages, prior, rounds):
        groups = list(batches(pages))
        found = minimize(self.loss, np.zeros(self.size), (groups, prior), 'L-BFGS-B', True,
                         options={'maxiter': rounds, 'maxcor': 20})
        return found.x

    def best(self, vector, x, bias=0.0):
        """The likeliest states, one line at least being the article."""
        weights, change, start, end = self.parts(vector)
        end = end.copy()
        end[BEFORE] = NEVER
        scores = x @ weights
        scores[:, ARTICLE] += bias
        best, came = start + scores[0], []
        for row in scores[1:]:
            ways = best[:, None] + change
            came.append(ways.argmax(0))
            best = ways.max(0) + row
        states = [int((best + end).argmax())]
        for step in reversed(came):
            states.append(int(step[states[-1]]))
        return np.array(states[::-1])


def kept_text(page, states):
    lines = [line for line in LINE_END.split(page['text']) if line.strip()]
    return '\n\n'.join(line for line, state in zip(lines, states) if state == ARTICLE)


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


def write_predictions(path, chain, pairs, bias):
    with open(path, 'w', encoding='utf-8') as file:
        for page, vector in pairs:
            text = kept_text(page, chain.best(vector, page['x'], bias))
            file.write(json.dumps({'id': page['id'], 'text': text}) + '\n')


HEAD = '''//! What each sign is worth.
//!
//! Learned, not written: `training/plain_lines.py` says how, from the text columns of the training pages of fundus
//! (flairNLP, MIT), whole and twice with their furniture cropped; no page of theirs is in here. Made by
//! `plain_lines.py --news CROPPED SIGNS --prior 16 --rounds 60 --bias 0.35 --write`. The chain alone, held out by outlet,
//! three folds: text F1 .943 on the columns of fundus-train; on those of wcxb-train, which it has not seen, .88. Columns of
//! wcxb or of trafilatura's pages as further training made news worse (.937 to .942). Weak at: boxes of facts, teasers
//! with a summary, pages that are no news. Read a row as: where this sign is seen on the line itself, on the line before,
//! on the line after, so much speaks for before | article | inside | after. Refuses to be edited by hand.

use super::signs::Sign;

/// Before, article, inside, after.
pub(super) const STATES: usize = 4;

type PerState = [f32; STATES];

/// What cannot happen.
const NEVER: f32 = -1.0e4;

'''


def numbers(values):
    return '[' + ', '.join('NEVER' if value <= NEVER else f'{value:.2f}' for value in values) + ']'


def write_weights(path, chain, vector, names, bias):
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
    out += f'/// What speaks for the article on every line.\npub(super) const ARTICLE: f32 = {bias:.2f};\n\n'
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
    parser.add_argument('--other', nargs=2)
    parser.add_argument('--other-weight', type=float, default=0.25)
    parser.add_argument('--prior', type=float, default=16.0)
    parser.add_argument('--rounds', type=int, default=60)
    parser.add_argument('--bias', type=float, default=0.35)
    parser.add_argument('--folds', type=int, default=5)
    parser.add_argument('--predict')
    parser.add_argument('--write')
    parser.add_argument('--signs-source', default='crates/dateline-extract/src/plain/signs.rs')
    parser.add_argument('--crop')
    args = parser.parse_args()
    if args.crop:
        return write_crops(args.news[0], args.crop)
    news = read(*args.news, 1.0)
    other = read(*args.other, args.other_weight) if args.other else []
    other = [page for page in other if len(page['y']) <= 1000]
    names = sign_names(args.signs_source)
    chain = Chain(names)
    if args.predict:
        pairs = list(held_out(args, news, other, chain))
        for bias in (args.bias - 0.5, args.bias, args.bias + 0.5):
            write_predictions(f'{args.predict}.{bias:+.1f}', chain, pairs, bias)
    if args.write:
        vector = chain.fit(news + other, args.prior, args.rounds)
        write_weights(args.write, chain, vector, names, args.bias)


if __name__ == '__main__':
    main()
