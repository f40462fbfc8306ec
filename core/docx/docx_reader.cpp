// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_reader.h"

#include "core/docx/reading/draft_of_word.h"
#include "core/docx/reading/outline_twins.h"
#include "core/draft/translation_matching.h"

#include <algorithm>
#include <limits>
#include <set>

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

/// The versions of the document, the main one first; most often there is one. `main`: its language,
/// as for versionsSideBySide.
Result<std::vector<OutlinedVersion>, DocxReadError>
versionsOf(WordDocument word, std::optional<Language> main, ReadingProgress& progress)
{
    if (word.paragraphs.empty())
        return unexpected(DocxReadError{.problem = Problem::Empty});
    std::vector<OutlinedVersion> outlines;
    std::vector<LanguageVersion> versions = versionsSideBySide(word, main);
    progress.beginStage(stageOfOutline);
    if (versions.empty()) {
        WordDraft draft = draftOf(std::move(word));
        const Language recognised = draft.recognised;
        outlines.push_back(
            {.language = main.value_or(recognised), .draft = outlined(std::move(draft), progress)});
        return outlines;
    }
    for (LanguageVersion& version : versions) {
        if (outlines.empty())
            outlines.push_back({.language = version.language,
                                .draft = outlined(draftOf(std::move(version.document)), progress)});
        else
            outlines.push_back(following(std::move(version), outlines.front().draft, progress));
    }
    return outlines;
}

/// The versions to be taken into the submission: the one in `language` or else all but that in the
/// language which it is drafted in. A document in one language is a version in it.
Result<std::vector<OutlinedVersion>, DocxReadError> versionsInto(WordDocument word,
                                                                 std::optional<Language> language,
                                                                 const Submission& into,
                                                                 ReadingProgress& progress)
{
    const Language drafted = into.draftLanguage;
    const std::set<Language> beside = languagesSideBySide(word);
    const bool isPlain = beside.empty() || (language && !beside.contains(*language));
    const bool hasDraft = !isPlain && beside.contains(drafted);
    auto versions =
        versionsOf(std::move(word), hasDraft ? std::optional(drafted) : language, progress);
    if (!versions || isPlain)
        return versions;
    const std::vector<std::size_t> notes =
        matchedNotes(versions->front().draft.notes, reading(into, drafted).notes.size());
    for (OutlinedVersion& version : *versions) {
        if (auto& versionOf = version.draft.notes.versionOf) {
            for (auto& note : *versionOf)
                note = note ? std::optional(notes[*note]) : std::nullopt;
        }
    }
    std::erase_if(*versions, [&](const OutlinedVersion& version) {
        return language ? version.language != *language : version.language == drafted;
    });
    return versions;
}

void append(std::vector<Finding>& findings, std::vector<Finding> more)
{
    std::ranges::move(more, std::back_inserter(findings));
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
        return finding.line == 0 ? std::numeric_limits<int>::max() : finding.line;
    });
}

} // namespace

Result<ImportedDraft, DocxReadError> readDraft(const QByteArray& bytes,
                                               std::optional<Language> language,
                                               std::optional<TrackedChanges> tracked,
                                               const DocxReadLimits& limits,
                                               const Progress& progress)
{
    ReadingProgress reading(progress);
    auto word = readWordDocument(bytes, tracked, limits, reading);
    if (!word)
        return unexpected(std::move(word.error()));
    auto versions = versionsOf(*std::move(word), language, reading);
    if (!versions)
        return unexpected(std::move(versions.error()));
    const OutlinedVersion& main = versions->front();
    ImportedDraft imported = newSubmissionOf(main.draft, main.language, reading);
    for (std::size_t i = 1; i < versions->size(); ++i) {
        OutlinedVersion& version = (*versions)[i];
        ImportedTranslation taken = takeTranslation(std::move(version.draft), version.language,
                                                    imported.submission, reading);
        imported.submission = std::move(taken.submission);
        append(imported.findings, std::move(taken.findings));
    }
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
    auto word = readWordDocument(bytes, tracked, limits, reading);
    if (!word)
        return unexpected(std::move(word.error()));
    auto versions = versionsInto(*std::move(word), language, into, reading);
    if (!versions)
        return unexpected(std::move(versions.error()));
    ImportedTranslation imported{
        .submission = into, .language = versions->front().language, .findings = {}};
    for (OutlinedVersion& version : *versions) {
        ImportedTranslation taken = takeTranslation(std::move(version.draft), version.language,
                                                    imported.submission, reading);
        imported.submission = std::move(taken.submission);
        append(imported.findings, std::move(taken.findings));
    }
    if (reading.wasStopped())
        return unexpected(DocxReadError{.problem = Problem::Cancelled});
    return imported;
}

} // namespace aigaq::docx
