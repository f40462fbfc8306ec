// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace Qt::StringLiterals;

namespace {

constexpr auto english = [] { return Language::fallback(); };

Texts texts(const QString& words)
{
    return {{english(), Text(words)}};
}

/// One pair with a note after "😀 fine", a continuation, two sub-questions and a heading above.
Submission smallSubmission()
{
    Submission submission = newSubmission(english());
    submission.cover.title = texts(u"Key issues"_s);
    submission.cover.introduction = {
        {.id = newNodeId(NodeKind::Paragraph), .text = texts(u"We are Open Doors."_s)}};
    submission.items.emplace_back(
        Heading{.id = newNodeId(NodeKind::Heading), .text = texts(u"Article 2"_s)});

    const Footnote note{.id = newNodeId(NodeKind::Footnote), .text = [] {
                            Text text(u"See "_s);
                            text.append(Run{.text = u"https://arvenia.example/a"_s,
                                            .href = u"https://arvenia.example/a"_s});
                            return Texts{{english(), text}};
                        }()};
    submission.footnotes.emplace(note.id, note);
    Pair pair = newPair();
    Text issue(u"A 😀 fine"_s);
    issue.append(NoteMark{note.id});
    issue.append(Run{.text = u" is possible."_s});
    pair.issue.paragraphs[0].text = {{english(), issue}};
    pair.issue.paragraphs.push_back(
        {.id = newNodeId(NodeKind::Paragraph), .text = texts(u"Judges impose it."_s)});
    pair.question.paragraphs[0].text = texts(u"Why?"_s);
    pair.question.subQuestions = {
        {.id = newNodeId(NodeKind::SubQuestion), .text = texts(u"Since when?"_s)},
        {.id = newNodeId(NodeKind::SubQuestion), .text = texts(u"How often?"_s)}};
    submission.items.emplace_back(pair);
    return submission;
}

QJsonObject plainJson(const Submission& submission)
{
    return QJsonDocument::fromJson(json::writePlain(submission, english())).object();
}

} // namespace

TEST_CASE("The plain exchange format says what a reader sees, with printed numbers and letters")
{
    const QJsonObject written = plainJson(smallSubmission());

    const QJsonObject expected{
        {u"format"_s, u"aigaq"_s},
        {u"version"_s, 1},
        {u"language"_s, u"en"_s},
        {u"title"_s, u"Key issues"_s},
        {u"framework"_s, u""_s},
        {u"organisations"_s, QJsonArray{}},
        {u"introduction"_s, QJsonArray{u"We are Open Doors."_s}},
        {u"items"_s,
         QJsonArray{
             QJsonObject{{u"heading"_s, u"Article 2"_s}},
             QJsonObject{
                 {u"issue"_s, QJsonObject{{u"number"_s, 1},
                                          {u"paragraphs"_s, QJsonArray{u"A 😀 fine is possible."_s,
                                                                       u"Judges impose it."_s}}}},
                 {u"question"_s,
                  QJsonObject{
                      {u"number"_s, 2},
                      {u"paragraphs"_s, QJsonArray{u"Why?"_s}},
                      {u"subquestions"_s,
                       QJsonArray{
                           QJsonObject{{u"letter"_s, u"a"_s}, {u"text"_s, u"Since when?"_s}},
                           QJsonObject{{u"letter"_s, u"b"_s}, {u"text"_s, u"How often?"_s}}}}}}}}},
        {u"footnotes"_s,
         QJsonArray{QJsonObject{{u"number"_s, 1},
                                {u"paragraph"_s, 1},
                                {u"part"_s, u"paragraphs/0"_s},
                                {u"offset"_s, 8},
                                {u"text"_s, u"See https://arvenia.example/a"_s},
                                {u"urls"_s, QJsonArray{u"https://arvenia.example/a"_s}}}}},
        {u"sources"_s, QJsonArray{}}};
    CHECK(QJsonDocument(written).toJson() == QJsonDocument(expected).toJson());
}

TEST_CASE("The exchange format is written in reading order, so that people can read it, too")
{
    const QByteArray bytes = json::writePlain(smallSubmission(), english());
    const QByteArrayView keys[] = {"format", "title", "introduction", "items", "footnotes"};
    qsizetype last = 0;
    for (const QByteArrayView key : keys) {
        const qsizetype at = bytes.indexOf(QByteArray('"' + key.toByteArray() + '"'));
        CHECK(at > last);
        last = at;
    }
    CHECK(bytes.endsWith("}\n"));
}

TEST_CASE("Words with quotation marks, backslashes and control signs stay valid JSON")
{
    Submission submission = newSubmission(english());
    submission.cover.title = texts(u"\"Open\\Doors\" — Ашық есік"_s);
    CHECK(plainJson(submission)["title"_L1] == u"\"Open\\Doors\" — Ашық есік"_s);
}
