// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submission_file.h"
#include "tests/app/opened_window.h"

#include <QMessageBox>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// A window whose file can no longer be saved, since another program has written to it, and words
/// that are nowhere but in it.
struct Unsaved : Opened {
    Unsaved() : Opened(onePair())
    {
        {
            auto other = store::SubmissionFile::open(path, store::Access::ReadWrite).value();
            Submission changed = *other.submission();
            changed.items.emplace_back(newPair());
            REQUIRE(other.save(changed, {}));
        }
        goTo(pair(0).issue.paragraphs[0].id);
        type(u"Nobody else has these words."_s);
        QTest::qWait(1000);
        REQUIRE(button(u"Try again"_s) != nullptr);
    }
};

/// Presses this button of the question that comes next.
void answerQuestion(const QString& words)
{
    answerDialog([words](QWidget* dialog) {
        auto* question = qobject_cast<QMessageBox*>(dialog);
        if (question == nullptr)
            return false;
        if (const QByteArray picture = qgetenv("AIGAQ_SCREENSHOT"); !picture.isEmpty())
            question->grab().save(QString::fromUtf8(picture));
        for (QAbstractButton* button : question->buttons()) {
            if (button->text() == words) {
                button->click();
                return true;
            }
        }
        return false;
    });
}

} // namespace

TEST_CASE("What a file does not take can be saved as a copy, and the window goes on with that")
{
    Unsaved opened;
    const QString copy = opened.folder.filePath(u"copy.aigaq"_s);
    answerFileDialog(copy);
    opened.button(u"Save a copy…"_s)->click();

    CHECK(submissionIn(copy) == opened.editor().submission());
    CHECK(opened.button(u"Try again"_s) == nullptr);
    opened.type(u" Nor these."_s);
    const Submission shown = opened.editor().submission();
    const QString original = std::exchange(opened.path, copy);
    CHECK(opened.closeAndRead() == shown);
    CHECK(submissionIn(original) != shown);
}

TEST_CASE("A copy that cannot be written leaves the words in the window, and both ways open")
{
    Unsaved opened;
    answerFileDialog(u"/proc/copy.aigaq"_s); // where nobody can write
    opened.button(u"Save a copy…"_s)->click();

    CHECK(opened.button(u"Save a copy…"_s) != nullptr);
    CHECK(opened.button(u"Try again"_s) != nullptr);
    CHECK(opened.words(opened.pair(0).issue.paragraphs[0]) == u"Nobody else has these words."_s);
    answerQuestion(u"Close without the last changes"_s);
    opened.window.close();
}

TEST_CASE("Closing over words that are not saved is asked about, and can be given up")
{
    Unsaved opened;
    answerQuestion(u"Keep it open"_s);
    CHECK(!opened.window.close());
    CHECK(opened.words(opened.pair(0).issue.paragraphs[0]) == u"Nobody else has these words."_s);

    answerQuestion(u"Close without the last changes"_s);
    CHECK(opened.window.close());
}
