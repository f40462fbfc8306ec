// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/sub_questions.h"
#include "tests/document/editing/notation.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList labelled(const QStringList& lines)
{
    return after(atCaret(startSubQuestions), lines);
}

} // namespace

TEST_CASE("A typed label makes the first sub-question")
{
    for (const QString& label : {u"a) "_s, u"а) "_s, u"1) "_s}) {
        CHECK(labelled({u"! "_s, u"? "_s + label + u"|Why? / Вопрос"_s}) ==
              QStringList{u"! "_s, u"?  / Вопрос"_s, u"- |Why?"_s});
        CHECK(labelled({u"! "_s, u"? Tell us:"_s, u"+ "_s + label + u"|"_s, u"+ More."_s,
                        u"- When?"_s}) ==
              QStringList{u"! "_s, u"? Tell us:"_s, u"- |"_s, u"- More."_s, u"- When?"_s});
    }
}

TEST_CASE("A label typed after Enter belongs to the question just left")
{
    CHECK(labelled({u"! Courts."_s, u"? Tell us:"_s, u"! a) |"_s, u"? "_s}) ==
          QStringList{u"! Courts."_s, u"? Tell us:"_s, u"- |"_s});
}

TEST_CASE("A label elsewhere is words")
{
    const QStringList nothing{u"nothing"_s};
    CHECK(labelled({u"! a) |"_s, u"? Why?"_s}) == nothing);
    CHECK(labelled({u"! Courts."_s, u"? "_s, u"! a) |"_s, u"? Why?"_s}) == nothing);
    CHECK(labelled({u"! Courts."_s, u"? "_s, u"! a) | / Суды"_s, u"? "_s}) == nothing);
    CHECK(labelled({u"* a) |"_s}) == nothing);
    CHECK(labelled({u"! "_s, u"? so a) |"_s}) == nothing);
    CHECK(labelled({u"! "_s, u"? b) |"_s}) == nothing);
}

TEST_CASE("A continuation of a question can become a sub-question and the reverse")
{
    CHECK(after(atCaret(makeSubQuestions), {u"! "_s, u"? Tell us:"_s, u"+ One."_s,
                                            u"+ Wh|y? / Почему?"_s, u"+ More."_s, u"- When?"_s}) ==
          QStringList{u"! "_s, u"? Tell us:"_s, u"+ One."_s, u"- Wh|y? / Почему?"_s, u"- More."_s,
                      u"- When?"_s});
    CHECK(after(atCaret(makeSubQuestions), {u"! "_s, u"? Why|?"_s}) == QStringList{u"nothing"_s});
    CHECK(after(atCaret(makeContinuations),
                {u"! "_s, u"? Tell us:"_s, u"- One."_s, u"- Wh|y?"_s, u"- When?"_s}) ==
          QStringList{u"! "_s, u"? Tell us:"_s, u"+ One."_s, u"+ Wh|y?"_s, u"- When?"_s});
}

TEST_CASE("References to a continuation that becomes a sub-question follow it")
{
    Submission submission =
        draft({u"! See "_s, u"? Tell us:"_s, u"+ Why?"_s, u"! See "_s, u"? "_s}).submission;
    const NodeId continuation = placesOf(submission, Language::fallback())[4].node;
    for (Item& item : submission.items) {
        Texts& texts = std::get<Pair>(item).issue.paragraphs.front().text;
        texts.begin()->second.append(CrossReference{continuation});
    }

    const auto edited = makeSubQuestions(submission, {.place = {.node = continuation}});
    REQUIRE(edited);
    apply(submission, edited->edit);
    for (const Item& item : submission.items) {
        const Text& text = std::get<Pair>(item).issue.paragraphs.front().text.begin()->second;
        CHECK(text.inlines().back() == Inline(CrossReference{edited->caret.place.node}));
    }
}
