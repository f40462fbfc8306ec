// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/draft_desk.h"
#include "app/window/message.h"
#include "core/store/create_submission_file.h"
#include "tests/app/opened_window.h"

#include <QDir>
#include <QFile>
#include <QStatusBar>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15000; ///< milliseconds; the window looks after its file every few seconds

QString messageIn(const MainWindow& window)
{
    const auto* message = window.findChild<Message*>();
    QString words;
    for (const QLabel* label : message->findChildren<QLabel*>())
        words += label->text();
    return message->isVisible() ? words : QString();
}

bool tells(const MainWindow& window, const QString& words)
{
    return QTest::qWaitFor([&] { return messageIn(window).contains(words); }, patience);
}

void press(const MainWindow& window, const QString& words)
{
    for (QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == words)
            return button->click();
    }
    FAIL("there is no button " << words.toStdString());
}

SubmissionEditor& editorIn(const MainWindow& window)
{
    return window.findChild<DraftDesk*>()->editor();
}

QString issueIn(const MainWindow& window)
{
    const Submission& submission = editorIn(window).submission();
    return textIn(std::get<Pair>(submission.items[0]).issue.paragraphs[0].text,
                  Language::fallback())
        .words();
}

/// Writes a further pair into a file, as a colleague does.
void addPair(const QString& path, const QString& issue)
{
    auto file = store::SubmissionFile::open(path, store::Access::ReadWrite).value();
    Submission submission = *file.submission();
    Pair pair = newPair();
    setTextIn(pair.issue.paragraphs[0].text, Language::fallback(), Text(issue));
    submission.items.emplace_back(pair);
    REQUIRE(file.save(submission, {}));
}

} // namespace

TEST_CASE("A file of an older format says in the window that its copy of before stays beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.aigaq"_s);
    REQUIRE(QFile::copy(QStringLiteral(AIGAQ_TESTS "/store/old/format_1.aigaq"), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    MainWindow window;
    REQUIRE(window.open(path));
    window.show();
    CHECK(messageIn(window).contains(u"old.format-1.aigaq"_s));
}

TEST_CASE("A document that is open elsewhere is read until it is free, then written")
{
    Opened first(onePair());
    MainWindow second;
    REQUIRE(second.open(first.path));
    second.show();
    CHECK(messageIn(second).startsWith(u"Open in another window of this computer since today"_s));
    CHECK(editorIn(second).isReadOnly());
    auto* view = second.findChild<DocumentView*>();
    view->setFocus();
    view->goToBlock(2);
    QTest::keyClick(view, Qt::Key_A);
    CHECK(issueIn(second).isEmpty());
    CHECK(second.statusBar()->currentMessage().startsWith(u"Nothing was changed"_s));

    first.goTo(first.pair(0).issue.paragraphs[0].id);
    first.type(u"Typed in the first window."_s);
    first.window.close();
    REQUIRE(QTest::qWaitFor([&] { return !editorIn(second).isReadOnly(); }, patience));
    CHECK(issueIn(second) == u"Typed in the first window."_s);
    CHECK(messageIn(second).isEmpty());
}

TEST_CASE("What another computer has left keeps nobody from writing who knows better")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.aigaq"_s);
    REQUIRE(store::createSubmissionFile(path, onePair(), {}, file::Overwrite::No));
    QFile left(folder.filePath(u".a.aigaq.open"_s));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("4711\naigaq\nanother-computer\nmachine\nboot\n");
    left.close();
    MainWindow window;
    REQUIRE(window.open(path));
    window.show();
    CHECK(messageIn(window).startsWith(u"Open on the computer another-computer since today"_s));
    press(window, u"It is not: write"_s);
    CHECK_FALSE(editorIn(window).isReadOnly());
}

TEST_CASE("A file that a synchronising program replaces under the window is joined with it")
{
    Opened opened(onePair());
    const QString theirs = opened.folder.filePath(u"theirs"_s);
    REQUIRE(QFile::copy(opened.path, theirs));
    addPair(theirs, u"Theirs."_s);
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"Mine. "_s);
    REQUIRE(QFile::remove(opened.path));
    REQUIRE(QFile::rename(theirs, opened.path));

    REQUIRE(tells(opened.window, u"was replaced while it was open"_s));
    opened.type(u"And this. "_s);
    press(opened.window, u"Join both"_s);
    REQUIRE(tells(opened.window, u"Joined"_s));
    CHECK(editorIn(opened.window).submission().items.size() == 2);
    CHECK(issueIn(opened.window) == u"Mine. And this. "_s);
    CHECK_FALSE(editorIn(opened.window).isReadOnly());
    const Submission closed = opened.closeAndRead();
    CHECK(closed.items.size() == 2);
    CHECK(QDir(opened.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("A file that is deleted under the window is saved as a copy")
{
    Opened opened(onePair());
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    REQUIRE(QFile::remove(opened.path));
    opened.type(u"Not lost."_s);
    REQUIRE(tells(opened.window, u"was moved or deleted while it was open"_s));
    const QString copy = opened.folder.filePath(u"copy.aigaq"_s);
    answerFileDialog(copy);
    press(opened.window, u"Save a copy…"_s);
    opened.type(u" And more."_s);
    opened.window.close();
    CHECK(textIn(std::get<Pair>(submissionIn(copy).items[0]).issue.paragraphs[0].text,
                 Language::fallback())
              .words() == u"Not lost. And more."_s);
}

TEST_CASE("A file whose history has been damaged is shown, told about and not written to")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.aigaq"_s);
    REQUIRE(store::createSubmissionFile(path, onePair(), {}, file::Overwrite::No));
    addPair(path, u"Of the lantern."_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("Of the lantern.", "Of the lintern.");
    file.seek(0);
    file.write(bytes);
    file.close();
    MainWindow window;
    REQUIRE(window.open(path));
    window.show();
    REQUIRE(tells(window, u"is damaged"_s));
    CHECK(editorIn(window).isReadOnly());
    CHECK(editorIn(window).submission().items.size() == 2);
}

TEST_CASE("A conflict copy beside the document is offered and joined")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.aigaq"_s);
    REQUIRE(store::createSubmissionFile(path, onePair(), {}, file::Overwrite::No));
    const QString copy = folder.filePath(u"a.sync-conflict-20261102-140233-ABCDEF7.aigaq"_s);
    REQUIRE(QFile::copy(path, copy));
    addPair(copy, u"Changed elsewhere."_s);
    MainWindow window;
    REQUIRE(window.open(path));
    window.show();
    REQUIRE(messageIn(window).startsWith(u"Beside it lies a.sync-conflict"_s));
    press(window, u"Join it"_s);
    REQUIRE(tells(window, u"The copy is not needed any more."_s));
    CHECK(editorIn(window).submission().items.size() == 2);
    CHECK(QFile::exists(copy));
}

TEST_CASE("A conflict copy that is none of this document is told, and nothing changes")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.aigaq"_s);
    const QString copy = folder.filePath(u"a (conflicted copy 2026-11-02 140233).aigaq"_s);
    for (const QString& file : {path, copy})
        REQUIRE(store::createSubmissionFile(file, onePair(), {}, file::Overwrite::No));
    MainWindow window;
    REQUIRE(window.open(path));
    window.show();
    press(window, u"Join it"_s);
    REQUIRE(tells(window, u"is no copy of this document"_s));
    CHECK_FALSE(editorIn(window).isReadOnly());
    CHECK(editorIn(window).submission().items.size() == 1);
}
