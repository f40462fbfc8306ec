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
/// From a file with ten versions of every text, in three languages, to a submission.
void loadHistory(const GeneratedFiles& files, Stopwatch& stopwatch);
/// The floor of that: the present rows of the same file.
void bareSqliteHistory(const GeneratedFiles& files, Stopwatch& stopwatch);
/// Typed words that are kept durably, one edit after another, in such a file; by the clock, since
/// the disk takes most of it.
void keepWords(const GeneratedFiles& files, Stopwatch& stopwatch);
/// The floor of that: one row changed and committed as durably.
void bareCommit(const GeneratedFiles& files, Stopwatch& stopwatch);
/// The submission as it was when a state was named, nine versions ago.
void restoreState(const GeneratedFiles& files, Stopwatch& stopwatch);
/// Words of one version of every text, removed for good.
void purgeWords(const GeneratedFiles& files, Stopwatch& stopwatch);
/// A few words more in the middle of an open .aigaq file, sealed as a revision.
void saveParagraph(const GeneratedFiles& files, Stopwatch& stopwatch);
/// From a draft to a submission with its report.
void importText(const GeneratedFiles& files, Stopwatch& stopwatch);
/// From the bytes of a Word file to a submission with its report.
void readDocx(const GeneratedFiles& files, Stopwatch& stopwatch);
/// The floor of that: the parts with words in them, unzipped and taken apart by the same XML
/// reader.
void bareXml(const GeneratedFiles& files, Stopwatch& stopwatch);
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
