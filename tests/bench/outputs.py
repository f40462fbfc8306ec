# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a file that was written is what was asked for: a fast program that writes half is not fast."""

import sqlite3
import zipfile

from measured import Broken

LEAST_PDF_BYTES_A_PAIR = 100


def check_docx(path, pairs):
    try:
        with zipfile.ZipFile(path) as package:
            bad = package.testzip()
            document = package.read("word/document.xml")
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise Broken(f"{path}: {error}") from error
    notes = document.count(b"<w:footnoteReference ")
    if bad or notes != pairs:
        raise Broken(f"{path} has {notes} footnotes in place of {pairs}")


def check_pdf(path, pairs):
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Broken(f"{path}: {error}") from error
    whole = content.startswith(b"%PDF-") and b"%%EOF" in content[-1024:]
    if not whole or len(content) < LEAST_PDF_BYTES_A_PAIR * pairs:
        raise Broken(f"{path} is no whole PDF")


def check_notes_in_database(path, pairs):
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            (notes,) = database.execute("SELECT count(*) FROM field WHERE instr(value, '<note id=')").fetchone()
    except sqlite3.Error as error:
        raise Broken(f"{path}: {error}") from error
    if notes != pairs:
        raise Broken(f"{path} has {notes} footnotes in place of {pairs}")


def check_notes_in_json(path, pairs):
    try:
        notes = path.read_bytes().count(b'{"t":"Note"')
    except OSError as error:
        raise Broken(f"{path}: {error}") from error
    if notes != pairs:
        raise Broken(f"{path} has {notes} footnotes in place of {pairs}")


CHECKS = {
    ".docx": check_docx,
    ".pdf": check_pdf,
    ".aigaq": check_notes_in_database,
    ".json": check_notes_in_json,
}
