// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/job/job.h"
#include "app/returned/returned_file.h"

namespace aigaq::app {

/// Reads a Word document that came back beside what the submission's file says.
class ReturnedReading : public Job {
    Q_OBJECT
public:
    /// `submission`: the path of its file, and the key if that is protected. A document that does
    /// not say that it was exported from it is read only as one that was, in `asLanguage`.
    ReturnedReading(QString path, QString submission, std::optional<store::FileKey> key,
                    std::optional<document::Language> asLanguage = {}, QObject* parent = nullptr);
    ~ReturnedReading() override;
    Q_DISABLE_COPY_MOVE(ReturnedReading)

    struct NotRead {
        QString sentence;      ///< why, in the user's language; empty if it was cancelled
        bool isUnknown = true; ///< because it does not say what it is
    };

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Once it has ended.
    [[nodiscard]] const Result<ReturnedFile, NotRead>& read() const { return m_read; }

protected:
    void work(const Progress& progress) override;

private:
    QString m_path;
    QString m_submission;
    std::optional<store::FileKey> m_key;
    std::optional<document::Language> m_asLanguage;
    Result<ReturnedFile, NotRead> m_read = unexpected(NotRead());
};

} // namespace aigaq::app
