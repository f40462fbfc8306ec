// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/returned/returned_file.h"

#include "app/history/version_words.h"
#include "app/messages/docx_messages.h"
#include "app/messages/store_messages.h"
#include "core/document/stored_text.h"
#include "core/document/text_field.h"
#include "core/draft/file_look.h"

#include <QDateTime>

#include <algorithm>

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

/// Of a document that does not say of which state it was made, the present one.
Result<NodeId, store::StoreError> stateOf(const ReturnedFile& returned, store::SubmissionFile& file,
                                          const store::Claim& claim)
{
    if (returned.state)
        return *returned.state;
    const auto sum = file.keepState(claim);
    if (!sum)
        return unexpected(sum.error());
    return file.keptState(*sum).transform([](const auto& state) { return state.value(); });
}

/// Whether the file's history has what this change made of the exported text, and the text has not
/// been put back to what it was.
bool wasTaken(const ReturnedChange& change, const ReturnedFile& returned,
              const store::SubmissionFile& file)
{
    if (!returned.state || change.kind != ReturnedChange::Kind::Reworded)
        return false;
    const bool isName = change.node.kind() == NodeKind::Organisation;
    const TextPlace place{.node = change.node,
                          .role = isName ? TextRole::Name : change.role,
                          .language = returned.language};
    const auto past = file.past(fieldOf(place));
    if (!past || textAt(*file.submission(), place) == textAt(returned.base, place))
        return false;
    const QString before = storedForm(textAt(returned.base, place));
    const QString after = storedForm(textAt(returned.returned.submission, place));
    return std::ranges::any_of(*past, [&](const store::PastVersion& version) {
        const bool isOfExported = std::ranges::any_of(version.parents, [&](qint64 parent) {
            return versionOf(*past, parent)->wording == before;
        });
        return version.wording == after && isOfExported;
    });
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
                          .sum = document->sum,
                          .returned = {},
                          .changes = {},
                          .findings = std::move(document->findings)};
    // What came with an earlier version of the document is known, and can be answered.
    for (const auto& [id, comment] : (*file.submission()).comments)
        returned.base.comments.insert_or_assign(id, comment);
    returned.returned = returnedSubmission(returned.base, language, *document);
    for (const draft::DraftComment& comment : returned.returned.homelessComments)
        returned.findings.push_back({.kind = draft::FindingKind::Comment, .words = told(comment)});
    returned.changes = returnedChanges(returned.base, language, returned.returned);
    returned.changes = changesLeft(returned, file);
    return returned;
}

std::vector<ReturnedChange> changesLeft(const ReturnedFile& returned,
                                        const store::SubmissionFile& file)
{
    const auto& now = file.submission();
    if (!now)
        return returned.changes;
    std::vector<ReturnedChange> left =
        notYetIn(*now, returned.language, returned.returned.submission, returned.changes);
    std::erase_if(left, [&](const ReturnedChange& change) {
        return change.splitOff.empty() && change.joined.empty() && wasTaken(change, returned, file);
    });
    return left;
}

Result<void, store::StoreError> takeChanges(const ReturnedFile& returned,
                                            const std::vector<ReturnedChange>& chosen,
                                            store::SubmissionFile& file)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const Submission wanted =
        withChanges(returned.base, returned.language, returned.returned.submission, chosen);
    const store::Claim mine{.author = {}, .time = now};
    const auto state = stateOf(returned, file, mine);
    if (!state)
        return unexpected(state.error());
    const auto claimOf = [&](const FieldId& field) -> store::Claim {
        const auto by = returned.returned.changedBy.find(field.node);
        const QString author =
            by == returned.returned.changedBy.end() ? QString() : by->second.join(u", "_s);
        return {.author = author, .time = now};
    };
    return file.saveMadeOf(*state, wanted, mine, returned.sum, claimOf);
}

} // namespace aigaq::app
