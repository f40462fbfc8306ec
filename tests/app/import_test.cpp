// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/import_report_panel.h"
#include "tests/app/opened_window.h"
#include "tests/docx/reading/word_file.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QStatusBar>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QString written(const QTemporaryDir& folder, const QByteArray& bytes)
{
    const QString path = folder.filePath(u"draft.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QByteArray russian()
{
    return u"Ключевые вопросы\n\n1. Суд назначил штраф.\n2. Вопрос: Почему?\n"_s.toUtf8();
}

void drop(QObject& window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDropEvent event({}, Qt::CopyAction, &data, Qt::LeftButton, {});
    window.event(&event); // QApplication would look for a drag that entered before
}

} // namespace

TEST_CASE("A large draft is read while the window goes on, and can be cancelled")
{
    const QTemporaryDir folder;
    QByteArray noise;
    while (noise.size() < 40 << 20)
        noise += "12. torture [1] fine? Question: (a) \n\xD0\xB0 1: [2: court.\n\n";
    MainWindow window;
    window.show();
    drop(window, written(folder, noise));

    QPushButton* cancel = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (QPushButton* button : window.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == u"Cancel"_s)
                cancel = button;
        }
        return cancel != nullptr;
    }));
    window.activateWindow();
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !cancel->isVisible(); }, 20'000));
    CHECK(window.findChild<DraftDesk*>() == nullptr);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"draft.txt"_s});
}

TEST_CASE("A draft becomes a submission when it has been read, with its report")
{
    const QTemporaryDir folder;
    MainWindow window;
    window.show();
    answerFileDialog(folder.filePath(u"new.aigaq"_s));
    drop(window, written(folder, "Key issues\n\n1. A fine.\n\nMore.\n2. Question: Why?\n"));
    REQUIRE(QTest::qWaitFor([&] { return window.findChild<DraftDesk*>() != nullptr; }));
    CHECK(window.findChild<DraftDesk*>()->hasReport());
    CHECK(submissionIn(folder.filePath(u"new.aigaq"_s)).items.size() == 1);
}

TEST_CASE(
    "A version in another language is taken in as one step, whose undoing takes all of it back")
{
    Opened opened(onePair());
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"A court chose a fine."_s);
    const Submission before = opened.editor().submission();
    answerFileDialog(written(opened.folder, russian()));
    opened.trigger(Command::AddTranslation);
    REQUIRE(QTest::qWaitFor([&] { return opened.view->textLanguage().code() == u"ru"_s; }));
    CHECK(opened.words(opened.pair(0).issue.paragraphs[0]) == u"Суд назначил штраф."_s);

    opened.trigger(Command::Undo);
    CHECK(opened.editor().submission() == before);
}

TEST_CASE("What is typed while a version is being read stays, and the version comes all the same")
{
    Opened opened(onePair());
    answerFileDialog(written(opened.folder, russian()));
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.trigger(Command::AddTranslation);
    opened.type(u"A court chose a fine."_s); // before the thread's end is heard
    const Language english = Language::fallback();
    REQUIRE(QTest::qWaitFor([&] { return opened.view->textLanguage().code() == u"ru"_s; }));
    const Texts& texts = opened.pair(0).issue.paragraphs[0].text;
    CHECK(textIn(texts, english).words() == u"A court chose a fine."_s);
    CHECK(textIn(texts, opened.view->textLanguage()).words() == u"Суд назначил штраф."_s);
}

TEST_CASE("F8 walks the doubts of an import, and their words are selected where they stand")
{
    const QTemporaryDir folder;
    MainWindow window;
    window.show();
    answerFileDialog(folder.filePath(u"new.aigaq"_s));
    drop(window, written(folder, "Key issues\n\n1. A fine[1].\n\nMore.\n2. Question: Why?\n"
                                 "3. Doctors.\n4. Question: Who?\n\n[1] A case.\n[7] Alone.\n"));
    REQUIRE(QTest::qWaitFor([&] { return window.findChild<DraftDesk*>() != nullptr; }));
    auto* view = window.findChild<DocumentView*>();
    const auto told = [&] { return window.statusBar()->currentMessage(); };
    const auto press = [&](Command command) {
        CHECK(window.findChild<DraftDesk*>()->run(command));
    };

    press(Command::NextDoubt);
    CHECK(view->textCursor().selectedText() == u"More."_s);
    CHECK(told().startsWith(u"1 of 2 to look at: line 5: "_s));
    press(Command::NextDoubt);
    CHECK(told().startsWith(u"2 of 2 to look at: "_s));
    press(Command::NextDoubt);
    CHECK(told().startsWith(u"1 of 2 to look at: "_s));
    press(Command::PreviousDoubt);
    CHECK(told().startsWith(u"2 of 2 to look at: "_s));

    view->moveCursor(QTextCursor::Start);
    auto* list = window.findChild<ImportReport*>()->list();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(view->textCursor().selectedText() == u"More."_s);
}

TEST_CASE("A report that was closed comes back by its menu entry")
{
    Opened opened(onePair());
    answerFileDialog(written(opened.folder, russian()));
    opened.trigger(Command::AddTranslation);
    auto* desk = opened.window.findChild<DraftDesk*>();
    REQUIRE(QTest::qWaitFor([&] { return desk->hasReport(); }));
    auto* report = opened.window.findChild<ImportReport*>();
    report->hide();
    opened.trigger(Command::ShowImportReport);
    CHECK(report->isVisible());
}

TEST_CASE("An import that is undone from its report leaves what was typed since")
{
    Opened opened(onePair());
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"A court chose a fine."_s);
    answerFileDialog(written(opened.folder, russian()));
    opened.trigger(Command::AddTranslation);
    REQUIRE(QTest::qWaitFor([&] { return opened.button(u"Undo import"_s) != nullptr; }));
    opened.goTo(opened.pair(0).question.paragraphs[0].id);
    opened.type(u"И "_s);
    opened.button(u"Undo import"_s)->click();

    const Language language = opened.view->textLanguage();
    CHECK(textIn(opened.editor().submission().cover.title, language).isEmpty());
    CHECK(opened.words(opened.pair(0).issue.paragraphs[0]).isEmpty());
    CHECK(opened.words(opened.pair(0).question.paragraphs[0]) == u"И Почему?"_s);
    CHECK(!opened.window.findChild<DraftDesk*>()->hasReport());
}

TEST_CASE("A submission made of a draft goes to the trash when its import is undone")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"data"_s)); // the trash is in it
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
    const QString path = folder.filePath(u"new.aigaq"_s);
    MainWindow window;
    window.show();
    answerFileDialog(path);
    drop(window, written(folder, "Key issues\n\n1. A fine.\n2. Question: Why?\n"));
    REQUIRE(QTest::qWaitFor([&] { return window.findChild<ImportReport*>() != nullptr; }));
    REQUIRE(QTest::qWaitFor([&] { return window.findChild<ImportReport*>()->isVisible(); }));
    for (QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Undo import"_s)
            button->click();
    }
    CHECK(QTest::qWaitFor([&] { return window.findChild<DraftDesk*>() == nullptr; }));
    CHECK(!QFileInfo::exists(path));
    CHECK(QFileInfo::exists(folder.filePath(u"data/Trash/files/new.aigaq"_s)));
    qunsetenv("XDG_DATA_HOME");
}

TEST_CASE("What a Word document's tracked changes are worth is asked before it is read")
{
    const QTemporaryDir folder;
    const QString draft = folder.filePath(u"draft.docx"_s);
    const WordFile edited{.body = p(r("Key issues")) +
                                  p(r("1. A ") + "<w:ins w:author=\"A. Editor\">" + r("large ") +
                                    "</w:ins>" + r("fine.")) +
                                  p(r("2. Question: Why?"))};
    QFile file(draft);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(edited.bytes());
    file.close();
    MainWindow window;
    window.show();
    drop(window, draft);

    QPushButton* reject = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (QPushButton* button : window.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == u"Reject the changes"_s)
                reject = button;
        }
        return reject != nullptr;
    }));
    CHECK(window.findChild<DraftDesk*>() == nullptr);
    answerFileDialog(folder.filePath(u"new.aigaq"_s));
    QTest::mouseClick(reject, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return window.findChild<DraftDesk*>() != nullptr; }));
    const Submission made = submissionIn(folder.filePath(u"new.aigaq"_s));
    const auto& pair = std::get<Pair>(made.items.at(0));
    CHECK(textIn(pair.issue.paragraphs.at(0).text, made.draftLanguage).words() == u"A fine."_s);
}
