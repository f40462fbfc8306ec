// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::json;
using namespace Qt::StringLiterals;
using Problem = JsonError::Problem;

namespace {

JsonError errorOf(const QByteArray& members)
{
    const auto read =
        readJson(R"({"format": "aigaq", "version": 1, "language": "en", )" + members + "}");
    REQUIRE(!read);
    return read.error();
}

void checkBadValue(const QByteArray& members, const QString& where)
{
    const JsonError error = errorOf(members);
    CHECK(error.problem == Problem::BadValue);
    CHECK(error.where == where);
}

} // namespace

TEST_CASE("A program that knows nothing of ids can write a submission with footnotes")
{
    const auto read = readJson(R"({
        "format": "aigaq", "version": 1, "language": "ru", "title": "Ключевые вопросы",
        "items": [{"issue": {"paragraphs": ["Суд может оштрафовать."]},
                   "question": {"paragraphs": ["Почему?"], "subquestions": [{"text": "Когда?"}]}},
                  {"issue": {"paragraphs": ["Второй."]}}],
        "footnotes": [
            {"paragraph": 1, "part": "paragraphs/0", "offset": 3, "text": "Дело 5."},
            {"paragraph": 1, "part": "paragraphs/0", "offset": 3, "text": "См. https://a.example",
             "urls": ["https://a.example"]},
            {"paragraph": 2, "part": "subquestions/0", "offset": 99, "text": "В конце."}]})");

    REQUIRE(read);
    const Language russian = Language::fromCode(u"ru").value();
    CHECK(read->draftLanguage == russian);
    const auto& pair = std::get<Pair>(read->items[0]);
    const Text& issue = textIn(pair.issue.paragraphs[0].text, russian);
    REQUIRE(issue.inlines().size() == 4);
    CHECK(std::get<Run>(issue.inlines()[0]).text == u"Суд"_s);
    const auto first = std::get<NoteMark>(issue.inlines()[1]).note;
    const auto second = std::get<NoteMark>(issue.inlines()[2]).note;
    CHECK(textIn(read->footnotes.at(first).text, russian) == Text(u"Дело 5."_s));
    const Text& withLink = textIn(read->footnotes.at(second).text, russian);
    CHECK(std::get<Run>(withLink.inlines()[1]).href == u"https://a.example"_s);
    CHECK(std::holds_alternative<NoteMark>(
        textIn(pair.question.subQuestions[0].text, russian).inlines().back()));
    CHECK(std::get<Pair>(read->items[1]).question.paragraphs.size() == 1);
}

TEST_CASE("What is no submission is refused with its place")
{
    SECTION("no JSON at all, with the line where it ends")
    {
        const auto read = readJson("{\n\"format\": \"aigaq\",\n]");
        REQUIRE(!read);
        CHECK(read.error().problem == Problem::NotJson);
        CHECK(read.error().line == 3);
    }
    SECTION("nothing")
    {
        CHECK(readJson("").error().problem == Problem::NotJson);
    }
    SECTION("some other JSON")
    {
        CHECK(readJson("[1, 2]").error().problem == Problem::OtherFormat);
        CHECK(readJson(R"({"format": "geojson"})").error().problem == Problem::OtherFormat);
    }
    SECTION("a later version of the format")
    {
        CHECK(readJson(R"({"format": "aigaq", "version": 2})").error().problem ==
              Problem::NewerVersion);
    }
    SECTION("a language nobody knows")
    {
        checkBadValue(R"("title": {"xx": "a"})", u"title/xx"_s);
    }
    SECTION("a number where words stand")
    {
        checkBadValue(R"("introduction": ["a", 5])", u"introduction/1/text"_s);
    }
    SECTION("a stored form with a tag that is none")
    {
        checkBadValue(R"("title": {"en": "<script>"})", u"title/en"_s);
    }
    SECTION("a line break in a text")
    {
        checkBadValue(R"("items": [{"heading": "a\nb"}])", u"items/0/heading/text"_s);
    }
    SECTION("an item that is neither heading nor pair")
    {
        checkBadValue(R"("items": [{"chapter": "a"}])", u"items/0"_s);
    }
    SECTION("an id of another kind")
    {
        checkBadValue(R"("items": [{"heading": {"id": "0200000000000000000000000000000a"}}])",
                      u"items/0/heading/id"_s);
    }
    SECTION("an id that two things have")
    {
        const JsonError error = errorOf(R"("introduction": [
            {"id": "0400000000000000000000000000000a"}, {"id": "0400000000000000000000000000000a"}])");
        CHECK(error.problem == Problem::TwiceUsedId);
        CHECK(error.where == u"introduction/1/id"_s);
    }
    SECTION("a footnote in a paragraph that is not there")
    {
        const JsonError error = errorOf(
            R"("footnotes": [{"paragraph": 7, "part": "paragraphs/0", "offset": 0, "text": "a"}])");
        CHECK(error.problem == Problem::NoSuchPlace);
        CHECK(error.where == u"footnotes/0"_s);
    }
}
