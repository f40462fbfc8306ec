// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_reader.h"

#include "core/docx/reading/draft_of_word.h"

namespace aigaq::docx {

using namespace document;
using namespace draft;

namespace {

using Problem = DocxReadError::Problem;

constexpr double stageOfOutline = 0.9;

struct Outlined {
    OutlinedDraft draft;
    Language recognised;
};

Result<Outlined, DocxReadError> outlined(const QByteArray& bytes,
                                         std::optional<TrackedChanges> tracked,
                                         const DocxReadLimits& limits, ReadingProgress& progress)
{
    auto word = readWordDocument(bytes, tracked, limits, progress);
    if (!word)
        return unexpected(std::move(word.error()));
    if (word->paragraphs.empty())
        return unexpected(DocxReadError{.problem = Problem::Empty});
    WordDraft draft = draftOf(*std::move(word));
    progress.beginStage(stageOfOutline);
    return Outlined{.draft =
                        outlineDraft(std::move(draft.paragraphs), std::move(draft.notes), progress),
                    .recognised = draft.recognised};
}

} // namespace

Result<ImportedDraft, DocxReadError> readDraft(const QByteArray& bytes,
                                               std::optional<Language> language,
                                               std::optional<TrackedChanges> tracked,
                                               const DocxReadLimits& limits,
                                               const Progress& progress)
{
    ReadingProgress reading(progress);
    auto read = outlined(bytes, tracked, limits, reading);
    if (!read)
        return unexpected(std::move(read.error()));
    ImportedDraft imported =
        newSubmissionOf(read->draft, language.value_or(read->recognised), reading);
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
    auto read = outlined(bytes, tracked, limits, reading);
    if (!read)
        return unexpected(std::move(read.error()));
    ImportedTranslation imported =
        takeTranslation(std::move(read->draft), language.value_or(read->recognised), into, reading);
    if (reading.wasStopped())
        return unexpected(DocxReadError{.problem = Problem::Cancelled});
    return imported;
}

} // namespace aigaq::docx
