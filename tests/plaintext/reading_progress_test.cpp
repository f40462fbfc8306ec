// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plaintext/drafts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::draft;
using namespace aigaq::plaintext;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray longDraft()
{
    QString text = u"Key issues\nWithin the framework of the Convention\n\n"_s;
    for (int i = 1; i < 300; i += 2)
        text += u"%1. A court said so[%1].\n%2. Question: a) Why? b) When?\n"_s.arg(
            QString::number(i), QString::number(i + 1));
    for (int i = 1; i < 300; i += 2)
        text += u"\n[%1] A case.\n"_s.arg(i);
    return text.toUtf8();
}

/// Reads as a new submission or as a version of one.
std::optional<ReadError> errorOf(bool asTranslation, const Progress& progress)
{
    static const QByteArray bytes = longDraft();
    static const Submission english = imported(bytes).submission;
    if (asTranslation) {
        const auto read = readTranslation(bytes, language(u"ru"), english, {}, progress);
        return read ? std::nullopt : std::optional(read.error());
    }
    const auto read = readDraft(bytes, {}, {}, progress);
    return read ? std::nullopt : std::optional(read.error());
}

std::vector<double> toldShares(bool asTranslation)
{
    std::vector<double> shares;
    REQUIRE(!errorOf(asTranslation, [&shares](double done) {
        shares.push_back(done);
        return true;
    }));
    return shares;
}

} // namespace

TEST_CASE("Reading a draft tells how far it is, often and never backwards")
{
    const std::vector<double> shares = toldShares(GENERATE(false, true));

    CHECK(std::ranges::is_sorted(shares));
    CHECK(shares.front() >= 0);
    CHECK(shares.back() <= 1);
    double before = 0;
    for (const double share : shares) {
        CHECK(share - before < 0.25);
        before = share;
    }
    CHECK(before > 0.9);
}

TEST_CASE("Reading a draft can be stopped wherever it is")
{
    const bool asTranslation = GENERATE(false, true);
    const std::size_t count = toldShares(asTranslation).size();
    REQUIRE(count > 100);
    for (std::size_t last = 1; last <= count; last += 1 + count / 12) {
        std::size_t asked = 0;
        const auto error = errorOf(asTranslation, [&](double /*done*/) { return ++asked < last; });
        CHECK(error == ReadError{.problem = ReadError::Problem::Cancelled});
        CHECK(asked == last); // and it does not ask again
    }
}
