// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/alignment.h"
#include "core/document/words.h"

#include <QRandomGenerator>
#include <QString>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace Qt::StringLiterals;

namespace {

Alignment alignedWords(const QString& ruler, const QString& other)
{
    return aligned(wordsOf(ruler), wordsOf(other));
}

QString randomWords(QRandomGenerator& random)
{
    QString words;
    for (int i = random.bounded(12); i > 0; --i)
        words += u"abcd "_s[random.bounded(5)];
    return words;
}

} // namespace

TEST_CASE("Words are aligned with their equals, rising from left to right")
{
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        const QString left = randomWords(random);
        const QString right = randomWords(random);
        const auto ruler = wordsOf(left);
        const auto other = wordsOf(right);
        const Alignment alignment = aligned(ruler, other);
        REQUIRE(alignment.size() == ruler.size());
        std::size_t next = 0;
        for (std::size_t i = 0; i < ruler.size(); ++i) {
            if (!alignment[i])
                continue;
            REQUIRE(*alignment[i] >= next);
            REQUIRE(ruler[i] == other.at(*alignment[i]));
            next = *alignment[i] + 1;
        }
    }
}

TEST_CASE("A wording aligned with itself is the same word by word")
{
    const Alignment alignment = alignedWords(u"the court, the court"_s, u"the court, the court"_s);
    for (std::size_t i = 0; i < alignment.size(); ++i)
        CHECK(alignment[i] == i);
}

TEST_CASE("A word that stands once on both sides holds the alignment together")
{
    const Alignment alignment = alignedWords(u"of the of the judge of"_s, u"the judge of the of"_s);
    CHECK(alignment[8] == 2); // the judge
}

TEST_CASE("Texts too long to compare word by word are still aligned by their rare words")
{
    const QString many = u"a b "_s.repeated(3000);
    const QString others = u"b a a "_s.repeated(3000);
    const Alignment alignment = alignedWords(u"x "_s + many + u"torture "_s + many,
                                             u"y "_s + others + u"torture "_s + others);
    CHECK(std::ranges::count_if(alignment, [](const auto& word) { return word.has_value(); }) < 20);
    CHECK(alignment[12002] == 18002); // torture
}
