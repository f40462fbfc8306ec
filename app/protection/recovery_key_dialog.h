// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file_key.h"

#include <QDialog>

namespace aigaq::app {

/// Shows the recovery key of a file that was just protected, to be printed or copied by hand.
class RecoveryKeyDialog : public QDialog {
    Q_OBJECT
public:
    RecoveryKeyDialog(const QString& path, const store::FileKey& key, QWidget* parent = nullptr);

private:
    void print();

    QString m_path;
    QString m_lines;
};

} // namespace aigaq::app
