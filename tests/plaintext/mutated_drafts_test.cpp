// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plaintext/drafts.h"
#include "tests/plaintext/mutations.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace aigaq::document;
using namespace aigaq::draft;
using namespace aigaq::plaintext;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// The lines that only one of two documents has; none if a reader sees the same.
QStringList differences(const QStringList& expected, const QStringList& actual)
{
    QStringList list;
    for (const QString& line : expected) {
        if (!actual.contains(line))
            list << u"- "_s + line;
    }
    for (const QString& line : actual) {
        if (!expected.contains(line))
            list << u"+ "_s + line;
    }
    return list.isEmpty() && expected != actual ? QStringList{u"another order"_s} : list;
}

QStringList shapeOf(const QByteArray& bytes)
{
    const ImportedDraft read = imported(bytes);
    return shape(read.submission, read.submission.draftLanguage);
}

struct Draft {
    QString text;
    QStringList shape;

    [[nodiscard]] QStringList changedBy(const QByteArray& mutated) const
    {
        return differences(shape, shapeOf(mutated));
    }
    [[nodiscard]] QStringList changedBy(const QString& mutated) const
    {
        return changedBy(mutated.toUtf8());
    }
};

Draft anyDraft()
{
    const QString name =
        GENERATE(u"untidy_arvenia.txt"_s, u"untidy_arvenia_ru.txt"_s, u"untidy_arvenia_kk.txt"_s);
    const QByteArray bytes = draft(name);
    return {.text = QString::fromUtf8(bytes), .shape = shapeOf(bytes)};
}

} // namespace

TEST_CASE("A draft wrapped by a mail program is the same document")
{
    const Draft draft = anyDraft();
    const qsizetype width = GENERATE(60, 66, 72, 80, 100);
    const bool atHyphens = GENERATE(false, true);
    CAPTURE(width, atHyphens);

    CHECK(draft.changedBy(wrapped(draft.text, width, atHyphens)) == QStringList{});
}

TEST_CASE("A draft without empty lines is the same document")
{
    const Draft draft = anyDraft();
    CHECK(draft.changedBy(withoutBlankLines(draft.text)) == QStringList{});
}

TEST_CASE("A draft whose notes are at the end is the same document")
{
    const Draft draft = anyDraft();
    CHECK(draft.changedBy(notesGathered(draft.text, false)) == QStringList{});
    CHECK(draft.changedBy(notesGathered(draft.text, true)) == QStringList{});
}

TEST_CASE("Labels may be in either case and on lines of their own")
{
    const Draft draft = anyDraft();
    CHECK(draft.changedBy(labelsInCase(draft.text, true)) == QStringList{});
    CHECK(draft.changedBy(labelsInCase(draft.text, false)) == QStringList{});
    CHECK(draft.changedBy(labelsOnLines(draft.text)) == QStringList{});
}

TEST_CASE("Lines may end as on any system")
{
    const Draft draft = anyDraft();
    CHECK(draft.changedBy(QString(draft.text).replace(u"\n"_s, u"\r\n"_s)) == QStringList{});
    CHECK(draft.changedBy(QString(draft.text).replace(u"\n"_s, u"\r"_s)) == QStringList{});
}

TEST_CASE("However lines end, findings name the lines that editors show")
{
    const Draft draft = anyDraft();
    const QStringList findings = told(imported(draft.text).findings);
    const QString end = GENERATE(u"\r\n"_s, u"\r"_s);
    CHECK(told(imported(QString(draft.text).replace(u"\n"_s, end)).findings) == findings);
}

TEST_CASE("Numbers may be followed by a tab or a no-break space")
{
    const Draft draft = anyDraft();
    CHECK(draft.changedBy(numbersFollowedBy(draft.text, u"\t"_s)) == QStringList{});
    CHECK(draft.changedBy(numbersFollowedBy(draft.text, u"\u00A0"_s)) == QStringList{});
    CHECK(draft.changedBy(numbersFollowedBy(draft.text, u"   "_s)) == QStringList{});
}

TEST_CASE("A draft may be in UTF-8 or UTF-16, with or without a byte order mark")
{
    const Draft draft = anyDraft();
    CHECK(draft.changedBy("\xEF\xBB\xBF" + draft.text.toUtf8()) == QStringList{});
    for (const bool bigEndian : {false, true}) {
        for (const bool mark : {false, true})
            CHECK(draft.changedBy(utf16(draft.text, bigEndian, mark)) == QStringList{});
    }
}

TEST_CASE("A Russian draft may be in Windows-1251, and its reader is told")
{
    const QByteArray original = draft(u"untidy_arvenia_ru.txt"_s);
    const QByteArray bytes = windows1251(QString::fromUtf8(original));
    const ImportedDraft read = imported(bytes);

    CHECK(differences(shapeOf(original), shapeOf(bytes)) == QStringList{});
    CHECK(told(read.findings).front() == "1: encoding: windows-1251"_L1);
}

TEST_CASE("Curly quotes of an English draft survive Windows-1252")
{
    const QString text = u"Key issues\n\n1. The “Quiet Square” isn’t safe — still.\n"
                         "2. Question: Why?\n"_s;
    QByteArray bytes = text.toUtf8();
    bytes.replace("“", "\x93").replace("”", "\x94").replace("’", "\x92").replace("—", "\x97");

    CHECK(under(imported(bytes).submission, 1) ==
          QStringList{u"The “Quiet Square” isn’t safe — still."_s});
}
