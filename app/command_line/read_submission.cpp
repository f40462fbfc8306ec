// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/read_submission.h"

#include "app/command_line/open_file.h"
#include "app/command_line/words.h"
#include "app/messages/store_messages.h"
#include "core/document/written_languages.h"

#include <algorithm>

namespace aigaq::app {

using namespace document;

std::optional<Submission> readSubmission(const QString& path, Console& console,
                                         const QString& snapshot)
{
    const auto file = openFile(path, store::Access::ReadOnly, console);
    if (!file)
        return std::nullopt;
    if (!snapshot.isEmpty())
        return submissionAt(*file, snapshot, path, console);
    if (file->submission())
        return *file->submission();
    console.error << sentence(file->submission().error(), path) << '\n';
    return std::nullopt;
}

std::optional<Submission> submissionAt(const store::SubmissionFile& file, const QString& snapshot,
                                       const QString& path, Console& console)
{
    const auto snapshots = file.snapshots();
    if (!snapshots) {
        console.error << sentence(snapshots.error(), path) << '\n';
        return std::nullopt;
    }
    const auto named = std::ranges::find_last(*snapshots, snapshot, &store::Snapshot::name);
    if (named.empty()) {
        console.error << CommandLine::tr(
                             "%1 has no snapshot \"%2\". aigaq snapshots %1 lists them.")
                             .arg(path, snapshot)
                      << '\n';
        return std::nullopt;
    }
    auto submission = file.submissionAt(named.front().id);
    if (submission)
        return *std::move(submission);
    console.error << sentence(submission.error(), path) << '\n';
    return std::nullopt;
}

std::optional<Language> languageToWrite(const Submission& submission, std::optional<Language> asked,
                                        const QString& path, Console& console)
{
    const Language language = asked.value_or(submission.draftLanguage);
    const std::set<Language> written = writtenLanguages(submission);
    if (!asked || written.contains(language))
        return language;
    QStringList names;
    for (const Language each : written)
        names << each.ownName();
    console.error << CommandLine::tr("%1 has nothing in this language: %2. It is written in: %3.")
                         .arg(path, language.ownName(), names.join(QStringLiteral(", ")))
                  << '\n';
    return std::nullopt;
}

} // namespace aigaq::app
