// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"
#include "app/history/thing_names.h"
#include "app/history/wording_printer.h"
#include "core/store/submission_file.h"

#include <map>

namespace aigaq::json {
class JsonStream;
}

namespace aigaq::app {

/// The versions of a text, newest first, and by what it is chosen on the command line.
struct TextPast {
    document::FieldId field;
    QString choice;
    std::vector<store::PastVersion> versions;
};

/// Tells a file's history on the console, for people or as JSON. The file must hold a submission.
class HistoryReport {
public:
    HistoryReport(const store::SubmissionFile& file, document::Language language, bool asJson,
                  Console& console);

    /// Each wording with what it changed.
    void tellTexts(const std::vector<TextPast>& texts) const;
    /// Who changed what and when; `only`: no more than the texts in this language.
    [[nodiscard]] Result<void, store::StoreError>
    tellChanges(std::optional<document::Language> only) const;
    /// What the texts said then and what they say now.
    void tellSince(const document::Submission& then, std::optional<document::Language> only) const;
    /// What was deleted, with the words that it had.
    void tellDeleted() const;

private:
    using Pasts = std::map<document::FieldId, std::vector<store::PastVersion>>;

    void tellVersion(const TextPast& text, const store::PastVersion& version) const;
    void writeVersion(json::JsonStream& stream, const TextPast& text,
                      const store::PastVersion& version) const;
    void tellMoment(const std::vector<store::PastChange>& changes, const Pasts& pasts) const;
    void writeChanges(const std::vector<store::PastChange>& changes, const Pasts& pasts) const;

    const document::Submission& m_submission;
    const store::SubmissionFile& m_file;
    bool m_asJson;
    Console& m_console;
    ThingNames m_names;
    WordingPrinter m_printer;
};

} // namespace aigaq::app
