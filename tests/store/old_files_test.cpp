// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/store_fixtures.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::store;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// What was saved last to every file in old/: arvenia() with one text reworded and its second pair
/// deleted.
Submission lastSaved()
{
    Submission submission = arvenia();
    Pair& first = std::get<Pair>(submission.items[1]);
    setTextIn(first.question.subQuestions[0].text, Language::fallback(),
              Text(u"How many such cases were there in 2025?"_s));
    submission.items.pop_back();
    return submission;
}

} // namespace

TEST_CASE("A file that the first version of Aigaq made opens for ever, and can be worked on")
{
    const Folder folder;
    const QString path = folder.path(u"old.aigaq"_s);
    writeBytes(path, bytesOf(QStringLiteral(AIGAQ_TESTS "/store/old/format_1.aigaq")));

    SubmissionFile file = opened(path);
    CHECK(file.submission() == lastSaved());

    save(file, arvenia());
    CHECK(opened(path).submission() == arvenia());
}

// Run by name when a format is new: store_test "Make a file for old/"
TEST_CASE("Make a file for old/", "[.]")
{
    const Folder folder;
    const QString path = fileOf(folder, arvenia());
    {
        SubmissionFile file = opened(path);
        save(file, lastSaved());
    }
    REQUIRE(QFile::copy(path, QStringLiteral(AIGAQ_TESTS "/store/old/new.aigaq")));
}
