// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace {

using namespace aigaq::bench;

struct NamedWork {
    QLatin1StringView name;
    CoreWork run;
};

constexpr NamedWork works[] = {
    {.name = QLatin1StringView("write-docx"), .run = writeDocx},
    {.name = QLatin1StringView("bare-zip"), .run = bareZip},
    {.name = QLatin1StringView("write-pdf"), .run = writePdf},
    {.name = QLatin1StringView("load"), .run = load},
    {.name = QLatin1StringView("bare-sqlite"), .run = bareSqlite},
    {.name = QLatin1StringView("save-paragraph"), .run = saveParagraph},
    {.name = QLatin1StringView("import-text"), .run = importText},
    {.name = QLatin1StringView("write-json"), .run = writeJson},
    {.name = QLatin1StringView("read-json"), .run = readJson},
};

/// The smallest document, whose files are always there.
constexpr int warmUpPairs = 12;

} // namespace

/// bench_core make|WORK FOLDER PAIRS: makes the files of this size in the folder, or measures one
/// work on them and prints its CPU seconds.
int main(int argc, char* argv[])
{
    const QCoreApplication program(argc, argv);
    require(argc == 4, "bench_core make|WORK FOLDER PAIRS");
    const QLatin1StringView name(argv[1]);
    const GeneratedFiles files{.folder = QString::fromLocal8Bit(argv[2]),
                               .pairs = QByteArrayView(argv[3]).toInt()};
    if (name == QLatin1StringView("make")) {
        make(files);
        return EXIT_SUCCESS;
    }
    const auto* work = std::ranges::find(works, name, &NamedWork::name);
    require(work != std::end(works), "there is no such work");

    // Code that has never run must first be fetched and linked, which says nothing about the work.
    Stopwatch warmUp;
    work->run({.folder = files.folder, .pairs = warmUpPairs}, warmUp);

    Stopwatch stopwatch;
    work->run(files, stopwatch);
    print(stopwatch);
}
