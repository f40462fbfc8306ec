// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/purge/purge_dialog.h"
#include "app/translation/interface_language.h"
#include "tests/app/opened_window.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// A name stands in the present text of an issue and in what its question said before.
struct WithName : Opened {
    WithName() : Opened(onePair())
    {
        goTo(pair(0).issue.paragraphs[0].id);
        type(u"The police beat Daniyar Q. in May."_s);
        goTo(pair(0).question.paragraphs[0].id);
        type(u"What was done for Daniyar Q.?"_s);
        goTo(pair(0).issue.paragraphs[0].id);
        REQUIRE(window.findChild<DraftDesk*>()->saver().finish());
        goTo(pair(0).question.paragraphs[0].id);
        press(Qt::Key_End, Qt::ShiftModifier);
        type(u"What was done?"_s);
        goTo(pair(0).issue.paragraphs[0].id);
        REQUIRE(window.findChild<DraftDesk*>()->saver().finish());
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] QString shown()
    {
        view = window.findChild<DocumentView*>();
        return words(pair(0).issue.paragraphs[0]);
    }
};

struct Answer {
    QString again;      ///< what is typed to confirm
    QStringList places; ///< that the dialog showed
    bool mayRemove = false;
};

/// Fills the dialog that comes next, once it has found the places; presses the red button if that
/// is offered, and leaves otherwise.
void remove(const QString& words, Answer& answer)
{
    answerDialog(
        [words, &answer](QWidget* dialog) {
            auto* purge = qobject_cast<PurgeDialog*>(dialog);
            if (purge == nullptr)
                return false;
            const auto fields = purge->findChildren<QLineEdit*>();
            auto* list = purge->findChild<QListWidget*>();
            if (fields[0]->text() != words) {
                fields[0]->setText(words);
                fields[1]->setText(u"a detainee"_s);
                return false;
            }
            if (list->count() == 0)
                return false;
            fields[2]->setText(answer.again);
            if (const QByteArray picture = qgetenv("AIGAQ_SCREENSHOT"); !picture.isEmpty())
                purge->grab().save(QString::fromUtf8(picture));
            for (int row = 0; row < list->count(); ++row)
                answer.places << list->item(row)->text();
            for (QPushButton* button : purge->findChildren<QPushButton*>()) {
                if (button->text() != u"Remove for &good"_s)
                    continue;
                answer.mayRemove = button->isEnabled();
                if (answer.mayRemove)
                    button->click();
                else
                    purge->reject();
            }
            return true;
        },
        2000);
}

} // namespace

TEST_CASE("A name is removed in the window from the text, its history, undoing and the clipboard")
{
    speak(QLocale(QLocale::English)); // for its plurals
    WithName opened;
    QApplication::clipboard()->setText(u"Daniyar Q. in May"_s);
    REQUIRE(opened.bytes().contains("Daniyar"));
    Answer answer{.again = u"Daniyar Q."_s};
    remove(u"Daniyar Q."_s, answer);
    opened.trigger(Command::RemoveForGood);
    CHECK(answer.mayRemove);
    CHECK(answer.places.join(u"\n"_s).toStdString() ==
          "paragraph 1, issue, English: in 1 version, the present one among them\n"
          "paragraph 2, question, English: in 1 version, only in its history");
    CHECK(opened.shown() == u"The police beat a detainee in May."_s);
    CHECK_FALSE(opened.editor().undoStack().canUndo());
    CHECK(QApplication::clipboard()->text().isEmpty());
    CHECK_FALSE(opened.bytes().contains("Daniyar"));
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"Yes: "_s);
    const Submission kept = opened.closeAndRead();
    CHECK(textIn(std::get<Pair>(kept.items[0]).issue.paragraphs[0].text, Language::fallback())
              .words() == u"Yes: The police beat a detainee in May."_s);
}

TEST_CASE("A name is not removed for good before it was typed twice")
{
    WithName opened;
    Answer answer{.again = u"Daniyar"_s};
    remove(u"Daniyar Q."_s, answer);
    opened.trigger(Command::RemoveForGood);
    CHECK_FALSE(answer.mayRemove);
    CHECK(opened.shown() == u"The police beat Daniyar Q. in May."_s);
    CHECK(opened.bytes().contains("Daniyar"));
}
