// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/protection/passphrase_field.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace aigaq::app {

/// Stands in the window's place while a submission is locked, and asks for its passphrase. Of the
/// submission, only the name of its file is shown.
class UnlockPage : public QWidget {
    Q_OBJECT
public:
    explicit UnlockPage(QWidget* parent = nullptr);

    void ask(const QString& path);
    [[nodiscard]] const QString& path() const { return m_path; }
    /// After `passphraseGiven`: it was the wrong one, or the file does not open.
    void refuse(const QString& sentence);

Q_SIGNALS:
    /// Until `ask` or `refuse` no other is taken.
    void passphraseGiven();
    void leaveWanted(); ///< another submission is wanted

public:
    [[nodiscard]] store::Secret takePassphrase() { return m_field->take(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void give();
    void showWords();
    void setWaiting(bool waiting);

    QString m_path;
    QLabel* m_title;
    QLabel* m_label;
    PassphraseField* m_field;
    QPushButton* m_unlock;
    QLabel* m_capsLock;
    QLabel* m_answer;
    QLabel* m_recovery;
    QPushButton* m_leave;
};

} // namespace aigaq::app
