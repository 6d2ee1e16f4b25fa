#!/usr/bin/env python3
"""Makes columns for plain_lines.py out of whole pages, labelled by what dateline reads as their article.

    dateline read --only extract --format jsonl PAGES > records.jsonl      # PAGES: a folder of ID.html
    columns_of_pages.py PAGES records.jsonl > columns.jsonl

A page tells article from furniture by far more than its words, so a page's own answer teaches the column that is
left of it. Goes out: for each page that says it is news, {"id", "language", "text", "labels"}: all its text in document order, menus
and hidden words too, one block a line; a digit for each line, 1 article, 0 furniture. Lines of which it is unclear are
left out, and pages of which less than 85 % of the article is found among their lines. Needs lxml.
"""
import json, os, re, sys
import lxml.html
from page_blocks import labels_by_text, words

SILENT = set('audio canvas datalist embed head iframe input map math noscript object option progress script select '
             'style svg template textarea title video'.split())
BLOCKS = set('address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure '
             'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table '
             'tbody td tfoot th thead tr ul'.split())
NEWS = re.compile(r'NewsArticle|article:published_time')
DECLARED = re.compile(rb'charset=["\']?([\w-]+)')
LEAST_FOUND = 0.85


def decoded(page):
    declared = DECLARED.search(page[:4000])
    for name in ([declared.group(1).decode()] if declared else []) + ['utf-8', 'cp1252']:
        try:
            return page.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return page.decode('utf-8', 'replace')


def lines_of(page):
    """The blocks of a page, white space collapsed."""
    pieces = ''.join(pieces_of(lxml.html.document_fromstring(page)))
    lines = (' '.join(line.split()) for line in pieces.split('\0'))
    return [line for line in lines if line]


def pieces_of(root):
    """All text in document order, with NUL where a block begins or ends."""
    steps = [root]
    while steps:
        step = steps.pop()
        if isinstance(step, str):
            yield step
        elif isinstance(step.tag, str) and step.tag not in SILENT:
            steps.extend(reversed(list(inside(step))))


def inside(element):
    border = '\0' if element.tag in BLOCKS else ''
    yield border + (element.text or '').replace('\0', ' ')
    for child in element:
        yield child
        yield (child.tail or '').replace('\0', ' ')
    yield border


def column(name, page, record):
    article = record.get('text') or ''
    lines = lines_of(re.sub(r'^\s*<\?xml[^>]*\?>', '', page))
    labels = labels_by_text({'text': article}, lines)
    found = sum(len(words(line)) for line, label in zip(lines, labels) if label == 1)
    if found < LEAST_FOUND * max(1, len(words(article))):
        return None
    clear = [(line, str(label)) for line, label in zip(lines, labels) if label is not None]
    return {'id': name, 'language': record.get('language'), 'text': '\n'.join(line for line, _ in clear),
            'labels': ''.join(label for _, label in clear)}


def main():
    folder, records = sys.argv[1:]
    with open(records, encoding='utf-8') as file:
        for record in map(json.loads, file):
            name = os.path.basename(record['source']['path'])
            with open(os.path.join(folder, name), 'rb') as page:
                page = decoded(page.read())
            made = column(name.removesuffix('.html'), page, record) if NEWS.search(page) else None
            if made and '1' in made['labels']:
                print(json.dumps(made, ensure_ascii=False))


if __name__ == '__main__':
    main()
