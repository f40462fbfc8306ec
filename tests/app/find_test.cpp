// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/draft_desk.h"
#include "app/find/find_bar.h"
#include "tests/app/opened_window.h"

#include <QApplication>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

const Language english = Language::fallback();
const Language russian = *Language::fromCode(u"ru");

struct Finding : Opened {
    explicit Finding(const Submission& submission) : Opened(submission)
    {
        bar = window.findChild<FindBar*>();
        list = bar->findChild<QListView*>();
        trigger(Command::Find);
    }

    void look(const QString& words) const
    {
        auto* field = bar->findChild<QLineEdit*>();
        field->setFocus();
        field->setText(words);
        REQUIRE(QTest::qWaitFor([&] { return bar->findChild<Searching*>() == nullptr; }));
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows << list->model()->index(row, 0).data().toString();
        return rows;
    }
    [[nodiscard]] QString count() const
    {
        for (const QLabel* label : bar->findChildren<QLabel*>()) {
            if (label->buddy() == nullptr && label->isVisible())
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QString selected() const { return view->textCursor().selectedText(); }
    void pressInField(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(bar->findChild<QLineEdit*>(), key, modifiers);
    }

    FindBar* bar = nullptr;
    QListView* list = nullptr;
};

/// An issue in two languages, with a footnote.
Submission twoLanguages()
{
    Submission submission = onePair();
    auto& pair = std::get<Pair>(submission.items[0]);
    const NodeId id = newNodeId(NodeKind::Footnote);
    Footnote note{.id = id};
    note.text[english] = Text(u"Ruling of the court, page 4."_s);
    submission.footnotes.emplace(id, note);
    Text issue(u"A court"_s);
    issue.append(NoteMark{id});
    issue.append(Run{.text = u" may fine; courts do."_s});
    Texts& texts = pair.issue.paragraphs[0].text;
    texts[english] = issue;
    texts[russian] = Text(u"Суды назначают штрафы."_s);
    return submission;
}

} // namespace

TEST_CASE("Words are found in any form, language and footnote, and counted")
{
    const Finding finding(twoLanguages());
    CHECK(finding.bar->isVisible());
    finding.look(u"court"_s);
    CHECK(finding.rows() ==
          QStringList{u"paragraph 1, issue, English: A court may fine; courts do."_s,
                      u"footnote 1, English: Ruling of the court, page 4."_s});
    CHECK(finding.count() == u"3 found"_s);

    finding.look(u"штраф"_s);
    CHECK(finding.rows() == QStringList{u"paragraph 1, issue, Русский: Суды назначают штрафы."_s});

    finding.look(u"zebra"_s);
    CHECK(finding.rows().isEmpty());
    CHECK(finding.count() == u"Nothing"_s);
    CHECK_FALSE(finding.list->isVisible());
}

TEST_CASE("Who looks in one language is told of the places in the others")
{
    const Finding finding(twoLanguages());
    finding.look(u"штраф"_s);
    auto* languages = finding.bar->findChild<QComboBox*>();
    languages->setCurrentText(english.ownName());
    CHECK(finding.rows().isEmpty());
    CHECK(finding.count() == u"Nothing; 1 in other languages"_s);
    languages->setCurrentText(russian.ownName());
    CHECK(finding.rows().size() == 1);
}

TEST_CASE("Enter leads from place to place, into footnotes and round again")
{
    Finding finding(twoLanguages());
    finding.look(u"court"_s);
    finding.pressInField(Qt::Key_Return);
    CHECK(finding.selected() == u"court"_s);
    CHECK(finding.view->textCursor().selectionStart() < 60);
    finding.pressInField(Qt::Key_Return);
    CHECK(finding.selected() == u"courts"_s);
    finding.pressInField(Qt::Key_Return);
    const auto* frame = finding.window.findChild<NoteFrame*>();
    REQUIRE(frame != nullptr);
    CHECK(const_cast<NoteFrame*>(frame)->text().textCursor().selectedText() == u"court"_s);
    CHECK(QApplication::focusWidget() == finding.bar->findChild<QLineEdit*>());
    finding.pressInField(Qt::Key_Return);
    CHECK(finding.selected() == u"court"_s);
    finding.trigger(Command::FindPrevious);
    CHECK(finding.window.findChild<NoteFrame*>() != nullptr);
}

TEST_CASE("A word that is found in another language brings that language's text")
{
    Finding finding(twoLanguages());
    finding.look(u"назначают"_s);
    finding.pressInField(Qt::Key_Return);
    CHECK(finding.view->textLanguage() == russian);
    CHECK(finding.selected() == u"назначают"_s);
    finding.pressInField(Qt::Key_Escape);
    CHECK_FALSE(finding.bar->isVisible());
    CHECK(QApplication::focusWidget() == finding.view);
    CHECK(finding.selected() == u"назначают"_s);
}

TEST_CASE("What is typed while the bar is open is found, too")
{
    Finding finding(twoLanguages());
    finding.look(u"lantern"_s);
    CHECK(finding.rows().isEmpty());
    finding.goTo(finding.pair(0).issue.paragraphs[0].id);
    finding.type(u"Lanterns. "_s);
    CHECK(QTest::qWaitFor([&] { return finding.rows().size() == 1; }));
}

TEST_CASE("What is selected is looked for, and F3 goes on from where it was left")
{
    Finding finding(twoLanguages());
    finding.pressInField(Qt::Key_Escape);
    const TextPlace place{.node = finding.pair(0).issue.paragraphs[0].id, .language = english};
    finding.view->select(
        {.from = {.place = place, .position = 2}, .to = {.place = place, .position = 7}});
    finding.trigger(Command::Find);
    CHECK(finding.bar->findChild<QLineEdit*>()->text() == u"court"_s);
    REQUIRE(QTest::qWaitFor([&] { return finding.rows().size() == 2; }));
    finding.trigger(Command::FindNext);
    finding.trigger(Command::FindNext);
    CHECK(finding.selected() == u"courts"_s);
}
