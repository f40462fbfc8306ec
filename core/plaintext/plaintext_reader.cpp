// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/plaintext_reader.h"

#include "core/plaintext/draft_source.h"

namespace aigaq::plaintext {

using namespace document;
using namespace draft;

Result<ImportedDraft, ReadError> readDraft(const QByteArray& bytes,
                                           std::optional<Language> language, ReadLimits limits,
                                           const Progress& progress)
{
    ReadingProgress reading(progress);
    auto read = readOutline(bytes, limits, reading);
    if (!read)
        return unexpected(read.error());
    ImportedDraft imported =
        newSubmissionOf(read->draft, language.value_or(read->recognised), reading);
    if (reading.wasStopped())
        return unexpected(ReadError{.problem = ReadError::Problem::Cancelled});
    return imported;
}

Result<ImportedTranslation, ReadError> readTranslation(const QByteArray& bytes,
                                                       std::optional<Language> language,
                                                       const Submission& into, ReadLimits limits,
                                                       const Progress& progress)
{
    ReadingProgress reading(progress);
    auto read = readOutline(bytes, limits, reading);
    if (!read)
        return unexpected(read.error());
    ImportedTranslation imported =
        takeTranslation(std::move(read->draft), language.value_or(read->recognised), into, reading);
    if (reading.wasStopped())
        return unexpected(ReadError{.problem = ReadError::Problem::Cancelled});
    return imported;
}

} // namespace aigaq::plaintext
