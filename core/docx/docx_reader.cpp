// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_reader.h"

#include "core/docx/reading/draft_of_word.h"
#include "core/docx/reading/language_columns.h"
#include "core/docx/reading/outline_twins.h"
#include "core/draft/translation_matching.h"

#include <algorithm>
#include <set>
#include <span>

namespace aigaq::docx {

using namespace document;
using namespace draft;

namespace {

using Problem = DocxReadError::Problem;

constexpr double stageOfOutline = 0.9;

/// A document taken apart, in one language.
struct OutlinedVersion {
    Language language;
    OutlinedDraft draft;
};

OutlinedDraft outlined(WordDraft draft, ReadingProgress& progress)
{
    return outlineDraft(std::move(draft.paragraphs), std::move(draft.notes), progress);
}

/// What only the main version's report needs to tell: the others follow it.
bool isAboutStructure(const Finding& finding)
{
    using Kind = FindingKind;
    static const std::set kinds{Kind::NoTitle,     Kind::NothingNumbered,  Kind::Unnumbered,
                                Kind::Heading,     Kind::NewWithoutNumber, Kind::NumberChanged,
                                Kind::NumberTwice, Kind::NumberGap,        Kind::NumberOrder,
                                Kind::NoQuestion,  Kind::NoIssue,          Kind::NoLabel,
                                Kind::Empty};
    return kinds.contains(finding.kind);
}

OutlinedVersion following(LanguageVersion version, const OutlinedDraft& main,
                          ReadingProgress& progress)
{
    if (version.twins.empty())
        return {.language = version.language,
                .draft = outlined(draftOf(std::move(version.document)), progress)};
    followOutline(version, main.outline);
    OutlinedVersion followed{.language = version.language,
                             .draft = outlined(draftOf(std::move(version.document)), progress)};
    std::erase_if(followed.draft.findings, isAboutStructure);
    followed.draft.notes.versionOf = std::move(version.noteTwins);
    return followed;
}

/// The versions of the document, the main one first; most often there is one, and `columns` are
/// none. `main`: its language; otherwise it is the leftmost's, or what its words are in.
std::vector<OutlinedVersion> outlinesOf(WordDocument word,
                                        const std::optional<LanguageColumns>& columns,
                                        std::optional<Language> main, ReadingProgress& progress)
{
    std::vector<OutlinedVersion> outlines;
    if (!columns) {
        WordDraft draft = draftOf(std::move(word));
        const Language recognised = draft.recognised;
        outlines.push_back(
            {.language = main.value_or(recognised), .draft = outlined(std::move(draft), progress)});
        return outlines;
    }
    for (LanguageVersion& version : versionsSideBySide(std::move(word), *columns, main)) {
        if (outlines.empty())
            outlines.push_back({.language = version.language,
                                .draft = outlined(draftOf(std::move(version.document)), progress)});
        else
            outlines.push_back(following(std::move(version), outlines.front().draft, progress));
    }
    return outlines;
}

/// The columns of a document that has a version in this language, if one is asked for.
std::optional<LanguageColumns> columnsOf(const WordDocument& word, std::optional<Language> language)
{
    auto columns = languageColumns(word.paragraphs);
    return columns && language && !columns->has(*language) ? std::nullopt : std::move(columns);
}

/// The versions to be taken into the submission: the one in `language` or else all but that in the
/// language which it is drafted in. A document in one language is a version in it.
std::vector<OutlinedVersion> outlinesInto(WordDocument word, std::optional<Language> language,
                                          const Submission& into, ReadingProgress& progress)
{
    const Language drafted = into.draftLanguage;
    const auto columns = columnsOf(word, language);
    if (!columns)
        return outlinesOf(std::move(word), columns, language, progress);
    auto versions = outlinesOf(std::move(word), columns,
                               columns->has(drafted) ? std::optional(drafted) : language, progress);
    const std::vector<std::size_t> notes =
        matchedNotes(versions.front().draft.notes, reading(into, drafted).notes.size());
    for (OutlinedVersion& version : versions) {
        if (auto& versionOf = version.draft.notes.versionOf) {
            for (auto& note : *versionOf)
                note = note ? std::optional(notes[*note]) : std::nullopt;
        }
    }
    std::erase_if(versions, [&](const OutlinedVersion& version) {
        return language ? version.language != *language : version.language == drafted;
    });
    return versions;
}

/// Takes versions into what has been imported.
void takeAll(auto& imported, std::span<OutlinedVersion> versions, ReadingProgress& progress)
{
    for (OutlinedVersion& version : versions) {
        ImportedTranslation taken = takeTranslation(std::move(version.draft), version.language,
                                                    imported.submission, progress);
        imported.submission = std::move(taken.submission);
        std::ranges::move(taken.findings, std::back_inserter(imported.findings));
        sortForReport(imported.findings);
    }
}

Result<WordDocument, DocxReadError> wordsOf(const QByteArray& bytes,
                                            std::optional<TrackedChanges> tracked,
                                            const DocxReadLimits& limits, ReadingProgress& progress)
{
    auto word = readWordDocument(bytes, tracked, limits, progress);
    if (word && word->paragraphs.empty())
        return unexpected(DocxReadError{.problem = Problem::Empty});
    progress.beginStage(stageOfOutline);
    return word;
}

} // namespace

Result<ImportedDraft, DocxReadError> readDraft(const QByteArray& bytes,
                                               std::optional<Language> language,
                                               std::optional<TrackedChanges> tracked,
                                               const DocxReadLimits& limits,
                                               const Progress& progress)
{
    ReadingProgress reading(progress);
    auto word = wordsOf(bytes, tracked, limits, reading);
    if (!word)
        return unexpected(std::move(word.error()));
    const auto columns = columnsOf(*word, language);
    auto versions = outlinesOf(*std::move(word), columns, language, reading);
    const OutlinedVersion& main = versions.front();
    ImportedDraft imported = newSubmissionOf(main.draft, main.language, reading);
    takeAll(imported, std::span(versions).subspan(1), reading);
    if (reading.wasStopped())
        return unexpected(DocxReadError{.problem = Problem::Cancelled});
    return imported;
}

Result<ImportedTranslation, DocxReadError>
readTranslation(const QByteArray& bytes, std::optional<Language> language,
                std::optional<TrackedChanges> tracked, const Submission& into,
                const DocxReadLimits& limits, const Progress& progress)
{
    ReadingProgress reading(progress);
    auto word = wordsOf(bytes, tracked, limits, reading);
    if (!word)
        return unexpected(std::move(word.error()));
    auto versions = outlinesInto(*std::move(word), language, into, reading);
    ImportedTranslation imported{
        .submission = into, .language = versions.front().language, .findings = {}};
    takeAll(imported, versions, reading);
    if (reading.wasStopped())
        return unexpected(DocxReadError{.problem = Problem::Cancelled});
    return imported;
}

} // namespace aigaq::docx
