# SPDX-License-Identifier: GPL-3.0-or-later
"""One run of a program, and what it took."""

import os
import signal
import subprocess
import tempfile
import threading
from dataclasses import dataclass


class Broken(Exception):
    """What was run did not do its work, so there is nothing to measure."""


@dataclass(frozen=True)
class Run:
    seconds: float  # CPU: user and system, of the program and all that it started and waited for
    mib: float  # most memory that one of its processes held at once; this script's own 20, if that is more
    printed: str


def run(command, environment, cut_off=None):
    """Runs the command to its end. None if that had not come after `cut_off` seconds by the clock."""
    # Files, since a full pipe would stop the program.
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as error:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=error, env=environment, start_new_session=True
        )
        was_cut_off = threading.Event()

        def stop():
            was_cut_off.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(cut_off, stop) if cut_off else None
        if timer:
            timer.start()
        _, status, used = os.wait4(process.pid, 0)
        if timer:
            timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)  # or Popen would wait for it again
        if was_cut_off.is_set():
            return None
        if process.returncode != 0:
            error.seek(0)
            words = error.read().decode(errors="replace").strip()
            raise Broken(f"{' '.join(command)}: exit status {process.returncode}\n{words}")
        out.seek(0)
        return Run(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, out.read().decode())
