// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comments/comments_drawer.h"
#include "app/export/export_dialog.h"
#include "app/translation/interface_language.h"
#include "tests/app/opened_window.h"
#include "tests/docx/docx_parts.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSettings>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// A window whose issue reads "A court may fine officers.", with no name to sign with.
struct Commented : Opened {
    Commented() : Opened(onePair())
    {
        speak(QLocale(QLocale::English));
        goTo(pair(0).issue.paragraphs[0].id);
        type(u"A court may fine officers."_s);
        drawer = window.findChild<CommentsDrawer*>();
        field = drawer->findChild<QPlainTextEdit*>();
        author = drawer->findChild<QLineEdit*>();
        list = drawer->findChild<QListWidget*>();
        author->setText(u"A. Kim"_s);
    }
    ~Commented() { QSettings().remove(u"comments/author"_s); }
    Q_DISABLE_COPY_MOVE(Commented)

    void select(qsizetype from, qsizetype to)
    {
        const TextPlace place{.node = pair(0).issue.paragraphs[0].id};
        view->select(
            {.from = {.place = place, .position = from}, .to = {.place = place, .position = to}});
    }
    void comment(const QString& words)
    {
        trigger(Command::InsertComment);
        write(words);
    }
    void write(const QString& words)
    {
        field->setPlainText(words);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }
    /// The words that are marked as commented.
    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        for (const auto& mark : view->extraSelections())
            words << mark.cursor.selectedText();
        return words;
    }

    CommentsDrawer* drawer;
    QPlainTextEdit* field;
    QLineEdit* author;
    QListWidget* list;
};

} // namespace

TEST_CASE("A comment is written on selected words, marked there and kept in the file")
{
    Commented commented;
    commented.select(8, 16);
    commented.comment(u"Or jail?"_s);
    CHECK(commented.marked() == QStringList{u"may fine"_s});
    REQUIRE(commented.list->count() == 1);
    const QStringList row = commented.list->item(0)->text().split(u'\n');
    CHECK(row[0] == u"paragraph 1, issue: “may fine”"_s);
    CHECK(row[1].startsWith(u"A. Kim, today"_s));
    CHECK(row[2] == u"Or jail?"_s);
    const Submission kept = commented.closeAndRead();
    REQUIRE(kept.comments.size() == 1);
    const Comment& comment = kept.comments.begin()->second;
    CHECK(std::get<CommentedWords>(comment.about).words == u"may fine"_s);
    CHECK(comment.author == u"A. Kim"_s);
}

TEST_CASE("What is commented stays marked while the words around it change")
{
    Commented commented;
    commented.select(8, 16);
    commented.comment(u"Or jail?"_s);
    commented.goTo(commented.pair(0).issue.paragraphs[0].id);
    commented.type(u"In Arvenia: "_s);
    CHECK(commented.marked() == QStringList{u"may fine"_s});
    commented.trigger(Command::Undo);
    CHECK(commented.marked() == QStringList{u"may fine"_s});
    commented.trigger(Command::Undo);
    CHECK(commented.marked() == QStringList());
    CHECK(commented.list->count() == 0);
}

TEST_CASE("What is commented stays marked when the window changes its language or colours")
{
    Commented commented;
    commented.select(8, 16);
    commented.comment(u"Or jail?"_s);
    speak(QLocale(QLocale::Russian));
    CHECK(commented.marked() == QStringList{u"may fine"_s});
    speak(QLocale(QLocale::English));
    CHECK(commented.marked() == QStringList{u"may fine"_s});
}

TEST_CASE("A comment is answered, resolved, opened again and deleted")
{
    Commented commented;
    commented.select(8, 16);
    commented.comment(u"Or jail?"_s);
    commented.author->clear();
    commented.write(u"Fine alone."_s);
    REQUIRE(commented.list->count() == 2);
    CHECK(commented.list->item(1)->text().startsWith(u"↳ somebody, today"_s));
    if (const QByteArray picture = qgetenv("AIGAQ_SCREENSHOT"); !picture.isEmpty()) {
        QTest::qWait(300); // until the drawer has its place
        commented.window.grab().save(QString::fromLocal8Bit(picture));
    }

    commented.button(u"&Resolve"_s)->click();
    CHECK(commented.list->count() == 0);
    CHECK(commented.marked() == QStringList());
    commented.drawer->findChild<QCheckBox*>()->setChecked(true);
    REQUIRE(commented.list->count() == 2);
    commented.list->setCurrentRow(0);
    commented.button(u"Open &again"_s)->click();
    CHECK(commented.marked() == QStringList{u"may fine"_s});

    commented.list->setCurrentRow(0);
    commented.button(u"De&lete"_s)->click();
    CHECK(commented.list->count() == 0);
    CHECK(commented.told() == u"Comment deleted. Ctrl+Z brings it back."_s);
    commented.trigger(Command::Undo);
    CHECK(commented.list->count() == 2);
}

TEST_CASE("F8 walks from one open comment to the next")
{
    Commented commented;
    commented.select(0, 7);
    commented.comment(u"Which?"_s);
    commented.select(17, 25);
    commented.comment(u"Whom?"_s);
    commented.list->setCurrentRow(0);
    commented.trigger(Command::NextDoubt);
    CHECK(commented.view->textCursor().selectedText() == u"officers"_s);
    commented.trigger(Command::NextDoubt);
    CHECK(commented.view->textCursor().selectedText() == u"A court"_s);
    commented.trigger(Command::PreviousDoubt);
    CHECK(commented.view->textCursor().selectedText() == u"officers"_s);
}

TEST_CASE("Comments go to Word only if that is asked for")
{
    Commented commented;
    commented.select(8, 16);
    commented.comment(u"Or jail?"_s);
    answerDialog([](QWidget* widget) {
        auto* dialog = qobject_cast<ExportDialog*>(widget);
        if (dialog == nullptr)
            return false;
        auto* box = dialog->findChild<QCheckBox*>(u"comments"_s);
        CHECK(box->isVisible());
        CHECK(!box->isChecked());
        box->setChecked(true);
        dialog->accept();
        return true;
    });
    commented.trigger(Command::Export);
    REQUIRE(
        QTest::qWaitFor([&] { return commented.button(u"Open the folder"_s) != nullptr; }, 30'000));
    QFile file(
        commented.folder.filePath(QDir(commented.folder.path()).entryList({u"*.docx"_s}).first()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(partsOf(file.readAll()).at(u"word/comments.xml"_s).contains("Or jail?"));
}
