// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "tests/document/random_submission.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// The plain form but for the addresses of links whose words are something else: those it loses.
QJsonObject withoutAddresses(const Submission& submission, Language language)
{
    QJsonObject written = QJsonDocument::fromJson(json::writePlain(submission, language)).object();
    QJsonArray footnotes = written["footnotes"_L1].toArray();
    for (QJsonValueRef footnote : footnotes) {
        QJsonObject object = footnote.toObject();
        object.remove("urls"_L1);
        footnote = object;
    }
    written["footnotes"_L1] = footnotes;
    return written;
}

} // namespace

TEST_CASE("A submission written in full and read again is equal, ids and all languages included")
{
    QRandomGenerator random(11);
    for (int round = 0; round < 100; ++round) {
        const Submission submission = randomSubmission(random, 5);
        const auto back = json::readJson(json::writeFull(submission));
        REQUIRE(back);
        REQUIRE(*back == submission);
    }
}

TEST_CASE("The plain form read again says the same in its language, marks in their places included")
{
    QRandomGenerator random(12);
    for (int round = 0; round < 100; ++round) {
        const Submission submission = randomSubmission(random, 5);
        const Language language = submission.draftLanguage;
        const auto back = json::readJson(json::writePlain(submission, language));
        REQUIRE(back);
        REQUIRE(back->sources.size() == submission.sources.size());
        // Runs and labels have become words, so the writings are compared, not the values; and
        // sources stand in the order of their ids, which are new.
        Submission compared = *back;
        compared.sources = submission.sources;
        REQUIRE(withoutAddresses(compared, language) == withoutAddresses(submission, language));
    }
}
