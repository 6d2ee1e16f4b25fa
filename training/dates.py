#!/usr/bin/env python3
"""How often each kind of evidence gives the right date, alone and contradicted.

The confidences in `crates/dateline-extract/src/date/kind.rs` and `published.rs` are read off what this prints.

    PAGES=html DATES=dates.jsonl cargo test -p dateline-extract -- --ignored dates_for_calibration
    python3 training/dates.py GOLD.jsonl DATES.jsonl [GOLD.jsonl DATES.jsonl ...]

GOLD: {"id", "date"}, the date as ISO 8601. The pages are those of the evaluation data (fundus-train, wcxb-train,
htmldate-dev, trafilatura-dev; their README names the licences). Standard library only.
"""
import json
import sys
from collections import Counter, defaultdict
from datetime import date, datetime, timezone


def days(text):
    """The days an ISO date may stand for: as written, and in UTC."""
    found = {text[:10]}
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
        if moment.tzinfo:
            found.add(moment.astimezone(timezone.utc).date().isoformat())
    except ValueError:
        pass
    return found


def apart(one, other):
    return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)


def case(page):
    """The surest kind that gives the chosen day, and what the other kinds say."""
    chosen = page["chosen"]
    agreeing = [kind for kind, value in page["published"] if apart(value, chosen) <= 1]
    contradicted = any(apart(value, chosen) > 1 for _, value in page["published"])
    how = "contradicted" if contradicted else "alone" if len(set(agreeing)) == 1 else "agreed"
    return (agreeing[0] if agreeing else "none"), how


def main(paths):
    table = defaultdict(Counter)
    for gold_path, dates_path in zip(paths[::2], paths[1::2]):
        gold = {page["id"]: page.get("date") for page in map(json.loads, open(gold_path, encoding="utf-8"))}
        for page in map(json.loads, open(dates_path, encoding="utf-8")):
            if gold.get(page["id"]) and page.get("chosen"):
                right = bool(days(page["chosen"]) & days(gold[page["id"]]))
                table[case(page)][right] += 1
    for (kind, how), counts in sorted(table.items()):
        print(f"{kind:10} {how:13} {counts[True]:4} of {sum(counts.values())}")


if __name__ == "__main__":
    main(sys.argv[1:])
