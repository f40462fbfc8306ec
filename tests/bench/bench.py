#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Aigaq's work beside that of others and prints a table. `packaging/dev bench` starts it.

It never fails because something is slow. Its exit status is 1 if somebody's output was missing or wrong.
"""

import argparse
import os
import platform
import statistics
import sys
import tempfile
from pathlib import Path

import measured
import table
from contestants import Places
from works import MOST_GROWTH_FOR_TENFOLD, all_works

PAIRS = [12, 1_000, 10_000]
MANY_PAIRS = 10_000  # from here on others work only when --full asks for it, and fewer times
CUT_OFF = 120  # seconds by the clock, for others with many pairs
LONG = 20  # seconds; who takes longer runs once


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


class Bench:
    def __init__(self, places, options):
        self.places = places
        self.options = options
        self.rows = []
        self.broken = []
        self.warm = set()

    def repetitions(self, pairs):
        return self.options.repetitions or (3 if pairs >= MANY_PAIRS else 5)

    def rounds(self, contestants, pairs):
        """The samples of each, taken in turns, so that a busy moment of the machine meets all alike.

        A list is empty where the contestant broke, None where it was cut off.
        """
        samples = {contestant: [] for contestant in contestants}
        running = [contestant for contestant in contestants if self.warm_up(contestant)]
        for _ in range(self.repetitions(pairs)):
            for contestant in list(running):
                others_limit = CUT_OFF if contestant is not contestants[0] and pairs >= MANY_PAIRS else None
                try:
                    sample = contestant.do(self.places, pairs, others_limit)
                except measured.Broken as error:
                    self.broken.append(str(error))
                    samples[contestant] = []
                    running.remove(contestant)
                    continue
                if sample is None:
                    samples[contestant] = None
                else:
                    samples[contestant].append(sample)
                if sample is None or sum(sample.laps) > LONG:
                    running.remove(contestant)
        return samples

    def warm_up(self, contestant):
        """Once on the smallest document: what is read from the disk for the first time tells nothing."""
        if contestant in self.warm:
            return True
        try:
            contestant.do(self.places, self.options.pairs[0])
        except measured.Broken as error:
            self.broken.append(str(error))
            return False
        self.warm.add(contestant)
        return True

    def measure(self, work):
        before = None  # the smaller size and its seconds
        for pairs in self.options.pairs:
            say(f"measuring {work.name}, {pairs:,} pairs")
            peers = work.peers if self.wants_peers(pairs) else []
            besides = [beside for beside in [*work.floors, *peers] if beside.contestant.is_there(self.places)]
            samples = self.rounds([work.aigaq, *(beside.contestant for beside in besides)], pairs)
            seconds = self.add_own_row(work, pairs, samples[work.aigaq])
            if seconds is None:
                continue
            for beside in besides:
                self.add_beside(beside, pairs, seconds, samples[beside.contestant])
            self.add_speed(work, pairs, seconds)
            self.add_slowest(work, samples[work.aigaq])
            self.add_growth(pairs, seconds, before)
            before = (pairs, seconds)

    def wants_peers(self, pairs):
        return self.options.peers and (pairs < MANY_PAIRS or self.options.full)

    def add_own_row(self, work, pairs, samples):
        row = [work.title, f"{pairs:,}", "broken", "", "", "", "", "", "", ""]
        self.rows.append(row)
        if not samples:
            return None
        seconds, mib = median(samples)
        row[2:4] = [table.seconds(seconds), table.mib(mib)]
        return seconds

    def add(self, cells):
        """Beside Aigaq's own numbers, or under what stands there already."""
        if self.rows[-1][4]:
            self.rows.append([""] * 4 + cells)
        else:
            self.rows[-1][4:] = cells

    def add_beside(self, beside, pairs, own, samples):
        name = beside.contestant.name
        is_floor = not callable(beside.aim)
        aim = beside.aim if is_floor else beside.aim(pairs)
        if samples is None:  # it has taken longer than that, so how much longer is not known
            self.add([name, f"> {CUT_OFF}", "", f"> {table.ratio(CUT_OFF / own)}", *self.least(aim, CUT_OFF / own)])
        elif not samples:
            self.add([name, "broken", "", "", "", ""])
        else:
            seconds, mib = median(samples)
            ratio = own / seconds if is_floor else seconds / own
            judged = self.most(aim, ratio) if is_floor else self.least(aim, ratio)
            self.add([name, table.seconds(seconds), table.mib(mib), table.ratio(ratio), *judged])

    def add_speed(self, work, pairs, seconds):
        if not work.reads:
            return
        megabytes = self.places.generated(pairs, work.reads).stat().st_size / 1e6
        self.add([f"its {megabytes:.2f} MB", "", "", f"{megabytes / seconds:.1f} MB/s", "", ""])

    def add_slowest(self, work, samples):
        if work.slowest is None:
            return
        laps = [lap for sample in samples for lap in sample.laps]
        slowest = statistics.quantiles(laps, n=100)[-1]
        aim = f"<= {work.slowest * 1000:.0f} ms"
        self.add(["1 key in 100 takes more than", table.seconds(slowest), "", "", aim, table.met(slowest <= work.slowest)])

    def add_growth(self, pairs, seconds, before):
        if before is None or pairs != 10 * before[0]:
            return
        growth = seconds / before[1]
        name = f"itself, {before[0]:,} pairs"
        judged = self.most(MOST_GROWTH_FOR_TENFOLD, growth)
        self.add([name, table.seconds(before[1]), "", table.ratio(growth), *judged])

    @staticmethod
    def most(aim, ratio):
        return ["", ""] if aim is None else [f"<= {aim}", table.met(ratio <= aim)]

    @staticmethod
    def least(aim, ratio):
        return ["", ""] if aim is None else [f">= {aim}", table.met(ratio >= aim)]

    def method(self):
        few, many = self.repetitions(0), self.repetitions(MANY_PAIRS)
        return [
            f"Aigaq on {os.cpu_count()} cores ({processor()}); pairs of about 60 + 40 words with a footnote each.",
            "s: CPU seconds, user and system, of all threads and child processes (of a key: of the window's thread).",
            f"Medians of {few} runs, of {many} with {MANY_PAIRS:,} pairs (of 1 for who takes over {LONG} s), taken in turns,",
            "warm: after a run on the fewest pairs. MiB: peak memory, the process's own included. In memory: the work",
            "alone; whole process: from its start to its end. Ratio: other programs' s to Aigaq's; Aigaq's s to that of",
            "a floor, which is the part of the work that nobody can do without, and to its own with a tenth of the pairs.",
        ]


def median(samples):
    laps = [lap for sample in samples for lap in sample.laps]
    return statistics.median(laps), statistics.median(sample.mib for sample in samples)


def read_options():
    parser = argparse.ArgumentParser(prog="packaging/dev bench", description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="works to measure, or parts of their names: docx")
    parser.add_argument("--full", action="store_true", help="have other programs do many pairs, too")
    parser.add_argument("--no-peers", dest="peers", action="store_false", help="no other programs")
    parser.add_argument("--pairs", type=lambda words: [int(word) for word in words.split(",")], default=PAIRS)
    parser.add_argument("--repetitions", type=int, help="of every run")
    parser.add_argument("--keys", type=int, default=100, help="to type in each of three places")
    parser.add_argument("--build", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--npm", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def choose(works, names):
    for name in names:
        if not any(name in work.name for work in works):
            say(f"there is no work '{name}': {', '.join(work.name for work in works)}.")
            sys.exit(2)
    return [work for work in works if not names or any(name in work.name for name in names)]


def main():
    options = read_options()
    works = choose(all_works(options.keys), options.names)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=options.build) as folder:
        bench = Bench(Places(options.build.resolve(), Path(folder).resolve(), options.npm), options)
        for pairs in options.pairs:
            say(f"making documents of {pairs:,} pairs")
            core = options.build / "tests/bench/bench_core"
            measured.run([str(core), "make", folder, str(pairs)], bench.places.environment())
        if options.peers:
            missing = {
                peer.contestant.name
                for work in works
                for peer in work.peers
                if not peer.contestant.is_there(bench.places)
            }
            for name in sorted(missing):
                say(f"left out, since it is not there: {name}")
        for work in works:
            bench.measure(work)
    print("\n".join([*bench.method(), "", *table.lines(bench.rows)]))
    for words in bench.broken:
        say(words)
    return 1 if bench.broken else 0


if __name__ == "__main__":
    sys.exit(main())
