# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured, beside what, and what we aim at."""

from dataclasses import dataclass, field
from typing import Callable

from contestants import (
    AIGAQ_IMPORT,
    LIBREOFFICE,
    NPM_DOCX,
    PANDOC,
    PANDOC_READER,
    InProcess,
    WholeProcess,
    aigaq_export,
    in_core,
    in_window,
)

MOST_GROWTH_FOR_TENFOLD = 12
A_FRAME = 0.016  # seconds, of a screen that is painted 60 times a second


@dataclass(frozen=True)
class Peer:
    """Another program. It should take at least `aim(pairs)` times as much as Aigaq."""

    contestant: WholeProcess
    aim: Callable[[int], float | None] = lambda pairs: None


@dataclass(frozen=True)
class Floor:
    """The part of the work that nobody can do without. Aigaq should take at most `aim` times as much."""

    contestant: InProcess
    aim: float | None = None


@dataclass(frozen=True)
class Work:
    name: str
    title: str
    aigaq: InProcess | WholeProcess
    floors: list[Floor] = field(default_factory=list)
    peers: list[Peer] = field(default_factory=list)
    reads: str = ""  # the generated file whose size tells the speed in MB a second
    slowest: float | None = None  # of many laps: what not more than one in a hundred should take longer than
    slowest_name: str = ""


def all_works(keys):
    """`keys` are typed in each of three places."""
    return [
        Work(
            "write-docx",
            "write DOCX, in memory",
            in_core("write-docx"),
            [Floor(in_core("bare-zip", "the same XML zipped"), 2)],
        ),
        Work(
            "export-docx",
            "export DOCX, whole process",
            aigaq_export(".docx"),
            peers=[Peer(PANDOC, lambda pairs: 1 if pairs < 1000 else 8), Peer(NPM_DOCX)],
        ),
        Work("write-pdf", "write PDF, in memory", in_core("write-pdf")),
        Work(
            "export-pdf",
            "export PDF, whole process",
            aigaq_export(".pdf"),
            peers=[Peer(LIBREOFFICE, lambda pairs: 10)],
        ),
        Work("load", "load", in_core("load"), [Floor(in_core("bare-sqlite", "the same rows by SQLite"), 3)]),
        Work(
            "load-history",
            "open 3 languages, 10 versions each",
            in_core("load-history"),
            [Floor(in_core("bare-sqlite-history", "the present rows by SQLite"), 2)],
        ),
        Work(
            "keep-words",
            "keep typed words there, by the clock",
            in_core("keep-words"),
            [Floor(in_core("bare-commit", "a row committed as durably"), 1.5)],
        ),
        Work("restore-state", "restore a named state", in_core("restore-state")),
        Work("purge-words", "purge words of every text", in_core("purge-words")),
        Work("save-paragraph", "save a changed paragraph", in_core("save-paragraph")),
        Work("import-text", "import a draft", in_core("import-text"), reads=".txt"),
        Work(
            "read-docx",
            "read DOCX, in memory",
            in_core("read-docx"),
            [Floor(in_core("bare-xml", "its XML unzipped and parsed"), 2.5)],
            reads=".docx",
        ),
        Work(
            "import-docx",
            "import DOCX, whole process",
            AIGAQ_IMPORT,
            peers=[Peer(PANDOC_READER, lambda pairs: 1 if pairs < 1000 else 80)],
        ),
        Work("write-json", "write full JSON", in_core("write-json")),
        Work("read-json", "read full JSON", in_core("read-json")),
        Work(
            "make-searchable",
            "make the texts searchable",
            in_core("make-searchable"),
            [Floor(in_core("make-index", "a full-text index of them, in memory"), 1)],
        ),
        Work(
            "search",
            "search for a word of the last text",
            in_core("search"),
            [Floor(in_core("search-index", "the full-text index asked"))],
        ),
        Work(
            "open-window",
            "start to first painted text",
            in_window("open-window"),
            [Floor(in_window("empty-window", "an empty window"))],
        ),
        Work(
            "type-keys",
            "key to painted letter",
            in_window("type-keys", arguments=[keys]),
            slowest=A_FRAME,
            slowest_name="1 key in 100 takes more than",
        ),
    ]
