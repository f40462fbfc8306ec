// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_writer.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/docx_parts.h"
#include "tests/docx/office_programs.h"
#include "tests/returned/told_changes.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

const QString document = u"word/document.xml"_s;
const QString footnotes = u"word/footnotes.xml"_s;

/// The English export of Arvenia in the hands of somebody who edits it.
class WordCopy {
public:
    WordCopy() : m_parts(partsOf(docx::writeDocx(arveniaIn(u"en")).value())) {}

    /// What stands there once stands there no more.
    WordCopy& replace(const QByteArray& before, const QByteArray& after,
                      const QString& part = document)
    {
        REQUIRE(m_parts[part].count(before) == 1);
        m_parts[part].replace(before, after);
        return *this;
    }

    [[nodiscard]] QByteArray bytes() const { return docxOf(m_parts); }

    [[nodiscard]] QStringList changes() const
    {
        return told(cameBack(bytes(), arvenia(), tests::language(u"en")).changes);
    }

    /// `<w:p>` to `</w:p>` and the end of its last bookmark, of the paragraph with these words.
    [[nodiscard]] QByteArray paragraphWith(const QByteArray& words) const
    {
        const QByteArray& xml = m_parts.at(document);
        const qsizetype at = xml.indexOf(words);
        REQUIRE(at > 0);
        const qsizetype from = xml.lastIndexOf("<w:p>", at);
        const qsizetype next = xml.indexOf("<w:p>", at);
        const qsizetype to = next < 0 ? xml.indexOf("<w:sectPr", at) : next;
        return xml.sliced(from, to - from);
    }

private:
    Parts m_parts;
};

QByteArray tracked(const QByteArray& kind, const QByteArray& runs)
{
    return "<w:" + kind + R"( w:id="9" w:author="B. Editor">)" + runs + "</w:" + kind + '>';
}

} // namespace

TEST_CASE("Words that a colleague changes in Word come back as one change of one text")
{
    CHECK(WordCopy().replace("Please state", "Please tell us").changes() ==
          QStringList{u"reworded 2: Please state -> Please tell us"_s});
}

TEST_CASE("Tracked words come back with the name of who wrote them")
{
    const QByteArray run = R"(<w:r><w:t xml:space="preserve">Please state</w:t></w:r>)";
    const QByteArray inserted =
        tracked("ins", R"(<w:r><w:t xml:space="preserve"> in detail</w:t></w:r>)");
    CHECK(WordCopy().replace(run, run + inserted).changes() ==
          QStringList{u"reworded 2: Please state -> Please state in detail by B. Editor"_s});
}

TEST_CASE("A paragraph that Enter has parted is one change with both of its parts")
{
    const QByteArray words = "took place in the presence of officers.";
    const QByteArray style = R"(<w:pPr><w:pStyle w:val="IssueContinuation"/></w:pPr>)";
    CHECK(WordCopy()
              .replace(words, R"(took place</w:t></w:r></w:p><w:p>)" + style +
                                  R"(<w:r><w:t>in the presence of officers.)")
              .changes() ==
          QStringList{u"split 1: Where a doctor came, the examination took place in the presence "
                      "of officers.** -> Where a doctor came, the examination took place|in the "
                      "presence of officers.**"_s});
}

TEST_CASE("A paragraph that is deleted with change tracking is told with its author")
{
    WordCopy copy;
    const QByteArray sub = copy.paragraphWith("who pays for examinations");
    QByteArray deleted = sub;
    const QByteArray properties = "</w:pPr>";
    deleted.replace(properties, R"(<w:rPr><w:del w:id="8" w:author="B. Editor"/></w:rPr></w:pPr>)");
    deleted.replace("<w:r>", R"(<w:del w:id="7" w:author="B. Editor"><w:r>)");
    deleted.replace("</w:r>", "</w:r></w:del>");
    deleted.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>");
    CHECK(copy.replace(sub, deleted).changes() ==
          QStringList{u"deleted 2b: who pays for examinations by a doctor of one’s own choice. by "
                      "B. Editor"_s});
}

TEST_CASE("A paragraph that is joined to the one above is one change of both")
{
    WordCopy copy;
    const QByteArray first = copy.paragraphWith("when the decree");
    const QByteArray second = copy.paragraphWith("who pays for examinations");
    QByteArray joined = first + second;
    const qsizetype end = joined.indexOf("</w:p>");
    const qsizetype begin = joined.indexOf("</w:pPr>", end) + qsizetype{8};
    const qsizetype tail = joined.indexOf("<w:p>", end);
    joined = joined.first(end) + joined.sliced(end + 6, tail - end - 6) + joined.sliced(begin);
    CHECK(copy.replace(first + second, joined).changes().value(0).startsWith(u"joined 2"));
    CHECK(copy.changes().size() == 1);
}

TEST_CASE("A new pair is one change, and what it is goes by the styles that Word gives")
{
    WordCopy copy;
    const QByteArray question = copy.paragraphWith("Ministry of");
    const QByteArray issue = R"(<w:p><w:pPr><w:pStyle w:val="Issue"/></w:pPr>)"
                             "<w:r><w:t>Lawyers wait for days.</w:t></w:r></w:p>";
    const QByteArray asked = R"(<w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr>)"
                             "<w:r><w:t>Why do they wait?</w:t></w:r></w:p>";
    CHECK(copy.replace(question, question + issue + asked).changes() ==
          QStringList{u"added 5: Lawyers wait for days.|Why do they wait?"_s});
}

TEST_CASE("A paragraph that is written below an issue goes on with it, whatever its style")
{
    for (const QByteArray style : {"Issue", "Normal", "IssueContinuation"}) {
        WordCopy copy;
        const QByteArray issue = copy.paragraphWith("No investigation followed");
        const QByteArray more = "<w:p><w:pPr><w:pStyle w:val=\"" + style +
                                "\"/></w:pPr><w:r><w:t>Nor did any trial.</w:t></w:r></w:p>";
        CHECK(copy.replace(issue, issue + more).changes() ==
              QStringList{u"added 3: Nor did any trial."_s});
    }
}

TEST_CASE("A pair that is cut and pasted elsewhere is moved, and no word of it changes")
{
    WordCopy copy;
    const QByteArray issue = copy.paragraphWith("No investigation followed");
    const QByteArray question = copy.paragraphWith("Ministry of");
    const QByteArray first = copy.paragraphWith("41 of 60");
    CHECK(
        copy.replace(issue + question, "").replace(first, issue + question + first).changes() ==
        QStringList{u"moved 3: No investigation followed the complaints named under *, nor those "
                    "under * or *.|Why does Arvenia’s Ministry of Justice keep its report of 2025 "
                    "secret?"_s});
}

TEST_CASE("Words of a footnote come back as a change of the footnote, and what it cites stays")
{
    CHECK(WordCopy().replace("on file", "kept by the authors", footnotes).changes().size() == 1);
}

namespace {

/// What comes back when somebody has done these steps in LibreOffice, without and with change
/// tracking.
QStringList changesInLibreOffice(const QStringList& steps, bool tracked)
{
    const QStringList all = tracked ? QStringList{u"do   TrackChanges"_s} + steps : steps;
    const QByteArray docx = docx::writeDocx(arveniaIn(u"en")).value();
    QStringList changes =
        told(cameBack(editedInLibreOffice(docx, all), arvenia(), tests::language(u"en")).changes);
    for (QString& change : changes)
        change.remove(u" by B. Editor"_s).remove(u" by Unknown Author"_s);
    UNSCOPED_INFO(changes.join(u'\n').toStdString());
    return changes;
}

} // namespace

TEST_CASE("Whatever is done in LibreOffice is found, tracked or not, and nothing else")
{
    const bool tracked = GENERATE(false, true);
    CAPTURE(tracked);
    CHECK(changesInLibreOffice({u"find Please state"_s, u"type Kindly tell us"_s}, tracked) ==
          QStringList{u"reworded 2: Please state -> Kindly tell us"_s});
    CHECK(
        changesInLibreOffice({u"find officers."_s, u"do   GoLeft"_s, u"do   InsertPara"_s}, tracked)
            .value(0)
            .startsWith(u"split 1: "_s));
    CHECK(changesInLibreOffice({u"find who pays"_s, u"do   GoToStartOfPara"_s,
                                u"do   EndOfParaSel"_s, u"do   CharRightSel"_s, u"do   Delete"_s},
                               tracked)
              .value(0)
              .startsWith(u"deleted 2b: who pays"_s));
    CHECK(changesInLibreOffice({u"find 41 of 60"_s, u"type 42 of 61"_s, u"find Articles 12"_s,
                                u"type Articles 11, 12"_s},
                               tracked)
              .size() == 2);
}

TEST_CASE("A reference that was led to a heading is the number that it prints, since none can be")
{
    WordCopy copy;
    const QByteArray heading = copy.paragraphWith("Articles 12 and 13");
    const qsizetype name = heading.indexOf("_aq");
    REQUIRE(name > 0);
    const QByteArray bookmark = heading.sliced(name, heading.indexOf('"', name) - name);
    copy.replace(" REF _aq04000000000000000000000000000006 ", " REF " + bookmark + ' ');

    const auto came = cameBack(copy.bytes(), arvenia(), tests::language(u"en")).returned;

    CHECK(json::readJson(json::writeFull(came.submission)).has_value());
}
