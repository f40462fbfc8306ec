// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/draft_reading.h"
#include "tests/app/opened_window.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>

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
