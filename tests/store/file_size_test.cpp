// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submission_file.h"
#include "tests/bench/works/history_file.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;

TEST_CASE("With ten slightly different versions of each text a file is at most 3.5 times its texts")
{
    constexpr int pairs = 60;
    const QTemporaryDir folder;
    const QString path = bench::historyFile({.folder = folder.path(), .pairs = pairs});
    const auto file = store::SubmissionFile::open(path, store::Access::ReadOnly);
    REQUIRE(file);
    qsizetype texts = 0; // bytes
    for (const auto& [field, value] : file->sealedFields()) {
        const bool isText = field.name.contains(u'.');
        texts += isText ? value.toUtf8().size() : 0;
    }
    const qint64 size = QFileInfo(path).size();
    INFO(size << " bytes for " << texts << " of texts");
    CHECK(size * 2 <= texts * 7);
    CHECK(size > texts);
}
