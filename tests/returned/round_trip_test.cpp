// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/texts_in_order.h"
#include "core/docx/docx_writer.h"
#include "tests/document/random_submission.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/docx_parts.h"
#include "tests/docx/office_programs.h"
#include "tests/returned/told_changes.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::returned;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const Submission& submission, Language language)
{
    return docx::writeDocx(reading(submission, language)).value();
}

QByteArray withoutBookmarks(const QByteArray& docx)
{
    static const QRegularExpression bookmark(u"<w:bookmark(Start|End)[^>]*>"_s);
    Parts parts = partsOf(docx);
    for (const QString& part : {u"word/document.xml"_s, u"word/footnotes.xml"_s})
        parts[part] = QString::fromUtf8(parts[part]).remove(bookmark).toUtf8();
    return docxOf(parts);
}

/// Every text has words that no other has: what is written twice may be taken for one another. What
/// refers to a paragraph reads otherwise when that is gone, which is no change of its own.
void makeTellable(Submission& submission, Language language)
{
    static int count = 0;
    visitAllTexts(submission, [&](const NodeId&, TextRole role, Texts& texts) {
        Text text;
        if (role == TextRole::Text && textIn(texts, language).words().trimmed().isEmpty())
            text.append(Run{.text = u"Written "_s + QString::number(++count)});
        for (const Inline& part : textIn(texts, language).inlines()) {
            if (!std::holds_alternative<CrossReference>(part))
                std::visit([&text](const auto& value) { text.append(value); }, part);
        }
        setTextIn(texts, language, text);
    });
}

} // namespace

TEST_CASE("An export that nobody has touched comes back without a change")
{
    const Language language = tests::language(GENERATE(u"en"_s, u"ru"_s, u"kk"_s));
    const CameBack came = cameBack(exported(arvenia(), language), arvenia(), language);
    CHECK(told(came.changes) == QStringList());
    CHECK(came.returned.submission == arvenia());
}

TEST_CASE("Any export that nobody has touched comes back without a change")
{
    const int seed = GENERATE(range(0, 60));
    CAPTURE(seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const Submission submission = randomSubmission(random, 6);
    for (const Language language : Language::all()) {
        const CameBack came = cameBack(exported(submission, language), submission, language);
        CHECK(told(came.changes) == QStringList());
        CHECK(came.returned.submission == submission);
    }
}

TEST_CASE("What LibreOffice saved of an export comes back without a change")
{
    const Language language = tests::language(GENERATE(u"en"_s, u"kk"_s));
    const QByteArray saved = savedByLibreOffice(exported(arvenia(), language));
    CHECK(told(cameBack(saved, arvenia(), language).changes) == QStringList());
}

TEST_CASE("An export whose bookmarks are lost is known by its words")
{
    const Language language = tests::language(u"en");
    const QByteArray docx = withoutBookmarks(exported(arvenia(), language));
    const CameBack came = cameBack(docx, arvenia(), language);
    // References are bookmarks, too: their numbers come back as words, and notes as new ones.
    for (const ReturnedChange& change : came.changes)
        CHECK(change.kind == ReturnedChange::Kind::Reworded);
    CHECK(came.returned.submission.items.size() == arvenia().items.size());
}

TEST_CASE("Whatever was done to an export is found, and taking all of it gives what was written")
{
    const int seed = GENERATE(range(0, 120));
    CAPTURE(seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    Submission base = randomSubmission(random, 6);
    const Language language = Language::all()[static_cast<std::size_t>(seed) % 3];
    makeTellable(base, language);
    Submission edited = randomlyEdited(base, random);
    edited.footnotes.insert(base.footnotes.begin(), base.footnotes.end());
    makeTellable(edited, language);

    const CameBack came = cameBack(exported(edited, language), base, language);
    const Submission taken = withChanges(base, language, came.returned.submission, came.changes);
    const QStringList seen = seenInWord(taken, language);
    const QStringList wanted = seenInWord(edited, language);
    const auto [first, other] = std::ranges::mismatch(seen, wanted);
    INFO((first == seen.end() ? QString() : *first).toStdString());
    INFO((other == wanted.end() ? QString() : *other).toStdString());
    INFO(told(came.changes).join(u'\n').toStdString());
    CHECK((seen == wanted));
    CHECK(withChanges(base, language, came.returned.submission, {}) == base);
}

TEST_CASE("Any of the changes can be taken without the others, and brings nothing else")
{
    const int seed = GENERATE(range(0, 30));
    CAPTURE(seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const Language language = tests::language(u"en");
    Submission base = randomSubmission(random, 5);
    makeTellable(base, language);
    Submission edited = randomlyEdited(base, random);
    makeTellable(edited, language);
    const CameBack came = cameBack(exported(edited, language), base, language);
    for (const ReturnedChange& change : came.changes) {
        INFO(told({change}).front().toStdString());
        const Submission taken = withChanges(base, language, came.returned.submission, {change});
        const CameBack again = cameBack(exported(taken, language), base, language);
        INFO(told(again.changes).join(u'\n').toStdString());
        CHECK(again.changes.size() == 1);
    }
}
