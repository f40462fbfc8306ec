// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/draft_file.h"
#include "app/job/job.h"

#include <QString>

#include <optional>

namespace aigaq::app {

/// Reads a draft as a new submission, or as the version of one in another language.
class DraftReading : public Job {
    Q_OBJECT
public:
    explicit DraftReading(QString path, std::optional<document::Submission> into = {},
                          std::optional<docx::TrackedChanges> tracked = {},
                          QObject* parent = nullptr);
    ~DraftReading() override;
    Q_DISABLE_COPY_MOVE(DraftReading)

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const std::optional<document::Submission>& into() const { return m_into; }

    [[nodiscard]] std::optional<docx::TrackedChanges> tracked() const { return m_tracked; }
    /// Once it has ended.
    [[nodiscard]] const Result<DraftRead, DraftNotRead>& read() const { return m_read; }

protected:
    void work(const Progress& progress) override;

private:
    QString m_path;
    std::optional<document::Submission> m_into;
    std::optional<docx::TrackedChanges> m_tracked;
    Result<DraftRead, DraftNotRead> m_read = unexpected(DraftNotRead());
};

} // namespace aigaq::app
