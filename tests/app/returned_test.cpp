// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/draft_desk.h"
#include "app/export/export_dialog.h"
#include "app/returned/returned_drawer.h"
#include "app/translation/interface_language.h"
#include "tests/app/opened_window.h"
#include "tests/docx/docx_parts.h"

#include <QDir>
#include <QLocale>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// A window whose submission was exported to Word.
struct Exported : Opened {
    Exported() : Opened(onePair())
    {
        speak(QLocale(QLocale::English));
        goTo(issue());
        type(u"A court may fine officers."_s);
        goTo(question());
        type(u"Why?"_s);
        answerDialog([](QWidget* widget) {
            auto* dialog = qobject_cast<ExportDialog*>(widget);
            if (dialog == nullptr)
                return false;
            dialog->accept();
            return true;
        });
        trigger(Command::Export);
        REQUIRE(
            QTest::qWaitFor([this] { return button(u"Open the folder"_s) != nullptr; }, 30'000));
        drawer = window.findChild<ReturnedDrawer*>();
    }

    [[nodiscard]] NodeId issue() { return pair(0).issue.paragraphs[0].id; }
    [[nodiscard]] NodeId question() { return pair(0).question.paragraphs[0].id; }
    [[nodiscard]] QString docx() const
    {
        const QStringList found = QDir(folder.path()).entryList({u"*.docx"_s});
        return found.isEmpty() ? QString() : folder.filePath(found.first());
    }

    /// What a colleague makes of the export, and sends back.
    void comeBack(const QByteArray& before, const QByteArray& after)
    {
        QFile file(docx());
        REQUIRE(file.open(QIODevice::ReadOnly));
        Parts parts = partsOf(file.readAll());
        REQUIRE(parts[u"word/document.xml"_s].count(before) == 1);
        parts[u"word/document.xml"_s].replace(before, after);
        QFile edited(folder.filePath(u"edited.docx"_s));
        REQUIRE(edited.open(QIODevice::WriteOnly));
        edited.write(docxOf(parts));
        edited.close();
        answerFileDialog(edited.fileName());
        trigger(Command::TakeFromWord);
    }

    [[nodiscard]] QListWidget& list() const { return *drawer->findChild<QListWidget*>(); }
    [[nodiscard]] bool hasRows(int count) const
    {
        return QTest::qWaitFor([&] { return drawer->isVisible() && list().count() == count; });
    }
    [[nodiscard]] bool issueSays(const QString& wanted)
    {
        return QTest::qWaitFor([&] { return words(pair(0).issue.paragraphs[0]) == wanted; });
    }

    ReturnedDrawer* drawer = nullptr;
};

} // namespace

TEST_CASE("A Word document that came back shows its changes, and the ticked ones are taken in")
{
    Exported exported;
    exported.comeBack("may fine", "shall jail");
    REQUIRE(exported.hasRows(1));
    CHECK(exported.list().item(0)->text() == u"paragraph 1, issue: reworded"_s);
    CHECK(exported.drawer->findChild<WordingView*>()->toPlainText().contains(
        u"A court may fineshall jail officers."_s));
    CHECK(exported.words(exported.pair(0).issue.paragraphs[0]) == u"A court may fine officers."_s);
    if (const QByteArray picture = qgetenv("AIGAQ_SCREENSHOT"); !picture.isEmpty())
        exported.window.grab().save(QString::fromUtf8(picture));

    exported.button(u"Take the 1 ticked"_s)->click();
    CHECK(exported.issueSays(u"A court shall jail officers."_s));
    CHECK(exported.hasRows(0));
    exported.trigger(Command::Undo);
    CHECK(exported.issueSays(u"A court may fine officers."_s));
    CHECK(exported.hasRows(1));
}

TEST_CASE("A change that is not ticked is left, and stays in the list")
{
    Exported exported;
    exported.comeBack("may fine", "shall jail");
    REQUIRE(exported.hasRows(1));
    exported.list().item(0)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(exported.button(u"Take the 0 ticked"_s)->isEnabled());
    exported.button(u"Take &this one"_s)->click();
    CHECK(exported.issueSays(u"A court shall jail officers."_s));
}

TEST_CASE("What was typed since the export is joined with what came back")
{
    Exported exported;
    exported.goTo(exported.issue());
    exported.type(u"Often "_s);
    exported.comeBack("officers.", "officers of the police.");
    REQUIRE(exported.hasRows(1));
    exported.button(u"Take the 1 ticked"_s)->click();
    CHECK(exported.issueSays(u"Often A court may fine officers of the police."_s));
    CHECK(exported.hasRows(0));
    const Submission kept = exported.closeAndRead();
    CHECK(textIn(std::get<Pair>(kept.items[0]).issue.paragraphs[0].text, Language::fallback())
              .words() == u"Often A court may fine officers of the police."_s);
}

TEST_CASE("A Word document of another submission is compared only when that is asked for")
{
    Exported exported;
    Exported other;
    exported.goTo(exported.question());
    answerFileDialog(other.docx());
    exported.trigger(Command::TakeFromWord);
    REQUIRE(QTest::qWaitFor([&] { return exported.button(u"Compare it even so"_s) != nullptr; }));
    CHECK(exported.drawer->isHidden());
    exported.button(u"Compare it even so"_s)->click();
    CHECK(QTest::qWaitFor([&] { return exported.drawer->isVisible(); }));
}
