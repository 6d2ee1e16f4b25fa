#!/usr/bin/env python3
"""Learns the weights by which dateline-extract tells article from furniture on a page.

    PAGES=folder SIGNS=signs.jsonl cargo test -p dateline-extract -- --ignored blocks_for_training
    page_blocks.py --set gold.jsonl signs.jsonl WEIGHT [--set ...] --folds 5 --predict pred     # held out, by host
    page_blocks.py --set gold.jsonl signs.jsonl WEIGHT [--set ...] --write weights.rs

A gold line has `id`, `url` and either `text` (its paragraphs parted by blank lines) or `with` and `without`
(segments that are in and out). Each block of a page is labelled from it: article, furniture, or unknown. The
model is a linear-chain conditional random field of four states (before the article, article, furniture inside
it, after it) over the signs of a block and of its two neighbours, fitted to the labels that are known, with an
L2 prior. Needs numpy and scipy.
"""
import argparse, json, re
from collections import Counter
from urllib.parse import urlsplit
import numpy as np
from scipy.optimize import minimize

ARTICLE, STATES = 1, 4
NEVER = -1e4
LIKELY, LIKELIER = 0.55, 0.7
MAY_FOLLOW = np.array([[1, 1, 0, 0], [0, 1, 1, 1], [0, 1, 1, 0], [0, 0, 0, 1]], bool)
MAY_START = np.array([1, 1, 0, 0], bool)
MAY_END = np.array([1, 1, 0, 1], bool)
WORD = re.compile(r'\w+')
LONGEST = 800


def words(text):
    return WORD.findall((text or '').lower())


def grams(tokens, size=4):
    return [tuple(tokens[at:at + size]) for at in range(len(tokens) - size + 1)]


def labels_by_text(gold, texts):
    """1 where most of a block's words stand in the gold text, 0 where few do, None in between."""
    known = set(grams(words(gold['text'])))
    lines = Counter(tuple(words(line)) for line in re.split(r'\n+', gold['text']))
    labels = []
    for text in texts:
        own = words(text)
        if len(own) < 4:
            labels.append(1 if tuple(own) in lines else 0)
            continue
        share = sum(gram in known for gram in grams(own)) / (len(own) - 3)
        labels.append(1 if share >= 0.7 or tuple(own) in lines else 0 if share < 0.3 else None)
    return without_copies(texts, labels)


def without_copies(texts, labels):
    """Of blocks with the same words only the one with most of the article around it counts."""
    places = {}
    for at, text in enumerate(texts):
        if labels[at] == 1:
            places.setdefault(tuple(words(text)), []).append(at)
    around = lambda at: sum(label == 1 for label in labels[max(0, at - 5):at + 6])
    for same in places.values():
        best = max(same, key=around)
        for at in same:
            labels[at] = 1 if at == best else 0
    return labels


def labels_by_segments(gold, texts):
    plain = [' '.join(text.split()) for text in texts]
    clean = lambda segments: [' '.join(segment.split()) for segment in segments]
    inside, outside = clean(gold['with']), clean(gold['without'])
    label = lambda text: (1 if any(s in text for s in inside) else None,
                          0 if any(s in text for s in outside) else None)
    marks = [label(text) for text in plain]
    return [None if (one is None) == (none is None) else 1 if none is None else 0 for one, none in marks]


def masks(labels):
    """By block: which states its label allows."""
    mask = np.ones((len(labels), STATES), bool)
    for at, label in enumerate(labels):
        if label is not None:
            mask[at] = [label == 0, label == 1, label == 0, label == 0]
    return mask


def read(gold, signs, weight):
    with open(gold, encoding='utf-8') as file:
        golds = {row['id']: row for row in map(json.loads, file)}
    with open(signs, encoding='utf-8') as file:
        for page in map(json.loads, file):
            own = golds.get(page['id'])
            blocks = page['blocks'][:LONGEST]
            if not own or not blocks:
                continue
            texts = [text for text, _ in blocks]
            labels = labels_by_text(own, texts) if own.get('text') else labels_by_segments(own, texts)
            rows = np.array([row for _, row in blocks], np.float32)
            known = max(1, sum(label is not None for label in labels))
            yield {'id': page['id'], 'set': gold, 'host': host(own), 'texts': texts, 'labels': labels,
                   'mask': masks(labels), 'x': with_neighbours(rows), 'weight': weight * even(known)}


def host(gold):
    return gold.get('publisher') or urlsplit(gold.get('url') or gold['id']).netloc.removeprefix('www.')


def even(known):
    """A page counts, not its length: long ones a little more."""
    return (known / 40) ** -0.5


def with_neighbours(rows):
    none = np.zeros((1, rows.shape[1]), np.float32)
    return np.hstack([rows, np.vstack([none, rows[:-1]]), np.vstack([rows[1:], none])])


def batches(pages, size=300):
    pages = sorted(pages, key=lambda page: len(page['labels']))
    for at in range(0, len(pages), size):
        group = pages[at:at + size]
        longest = max(len(page['labels']) for page in group)
        mask = np.ones((longest, len(group), STATES), bool)
        real = np.zeros((longest, len(group)), bool)
        for n, page in enumerate(group):
            mask[:len(page['labels']), n] = page['mask']
            real[:len(page['labels']), n] = True
        x = np.concatenate([page['x'] for page in group])
        yield x, mask, real, np.array([page['weight'] for page in group])


def log_sum(values, axis):
    top = values.max(axis=axis, keepdims=True)
    return (top + np.log(np.exp(values - top).sum(axis=axis, keepdims=True))).squeeze(axis)


class Chain:
    """Weights as one vector: signs x states, changes, start, end."""

    def __init__(self, signs):
        self.signs = signs
        self.size = signs * 4 + 16 + 4 + 4

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
            total, slope = total + value, slope + part
        return total, slope

    def batch_loss(self, vector, group):
        """What all states weigh less what the allowed ones do."""
        x, mask, real, weight = group
        weights, change, start, end = self.parts(vector)
        scores = np.zeros((*real.shape[::-1], STATES))
        scores[real.T] = x @ weights.astype(np.float32)
        scores = scores.transpose(1, 0, 2)
        all_states = self.sums(scores, real, change, start, end)
        allowed = self.sums(np.where(mask, scores, NEVER), real, change, start, end)
        value = ((all_states[0] - allowed[0]) * weight).sum()
        each = (all_states[1] - allowed[1]) * weight[None, :, None]
        changes = ((all_states[2] - allowed[2]) * weight[:, None, None]).sum(0) * MAY_FOLLOW
        last = real.sum(0) - 1
        ends = each[last, np.arange(len(last))].sum(0) * MAY_END
        by_page = each.transpose(1, 0, 2)[real.T].astype(np.float32)
        return value, np.concatenate([(x.T @ by_page).ravel(), changes.ravel(), each[0].sum(0) * MAY_START, ends])

    def sums(self, scores, real, change, start, end):
        """The sum over all ways, and the likelihood of states and of changes."""
        longest, many, _ = scores.shape
        forward = np.empty_like(scores)
        forward[0] = start + scores[0]
        for t in range(1, longest):
            step = log_sum(forward[t - 1][:, :, None] + change, 1) + scores[t]
            forward[t] = np.where(real[t][:, None], step, forward[t - 1])
        whole = log_sum(forward[-1] + end, 1)
        backward = np.empty_like(forward)
        backward[-1] = end
        changes = np.zeros((many, STATES, STATES))
        for t in range(longest - 1, 0, -1):
            onward = change + (scores[t] + backward[t])[:, None, :]
            changes += np.exp(forward[t - 1][:, :, None] + onward - whole[:, None, None]) * real[t][:, None, None]
            backward[t - 1] = np.where(real[t][:, None], log_sum(onward, 2), backward[t])
        return whole, np.exp(forward + backward - whole[None, :, None]) * real[:, :, None], changes

    def fit(self, pages, prior, rounds):
        groups = list(batches(pages))
        found = minimize(self.loss, np.zeros(self.size), (groups, prior), 'L-BFGS-B', True,
                         options={'maxiter': rounds, 'maxcor': 20})
        return found.x

    def best(self, vector, x, bias):
        weights, change, start, end = self.parts(vector)
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


    def kept(self, vector, x, bias):
        """As `label.rs` decides: by likelihood over all ways, and what the best way leaves out has to be likelier."""
        weights, change, start, end = self.parts(vector)
        scores = x @ weights
        scores[:, ARTICLE] += bias
        likely = self.sums(scores[:, None], np.ones((len(x), 1), bool), change, start, end)[1][:, 0, ARTICLE]
        states = self.best(vector, x, bias)
        return likely > np.where(states == ARTICLE, LIKELY, LIKELIER)


def held_out(args, pages, chain):
    """Each page with weights that have not seen its host."""
    hosts = sorted({page['host'] for page in pages})
    for fold in range(args.folds):
        out = set(hosts[fold::args.folds])
        vector = chain.fit([page for page in pages if page['host'] not in out], args.prior, args.rounds)
        for page in pages:
            if page['host'] in out:
                yield page, vector


def write_predictions(path, chain, pairs, bias):
    with open(path, 'w', encoding='utf-8') as file:
        for page, vector in pairs:
            kept = chain.kept(vector, page['x'], bias)
            text = '\n\n'.join(text for text, is_kept in zip(page['texts'], kept) if is_kept)
            file.write(json.dumps({'id': page['id'], 'text': text}) + '\n')


HEAD = '''//! What each sign of a block is worth.
//!
//! Learned, not written: `training/page_blocks.py` says how, from the training pages of fundus (flairNLP, MIT;
//! weight 2) and of wcxb (Murrough-Foley, CC BY 4.0; 0.4) and the development pages of trafilatura (adbar,
//! Apache-2.0; 0.3); no page of theirs is in here. Made by
//! `page_blocks.py --set FUNDUS 2 --set WCXB 0.4 --set TRAFILATURA 0.3 --prior 20 --rounds 40 --bias 0.1 --write`.
//! Learned from the signs as they were then. Held out by host, five folds, this setting, the signs of now and
//! blocks kept by likelihood: text F1 .972 on fundus-train, .950 on wcxb-train, segments F1 .932 on
//! trafilatura-dev. Weak at: boxes of facts that have the article's own tags, captions without a figure, product
//! lists. Read a row as: where this sign is seen on the block itself, on the block before, on the block after, so
//! much speaks for before | article | inside | after. Refuses to be edited
//! by hand.

use super::name::Name;
use super::signs::Sign;
use crate::chain::{NEVER, PerState, STATES};
use crate::plain::signs::Sign as LineSign;

/// What a sign is worth on the block, on the one before and on the one after.
pub(super) type Worth = [PerState; 3];

'''


def numbers(values):
    return '[' + ', '.join('NEVER' if value <= NEVER else f'{value:.2f}' for value in values) + ']'


def table(name, kind, note, rows):
    text = f'\n/// {note}\n#[rustfmt::skip]\npub(super) const {name}: &[({kind}, Worth)] = &[\n'
    for key, worth in rows:
        if np.abs(worth).max() >= 0.005:
            text += f'    ({key}, [{", ".join(numbers(place) for place in worth)}]),\n'
    return text + '];\n'


def write_weights(path, chain, vector, args):
    weights, change, start, end = chain.parts(vector)
    line, sign, name = (enum(source, kind) for source, kind in
                        ((args.lines, 'Sign'), (args.signs, 'Sign'), (args.names, 'Name')))
    count = len(line) + len(sign) + 2 * len(name)
    assert count * 3 == chain.signs, (count, chain.signs)
    worth = [[weights[at + count * place] for place in range(3)] for at in range(count)]
    out = HEAD
    out += f'/// How a stretch may begin.\npub(super) const START: PerState = {numbers(start)};\n\n'
    out += f'/// How it may end.\npub(super) const END: PerState = {numbers(end)};\n\n'
    out += '/// From the state of a block (row) to that of the next (column).\n'
    out += 'pub(super) const CHANGES: [PerState; STATES] = [\n'
    out += ''.join(f'    {numbers(row)},\n' for row in change) + '];\n\n'
    out += f'/// What speaks for the article on every block.\npub(super) const ARTICLE: f32 = {args.bias:.2f};\n'
    parts = [('LINE', 'LineSign', 'The signs of its words.', line), ('BLOCK', 'Sign', 'The signs of its place.', sign),
             ('NEAR', 'Name', 'The names of its element and the one around that.', name),
             ('FAR', 'Name', 'The names of elements further up.', name)]
    at = 0
    for label, kind, note, keys in parts:
        out += table(label, kind, note, [(f'{kind}::{key}', worth[at + n]) for n, key in enumerate(keys)])
        at += len(keys)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(out)


def enum(source, kind):
    with open(source, encoding='utf-8') as file:
        body = re.search(r'enum ' + kind + r' \{(.*?)\n\}', file.read(), re.S).group(1)
    return re.findall(r'^    ([A-Z]\w+),', body, re.M)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = 'crates/dateline-extract/src/'
    parser.add_argument('--set', nargs=3, action='append', required=True)
    parser.add_argument('--prior', type=float, default=1.0)
    parser.add_argument('--rounds', type=int, default=150)
    parser.add_argument('--bias', type=float, nargs='+', default=[0.0])
    parser.add_argument('--folds', type=int, default=5)
    parser.add_argument('--predict')
    parser.add_argument('--write')
    parser.add_argument('--lines', default=source + 'plain/signs.rs')
    parser.add_argument('--signs', default=source + 'html/article/signs.rs')
    parser.add_argument('--names', default=source + 'html/article/name.rs')
    args = parser.parse_args()
    pages = [page for gold, signs, weight in args.set for page in read(gold, signs, float(weight))]
    chain = Chain(pages[0]['x'].shape[1])
    if args.predict:
        pairs = list(held_out(args, pages, chain))
        for gold, _, _ in args.set:
            own = [pair for pair in pairs if pair[0]['set'] == gold]
            for bias in args.bias:
                write_predictions(f'{args.predict}.{gold.split("/")[-2]}.{bias:+.1f}', chain, own, bias)
    if args.write:
        args.bias = args.bias[0]
        write_weights(args.write, chain, chain.fit(pages, args.prior, args.rounds), args)


if __name__ == '__main__':
    main()
