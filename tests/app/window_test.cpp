// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_job.h"
#include "app/text_view/block_text.h"
#include "app/translation/interface_language.h"
#include "app/window/message.h"
#include "core/store/create_submission_file.h"
#include "core/store/merge_files.h"
#include "tests/app/opened_window.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

TEST_CASE("The window shows each text of the submission, word for word")
{
    Opened opened(sample());
    const auto texts = placesOf(opened.editor().submission(), opened.view->textLanguage());
    REQUIRE(opened.view->document()->blockCount() == static_cast<int>(texts.size()));
    if (const QByteArray path = qgetenv("AIGAQ_SCREENSHOT"); !path.isEmpty()) {
        opened.view->goToBlock(14); // where a question and its letters are in view
        QTest::qWait(300);
        REQUIRE(opened.window.grab().save(QString::fromUtf8(path)));
    }
}

TEST_CASE("The outline's words follow what is typed")
{
    Opened opened(onePair());
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"Doctors are not told."_s);
    const auto lists = opened.window.findChildren<QListView*>();
    const auto outline = std::ranges::find(lists, u"Outline"_s, &QListView::accessibleName);
    REQUIRE(outline != lists.end());
    const QString row = (*outline)->model()->index(1, 0).data().toString();
    CHECK(row.endsWith(u"Doctors are not told."_s));
}

TEST_CASE("Words that several copies left side by side are told of when the file is opened")
{
    const QTemporaryDir folder;
    Submission submission = onePair();
    Texts& texts = std::get<Pair>(submission.items[0]).issue.paragraphs[0].text;
    setTextIn(texts, Language::fallback(), Text(u"A court said so."_s));
    const QString mine = folder.filePath(u"mine.aigaq"_s);
    const QString theirs = folder.filePath(u"theirs.aigaq"_s);
    const QString both = folder.filePath(u"both.aigaq"_s);
    REQUIRE(store::createSubmissionFile(mine, submission, {}, file::Overwrite::No));
    REQUIRE(QFile::copy(mine, theirs));
    for (const auto& [path, words] :
         {std::pair{mine, u"No court said so."_s}, {theirs, u"Some court said so."_s}}) {
        setTextIn(texts, Language::fallback(), Text(words));
        REQUIRE(store::SubmissionFile::open(path, store::Access::ReadWrite)->save(submission, {}));
    }
    REQUIRE(store::mergeFiles(mine, {theirs}, both, {}, {}, file::Overwrite::No));

    MainWindow window;
    REQUIRE(window.open(both));
    const auto labels = window.findChild<Message*>()->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(u"[[No | Some]] court said so."_s);
    }));
}

TEST_CASE("A new pair after the last: Enter, words, Enter, words")
{
    Opened opened(onePair());
    opened.goTo(opened.pair(0).question.paragraphs[0].id);
    opened.type(u"Why?"_s);
    opened.press(Qt::Key_Return);
    opened.type(u"Doctors are not told."_s);
    opened.press(Qt::Key_Return);
    opened.type(u"Who tells them?"_s);

    CHECK(opened.words(opened.pair(0).question.paragraphs[0]) == u"Why?"_s);
    CHECK(opened.words(opened.pair(1).issue.paragraphs[0]) == u"Doctors are not told."_s);
    CHECK(opened.words(opened.pair(1).question.paragraphs[0]) == u"Who tells them?"_s);

    const Submission shown = opened.editor().submission();
    CHECK(opened.closeAndRead() == shown);
}

TEST_CASE("Three sub-questions: a) and words, Enter, words, Enter, words, Enter twice")
{
    Opened opened(onePair());
    opened.goTo(opened.pair(0).question.paragraphs[0].id);
    opened.type(u"a) When?"_s);
    opened.press(Qt::Key_Return);
    opened.type(u"Where?"_s);
    opened.press(Qt::Key_Return);
    opened.type(u"Who?"_s);
    opened.press(Qt::Key_Return);
    opened.press(Qt::Key_Return);
    opened.type(u"Next issue"_s);

    const auto& subQuestions = opened.pair(0).question.subQuestions;
    REQUIRE(subQuestions.size() == 3);
    CHECK(textIn(subQuestions[0].text, Language::fallback()).words() == u"When?"_s);
    CHECK(textIn(subQuestions[2].text, Language::fallback()).words() == u"Who?"_s);
    CHECK(opened.words(opened.pair(1).issue.paragraphs[0]) == u"Next issue"_s);
}

TEST_CASE("Words are in the file within two seconds of being typed, without closing it")
{
    Opened opened(onePair());
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"A fine is possible."_s);
    QTest::qWait(2000);
    const auto file = store::SubmissionFile::open(opened.path, store::Access::ReadOnly);
    REQUIRE(file);
    CHECK(file->submission().value() == opened.editor().submission());
}

TEST_CASE("Opening the file that is open already changes nothing, and it can still be saved")
{
    Opened opened(onePair());
    REQUIRE(opened.window.open(opened.path));
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"A fine is possible."_s);
    const Submission shown = opened.editor().submission();
    CHECK(opened.closeAndRead() == shown);
}

TEST_CASE("Moving a pair up moves its numbers, and undo brings it back")
{
    Opened opened(sample());
    const Submission before = opened.editor().submission();
    opened.goTo(opened.pair(2).issue.paragraphs[0].id); // "5", with no heading above it
    const NodeId moved = opened.pair(2).id;

    opened.trigger(Command::MovePairUp);
    CHECK(opened.pair(1).id == moved);
    opened.trigger(Command::Undo);

    CHECK(opened.editor().submission() == before);
    CHECK(opened.closeAndRead() == before);
}

TEST_CASE("A footnote is typed under its line and belongs to its mark")
{
    Opened opened(onePair());
    const NodeId issue = opened.pair(0).issue.paragraphs[0].id;
    opened.goTo(issue);
    opened.type(u"Fines are common."_s);
    opened.trigger(Command::InsertFootnote);
    auto* note = opened.window.findChild<NoteFrame*>();
    REQUIRE(note != nullptr);
    QTest::keyClicks(&note->text(), u"Case 5/2025."_s);
    QTest::keyClick(&note->text(), Qt::Key_Escape);
    QTest::qWait(1);

    REQUIRE(opened.editor().submission().footnotes.size() == 1);
    const Footnote& footnote = opened.editor().submission().footnotes.begin()->second;
    CHECK(textIn(footnote.text, Language::fallback()).words() == u"Case 5/2025."_s);
    const Text& text = textIn(opened.pair(0).issue.paragraphs[0].text, Language::fallback());
    CHECK(text.inlines().back() == Inline(NoteMark{footnote.id}));

    // Backspace over the mark takes the note with it; undo brings both back.
    opened.goTo(issue, 18);
    opened.press(Qt::Key_Backspace);
    CHECK(opened.editor().submission().footnotes.empty());
    opened.trigger(Command::Undo);
    CHECK(opened.editor().submission().footnotes.size() == 1);
}

TEST_CASE("Whatever deletes a footnote with its mark is told in the status line")
{
    speak(QLocale(QLocale::English)); // for its plurals
    Opened opened(onePair());
    const NodeId issue = opened.pair(0).issue.paragraphs[0].id;
    const auto addNote = [&](qsizetype position) {
        opened.goTo(issue, position);
        opened.trigger(Command::InsertFootnote);
        QTest::keyClick(&opened.window.findChild<NoteFrame*>()->text(), Qt::Key_Escape);
        QTest::qWait(1);
        opened.view->setFocus();
    };
    opened.goTo(issue);
    opened.type(u"Fines are common."_s);
    addNote(5);
    addNote(18);
    const QString second = u"Footnote 2 deleted with its text. Ctrl+Z brings it back."_s;
    const QString both = u"Footnotes 1, 2 deleted with their texts. Ctrl+Z brings them back."_s;
    const auto takenBack = [&] {
        opened.trigger(Command::Undo);
        opened.window.statusBar()->clearMessage();
        return opened.editor().submission().footnotes.size() == 2;
    };

    opened.goTo(issue, 19);
    opened.press(Qt::Key_Backspace);
    CHECK(opened.told() == second);
    CHECK(takenBack());
    opened.goTo(issue, 18);
    opened.press(Qt::Key_Delete);
    CHECK(opened.told() == second);
    CHECK(takenBack());
    opened.trigger(Command::SelectAll);
    opened.trigger(Command::Cut);
    CHECK(opened.told() == both);
    CHECK(takenBack());
    opened.trigger(Command::SelectAll);
    opened.type(u"A"_s);
    CHECK(opened.told() == both);
    CHECK(takenBack());
}

TEST_CASE("Words typed close together are undone together, and bold ones are bold")
{
    Opened opened(onePair());
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"A fine"_s);
    opened.trigger(Command::Bold);
    opened.type(u" alone"_s);

    const Text& text = textIn(opened.pair(0).issue.paragraphs[0].text, Language::fallback());
    REQUIRE(text.inlines().size() == 2);
    CHECK(std::get<Run>(text.inlines()[1]) == Run{.text = u" alone"_s, .bold = true});
    opened.trigger(Command::Undo);
    CHECK(opened.words(opened.pair(0).issue.paragraphs[0]) != u"A fine alone"_s);
}

TEST_CASE("Each text can be read and typed in each language")
{
    Opened opened(sample());
    const Language kazakh = Language::fromCode(u"kk").value();
    auto* desk = opened.window.findChild<DraftDesk*>();
    desk->setTextLanguage(kazakh);
    const Paragraph& issue = opened.pair(0).issue.paragraphs[0];
    CHECK(opened.view->toPlainText().contains(textIn(issue.text, kazakh).words().left(20)));

    opened.goTo(issue.id);
    opened.type(u"Құқық "_s);
    CHECK(opened.words(opened.pair(0).issue.paragraphs[0]).startsWith(u"Құқық "_s));
}

TEST_CASE("View and submission stay equal under any keys")
{
    Opened opened(sample());
    QRandomGenerator random(21);
    const QList<QPair<Qt::Key, Qt::KeyboardModifiers>> keys{
        {Qt::Key_Return, {}},
        {Qt::Key_Return, Qt::ControlModifier},
        {Qt::Key_Backspace, {}},
        {Qt::Key_Delete, {}},
        {Qt::Key_Down, {}},
        {Qt::Key_Up, Qt::ShiftModifier},
        {Qt::Key_End, {}},
        {Qt::Key_Home, Qt::ControlModifier},
        {Qt::Key_Down, Qt::ShiftModifier},
        {Qt::Key_A, {}},
        {Qt::Key_Space, {}},
        {Qt::Key_Backspace, Qt::ControlModifier}};
    for (int round = 0; round < 150; ++round) {
        const auto& [key, modifiers] = keys[random.bounded(keys.size())];
        opened.press(key, modifiers);
        if (random.bounded(10) == 0)
            opened.trigger(random.bounded(2) == 0 ? Command::Undo : Command::MovePairDown);
        const auto places = placesOf(opened.editor().submission(), opened.view->textLanguage());
        REQUIRE(opened.view->document()->blockCount() == static_cast<int>(places.size()));
        QTextBlock block = opened.view->document()->begin();
        for (const TextPlace& place : places) {
            REQUIRE(textOf(block) == textAt(opened.editor().submission(), place));
            block = block.next();
        }
    }
    const Submission shown = opened.editor().submission();
    CHECK(opened.closeAndRead() == shown);
}

TEST_CASE("The text's own menu has the window's commands, and so keeps view and submission equal")
{
    Opened opened(onePair());
    const NodeId issue = opened.pair(0).issue.paragraphs[0].id;
    opened.goTo(issue);
    opened.type(u"A fine."_s);
    opened.press(Qt::Key_Home, Qt::ShiftModifier);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {}, {});
    QApplication::sendEvent(opened.view->viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (QAction* action : menu->actions()) {
        if (action->text() == u"Cu&t"_s)
            action->trigger();
    }
    menu->close();
    CHECK(opened.words(opened.pair(0).issue.paragraphs[0]).isEmpty());
    CHECK(opened.view->document()->blockCount() ==
          static_cast<int>(
              placesOf(opened.editor().submission(), opened.view->textLanguage()).size()));
}

TEST_CASE("Qt's own file dialog speaks Russian and Kazakh too")
{
    static const QRegularExpression latin(u"[A-Za-z]{2}"_s);
    const QString language = GENERATE(u"ru"_s, u"kk"_s);
    speak(QLocale(language));
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"1"_s));
    QFileDialog dialog(nullptr, {}, folder.path());
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.show();
    QTest::qWait(100);
    QStringList words;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        words << label->text();
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        words << button->text() << button->toolTip();
    for (const QAction* action : dialog.findChildren<QAction*>())
        words << action->text();
    const auto* files = dialog.findChild<QTreeView*>();
    for (int column = 0; column < files->model()->columnCount(); ++column)
        words << files->model()->headerData(column, Qt::Horizontal).toString();
    constexpr int type = 2; // its column
    words << files->model()->index(0, type, files->rootIndex()).data().toString();
    REQUIRE(!words.last().isEmpty());
    QLineEdit field(u"a"_s);
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    for (const QAction* action : menu->actions())
        words << action->text().section(u'\t', 0, 0);
    if (const QByteArray picture = qgetenv("AIGAQ_SCREENSHOT"); !picture.isEmpty())
        REQUIRE(dialog.grab().save(QString::fromUtf8(picture) + language + u".png"_s));
    for (const QString& word : words) {
        INFO(language.toStdString() << ": " << word.toStdString());
        CHECK(!word.contains(latin));
    }
    speak(QLocale(QLocale::English));
}

TEST_CASE("The window changes its language at once")
{
    Opened opened(sample());
    auto* desk = opened.window.findChild<DraftDesk*>();
    auto* screen = opened.window.findChild<FirstScreen*>();
    speak(QLocale(u"kk"_s));
    QCoreApplication::sendPostedEvents();
    CHECK(desk->placeInWords() == u"Атауы"_s);
    CHECK(screen->findChild<QPushButton*>(u"newSubmission"_s)->text() == u"Жаңа баяндама…"_s);
    CHECK(opened.window.menuBar()->actions().at(1)->text() == u"&Түзету"_s);
    speak(QLocale(u"ru"_s));
    QCoreApplication::sendPostedEvents();
    CHECK(desk->placeInWords() == u"Название"_s);
    speak(QLocale(QLocale::English));
}

TEST_CASE("An export from the window writes whole files and says where they are")
{
    const QTemporaryDir folder;
    const Language english = Language::fallback();
    std::vector<ExportedFile> files;
    for (const Format& format : formats())
        files.push_back({.format = &format,
                         .language = english,
                         .path = folder.filePath(u"a."_s + QString(format.ending))});
    ExportJob job(sample(), files, english);
    QSignalSpy ended(&job, &ExportJob::ended);
    job.start();
    REQUIRE(ended.wait(60'000));
    CHECK(job.errors().isEmpty());
    CHECK(job.writtenFiles().size() == 4);
    for (const ExportedFile& file : files)
        CHECK(QFileInfo(file.path).size() > 1000);
    REQUIRE(job.pages());
    CHECK(job.pages()->file == folder.filePath(u"a.pdf"_s));
}

TEST_CASE("A cancelled export leaves no file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.docx"_s);
    ExportJob job(sample(),
                  {{.format = formatFor(path), .language = Language::fallback(), .path = path}},
                  Language::fallback());
    QSignalSpy ended(&job, &ExportJob::ended);
    job.cancel();
    job.start();
    REQUIRE(ended.wait(60'000));
    CHECK(job.wasCancelled());
    CHECK(!QFileInfo::exists(path));
    CHECK(!job.pages());
}
