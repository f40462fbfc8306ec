// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/export_mark.h"
#include "core/json/json_writer.h"
#include "tests/app/run_aigaq.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/docx_parts.h"
#include "tests/draft/shape.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// A workshop with a submission and its export, which a colleague works on.
class Desk {
public:
    Desk()
    {
        m_workshop.write(u"arvenia.json"_s, json::writeFull(arvenia()));
        run({u"import"_s, u"arvenia.json"_s, u"-o"_s, u"a.aigaq"_s});
        run({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.docx"_s});
    }

    [[nodiscard]] Ended aigaq(const QStringList& arguments) const
    {
        return m_workshop.aigaq(arguments);
    }
    QString run(const QStringList& arguments) const
    {
        const Ended ended = m_workshop.aigaq(arguments);
        INFO(ended.error.toStdString());
        REQUIRE(ended.status == 0);
        return ended.out;
    }
    [[nodiscard]] QString shown() const { return run({u"show"_s, u"a.aigaq"_s}); }
    [[nodiscard]] QByteArray docx() const { return read(u"a.docx"_s); }
    [[nodiscard]] QByteArray read(const QString& name) const { return m_workshop.read(name); }
    void copy(const QString& name, const QString& other) const { write(other, read(name)); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        m_workshop.write(name, bytes);
    }

    /// What a colleague makes of the export: other words, tracked.
    void edit(const QByteArray& before, const QByteArray& after) const
    {
        Parts parts = partsOf(docx());
        QByteArray& xml = parts[u"word/document.xml"_s];
        const QByteArray run = R"(<w:r><w:t xml:space="preserve">)" + before + "</w:t></w:r>";
        REQUIRE(xml.count(run) == 1);
        QByteArray deleted = run;
        deleted.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>");
        QByteArray inserted = run;
        inserted.replace(before, after);
        const QByteArray both = R"(<w:del w:id="1" w:author="B. Editor">)" + deleted +
                                R"(</w:del><w:ins w:id="2" w:author="B. Editor">)" + inserted +
                                "</w:ins>";
        xml.replace(run, both);
        m_workshop.write(u"edited.docx"_s, docxOf(parts));
    }

private:
    Workshop m_workshop;
};

const QStringList importEdited{u"import"_s, u"edited.docx"_s, u"--into"_s, u"a.aigaq"_s};

} // namespace

TEST_CASE("What a colleague changed in an export is listed, and nothing is taken in unasked")
{
    const Desk desk;
    const QString before = desk.shown();
    desk.edit("Please state", "Please tell us");
    CHECK(desk.run(importEdited).toStdString() ==
          "edited.docx:1: reworded: paragraph 2, question (B. Editor): Please "
          "[-state-]{+tell us+}\n"
          "Nothing was taken in. Say --accept-all to take all of these, or --accept=1,3-5 to take "
          "some.\n");
    CHECK(desk.shown() == before);
}

TEST_CASE("Accepted changes are in the submission, with the name of who made them")
{
    const Desk desk;
    desk.edit("Please state", "Please tell us");
    desk.run(importEdited + QStringList{u"--accept-all"_s});
    CHECK(desk.shown().contains(u"2. Question: Please tell us\n"_s));
    CHECK(
        desk.run({u"history"_s, u"a.aigaq"_s, u"--paragraph"_s, u"2"_s}).contains(u"B. Editor"_s));
    CHECK(desk.run(importEdited).toStdString() ==
          "edited.docx has nothing that a.aigaq does not have.\n");
}

TEST_CASE("What both sides changed since the export is joined, and nobody's words are lost")
{
    const Desk desk;
    desk.edit("Please state", "Please state at once");
    desk.write(u"ours.docx"_s, desk.docx());
    // At home the same text goes on: an edit of the export is the quickest way to write there.
    Parts parts = partsOf(desk.docx());
    parts[u"word/document.xml"_s].replace(">Please state<", ">We ask you: Please state<");
    desk.write(u"home.docx"_s, docxOf(parts));
    desk.run({u"import"_s, u"home.docx"_s, u"--into"_s, u"a.aigaq"_s, u"--accept-all"_s});
    CHECK(desk.shown().contains(u"We ask you: Please state\n"_s));

    const QString taken = desk.run(importEdited + QStringList{u"--accept-all"_s});
    CHECK(taken.contains(u"Please state{+ at once+}"_s)); // as it was exported, not as it is
    CHECK(desk.shown().contains(u"We ask you: Please state at once\n"_s));
    // What was taken is not listed again, though the text says something else.
    CHECK(desk.run(importEdited).toStdString() ==
          "edited.docx has nothing that a.aigaq does not have.\n");
}

TEST_CASE("Some of the changes are taken by their numbers")
{
    const Desk desk;
    desk.edit("Please state", "Please tell us");
    const Ended none = desk.aigaq(importEdited + QStringList{u"--accept=2"_s});
    CHECK(none.status == 1);
    CHECK(none.error == u"edited.docx has no change 2; the last is 1. Nothing was taken in.\n"_s);
    CHECK(desk.aigaq(importEdited + QStringList{u"--accept=first"_s}).status == 2);
    desk.run(importEdited + QStringList{u"--accept=1"_s});
    CHECK(desk.shown().contains(u"Please tell us\n"_s));
}

TEST_CASE("A Word document of no known export is not taken for one")
{
    const Desk desk;
    Parts parts = partsOf(desk.docx());
    parts.erase(u"docProps/custom.xml"_s);
    desk.write(u"edited.docx"_s, docxOf(parts));
    const Ended refused = desk.aigaq(importEdited);
    CHECK(refused.status == 1);
    CHECK(
        refused.error.startsWith(u"edited.docx does not say that it was exported from a.aigaq."_s));
    CHECK(desk.run(importEdited + QStringList{u"--returned"_s, u"--language=en"_s}) ==
          u"edited.docx has nothing that a.aigaq does not have.\n"_s);
}

TEST_CASE("One state of a file has the same export at any time, and is kept once")
{
    const Desk desk;
    const QByteArray first = desk.docx();
    desk.run({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"again.docx"_s});
    desk.write(u"first.docx"_s, first);
    CHECK(docx::readExportMark(first)->state.size() == 64);
    desk.run({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.docx"_s, u"--force"_s});
    CHECK(desk.docx() == first);
    CHECK(desk.run({u"snapshots"_s, u"a.aigaq"_s}) == QString());
    CHECK(desk.run({u"history"_s, u"a.aigaq"_s}).count(u"kept, as it was exported to Word"_s) == 1);
}

TEST_CASE("What has changed since a state or another copy is written as tracked changes")
{
    const Desk desk;
    desk.run({u"snapshot"_s, u"a.aigaq"_s, u"sent"_s});
    desk.copy(u"a.aigaq"_s, u"copy.aigaq"_s);
    desk.edit("Please state", "Please tell us");
    desk.run(importEdited + QStringList{u"--accept-all"_s});
    for (const QString& since : {u"sent"_s, u"copy.aigaq"_s}) {
        desk.run({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"changes.docx"_s, u"--force"_s, u"--since"_s,
                  since});
        const QByteArray xml = partsOf(desk.read(u"changes.docx"_s))[u"word/document.xml"_s];
        CHECK(xml.count("<w:del ") == 1);
        CHECK(xml.contains(R"(<w:delText xml:space="preserve">state</w:delText>)"));
        CHECK(xml.contains(R"(<w:t xml:space="preserve">tell us</w:t>)"));
    }
    CHECK(desk.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.pdf"_s, u"--since"_s, u"sent"_s})
              .status == 2);
    const Ended unknown =
        desk.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"b.docx"_s, u"--since"_s, u"never"_s});
    CHECK(unknown.status == 1);
    CHECK(unknown.error.startsWith(u"a.aigaq has no snapshot \"never\"."_s));
}

TEST_CASE("A Word document is written as the command says, and what cannot be is refused")
{
    const Desk desk;
    const QStringList out{u"export"_s, u"a.aigaq"_s, u"-o"_s, u"b.docx"_s, u"--force"_s};
    desk.run(out +
             QStringList{u"--also=kk"_s, u"--side-by-side"_s, u"--paper=letter"_s, u"--draft"_s});
    const Parts parts = partsOf(desk.read(u"b.docx"_s));
    CHECK(parts.at(u"word/document.xml"_s).contains("<w:tbl>"));
    CHECK(parts.at(u"word/document.xml"_s).contains(R"(w:h="12240" w:orient="landscape")"));
    CHECK(parts.at(u"word/header1.xml"_s).contains("string=\"DRAFT\""));
    CHECK(!parts.contains(u"docProps/custom.xml"_s)); // it cannot come back

    desk.run(out + QStringList{u"--section=Articles 12 and 13"_s, u"--no-notes"_s});
    CHECK(!partsOf(desk.read(u"b.docx"_s)).at(u"word/document.xml"_s).contains("41 of 60"));
    const Ended none = desk.aigaq(out + QStringList{u"--section=Article 9"_s});
    CHECK(none.status == 1);
    CHECK(none.error.toStdString() == "a.aigaq has no heading \"Article 9\".\n");
    for (const QStringList& wrong : {QStringList{u"--side-by-side"_s}, QStringList{u"--paper=A5"_s},
                                     QStringList{u"--also=kk"_s, u"--since=sent"_s}})
        CHECK(desk.aigaq(out + wrong).status == 2);
    CHECK(desk.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.txt"_s, u"--draft"_s}).status == 2);
    CHECK(desk.aigaq({u"export"_s, u"a.aigaq"_s, u"-o"_s, u"a.json"_s, u"--no-notes"_s}).status ==
          2);
}
