# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the table about one work: its outcomes, beside others', beside its aims."""

import statistics

import table
from sampling import CUT_OFF
from works import MOST_GROWTH_FOR_TENFOLD, Floor


class Rows:
    """The rows of one work; each size begins one, and what does not fit beside it goes below."""

    def __init__(self, work):
        self.rows = []
        self._work = work
        self._smaller = None  # the size before, and its seconds

    def add_size(self, pairs, aigaq, besides, bytes_read):
        """`besides` are pairs of a floor or peer of the work and its outcome."""
        start = [self._work.title, f"{pairs:,}"]
        if not aigaq.laps:
            self.rows.append([*start, "broken", *[""] * 7])
            return
        self.rows.append([*start, table.seconds(aigaq.seconds), table.mib(aigaq.mib), *[""] * 6])
        for beside, outcome in besides:
            self._add_beside(beside, pairs, aigaq.seconds, outcome)
        if bytes_read:
            megabytes = bytes_read / 1e6
            self._add(f"its {megabytes:.2f} MB", ratio=f"{megabytes / aigaq.seconds:.1f} MB/s")
        if self._work.slowest:
            self._add_slowest(aigaq.laps)
        if self._smaller and pairs == 10 * self._smaller[0]:
            self._add_growth(aigaq.seconds)
        self._smaller = (pairs, aigaq.seconds)

    def _add(self, name, s="", mib="", ratio="", judged=("", "")):
        cells = [name, s, mib, ratio, *judged]
        if self.rows[-1][4]:
            self.rows.append([*[""] * 4, *cells])
        else:
            self.rows[-1][4:] = cells

    def _add_beside(self, beside, pairs, aigaq_seconds, outcome):
        name = beside.contestant.name
        if outcome.was_cut_off:
            ratio = CUT_OFF / aigaq_seconds  # or more
            self._add(name, f"> {CUT_OFF}", "", f"> {table.ratio(ratio)}", at_least(beside.aim(pairs), ratio))
        elif not outcome.laps:
            self._add(name, "broken")
        else:
            if isinstance(beside, Floor):
                ratio = aigaq_seconds / outcome.seconds
                judged = at_most(beside.aim, ratio)
            else:
                ratio = outcome.seconds / aigaq_seconds
                judged = at_least(beside.aim(pairs), ratio)
            self._add(name, table.seconds(outcome.seconds), table.mib(outcome.mib), table.ratio(ratio), judged)

    def _add_slowest(self, laps):
        slowest = statistics.quantiles(laps, n=100)[-1]
        aim = f"<= {self._work.slowest} s"
        self._add(self._work.slowest_name, table.seconds(slowest), judged=(aim, met(slowest <= self._work.slowest)))

    def _add_growth(self, seconds):
        pairs, smaller = self._smaller
        growth = seconds / smaller
        judged = at_most(MOST_GROWTH_FOR_TENFOLD, growth)
        self._add(f"itself, {pairs:,} pairs", table.seconds(smaller), ratio=table.ratio(growth), judged=judged)


def met(is_met):
    return "yes" if is_met else "NO"


def at_most(aim, ratio):
    return ("", "") if aim is None else (f"<= {aim}", met(ratio <= aim))


def at_least(aim, ratio):
    return ("", "") if aim is None else (f">= {aim}", met(ratio >= aim))
