// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stored_text.h"
#include "core/docx/reading/word_document.h"
#include "core/docx/redline.h"
#include "tests/document/random_submission.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/docx_parts.h"
#include "tests/docx/office_programs.h"
#include "tests/draft/shape.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::docx;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// What a reader of a Word document sees once all its tracked changes are accepted or rejected: a
/// line a paragraph, its kind, its words with their looks, and its notes.
std::string seen(const QByteArray& docx, TrackedChanges tracked)
{
    const Progress nobody;
    draft::ReadingProgress progress(nobody);
    const auto document = readWordDocument(docx, tracked, {}, progress);
    REQUIRE(document);
    const auto print = [](const draft::SourcedText& words) {
        QString printed;
        for (const auto& [from, length, look] : words.pieces()) {
            const QString part = words.words().mid(from, length);
            printed += look.bold ? u'*' + part + u'*' : part;
            printed += look.italic ? u"/"_s : QString();
            printed += look.href.isEmpty() ? QString() : u" <"_s + look.href + u'>';
        }
        return printed.replace(u"**"_s, QString());
    };
    QStringList lines;
    for (const WordParagraph& paragraph : document->paragraphs) {
        QString line = QString::number(paragraph.kind ? static_cast<int>(*paragraph.kind) : -1) +
                       u' ' + print(paragraph.words);
        for (const std::size_t note : paragraph.notes)
            line += u" ["_s + print(document->notes[note].words) + u']';
        lines << line;
    }
    return lines.join(u'\n').toStdString();
}

std::string seen(const Reading& reading)
{
    return seen(writeDocx(reading).value(), TrackedChanges::Accept);
}

/// As many tracked changes as the document has.
qsizetype changesIn(const QByteArray& docx)
{
    qsizetype count = 0;
    for (const auto& [name, part] : partsOf(docx))
        count += part.count("<w:ins ") + part.count("<w:del ");
    return count;
}

Submission reworded()
{
    Submission submission = arvenia();
    const Language english = tests::language(u"en");
    auto& issue = std::get<Pair>(submission.items.back()).issue.paragraphs.front();
    setTextIn(issue.text, english, Text(u"No investigation at all followed the complaints."_s));
    return submission;
}

} // namespace

TEST_CASE("Where nothing was changed a redline shows no change")
{
    const QByteArray docx = writeRedline(arveniaIn(u"kk"), arveniaIn(u"kk")).value();
    CHECK(changesIn(docx) == 0);
    CHECK(seen(docx, TrackedChanges::Accept) == seen(arveniaIn(u"kk")));
}

TEST_CASE("A redline shows the words that were changed and no others")
{
    const Language english = tests::language(u"en");
    const QByteArray docx = writeRedline(arveniaIn(u"en"), reading(reworded(), english)).value();
    const QByteArray xml = partsOf(docx)[u"word/document.xml"_s];
    CHECK(xml.contains("No investigation </w:t>"));
    CHECK(xml.contains(R"(<w:t xml:space="preserve">at all </w:t>)"));
    CHECK(xml.count("<w:rPr><w:ins ") == 0);
    CHECK(partsOf(docx)[u"word/settings.xml"_s].contains("<w:trackRevisions/>"));
}

TEST_CASE("Accepting a redline gives the later version, rejecting it the earlier one")
{
    const int seed = GENERATE(range(0, 120));
    CAPTURE(seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const Submission before = randomSubmission(random, 6);
    const Submission after = randomlyEdited(before, random);
    const Language language = Language::all()[static_cast<std::size_t>(seed) % 3];
    const Reading was = reading(before, language);
    const Reading is = reading(after, language);
    const QByteArray docx = writeRedline(was, is).value();
    CHECK(seen(docx, TrackedChanges::Accept) == seen(is));
    CHECK(seen(docx, TrackedChanges::Reject) == seen(was));
}

TEST_CASE("A redline is well-formed, and its notes and bookmarks are unique")
{
    QRandomGenerator random(11);
    for (int round = 0; round < 30; ++round) {
        const Submission before = randomSubmission(random, 5);
        const Submission after = randomlyEdited(before, random);
        const Language language = Language::all()[static_cast<std::size_t>(round) % 3];
        const Parts parts =
            partsOf(writeRedline(reading(before, language), reading(after, language)).value());
        std::set<QString> bookmarks;
        std::set<QString> notes;
        std::set<QString> changes;
        std::vector<QString> references;
        for (const QString& part : {u"word/document.xml"_s, u"word/footnotes.xml"_s}) {
            const XmlElement root = xmlOf(parts.at(part));
            for (const XmlElement* bookmark : root.all(u"w:bookmarkStart"))
                CHECK(bookmarks.insert(bookmark->attribute(u"w:name"_s)).second);
            for (const XmlElement* note : root.all(u"w:footnote"))
                CHECK(notes.insert(note->attribute(u"w:id"_s)).second);
            for (const QStringView name : {u"w:ins", u"w:del"}) {
                for (const XmlElement* change : root.all(name))
                    CHECK(changes.insert(change->attribute(u"w:id"_s)).second);
            }
            for (const XmlElement* reference : root.all(u"w:footnoteReference"))
                references.push_back(reference->attribute(u"w:id"_s));
        }
        CHECK(references.size() + 2 == notes.size()); // and the two separators
        for (const QString& reference : references)
            CHECK(notes.contains(reference));
    }
}

TEST_CASE("LibreOffice makes the later version of a redline, or the earlier one")
{
    const Language language = tests::language(u"en");
    Submission after = reworded();
    // The last pair comes first, a sub-question goes, and a footnote says something else.
    std::swap(after.items.front(), after.items.back());
    for (Item& item : after.items) {
        auto* pair = std::get_if<Pair>(&item);
        if (pair != nullptr && !pair->question.subQuestions.empty())
            pair->question.subQuestions.pop_back();
    }
    for (auto& [id, footnote] : after.footnotes) {
        if (textIn(footnote.text, language).words() == u"See the album."_s)
            setTextIn(footnote.text, language, Text(u"See the new album, p. 3."_s));
    }
    const Reading was = reading(arvenia(), language);
    const Reading is = reading(after, language);
    const QByteArray docx = writeRedline(was, is).value();
    CHECK(seen(changesAcceptedByLibreOffice(docx), TrackedChanges::Accept) == seen(is));
    CHECK(seen(changesRejectedByLibreOffice(docx), TrackedChanges::Accept) == seen(was));
}
