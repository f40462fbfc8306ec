# SPDX-License-Identifier: GPL-3.0-or-later
"""Who does a work: a program of this folder that measures within itself, or a whole program."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import measured
from outputs import CHECKS

# What is done once before, since what is fetched from the disk for the first time tells nothing of the work.
WARM_UP_PAIRS = 12


@dataclass(frozen=True)
class Places:
    build: Path  # CMake's build folder
    files: Path  # the generated documents, and what is made of them
    npm: Path  # where npm has put its packages, if it has

    def generated(self, pairs, ending):
        return self.files / f"{pairs}{ending}"

    def program(self, name):
        return self.build / "tests/bench" / name

    def run(self, command, cut_off=None):
        environment = os.environ | {"LC_ALL": "C.UTF-8", "NODE_PATH": str(self.npm / "node_modules")}
        return measured.run(self.program("bench_run"), command, environment, cut_off)


@dataclass(frozen=True)
class Sample:
    laps: list[float]  # CPU seconds; one, but for works of many small steps
    mib: float


@dataclass(frozen=True)
class InProcess:
    """Prints the CPU seconds of the work alone, after a warm-up."""

    name: str
    command: Callable[[Places, int], list]
    is_there: Callable[[Places], bool] = lambda places: True

    def do(self, places, pairs, cut_off=None):
        run = places.run(self.command(places, pairs), cut_off)
        return run and Sample([float(line) for line in run.printed.split()], run.mib)


@dataclass(frozen=True)
class WholeProcess:
    """Writes a file; all that it takes counts, from start to end."""

    name: str
    ending: str  # of what it writes
    command: Callable[[Places, int, Path], list]
    is_there: Callable[[Places], bool] = lambda places: True

    def do(self, places, pairs, cut_off=None):
        folder = places.files / self.name.replace(" ", "-")
        folder.mkdir(exist_ok=True)
        output = folder / f"{pairs}{self.ending}"
        output.unlink(missing_ok=True)
        run = places.run(self.command(places, pairs, output), cut_off)
        if run is None:
            return None
        CHECKS[self.ending](output, pairs)
        return Sample([run.seconds], run.mib)


def in_core(work, name=""):
    return InProcess(
        name,
        lambda places, pairs: [places.program("bench_core"), work, places.files, pairs, WARM_UP_PAIRS],
    )


def in_window(work, name="", arguments=()):
    return InProcess(
        name,
        lambda places, pairs: [
            places.program("bench_window"),
            work,
            places.generated(pairs, ".aigaq"),
            *arguments,
        ],
    )


def aigaq_export(ending):
    return WholeProcess(
        f"aigaq{ending}",
        ending,
        lambda places, pairs, output: [
            places.build / "app/aigaq",
            "export",
            places.generated(pairs, ".aigaq"),
            "-o",
            output,
        ],
    )


AIGAQ_IMPORT = WholeProcess(
    "aigaq import",
    ".aigaq",
    lambda places, pairs, output: [
        places.build / "app/aigaq",
        "import",
        places.generated(pairs, ".docx"),
        "-o",
        output,
    ],
)

PANDOC_READER = WholeProcess(
    "pandoc reading",
    ".json",
    lambda places, pairs, output: [
        "pandoc", "-f", "docx", "-t", "json", places.generated(pairs, ".docx"), "-o", output
    ],
    lambda places: shutil.which("pandoc") is not None,
)

PANDOC = WholeProcess(
    "pandoc",
    ".docx",
    lambda places, pairs, output: ["pandoc", "-f", "markdown", places.generated(pairs, ".md"), "-o", output],
    lambda places: shutil.which("pandoc") is not None,
)

NPM_DOCX = WholeProcess(
    "npm docx",
    ".docx",
    lambda places, pairs, output: [
        "node",
        Path(__file__).parent / "peers/docx.cjs",
        places.generated(pairs, ".json"),
        output,
    ],
    lambda places: shutil.which("node") is not None and (places.npm / "node_modules/docx").is_dir(),
)

LIBREOFFICE = WholeProcess(
    "LibreOffice",
    ".pdf",
    lambda places, pairs, output: [
        "soffice",
        f"-env:UserInstallation=file://{places.files}/libreoffice",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        output.parent,
        places.generated(pairs, ".docx"),
    ],
    lambda places: shutil.which("soffice") is not None,
)
