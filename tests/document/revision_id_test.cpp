// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/revision_id.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

using namespace aigaq::document;
using namespace Qt::StringLiterals;

namespace {

NodeId paragraph()
{
    NodeId id;
    std::iota(id.bytes.begin(), id.bytes.end(), std::uint8_t{0});
    id.bytes[0] = static_cast<std::uint8_t>(NodeKind::Paragraph);
    return id;
}

NodeKey paragraphsKey()
{
    NodeKey key;
    std::iota(key.bytes.begin(), key.bytes.end(), std::uint8_t{16});
    return key;
}

RevisionId idOf(const QString& field, const std::vector<RevisionId>& parents,
                const std::vector<RevisionId>& seen, const QString& content)
{
    return revisionId({.field = {.node = paragraph(), .name = field},
                       .parents = parents,
                       .seen = seen,
                       .content = content},
                      paragraphsKey());
}

QString hexOf(const RevisionId& id)
{
    return QString::fromLatin1(
        QByteArrayView(id.bytes.data(), std::ssize(id.bytes)).toByteArray().toHex());
}

} // namespace

// The ids were worked out by revision_ids.py beside this file, which follows the description of the
// format and knows nothing of this program.
TEST_CASE("Another program that follows the description gives every revision the same id")
{
    const RevisionId first = idOf(u"text.en"_s, {}, {}, u"A court may fine."_s);
    const RevisionId translation = idOf(u"text.kk"_s, {}, {first}, u"Сот айыппұл сала алады. 😀"_s);
    const RevisionId edited =
        idOf(u"text.en"_s, {first}, {}, u"A court <b>may</b> fine &amp; jail."_s);
    const RevisionId joined = idOf(u"text.en"_s, {edited, first}, {translation, first}, {});

    CHECK(hexOf(first) == u"e78254048499bee83501f823d09444aad77bb947c8540dc92ffbec6dfed9e4f0"_s);
    CHECK(hexOf(translation) ==
          u"620b9423e2c5985b3f263c7ca2109b602b2def93ef6edebb5bd1ea4764571477"_s);
    CHECK(hexOf(edited) == u"92cc507ed85e4e0bfa5b4b9209bae84f6919cdb30b6887d0dfdf0f31cbd0cf4d"_s);
    CHECK(hexOf(joined) == u"fb5fd2ab4629a043e110ee19a3dec9d1262d9c3e59cb3f1bb00935c0f4fb46c7"_s);
}

TEST_CASE("What a revision follows and has seen is a set: its order does not change the id")
{
    const RevisionId one = idOf(u"text.en"_s, {}, {}, u"one"_s);
    const RevisionId two = idOf(u"text.en"_s, {}, {}, u"two"_s);
    CHECK(idOf(u"text.en"_s, {one, two}, {two, one}, u"both"_s) ==
          idOf(u"text.en"_s, {two, one}, {one, two}, u"both"_s));
}

TEST_CASE("Any change of what a revision says, follows or has seen gives another id")
{
    const RevisionId some = idOf(u"text.en"_s, {}, {}, u"some"_s);
    const RevisionId plain = idOf(u"text.en"_s, {}, {}, u"words"_s);
    CHECK(plain != idOf(u"text.en"_s, {}, {}, u"word"_s));
    CHECK(plain != idOf(u"text.ru"_s, {}, {}, u"words"_s));
    CHECK(plain != idOf(u"text.en"_s, {some}, {}, u"words"_s));
    CHECK(plain != idOf(u"text.en"_s, {}, {some}, u"words"_s));
    CHECK(idOf(u"text.en"_s, {some}, {}, u"words"_s) != idOf(u"text.en"_s, {}, {some}, u"words"_s));
}
