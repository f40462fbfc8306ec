# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is measured with how many pairs, how often, and in what order."""

import statistics
from dataclasses import dataclass, field

import measured
from contestants import WARM_UP_PAIRS, InProcess, Places, WholeProcess

MANY_PAIRS = 10_000  # from here on there are fewer repetitions, and others are cut off
CUT_OFF = 120  # seconds by the clock
LONG = 20  # CPU seconds; who takes longer runs once


@dataclass(frozen=True)
class Contest:
    contestant: InProcess | WholeProcess
    pairs: int
    cut_off: float | None = None

    @staticmethod
    def of_other(contestant, pairs):
        return Contest(contestant, pairs, CUT_OFF if pairs >= MANY_PAIRS else None)


@dataclass
class Outcome:
    """Of one contest. Without laps it is broken or was cut off."""

    laps: list[float] = field(default_factory=list)  # CPU seconds, of all repetitions
    mibs: list[float] = field(default_factory=list)
    was_cut_off: bool = False

    @property
    def seconds(self):
        return statistics.median(self.laps)

    @property
    def mib(self):
        return statistics.median(self.mibs)


class Sampler:
    def __init__(self, places: Places, repetitions: int | None):
        self.broken = []  # what went wrong, in words
        self._places = places
        self._repetitions = repetitions
        self._warm = set()

    def repetitions(self, pairs):
        return self._repetitions or (3 if pairs >= MANY_PAIRS else 5)

    def outcomes(self, contests):
        """In turns, so that a busy moment of the machine meets all alike."""
        outcomes = {contest: Outcome() for contest in contests}
        running = [contest for contest in contests if self._warm_up(contest.contestant)]
        for i in range(max(self.repetitions(contest.pairs) for contest in contests)):
            for contest in list(running):
                if i == self.repetitions(contest.pairs) or not self._repeat(contest, outcomes[contest]):
                    running.remove(contest)
        return outcomes

    def _repeat(self, contest, outcome):
        """Whether it is worth being repeated once more."""
        sample = self._do(contest.contestant, contest.pairs, contest.cut_off)
        if isinstance(sample, measured.Broken):
            outcome.laps = []
            return False
        if sample is None:
            outcome.was_cut_off = True
            return False
        outcome.laps += sample.laps
        outcome.mibs.append(sample.mib)
        return sum(sample.laps) <= LONG

    def _warm_up(self, contestant):
        if contestant not in self._warm:
            self._warm.add(contestant)
            return not isinstance(self._do(contestant, WARM_UP_PAIRS), measured.Broken)
        return True

    def _do(self, contestant, pairs, cut_off=None):
        try:
            return contestant.do(self._places, pairs, cut_off)
        except measured.Broken as error:
            self.broken.append(str(error))
            return error
