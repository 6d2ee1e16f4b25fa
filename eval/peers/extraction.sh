#!/bin/sh
# How fast is dateline beside trafilatura and resiliparse, on the same pages, on one core, in the same run?
#
#   eval/peers/extraction.sh FOLDER [ROUNDS]      FOLDER holds pages (*.html or *.html.gz); ROUNDS, default 3
#
# Installs both from PyPI into a throw-away environment, unpacks the pages, builds the release binary, and prints
# pages a second and the ratio to trafilatura with title, authors and date (what dateline gives), the best round of
# each; the peers' text alone stands beside it. The time of dateline is that of the whole
# program: start, files, hashing and output included. Python's interpreter and imports are not counted for the peers.
set -eu

folder=$1
rounds=${2:-3}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/pages"
for page in "$folder"/*.html "$folder"/*.html.gz; do
    case $page in
        *'*'*) ;;
        *.gz) gzip -dc "$page" > "$work/pages/$(basename "$page" .gz)" ;;
        *) cp "$page" "$work/pages/" ;;
    esac
done

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet trafilatura lxml_html_clean resiliparse
(cd "$root" && cargo build --release --quiet -p dateline-cli)

"$work/venv/bin/python" - "$work/pages" "$rounds" "${CARGO_TARGET_DIR:-$root/target}/release/dateline" <<'PYTHON'
import os, pathlib, subprocess, sys, time

import trafilatura
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding
from resiliparse.parse.html import HTMLTree

folder, rounds, program = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
pages = [page.read_bytes() for page in sorted(folder.glob('*.html'))]


def resiliparse(page):
    tree = HTMLTree.parse_from_bytes(page, detect_encoding(page))
    return extract_plain_text(tree, main_content=True)


def each(extract):
    for page in pages:
        extract(page)


def dateline():
    command = [program, 'read', '--only', 'extract', '--format', 'jsonl', str(folder)]
    subprocess.run(command, env={**os.environ, 'RAYON_NUM_THREADS': '1'}, stdout=subprocess.DEVNULL, check=True)


def seconds(run):
    """Processor time: other programs on the machine do not count."""
    before = os.times()
    run()
    after = os.times()
    return sum(getattr(after, kind) - getattr(before, kind)
               for kind in ('user', 'system', 'children_user', 'children_system'))


def whole(page):
    return trafilatura.extract(page, with_metadata=True, output_format='json')


runs = {'trafilatura': lambda: each(whole), 'trafilatura, text alone': lambda: each(trafilatura.extract),
        'resiliparse, text alone': lambda: each(resiliparse), 'dateline': dateline}
best = {name: min(seconds(run) for _ in range(rounds)) for name, run in runs.items()}
print(f'{len(pages)} pages, {sum(map(len, pages)) / 1e6:.0f} MB, best of {rounds} rounds, processor seconds')
for name, took in best.items():
    print(f'{name:24} {len(pages) / took:8.1f} pages/s {best["trafilatura"] / took:6.1f} x trafilatura')
PYTHON
