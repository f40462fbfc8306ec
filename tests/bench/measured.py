# SPDX-License-Identifier: GPL-3.0-or-later
"""One run of a program, and what it took."""

import os
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path


class Broken(Exception):
    """What was run did not do its work, so there is nothing to measure."""


@dataclass(frozen=True)
class Run:
    seconds: float  # CPU: user and system, of the program and all that it started and waited for
    mib: float  # most memory that one of its processes held at once
    printed: str


def run(bench_run, command, environment, cut_off=None):
    """Runs the command to its end. None if that had not come after `cut_off` seconds by the clock."""
    command = [str(word) for word in command]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report"
        process = subprocess.Popen(
            [bench_run, report, *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            start_new_session=True,
        )
        try:
            out, error = process.communicate(timeout=cut_off)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return None
        if process.returncode != 0:
            words = error.decode(errors="replace").strip()
            raise Broken(f"{' '.join(command)}: exit status {process.returncode}\n{words}")
        seconds, kib = report.read_text().split()
        return Run(float(seconds), int(kib) / 1024, out.decode())
