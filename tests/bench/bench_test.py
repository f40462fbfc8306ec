# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_test.py BUILD: the benchmarks themselves, on documents so small that they take seconds."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import measured
from works import all_works

BUILD = sys.argv.pop()
BENCH_RUN = Path(BUILD) / "tests/bench/bench_run"
FOLDER = Path(__file__).resolve().parent


def bench(*arguments, environment=None):
    return subprocess.run(
        [sys.executable, "-B", FOLDER / "bench.py", "--build", BUILD, "--repetitions", "1", "--keys", "5", *arguments],
        capture_output=True,
        text=True,
        env=environment,
    )


class BenchTest(unittest.TestCase):
    def test_the_table_has_every_work_its_floor_and_its_growth(self):
        ended = bench("--no-peers", "--pairs", "4,40")
        self.assertEqual(ended.returncode, 0, ended.stderr)
        for work in all_works(keys=5):
            few = [line for line in ended.stdout.splitlines() if line.startswith(f"{work.title} ")]
            self.assertEqual([line[len(work.title) :].split()[0] for line in few], ["4", "40"], ended.stdout)
            for floor in work.floors:
                self.assertTrue(all(floor.contestant.name in line for line in few), ended.stdout)
        growths = [line for line in ended.stdout.splitlines() if "itself, 4 pairs" in line]
        self.assertEqual(len(growths), len(all_works(keys=5)), ended.stdout)

    def test_who_writes_nothing_or_half_a_file_is_not_measured_and_the_status_says_so(self):
        for script in ("true", 'for last; do :; done; printf "PK half" > "$last"'):
            with self.subTest(script), tempfile.TemporaryDirectory() as folder:
                pandoc = Path(folder) / "pandoc"
                pandoc.write_text(f"#!/bin/sh\n{script}\n")
                pandoc.chmod(0o755)
                environment = os.environ | {"PATH": f"{folder}:{os.environ['PATH']}"}
                ended = bench("export-docx", "--pairs", "12", environment=environment)
                self.assertEqual(ended.returncode, 1, ended.stderr)
                self.assertRegex(ended.stdout, "pandoc +broken")
                self.assertIn("12.docx", ended.stderr)

    def test_who_takes_too_long_is_ended_with_all_that_it_started(self):
        self.assertIsNone(measured.run(BENCH_RUN, ["sh", "-c", "sleep 1000; true"], os.environ, cut_off=0.1))

    def test_the_time_of_a_program_includes_that_of_the_programs_it_starts(self):
        loop = "import sys; sum(range(10**7))"
        run = measured.run(BENCH_RUN, ["sh", "-c", f"{sys.executable} -c '{loop}'; true"], os.environ)
        alone = measured.run(BENCH_RUN, ["sh", "-c", "true"], os.environ)
        self.assertGreater(run.seconds, 5 * alone.seconds)

    def test_the_memory_of_a_program_is_not_that_of_what_starts_it(self):
        ballast = bytearray(b"x") * (256 << 20)
        run = measured.run(BENCH_RUN, ["sh", "-c", "true"], os.environ)
        self.assertLess(run.mib, len(ballast) / (1 << 20) / 2)


unittest.main()
