// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <malloc.h>

namespace {

using namespace aigaq::bench;
using namespace Qt::StringLiterals;

struct NamedWork {
    QLatin1StringView name;
    CoreWork run;
    Stopwatch::Counts counts = Stopwatch::Counts::Process;
};

constexpr std::array works{
    NamedWork{.name = "write-docx"_L1, .run = writeDocx},
    NamedWork{.name = "bare-zip"_L1, .run = bareZip},
    NamedWork{.name = "write-pdf"_L1, .run = writePdf},
    NamedWork{.name = "load"_L1, .run = load},
    NamedWork{.name = "bare-sqlite"_L1, .run = bareSqlite},
    NamedWork{.name = "load-history"_L1, .run = loadHistory},
    NamedWork{.name = "bare-sqlite-history"_L1, .run = bareSqliteHistory},
    NamedWork{.name = "keep-words"_L1, .run = keepWords, .counts = Stopwatch::Counts::Clock},
    NamedWork{.name = "bare-commit"_L1, .run = bareCommit, .counts = Stopwatch::Counts::Clock},
    NamedWork{.name = "restore-state"_L1, .run = restoreState},
    NamedWork{.name = "purge-words"_L1, .run = purgeWords},
    NamedWork{.name = "save-paragraph"_L1, .run = saveParagraph},
    NamedWork{.name = "import-text"_L1, .run = importText},
    NamedWork{.name = "read-docx"_L1, .run = readDocx},
    NamedWork{.name = "bare-xml"_L1, .run = bareXml},
    NamedWork{.name = "write-json"_L1, .run = writeJson},
    NamedWork{.name = "read-json"_L1, .run = readJson},
    NamedWork{.name = "make-searchable"_L1, .run = makeSearchable},
    NamedWork{.name = "make-index"_L1, .run = makeIndex},
    NamedWork{.name = "search"_L1, .run = aigaq::bench::search},
    NamedWork{.name = "search-index"_L1, .run = searchIndex},
};

/// By its first large free, a program changes how glibc gives out memory (mallopt(3), "dynamic mmap
/// threshold"). Here it is so from the start: else a floor could take longer than what stands on
/// it.
void settleMemory()
{
    constexpr int largestInHeap = 4 << 20;
    mallopt(M_MMAP_THRESHOLD, largestInHeap);
    mallopt(M_TRIM_THRESHOLD, 2 * largestInHeap);
}

} // namespace

/// bench_core make FOLDER PAIRS: makes the files of this size in the folder.
/// bench_core WORK FOLDER PAIRS WARM-UP: measures one work on them, after it has been done on
/// WARM-UP pairs, and prints its CPU seconds.
int main(int argc, char* argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    require(arguments.size() > 3, "bench_core make|WORK FOLDER PAIRS [WARM-UP]");
    const QString& name = arguments[1];
    const GeneratedFiles files{.folder = arguments[2], .pairs = arguments[3].toInt()};
    if (name == "make"_L1) {
        make(files);
        return EXIT_SUCCESS;
    }
    const auto* work = std::ranges::find(works, name, &NamedWork::name);
    require(work != works.end() && arguments.size() == 5, "there is no such work");
    settleMemory();

    // Code that has never run must first be fetched and linked, which says nothing about the work.
    Stopwatch warmUp;
    work->run({.folder = files.folder, .pairs = arguments[4].toInt()}, warmUp);

    Stopwatch stopwatch(work->counts);
    work->run(files, stopwatch);
    print(stopwatch);
}
