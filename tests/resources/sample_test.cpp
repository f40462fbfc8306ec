// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/fields.h"
#include "core/document/reading.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"

#include <QFile>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <ranges>
#include <set>

using namespace aigaq;
using namespace aigaq::document;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleBytes()
{
    QFile file(QStringLiteral(AIGAQ_TESTS "/../resources/sample/arvenia.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Submission sample()
{
    return json::readJson(sampleBytes()).value();
}

/// One text of the sample in each language that has it, without tags and anchors.
using Wordings = std::map<Language, QString>;

/// Every text of the sample, by node and name: "text", "title", "at" …
std::map<FieldId, Wordings> wordings(const Submission& submission)
{
    OrderKeys keys;
    const auto changes = changesTo(submission, {}, keys).value();
    std::map<FieldId, Wordings> texts;
    for (const FieldChange& change : changes) {
        const QStringList name = change.field.name.split(u'.');
        const auto language = Language::fromCode(name.last());
        if (name.size() == 2 && language) {
            texts[{change.field.node, name.first()}].emplace(
                *language, parseStoredForm(change.value).value().words());
        }
    }
    return texts;
}

/// Whatever is of this kind in all blocks or notes, in reading order.
template <class Part>
std::vector<Part> parts(const auto& blocksOrNotes)
{
    std::vector<Part> found;
    for (const auto& holder : blocksOrNotes) {
        for (const PrintedInline& printed : holder.inlines) {
            if (const auto* part = std::get_if<Part>(&printed))
                found.push_back(*part);
        }
    }
    return found;
}

std::vector<CitationMark> citationMarks(const Footnote& footnote, Language language)
{
    std::vector<CitationMark> marks;
    for (const Inline& part : textIn(footnote.text, language).inlines()) {
        if (const auto* mark = std::get_if<CitationMark>(&part))
            marks.push_back(*mark);
    }
    return marks;
}

QStringList matches(const QString& words, const QString& pattern)
{
    static const auto option = QRegularExpression::UseUnicodePropertiesOption;
    QStringList found;
    for (const auto& match : QRegularExpression(pattern, option).globalMatch(words))
        found << match.captured();
    return found;
}

/// The figures in a text, whatever order and separators its language wants.
QStringList figures(QString words)
{
    static const QRegularExpression separator(u"(?<=\\d)[,\u00a0](?=\\d{3})"_s);
    QStringList numbers = matches(words.remove(separator), u"\\d+"_s);
    numbers.sort();
    return numbers;
}

} // namespace

TEST_CASE("The sample is a file exactly as Aigaq writes it")
{
    const QByteArray bytes = sampleBytes();
    const auto read = json::readJson(bytes);
    REQUIRE(read);
    CHECK(json::writeFull(*read) == bytes);
}

TEST_CASE("The sample can be read from title to last footnote in every language")
{
    const Submission submission = sample();
    const Reading draft = reading(submission, submission.draftLanguage);
    for (const Language language : Language::all()) {
        CAPTURE(language.code().toStdString());
        const Reading translation = reading(submission, language);
        REQUIRE(translation.blocks.size() == draft.blocks.size());
        for (const Block& block : translation.blocks)
            CHECK_FALSE(printedWords(block.inlines).isEmpty());
        for (const Note& note : translation.notes)
            CHECK_FALSE(printedWords(note.inlines).isEmpty());
    }
    for (const auto& [field, wording] : wordings(submission)) {
        CAPTURE(hex(field.node).toStdString(), field.name.toStdString());
        // A source keeps the languages that it was published in.
        if (field.node.kind() != NodeKind::Source)
            CHECK(wording.size() == Language::all().size());
    }
}

TEST_CASE("Every footnote of the sample has its place, the same in every language")
{
    const Submission submission = sample();
    const Reading draft = reading(submission, submission.draftLanguage);
    CHECK(draft.notes.size() == submission.footnotes.size());
    for (const Language language : Language::all()) {
        const Reading translation = reading(submission, language);
        REQUIRE(translation.notes.size() == draft.notes.size());
        for (std::size_t i = 0; i < draft.notes.size(); ++i) {
            CHECK(translation.notes[i].id == draft.notes[i].id);
            CHECK(translation.notes[i].block == draft.notes[i].block);
        }
    }
}

TEST_CASE("Every citation and cross-reference of the sample leads somewhere")
{
    const Submission submission = sample();
    for (const Language language : Language::all()) {
        CAPTURE(language.code().toStdString());
        std::set<NodeId> cited;
        for (const Footnote& footnote : submission.footnotes | std::views::values) {
            for (const CitationMark& mark : citationMarks(footnote, language))
                CHECK(cited.insert(mark.citation).second);
        }
        CHECK(std::ranges::equal(cited, submission.citations | std::views::keys));

        const Reading read = reading(submission, language);
        auto references = parts<ParagraphNumber>(read.blocks);
        std::ranges::copy(parts<ParagraphNumber>(read.notes), std::back_inserter(references));
        CHECK(references.size() == 5);
        CHECK(std::ranges::none_of(references, &ParagraphNumber::missing));
        CHECK(std::ranges::any_of(references, [](const ParagraphNumber& reference) {
            return reference.target.kind() == NodeKind::SubQuestion;
        }));
    }
    std::set<NodeId> sources;
    for (const Citation& citation : submission.citations | std::views::values)
        sources.insert(citation.source);
    CHECK(sources.size() < submission.citations.size());
    CHECK(std::ranges::equal(sources, submission.sources | std::views::keys));
}

TEST_CASE("The sample shows everything that a submission can hold")
{
    const Submission submission = sample();
    const Reading read = reading(submission, submission.draftLanguage);
    const auto count = [&](BlockKind kind) {
        return std::ranges::count(read.blocks, kind, &Block::kind);
    };
    CHECK(count(BlockKind::Organisation) == 2);
    CHECK(count(BlockKind::Introduction) == 2);
    CHECK(count(BlockKind::Heading) == 7);
    CHECK(count(BlockKind::Issue) == 14);
    CHECK(count(BlockKind::IssueContinuation) == 4);
    CHECK(count(BlockKind::QuestionContinuation) == 1);
    CHECK(count(BlockKind::SubQuestion) == 15);
    CHECK(read.notes.size() == 16);
    CHECK(submission.sources.size() == 10);

    const auto runs = parts<Run>(read.blocks);
    CHECK(std::ranges::any_of(runs, &Run::bold));
    CHECK(std::ranges::any_of(runs, &Run::italic));
    CHECK(std::ranges::any_of(parts<Run>(read.notes), [](const Run& run) {
        return !run.href.isEmpty() && run.href != run.text;
    }));
}

TEST_CASE("The figures of the sample are the same in every language")
{
    const Submission submission = sample();
    for (const auto& [field, wording] : wordings(submission)) {
        for (const QString& words : wording | std::views::values) {
            CAPTURE(words.toStdString());
            CHECK(figures(words) == figures(wording.begin()->second));
        }
    }
}

TEST_CASE("No word of the sample mixes Latin and Cyrillic letters")
{
    for (const Wordings& wording : wordings(sample()) | std::views::values) {
        for (const QString& words : wording | std::views::values) {
            CAPTURE(words.toStdString());
            CHECK(matches(words, u"\\p{Latin}\\p{Cyrillic}|\\p{Cyrillic}\\p{Latin}"_s).isEmpty());
        }
    }
}

TEST_CASE("The Kazakh of the sample has every letter that Russian lacks, large and small")
{
    QString kazakh;
    for (const Wordings& wording : wordings(sample()) | std::views::values) {
        for (const auto& [language, words] : wording)
            kazakh += language.code() == "kk"_L1 ? words : QString();
    }
    for (const QChar letter : u"әғқңөұүһіӘҒҚҢӨҰҮҺІ"_s)
        CHECK(kazakh.contains(letter));
}
