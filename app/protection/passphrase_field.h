// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/secret.h"

#include <QLineEdit>

namespace aigaq::app {

/// A field for a passphrase: it shows no letters unless asked to, has no undo, and keeps nothing of
/// what was typed once that has been taken.
class PassphraseField : public QLineEdit {
    Q_OBJECT
public:
    explicit PassphraseField(QWidget* parent = nullptr);
    ~PassphraseField() override;
    Q_DISABLE_COPY_MOVE(PassphraseField)

    /// What was typed, in UTF-8; the field is empty afterwards.
    [[nodiscard]] store::Secret take();
    /// Overwrites what was typed and empties the field.
    void wipe();

Q_SIGNALS:
    /// As far as the letters that are typed can tell.
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showWords();

    QAction* m_show;
};

} // namespace aigaq::app
