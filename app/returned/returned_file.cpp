// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/returned/returned_file.h"

#include "app/messages/docx_messages.h"
#include "app/messages/store_messages.h"
#include "core/draft/file_look.h"

#include <QDateTime>

namespace aigaq::app {

using namespace document;
using namespace returned;
using namespace Qt::StringLiterals;

namespace {

struct Exported {
    Submission submission;
    std::optional<NodeId> state;
};

/// What the document was exported from.
Result<Exported, store::StoreError> exportedFrom(const QByteArray& bytes,
                                                 const store::SubmissionFile& file)
{
    const Submission& now = *file.submission();
    const auto mark = docx::readExportMark(bytes);
    if (!mark || mark->submission != now.id || mark->state.isEmpty())
        return Exported{.submission = now, .state = {}};
    const auto state = file.keptState(mark->state);
    if (!state)
        return unexpected(state.error());
    if (!*state)
        return Exported{.submission = now, .state = {}};
    auto then = file.submissionAt(state->value());
    if (!then)
        return unexpected(then.error());
    return Exported{.submission = *std::move(then), .state = *state};
}

} // namespace

bool isReturned(const QByteArray& bytes, const Submission& submission,
                std::optional<Language> language)
{
    if (draft::fileLook(bytes) != draft::FileLook::WordDocument)
        return false;
    const auto mark = docx::readExportMark(bytes);
    return mark && mark->submission == submission.id && (!language || mark->language == *language);
}

Result<ReturnedFile, QString> readReturnedFile(const QByteArray& bytes, const QString& path,
                                               const store::SubmissionFile& file, Language language,
                                               const Progress& progress)
{
    auto exported = exportedFrom(bytes, file);
    if (!exported)
        return unexpected(sentence(exported.error(), path));
    auto document = readReturned(bytes, {}, progress);
    if (!document)
        return unexpected(sentence(document.error(), path));
    ReturnedFile returned{.language = language,
                          .base = std::move(exported->submission),
                          .state = exported->state,
                          .returned = {},
                          .changes = {},
                          .findings = std::move(document->findings)};
    returned.returned = returnedSubmission(returned.base, language, *document);
    returned.changes = notYetIn(*file.submission(), language, returned.returned.submission,
                                returnedChanges(returned.base, language, returned.returned));
    return returned;
}

Result<void, store::StoreError> takeChanges(const ReturnedFile& returned,
                                            const std::vector<ReturnedChange>& chosen,
                                            store::SubmissionFile& file)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const Submission wanted =
        withChanges(returned.base, returned.language, returned.returned.submission, chosen);
    const store::Claim mine{.author = {}, .time = now};
    if (!returned.state)
        return file.save(wanted, mine);
    const auto claimOf = [&](const FieldId& field) -> store::Claim {
        const auto by = returned.returned.changedBy.find(field.node);
        const QString author =
            by == returned.returned.changedBy.end() ? QString() : by->second.join(u", "_s);
        return {.author = author, .time = now};
    };
    return file.saveMadeOf(*returned.state, wanted, mine, claimOf);
}

} // namespace aigaq::app
