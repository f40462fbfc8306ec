// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/job/job.h"
#include "core/document/submission.h"
#include "core/plaintext/finding.h"
#include "core/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace aigaq::app {

/// Reads a draft as a new submission, or as the version of one in another language.
class DraftReading : public Job {
    Q_OBJECT
public:
    explicit DraftReading(const QString& path, std::optional<document::Submission> into = {},
                          QObject* parent = nullptr);
    ~DraftReading() override;
    Q_DISABLE_COPY_MOVE(DraftReading)

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const std::optional<document::Submission>& into() const { return m_into; }

    struct Read {
        document::Submission submission;
        document::Language language; ///< of the draft
        std::vector<plaintext::Finding> findings;
    };
    /// Or why it could not be read, in the user's language; no words if it was cancelled.
    [[nodiscard]] const Result<Read, QString>& read() const { return m_read; }

protected:
    void work(const Progress& progress) override;

private:
    [[nodiscard]] Result<QByteArray, QString> bytes(const Progress& progress) const;
    [[nodiscard]] Result<Read, QString> readBytes(const QByteArray& bytes,
                                                  const Progress& progress) const;

    QString m_path;
    std::optional<document::Submission> m_into;
    Result<Read, QString> m_read = unexpected(QString());
};

} // namespace aigaq::app
