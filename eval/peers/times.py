#!/usr/bin/env python3
"""Times and figures beside dateparser and Recognizers-Text: words a second on the same text in the same run.

    python3 eval/peers/times.py [TEXT]

TEXT is a plain text file; without one, invented sentences. The peers are installed from PyPI into a throw-away
environment that is removed afterwards; `dateline` is built in release if it is not there. Each runs on one core. The
times of `dateline` are those of the whole command with `--only annotate`, names and quotes included, so its ratio is
a lower bound; `cargo bench -p dateline --bench stages -- times_and_figures` gives the stages alone.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import venv

ROOT = pathlib.Path(__file__).resolve().parents[2]
PEERS = {
    "dateparser": (["dateparser"], "from dateparser.search import search_dates\nrun = search_dates"),
    "recognizers": (
        ["recognizers-text-suite", "setuptools<81", "emoji<2"],
        "from recognizers_date_time import recognize_datetime\n"
        "from recognizers_number import recognize_number\n"
        "from recognizers_text import Culture\n"
        "def run(text):\n"
        "    recognize_datetime(text, Culture.English)\n"
        "    recognize_number(text, Culture.English)",
    ),
}
DRIVER = """
import json, sys, time
{setup}
lines = json.load(open(sys.argv[1]))
try:
    run(lines[0])
except Exception as error:
    print(error, file=sys.stderr)
begin = time.process_time()
for line in lines:
    try:
        run(line)
    except Exception:
        pass
print(time.process_time() - begin)
"""
INVENTED = [
    "The council of Port Selby met on Tuesday, 14 May 2030, and voted to spend $1.2 million on the bridge.",
    "About 4,000 cars cross it a day, the mayor said, and fewer than half of them pay.",
    "Two days later a storm closed the road for three hours, and 35 people had to wait until noon.",
    "Repairs will begin in early June and may take up to 18 months, officials expect.",
]


def peer_seconds(folder, name, lines):
    packages, setup = PEERS[name]
    home = folder / name
    venv.create(home, with_pip=True)
    python = home / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
    driver = folder / f"run_{name}.py"
    driver.write_text(DRIVER.format(setup=setup))
    given = subprocess.run([python, driver, lines], check=True, capture_output=True, text=True)
    return float(given.stdout.split()[-1])


def own_seconds(lines, folder):
    binary = ROOT / "target/release/dateline"
    if not binary.exists():
        subprocess.run(["cargo", "build", "--release", "--quiet", "-p", "dateline-cli"], check=True, cwd=ROOT)
    source = folder / "input.jsonl"
    source.write_text(json.dumps({"text": "\n\n".join(lines * 50)}) + "\n")
    one_core = {**os.environ, "RAYON_NUM_THREADS": "1"}
    command = [binary, "read", "--only", "annotate", "--format", "jsonl", source]
    before = os.times()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=one_core)
    after = os.times()
    return (after.children_user + after.children_system - before.children_user - before.children_system) / 50


def main():
    given = pathlib.Path(sys.argv[1]).read_text().splitlines() if len(sys.argv) > 1 else INVENTED * 100
    lines = [line for line in given if line.strip()]
    words = sum(len(line.split()) for line in lines)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="peers-"))
    try:
        source = folder / "lines.json"
        source.write_text(json.dumps(lines))
        own = own_seconds(lines, folder)
        print(f"{'dateline, everything':<24}{words / own:>12,.0f} words/s")
        for name in PEERS:
            try:
                seconds = peer_seconds(folder, name, source)
            except (subprocess.CalledProcessError, ValueError) as error:
                why = getattr(error, "stderr", None) or str(error)
                print(f"{name:<24}could not be run: {why.strip().splitlines()[-1]}")
                continue
            print(f"{name:<24}{words / seconds:>12,.0f} words/s   {seconds / own:,.0f} times as slow")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
