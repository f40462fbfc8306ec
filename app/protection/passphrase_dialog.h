// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/protection/passphrase_field.h"
#include "app/protection/reencryption.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace aigaq::app {

/// Asks for a new passphrase of a submission and protects its file with it, or takes the protection
/// off. While that goes on nothing can be typed into the submission.
class PassphraseDialog : public QDialog {
    Q_OBJECT
public:
    /// `present`: the key that the file has now, if any.
    PassphraseDialog(const QString& path, const std::optional<store::FileKey>& present,
                     QWidget* parent = nullptr);
    ~PassphraseDialog() override;
    Q_DISABLE_COPY_MOVE(PassphraseDialog)

    /// What has become of the file, when the dialog was accepted.
    [[nodiscard]] store::SubmissionFile takeFile() { return *std::move(m_file); }
    [[nodiscard]] bool wantsRecoveryKey() const;
    void reject() override; ///< not while the file is written

private:
    void judge();
    void protect();
    void unprotect();
    void run(std::optional<store::Secret> passphrase);
    void ended(Reencryption& job);

    QString m_path;
    const std::optional<store::FileKey>& m_present;
    PassphraseField* m_first;
    PassphraseField* m_second;
    QLabel* m_advice;
    QCheckBox* m_recovery;
    QSpinBox* m_minutes;
    QDialogButtonBox* m_buttons;
    QPushButton* m_protect;
    Reencryption* m_job = nullptr;
    std::optional<store::SubmissionFile> m_file;
};

} // namespace aigaq::app
