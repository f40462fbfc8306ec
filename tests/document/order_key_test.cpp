// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/order_key.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <span>

using namespace aigaq::document;

namespace {

std::vector<QString> withInserted(std::vector<QString> order, OrderKeys& keys, std::size_t at)
{
    const QString left = at == 0 ? QString() : order[at - 1];
    const QString right = at == order.size() ? QString() : order[at];
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(at), keys.between(left, right));
    return order;
}

} // namespace

TEST_CASE("Whatever is inserted stands exactly where it was put")
{
    QRandomGenerator random(2);
    for (int round = 0; round < 200; ++round) {
        OrderKeys mine(random);
        OrderKeys hers(random);
        std::vector<QString> order;
        for (int i = 0; i < 60; ++i) {
            const std::size_t at = random.bounded(static_cast<quint32>(order.size()) + 1);
            order = withInserted(order, random.bounded(2) == 0 ? mine : hers, at);
            REQUIRE(std::ranges::is_sorted(order, std::ranges::less_equal{}));
            REQUIRE(std::ranges::adjacent_find(order) == order.end());
            REQUIRE(std::ranges::all_of(order, isOrderKey));
        }
    }
}

TEST_CASE("A long draft gets short keys")
{
    OrderKeys keys;
    QString last;
    for (int i = 0; i < 10'000; ++i)
        last = keys.between(last, {});
    CHECK(last.size() == 11);
}

TEST_CASE("What two colleagues insert at one place does not interleave when their copies meet")
{
    OrderKeys before;
    const QString left = before.between({}, {});
    const QString right = before.between(left, {});
    const auto run = [&](bool backwards) {
        OrderKeys keys;
        std::vector<QString> inserted;
        for (int i = 0; i < 5; ++i) {
            if (backwards)
                inserted.insert(inserted.begin(),
                                keys.between(left, inserted.empty() ? right : inserted.front()));
            else
                inserted.push_back(keys.between(inserted.empty() ? left : inserted.back(), right));
        }
        return inserted;
    };
    for (const bool backwards : {false, true}) {
        const std::vector<QString> mine = run(backwards);
        const std::vector<QString> hers = run(!backwards);
        std::vector<QString> together = mine;
        together.insert(together.end(), hers.begin(), hers.end());
        std::ranges::sort(together);
        const bool mineFirst = std::ranges::equal(std::span(together).first(5), mine);
        const bool hersFirst = std::ranges::equal(std::span(together).first(5), hers);
        CHECK((mineFirst || hersFirst));
    }
}

TEST_CASE("A place that is no place is seen to be none")
{
    CHECK_FALSE(isOrderKey(QStringLiteral("")));
    CHECK_FALSE(isOrderKey(QStringLiteral("ABC=")));
    CHECK_FALSE(isOrderKey(QStringLiteral("AAAAAAG000<")));
    CHECK_FALSE(isOrderKey(QStringLiteral("AAAAAAG000=AAAAAAG000=")));
    CHECK_FALSE(isOrderKey(QStringLiteral("AAAAAZG000=")));
    CHECK(isOrderKey(QStringLiteral("AAAAAAG000<BBBBBBG001=")));
}
