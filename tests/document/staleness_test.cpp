// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/staleness.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace aigaq::document;
using namespace Qt::StringLiterals;

namespace {

const FieldId english{.node = {}, .name = u"text.en"_s};
const FieldId russian{.node = {}, .name = u"text.ru"_s};
const FieldId kazakh{.node = {}, .name = u"text.kk"_s};

/// The versions of one paragraph's texts, written one after another.
class Writings {
public:
    void write(const FieldId& field, const QString& words, std::vector<SeenRevision> seen = {},
               std::optional<Versions> parents = {})
    {
        FieldHistory& history = m_histories[field];
        history.push_back({.parents = parents.value_or(headsOf(history)),
                           .wording = words,
                           .seen = std::move(seen)});
    }
    void destroy(const FieldId& field, std::size_t version)
    {
        m_histories[field][version].wording.reset();
    }

    [[nodiscard]] std::vector<FieldId> changedFor(const FieldId& text)
    {
        return changedSources(text, [this](const FieldId& field) -> const FieldHistory& {
            return m_histories[field];
        });
    }

private:
    std::map<FieldId, FieldHistory> m_histories;
};

const std::vector<FieldId> none;

} // namespace

TEST_CASE("A translation is out of date as long as its source reads otherwise")
{
    Writings paragraph;
    paragraph.write(english, u"a fine"_s);
    paragraph.write(russian, u"штраф"_s, {{english, 0}});
    CHECK(paragraph.changedFor(russian) == none);
    paragraph.write(english, u"a small fine"_s);
    CHECK(paragraph.changedFor(russian) == std::vector{english});
    paragraph.write(english, u"a fine"_s);
    CHECK(paragraph.changedFor(russian) == none);
}

TEST_CASE("A translation said to be still right is up to date")
{
    Writings paragraph;
    paragraph.write(english, u"a fine"_s);
    paragraph.write(russian, u"штраф"_s, {{english, 0}});
    paragraph.write(english, u"one fine"_s);
    paragraph.write(russian, u"штраф"_s, {{english, 1}});
    CHECK(paragraph.changedFor(russian) == none);
}

TEST_CASE("An edit that means the same leaves translations up to date, also one that comes later")
{
    Writings paragraph;
    paragraph.write(english, u"a fnie"_s);
    paragraph.write(russian, u"штраф"_s, {{english, 0}});
    paragraph.write(english, u"a fine"_s, {{english, 0}});
    paragraph.write(english, u"a fine."_s, {{english, 1}});
    CHECK(paragraph.changedFor(russian) == none);
    paragraph.write(english, u"two fines"_s);
    CHECK(paragraph.changedFor(russian) == std::vector{english});
}

TEST_CASE("A translation of a translation is out of date with its source's source")
{
    Writings paragraph;
    paragraph.write(english, u"a fine"_s);
    paragraph.write(russian, u"штраф"_s, {{english, 0}});
    paragraph.write(kazakh, u"айыппұл"_s, {{russian, 0}});
    paragraph.write(english, u"two fines"_s);
    CHECK(paragraph.changedFor(kazakh) == std::vector{english});
    paragraph.write(russian, u"штраф"_s, {{english, 1}}); // still right
    CHECK(paragraph.changedFor(kazakh) == none);
}

TEST_CASE("Texts that were made from each other do not go round for ever")
{
    Writings paragraph;
    paragraph.write(english, u"a fine"_s);
    paragraph.write(russian, u"штраф"_s, {{english, 0}});
    paragraph.write(english, u"a fine"_s, {{russian, 0}});
    CHECK(paragraph.changedFor(english) == none);
    CHECK(paragraph.changedFor(russian) == none);
}

TEST_CASE("A source that was joined from copies is another wording")
{
    Writings paragraph;
    paragraph.write(english, u"a court may fine them"_s);
    paragraph.write(english, u"the court may fine them"_s, {}, Versions{0});
    paragraph.write(russian, u"суд может оштрафовать их"_s, {{english, 1}});
    CHECK(paragraph.changedFor(russian) == none);
    paragraph.write(english, u"a court may fine him"_s, {}, Versions{0});
    CHECK(paragraph.changedFor(russian) == std::vector{english});
}

TEST_CASE("A translation whose source was destroyed is out of date")
{
    Writings paragraph;
    paragraph.write(english, u"a fine for Kim"_s);
    paragraph.write(russian, u"штраф для Ким"_s, {{english, 0}});
    paragraph.write(english, u"a fine"_s);
    paragraph.destroy(english, 0);
    CHECK(paragraph.changedFor(russian) == std::vector{english});
}
