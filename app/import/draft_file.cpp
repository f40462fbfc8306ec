// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/draft_file.h"

#include "app/import/by_libreoffice.h"
#include "app/messages/docx_messages.h"
#include "app/messages/plaintext_messages.h"
#include "core/draft/file_look.h"
#include "core/plaintext/plaintext_reader.h"

namespace aigaq::app {

using namespace document;

namespace {

DraftRead readAs(draft::ImportedDraft&& read)
{
    const Language language = read.submission.draftLanguage;
    return {.submission = std::move(read.submission),
            .language = language,
            .findings = std::move(read.findings)};
}

DraftRead readAs(draft::ImportedTranslation&& read)
{
    return {.submission = std::move(read.submission),
            .language = read.language,
            .findings = std::move(read.findings)};
}

bool asksForDecision(const docx::DocxReadError& error)
{
    return error.problem == docx::DocxReadError::Problem::UndecidedChanges;
}

bool asksForDecision(const plaintext::ReadError& /*error*/)
{
    return false;
}

/// What a reader gave back, with its error worded.
template <class Read, class Error>
Result<DraftRead, DraftNotRead> worded(Result<Read, Error> read, const QString& path)
{
    if (read)
        return readAs(*std::move(read));
    return unexpected(DraftNotRead{.sentence = sentence(read.error(), path),
                                   .changesAreUndecided = asksForDecision(read.error())});
}

} // namespace

Result<DraftRead, DraftNotRead> readDraftFile(const QByteArray& bytes, const QString& path,
                                              const DraftChoices& choices, const Progress& progress)
{
    const auto& [language, tracked, into] = choices;
    const auto look = draft::fileLook(bytes);
    if (look && look != draft::FileLook::WordDocument) {
        constexpr double ofLibreOffice = 0.8; // of the work
        const auto made =
            wordDocumentByLibreOffice(bytes, *look, progressOfStep(progress, 0, ofLibreOffice));
        if (made && draft::fileLook(*made) == draft::FileLook::WordDocument)
            return readDraftFile(*made, path, choices, progressOfStep(progress, ofLibreOffice, 1));
    }
    if (look == draft::FileLook::WordDocument) {
        if (into != nullptr)
            return worded(docx::readTranslation(bytes, language, tracked, *into, {}, progress),
                          path);
        return worded(docx::readDraft(bytes, language, tracked, {}, progress), path);
    }
    if (into != nullptr)
        return worded(plaintext::readTranslation(bytes, language, *into, {}, progress), path);
    return worded(plaintext::readDraft(bytes, language, {}, progress), path);
}

} // namespace aigaq::app
