// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/draft/finding.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>

#include <functional>
#include <vector>

namespace aigaq::app {

/// A finding, and where it is in the document.
struct ReportedFinding {
    draft::Finding finding;
    std::optional<document::Selection> place;
};

/// What an import mended and what is doubtful, doubts first. Enter or a click goes to the place.
class ImportReport : public QWidget {
    Q_OBJECT
public:
    explicit ImportReport(QWidget* parent = nullptr);

    /// `undo` takes the whole import back.
    void show(const QString& draft, std::vector<ReportedFinding> findings,
              const std::function<void()>& undo);
    [[nodiscard]] bool isThere() const { return m_undo != nullptr; }
    [[nodiscard]] QListWidget* list() { return m_list; }

    /// Goes to the doubt after or before the one that was looked at last, and from the last to the
    /// first.
    void goToNextDoubt();
    void goToPreviousDoubt();

Q_SIGNALS:
    void placeWanted(const aigaq::document::Selection& place);
    void told(const QString& words); ///< about the doubt that is gone to

protected:
    void changeEvent(QEvent* event) override;

private:
    void showWords();
    [[nodiscard]] QString placed(const draft::Finding& finding) const;
    void goTo(int row);
    void goToDoubt(int row);
    void undo();

    QLabel* m_summary;
    QPushButton* m_undoButton;
    QListWidget* m_list;
    QString m_draft;
    std::vector<ReportedFinding> m_findings; ///< a row each
    int m_doubts = 0;
    std::function<void()> m_undo; ///< none: there is no report
};

} // namespace aigaq::app
