// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/draft_desk.h"
#include "app/history/history_drawer.h"
#include "app/page_view/pages_drawer.h"
#include "tests/app/opened_window.h"
#include "tests/docx/docx_parts.h"

#include <QFileInfo>
#include <QInputDialog>
#include <QListWidget>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// A window with the history of its issue.
struct WithHistory : Opened {
    WithHistory() : Opened(onePair())
    {
        goToIssue();
        type(u"A court may fine."_s);
        goTo(pair(0).question.paragraphs[0].id);
        type(u"Why?"_s);
        goToIssue();
        waitForDisk();
        type(u"Often "_s);
        goTo(pair(0).question.paragraphs[0].id);
        goToIssue();
        waitForDisk();
        drawer = window.findChild<HistoryDrawer*>();
    }

    /// A person is slower than the disk.
    void waitForDisk() { CHECK(window.findChild<DraftDesk*>()->saver().finish()); }
    void goToIssue() { goTo(pair(0).issue.paragraphs[0].id); }
    [[nodiscard]] QString issue() { return words(pair(0).issue.paragraphs[0]); }
    [[nodiscard]] QListWidget& list() const { return *qobject_cast<QListWidget*>(drawer->list()); }
    [[nodiscard]] bool hasRows(int count) const
    {
        return QTest::qWaitFor([&] { return list().count() == count; });
    }
    [[nodiscard]] QString wording() const
    {
        for (const WordingView* view : drawer->findChildren<WordingView*>()) {
            if (view->isVisible())
                return view->toPlainText();
        }
        return {};
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        return QTest::qWaitFor([&] { return wording().contains(words); });
    }
    void takePicture() const
    {
        if (const QByteArray picture = qgetenv("AIGAQ_SCREENSHOT"); !picture.isEmpty())
            const_cast<MainWindow&>(window).grab().save(QString::fromUtf8(picture));
    }

    HistoryDrawer* drawer = nullptr;
};

void nameNext(const QString& name)
{
    answerDialog([name](QWidget* dialog) {
        auto* asking = qobject_cast<QInputDialog*>(dialog);
        if (asking == nullptr)
            return false;
        asking->setTextValue(name);
        asking->accept();
        return true;
    });
}

} // namespace

TEST_CASE("The history of a text lists its wordings, shows what changed and brings one back")
{
    WithHistory opened;
    opened.trigger(Command::ShowHistory);
    REQUIRE(opened.hasRows(2));
    CHECK(opened.list().item(0)->text().contains(u"+1 words"_s));
    CHECK(opened.list().item(0)->text().contains(u"(now)"_s));
    CHECK(opened.says(u"Often A court may fine."_s));
    CHECK_FALSE(opened.button(u"&Bring this wording back"_s)->isEnabled());

    opened.list().setCurrentRow(1);
    opened.takePicture();
    QTest::keyClick(&opened.list(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return opened.issue() == u"A court may fine."_s; }));
    CHECK(opened.told().contains(u"Ctrl+Z"_s));
    REQUIRE(opened.hasRows(3));

    opened.trigger(Command::Undo);
    CHECK(opened.issue() == u"Often A court may fine."_s);
    opened.trigger(Command::Redo);
    const Submission closed = opened.closeAndRead();
    CHECK(textIn(std::get<Pair>(closed.items[0]).issue.paragraphs[0].text, Language::fallback())
              .words() == u"A court may fine."_s);
}

TEST_CASE("The history follows the caret, and says where nothing has been written")
{
    WithHistory opened;
    opened.trigger(Command::ShowHistory);
    REQUIRE(opened.hasRows(2));
    opened.goTo(opened.pair(0).question.paragraphs[0].id);
    REQUIRE(opened.hasRows(1));
    CHECK(opened.says(u"Why?"_s));
    opened.view->goToBlock(0); // the title
    REQUIRE(opened.hasRows(0));
    CHECK(opened.says(u"Nothing has been written here yet."_s));
}

TEST_CASE("What is typed while the history is open comes into it when the paragraph is left")
{
    WithHistory opened;
    opened.trigger(Command::ShowHistory);
    REQUIRE(opened.hasRows(2));
    opened.goToIssue();
    opened.type(u"Very "_s);
    opened.goTo(opened.pair(0).question.paragraphs[0].id);
    opened.goToIssue();
    CHECK(opened.hasRows(3));
}

TEST_CASE("A state is named, compared with the present, and looked at as pages")
{
    WithHistory opened;
    nameNext(u"sent to OHCHR, 3 March"_s);
    opened.trigger(Command::NameState);
    REQUIRE(QTest::qWaitFor([&] { return opened.told().startsWith(u"This state is"_s); }));
    opened.goToIssue();
    opened.type(u"Since then: "_s);

    opened.trigger(Command::ShowStates);
    REQUIRE(opened.hasRows(1));
    CHECK(opened.list().item(0)->text().startsWith(u"★ sent to OHCHR, 3 March"_s));
    CHECK(opened.says(u"Since then: "_s));
    opened.takePicture();

    nameNext(u"sent to OHCHR, 3 March"_s);
    opened.trigger(Command::NameState);
    CHECK(QTest::qWaitFor([&] { return opened.told().contains(u"already"_s); }));

    opened.button(u"Its &pages"_s)->click();
    auto* pages = opened.window.findChild<PagesDrawer*>();
    CHECK(QTest::qWaitFor([&] { return pages->isVisible(); }, 20000));
}

TEST_CASE("What has changed since a state with a name is written as tracked changes in Word")
{
    WithHistory opened;
    opened.trigger(Command::ShowStates);
    nameNext(u"sent"_s);
    opened.button(u"&Name this state…"_s)->click();
    REQUIRE(opened.hasRows(1));
    opened.goToIssue();
    opened.type(u"Very "_s);
    opened.waitForDisk();
    opened.takePicture();

    const QString path = opened.folder.filePath(u"changes.docx"_s);
    answerFileDialog(path);
    opened.button(u"&Changes in Word…"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 20'000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray xml = partsOf(file.readAll())[u"word/document.xml"_s];
    CHECK(xml.count("<w:ins ") == 1);
    CHECK(xml.contains(R"(<w:t xml:space="preserve">Very </w:t>)"));
}

TEST_CASE("A deleted pair is listed by its words and comes back where it stood")
{
    WithHistory opened;
    const Submission before = opened.editor().submission();
    opened.trigger(Command::InsertPair);
    opened.type(u"A second one."_s);
    opened.waitForDisk();
    opened.goToIssue();
    opened.trigger(Command::DeletePair);
    REQUIRE(opened.editor().submission().items.size() == 1);

    opened.trigger(Command::ShowDeleted);
    REQUIRE(opened.hasRows(1));
    CHECK(opened.list().item(0)->text() == u"issue and question: Often A court may fine."_s);
    opened.button(u"&Bring it back"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return opened.editor().submission().items.size() == 2; }));
    CHECK(opened.issue() == u"Often A court may fine."_s);
    CHECK(std::get<Pair>(opened.editor().submission().items[0]) == std::get<Pair>(before.items[0]));
    CHECK(opened.hasRows(0));
    opened.trigger(Command::Undo);
    CHECK(opened.editor().submission().items.size() == 1);
}

TEST_CASE("The changes of the document are listed by their moments, with what they changed")
{
    WithHistory opened;
    opened.trigger(Command::ShowHistory);
    opened.drawer->findChild<QComboBox*>()->setCurrentIndex(
        static_cast<int>(HistoryDrawer::Of::Document));
    REQUIRE(QTest::qWaitFor([&] { return opened.list().count() > 0; }));
    CHECK(opened.says(u"paragraph 1, issue, English"_s));
}
