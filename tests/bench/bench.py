#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Aigaq's work beside that of others and prints a table. `packaging/dev bench` starts it.

It never fails because something is slow. Its exit status is 1 if somebody's output was missing or wrong.
"""

import argparse
import os
import platform
import sys
import tempfile
from pathlib import Path

import table
from contestants import WARM_UP_PAIRS, Places
from rows import Rows
from sampling import LONG, MANY_PAIRS, Contest, Sampler
from works import all_works

PAIRS = [12, 1_000, 10_000]


def say(words):
    print(f"aigaq: {words}", file=sys.stderr, flush=True)


def processor():
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.machine()


def method(sampler):
    few, many = sampler.repetitions(0), sampler.repetitions(MANY_PAIRS)
    return [
        f"Aigaq on {os.cpu_count()} cores ({processor()}); pairs of about 60 + 40 words with a footnote each.",
        "s: CPU seconds, user and system, of all threads and child processes (of a key: of the window's thread).",
        f"Medians of {few} runs, of {many} with {MANY_PAIRS:,} pairs (of 1 for who takes over {LONG} s), taken in turns,",
        f"warm: after a run on {WARM_UP_PAIRS} pairs. MiB: peak memory, the process's own included. In memory: the work",
        "alone; whole process: from its start to its end. Ratio: other programs' s to Aigaq's; Aigaq's s to that of",
        "a floor, which is the part of the work that nobody can do without, and to its own with a tenth of the pairs.",
    ]


def read_options():
    parser = argparse.ArgumentParser(prog="packaging/dev bench", description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="works to measure, or parts of their names: docx")
    parser.add_argument("--full", action="store_true", help="have other programs do 10,000 pairs, too")
    parser.add_argument("--no-peers", dest="peers", action="store_false", help="no other programs")
    parser.add_argument(
        "--pairs",
        type=lambda words: [int(word) for word in words.split(",")],
        default=PAIRS,
        help="sizes of documents, ascending: 12,1000",
    )
    parser.add_argument("--repetitions", type=int, help="of every run")
    parser.add_argument("--keys", type=int, default=100, help="to type in each of three places")
    parser.add_argument("--build", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--npm", type=Path, default=Path(), help=argparse.SUPPRESS)
    return parser.parse_args()


def choose(works, names):
    for name in names:
        if not any(name in work.name for work in works):
            say(f"there is no work '{name}': {', '.join(work.name for work in works)}.")
            sys.exit(2)
    return [work for work in works if not names or any(name in work.name for name in names)]


def make_documents(places, sizes):
    for pairs in sizes:
        say(f"making documents of {pairs:,} pairs")
        places.run([places.program("bench_core"), "make", places.files, pairs])


def tell_missing(places, works):
    peers = {peer.contestant for work in works for peer in work.peers}
    for name in sorted(peer.name for peer in peers if not peer.is_there(places)):
        say(f"left out, since it is not there: {name}")


def rows_of(work, places, sampler, options):
    besides = {pairs: list(work.floors) for pairs in options.pairs}
    for pairs in options.pairs:
        if options.peers and (options.full or pairs < MANY_PAIRS):
            besides[pairs] += [peer for peer in work.peers if peer.contestant.is_there(places)]
    outcomes = sampler.outcomes(
        [
            contest
            for pairs in options.pairs
            for contest in [
                Contest(work.aigaq, pairs),
                *(Contest.of_other(beside.contestant, pairs) for beside in besides[pairs]),
            ]
        ]
    )
    rows = Rows(work)
    for pairs in options.pairs:
        rows.add_size(
            pairs,
            outcomes[Contest(work.aigaq, pairs)],
            [(beside, outcomes[Contest.of_other(beside.contestant, pairs)]) for beside in besides[pairs]],
            places.generated(pairs, work.reads).stat().st_size if work.reads else 0,
        )
    return rows.rows


def main():
    options = read_options()
    works = choose(all_works(options.keys), options.names)
    rows = []
    with tempfile.TemporaryDirectory(prefix="bench-", dir=options.build) as folder:
        places = Places(options.build.resolve(), Path(folder).resolve(), options.npm)
        sampler = Sampler(places, options.repetitions)
        make_documents(places, sorted({WARM_UP_PAIRS, *options.pairs}))
        if options.peers:
            tell_missing(places, works)
        for work in works:
            say(f"measuring {work.name}")
            rows += rows_of(work, places, sampler, options)
    print("\n".join([*method(sampler), "", *table.lines(rows)]))
    for words in sampler.broken:
        say(words)
    return 1 if sampler.broken else 0


if __name__ == "__main__":
    sys.exit(main())
