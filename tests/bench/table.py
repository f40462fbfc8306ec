# SPDX-License-Identifier: GPL-3.0-or-later
"""The table: how numbers are written, and columns that stand under each other."""

HEAD = ["work", "pairs", "Aigaq s", "MiB", "beside it", "s", "MiB", "ratio", "aim", "met"]
LEFT = {0, 4}  # columns of words


def seconds(value):
    """Three figures that count."""
    return f"{value:.{4 if value < 0.1 else 3 if value < 1 else 2}f}"


def mib(value):
    return f"{value:.0f}"


def ratio(value):
    return f"{value:.{2 if value < 10 else 1 if value < 100 else 0}f}"


def lines(rows):
    rows = [HEAD, *rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEAD))]
    written = []
    for row in rows:
        cells = (
            cell.ljust(width) if i in LEFT else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths))
        )
        written.append("  ".join(cells).rstrip())
    written.insert(1, "  ".join("-" * width for width in widths))
    return written
