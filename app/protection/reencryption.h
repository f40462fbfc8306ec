// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/job/job.h"
#include "core/store/secret.h"
#include "core/store/submission_file.h"

#include <QString>

#include <optional>

namespace aigaq::app {

/// Protects a file with a passphrase, changes that or takes it off, and opens what has become of
/// the file. Nothing may be saved to it meanwhile.
class Reencryption : public Job {
    Q_OBJECT
public:
    /// `present`: its key, if it has one. Without a passphrase, protection is taken off.
    Reencryption(const QString& path, const std::optional<store::FileKey>& present,
                 std::optional<store::Secret> passphrase, QObject* parent = nullptr);
    ~Reencryption() override;
    Q_DISABLE_COPY_MOVE(Reencryption)

    [[nodiscard]] Result<store::SubmissionFile, store::StoreError> takeFile()
    {
        return *std::move(m_file);
    }

protected:
    void work(const Progress& progress) override;

private:
    [[nodiscard]] Result<store::SubmissionFile, store::StoreError> reencrypted() const;

    QString m_path;
    std::optional<store::FileKey> m_present;
    std::optional<store::Secret> m_passphrase;
    std::optional<Result<store::SubmissionFile, store::StoreError>> m_file;
};

} // namespace aigaq::app
