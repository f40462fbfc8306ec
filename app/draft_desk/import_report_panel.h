// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plaintext/finding.h"

#include <QLabel>
#include <QListWidget>
#include <QWidget>

#include <vector>

namespace aigaq::app {

/// What an import mended and what is doubtful, doubts first. Enter or a click goes to the place.
class ImportReport : public QWidget {
    Q_OBJECT
public:
    explicit ImportReport(QWidget* parent = nullptr);

    void show(const QString& draft, std::vector<plaintext::Finding> findings);
    [[nodiscard]] bool hasFindings() const { return !m_findings.empty(); }
    [[nodiscard]] QListWidget* list() { return m_list; }

Q_SIGNALS:
    void placeWanted(int paragraph, const QString& letter);

private:
    void goTo(int row);

    QLabel* m_summary;
    QListWidget* m_list;
    std::vector<plaintext::Finding> m_findings; ///< a row each
};

} // namespace aigaq::app
