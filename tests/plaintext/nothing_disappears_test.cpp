// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/plaintext_writer.h"
#include "tests/plaintext/drafts.h"
#include "tests/plaintext/mutations.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace aigaq::document;
using namespace aigaq::draft;
using namespace aigaq::plaintext;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

using Count = std::map<QChar, qsizetype>;

/// Signs that are part of structure: they close numbers, labels and notes.
bool isStructure(QChar c)
{
    return c.isSpace() || u"[]().:"_s.contains(c);
}

Count count(const QString& text)
{
    Count count;
    for (const QChar c : text) {
        if (!isStructure(c))
            ++count[c.toLower()];
    }
    return count;
}

/// The draft without what the document derives: notes' numbers and the letters of sub-questions.
QString withoutDerived(QString text)
{
    static const QRegularExpression notes(
        u"\\[footnoteRef:\\s*\\d+\\]|\\[\\^?\\d+\\]:?|\\[\\d+:"_s);
    static const QRegularExpression letters(u"(?<=\\s)\\p{L}\\)"_s);
    return text.remove(notes).remove(letters);
}

/// What the draft has more often than the document and its report together.
QString disappeared(const QString& text)
{
    const auto read = readDraft(text.toUtf8(), {});
    if (!read)
        return {};
    QString kept = writePlainText(reading(read->submission, read->submission.draftLanguage));
    for (const Finding& finding : read->findings)
        kept += finding.words + u' ' + finding.became;
    const Count there = count(kept);
    QString lost;
    for (const auto& [c, wanted] : count(withoutDerived(text))) {
        const auto found = there.find(c);
        if (found == there.end() || found->second < wanted)
            lost += c;
    }
    return lost;
}

/// One random change of the kind that hands and programs make.
QString changed(const QString& text, QRandomGenerator& random)
{
    QStringList lines = text.split(u'\n');
    const qsizetype line = random.bounded(lines.size());
    const qsizetype other = random.bounded(lines.size());
    const qsizetype at = lines[line].isEmpty() ? 0 : random.bounded(lines[line].size());
    static const QStringList pieces{u"\n"_s,    u"\n\n"_s, u" "_s,      u"[1: "_s,    u"]"_s,
                                    u"["_s,     u"7. "_s,  u" b) "_s,   u"? "_s,      u"\t"_s,
                                    u"[9]"_s,   u"- "_s,   u"• "_s,     u"-\n"_s,     u"\n   "_s,
                                    u"\n5. "_s, u"ж"_s,    u"\n[2] "_s, u"\n____\n"_s};
    switch (random.bounded(5)) {
    case 0:
        lines.removeAt(line);
        break;
    case 1:
        lines.swapItemsAt(line, other);
        break;
    case 2:
        lines.insert(other, lines[line]);
        break;
    case 3:
        lines[line].remove(at, random.bounded(40));
        break;
    default:
        lines[line].insert(at, pieces[random.bounded(pieces.size())]);
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Nothing of a draft disappears")
{
    const QString name =
        GENERATE(u"untidy_arvenia.txt"_s, u"untidy_arvenia_ru.txt"_s, u"untidy_arvenia_kk.txt"_s);
    const QString text = QString::fromUtf8(draft(name));
    CHECK(disappeared(text).isEmpty());
    CHECK(disappeared(wrapped(text, 72, true)).isEmpty());
    CHECK(disappeared(notesGathered(text, true)).isEmpty());
}

TEST_CASE("Nothing of a damaged draft disappears")
{
    const QString text = QString::fromUtf8(draft(u"untidy_arvenia.txt"_s));
    QRandomGenerator random(11);
    for (int round = 0; round < 100; ++round) {
        QString damaged = text;
        for (int changes = 1 + random.bounded(12); changes > 0; --changes)
            damaged = changed(damaged, random);
        const QString lost = disappeared(damaged);
        if (!lost.isEmpty())
            UNSCOPED_INFO(damaged.toStdString());
        REQUIRE(lost == QString());
    }
}
