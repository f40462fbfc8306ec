// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/fields.h"
#include "tests/document/random_submission.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

void apply(Fields& fields, const std::vector<FieldChange>& changes)
{
    for (const FieldChange& change : changes)
        fields.set(change.field, change.value);
}

Fields fieldsOf(const Submission& submission)
{
    OrderKeys keys;
    Fields fields;
    apply(fields, changesTo(submission, {}, keys).value());
    return fields;
}

Submission withPairs(int count)
{
    Submission submission = newSubmission(Language::fallback());
    for (int i = 0; i < count; ++i)
        submission.items.emplace_back(newPair());
    return submission;
}

} // namespace

TEST_CASE("A submission taken apart into fields and put together again is the same")
{
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        const Submission submission = randomSubmission(random, 6);
        const auto back = submissionOf(fieldsOf(submission));
        REQUIRE(back);
        REQUIRE(*back == submission);
    }
}

TEST_CASE("The changes between two versions lead from one to the other, and back")
{
    QRandomGenerator random(4);
    for (int round = 0; round < 60; ++round) {
        const Submission before = randomSubmission(random, 6);
        const Submission after = randomlyEdited(before, random);
        OrderKeys keys(random);
        Fields fields = fieldsOf(before);

        apply(fields, changesTo(after, fields, keys).value());
        REQUIRE(submissionOf(fields).value() == after);
        REQUIRE(changesTo(after, fields, keys).value().empty());

        apply(fields, changesTo(before, fields, keys).value());
        REQUIRE(submissionOf(fields).value() == before);
    }
}

TEST_CASE("Moving one pair of many is one change")
{
    const Submission before = withPairs(12);
    Submission after = before;
    std::rotate(after.items.begin() + 3, after.items.begin() + 9, after.items.begin() + 10);
    OrderKeys keys;

    const auto changes = changesTo(after, fieldsOf(before), keys).value();

    REQUIRE(changes.size() == 1);
    CHECK(changes[0].field.name == "place"_L1);
    CHECK(changes[0].field.node == std::get<Pair>(before.items[9]).id);
}

TEST_CASE("Deleting a pair says which texts the deleter has seen")
{
    Submission before = withPairs(2);
    Pair& pair = std::get<Pair>(before.items[1]);
    setTextIn(pair.question.paragraphs[0].text, Language::fallback(), Text(u"Why?"_s));
    Submission after = before;
    after.items.pop_back();
    OrderKeys keys;

    const auto changes = changesTo(after, fieldsOf(before), keys).value();

    REQUIRE(changes.size() == 1);
    CHECK(changes[0].field == FieldId{.node = pair.id, .name = u"gone"_s});
    CHECK(changes[0].seen ==
          std::vector{FieldId{.node = pair.question.paragraphs[0].id, .name = u"text.en"_s}});
}

TEST_CASE("A first translation says which text it was made from")
{
    Submission before = withPairs(1);
    Texts& texts = std::get<Pair>(before.items[0]).issue.paragraphs[0].text;
    const NodeId id = std::get<Pair>(before.items[0]).issue.paragraphs[0].id;
    setTextIn(texts, Language::fallback(), Text(u"A court may fine."_s));
    const Fields fields = fieldsOf(before);
    setTextIn(texts, Language::fromCode(u"ru").value(), Text(u"Суд может оштрафовать."_s));
    OrderKeys keys;

    const auto changes = changesTo(before, fields, keys).value();

    REQUIRE(changes.size() == 1);
    CHECK(changes[0].seen == std::vector{FieldId{.node = id, .name = u"text.en"_s}});
}

TEST_CASE("Fields that make no submission are refused with the field that is wrong")
{
    const Submission submission = withPairs(1);
    const NodeId paragraph = std::get<Pair>(submission.items[0]).issue.paragraphs[0].id;
    Fields fields = fieldsOf(submission);
    FieldError expected{};

    SECTION("a text that is none")
    {
        expected = {FieldError::Problem::BadText, {paragraph, u"text.en"_s}};
        fields.set(expected.field, u"<script>"_s);
    }
    SECTION("a place in a container of the wrong kind")
    {
        expected = {FieldError::Problem::BadPlace, {paragraph, u"place"_s}};
        fields.set(expected.field, u"body AAAAAAG000="_s);
    }
    SECTION("a place without a key")
    {
        expected = {FieldError::Problem::BadPlace, {paragraph, u"place"_s}};
        fields.set(expected.field, u"cover"_s);
    }
    SECTION("a language nobody knows")
    {
        expected = {FieldError::Problem::BadLanguage, {submission.id, u"language"_s}};
        fields.set(expected.field, u"xx"_s);
    }
    SECTION("a second document in one file")
    {
        const NodeId second = newNodeId(NodeKind::Document);
        expected = {FieldError::Problem::NoDocument, {}};
        fields.set({second, u"language"_s}, u"en"_s);
    }

    const auto result = submissionOf(fields);
    REQUIRE(!result);
    CHECK(result.error().problem == expected.problem);
    CHECK(result.error().field == expected.field);
}
