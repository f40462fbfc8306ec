// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_writer.h"
#include "core/draft/characters.h"
#include "tests/document/random_submission.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/office_programs.h"
#include "tests/docx/reading/word_file.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::docx;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// The reader leaves out what cannot be seen, and of several spaces all but one; Word keeps
/// addresses with more signs escaped.
QString withoutSpaces(const QString& words)
{
    QString seen;
    for (const uint c : words.toUcs4()) {
        if (!draft::isLeftOut(c) && !QChar::isSpace(c))
            seen += QChar::fromUcs4(c);
    }
    return QString::fromUtf8(QByteArray::fromPercentEncoding(seen.toUtf8()));
}

/// What a Word document can have of a submission: no paragraph without words, and no link that
/// Word would not open.
QStringList shapeInWord(const Submission& submission, Language language)
{
    QStringList lines;
    for (QString line : shape(submission, language)) {
        const bool numbered = line.startsWith("question "_L1) || line.startsWith("issue "_L1) ||
                              line.startsWith("sub "_L1);
        QString seen = withoutSpaces(line.remove(u"<not an address>"_s));
        if (line.startsWith("title "_L1) || line.startsWith("heading "_L1)) // all bold, so none is
            seen.remove(u"<https://arvenia.example/?a=\"1\"&b=<2>>"_s);
        if (numbered || !seen.endsWith(u':'))
            lines << seen;
    }
    return lines;
}

QStringList readBack(const QByteArray& docx, Language language)
{
    using enum draft::FindingKind;
    static const QList expected{Empty, LeftOut, NoTitle}; // which are true of the submission
    const auto read = readDraft(docx, language, {});
    REQUIRE(read);
    for (const draft::Finding& finding : read->findings) {
        INFO(told({finding}).join(u' ').toStdString());
        CHECK(expected.contains(finding.kind));
    }
    return shapeInWord(read->submission, language);
}

} // namespace

TEST_CASE("What Aigaq exports to Word it reads back without a doubt")
{
    const QString code = GENERATE(u"en"_s, u"ru"_s, u"kk"_s);
    const Language language = tests::language(code);
    const QByteArray docx = writeDocx(arveniaIn(code)).value();
    CHECK(readBack(docx, language) == shapeInWord(arvenia(), language));
}

TEST_CASE("What LibreOffice saved of an export is read as the export is")
{
    const Language language = tests::language(u"en");
    const QByteArray docx = savedByLibreOffice(writeDocx(arveniaIn(u"en")).value());
    CHECK(readBack(docx, language) == shapeInWord(arvenia(), language));
}

TEST_CASE("Any submission comes back from Word with every word in its place")
{
    const int seed = GENERATE(range(0, 40));
    CAPTURE(seed);
    const Language language = tests::language(u"en");
    QRandomGenerator random(static_cast<quint32>(seed));
    const Submission submission = randomSubmission(random, 5);
    const QByteArray docx = writeDocx(reading(submission, language)).value();
    CHECK(readBack(docx, language) == shapeInWord(submission, language));
}

namespace {

/// The numbers that the references in a submission print, in the order of its texts.
QStringList referencesIn(const Submission& submission, Language language)
{
    QStringList labels;
    const Reading whole = reading(submission, language);
    const auto add = [&labels](const std::vector<PrintedInline>& inlines) {
        for (const PrintedInline& printed : inlines) {
            const auto* number = std::get_if<ParagraphNumber>(&printed);
            if (number != nullptr && !number->missing)
                labels << number->label;
        }
    };
    for (const Block& block : whole.blocks)
        add(block.inlines);
    for (const Note& note : whole.notes)
        add(note.inlines);
    return labels;
}

} // namespace

TEST_CASE("Cross-references come back from Word as references, and so do those of their parts")
{
    const Language language = tests::language(u"en");
    const auto read = readDraft(writeDocx(arveniaIn(u"en")).value(), language, {});
    REQUIRE(read);
    const QStringList references = referencesIn(read->submission, language);
    CHECK(references == referencesIn(arvenia(), language));
    CHECK(references.contains(u"2 b)"_s));
}

TEST_CASE("Cross-references of a version in another language come back as references, too")
{
    const Language russian = tests::language(u"ru");
    const auto english = readDraft(writeDocx(arveniaIn(u"en")).value(), tests::language(u"en"), {});
    REQUIRE(english);
    const auto both =
        readTranslation(writeDocx(arveniaIn(u"ru")).value(), russian, {}, english->submission);
    REQUIRE(both);
    const QStringList references = referencesIn(both->submission, russian);
    CHECK_FALSE(references.isEmpty());
    CHECK(references == referencesIn(arvenia(), russian));
}
