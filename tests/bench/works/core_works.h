// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generated_files.h"
#include "tests/bench/stopwatch.h"

/// What is measured of core, and the floors beside it: a file each. A work prepares what it needs,
/// does one lap, and looks whether the work was done.
namespace aigaq::bench {

using CoreWork = void (*)(const GeneratedFiles& files, Stopwatch& stopwatch);

/// From a submission to the bytes of a Word file.
void writeDocx(const GeneratedFiles& files, Stopwatch& stopwatch);
/// The floor of that: the very same parts zipped by the same library.
void bareZip(const GeneratedFiles& files, Stopwatch& stopwatch);
/// From a submission to the bytes of a PDF.
void writePdf(const GeneratedFiles& files, Stopwatch& stopwatch);
/// From an .aigaq file to a submission.
void load(const GeneratedFiles& files, Stopwatch& stopwatch);
/// The floor of that: the same rows of the same file, each value as a QString.
void bareSqlite(const GeneratedFiles& files, Stopwatch& stopwatch);
/// A few words more in the middle of an open .aigaq file, sealed as a revision.
void saveParagraph(const GeneratedFiles& files, Stopwatch& stopwatch);
/// From a draft to a submission with its report.
void importText(const GeneratedFiles& files, Stopwatch& stopwatch);
/// From a submission to its full JSON.
void writeJson(const GeneratedFiles& files, Stopwatch& stopwatch);
/// From full JSON to a submission.
void readJson(const GeneratedFiles& files, Stopwatch& stopwatch);
/// From a submission to texts that can be searched.
void makeSearchable(const GeneratedFiles& files, Stopwatch& stopwatch);
/// The same with SQLite's full-text index in memory, the other way to search.
void makeIndex(const GeneratedFiles& files, Stopwatch& stopwatch);
/// A word that stands in the last text alone, and one that stands nearly everywhere.
void search(const GeneratedFiles& files, Stopwatch& stopwatch);
/// The same words in SQLite's index.
void searchIndex(const GeneratedFiles& files, Stopwatch& stopwatch);

} // namespace aigaq::bench
