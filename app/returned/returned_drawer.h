// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/returned/returned_page.h"

#include <QLabel>
#include <QToolButton>

namespace aigaq::app {

/// What somebody did to an exported Word document, beside the text.
class ReturnedDrawer : public QWidget {
    Q_OBJECT
public:
    /// Editor and saver must outlive the drawer.
    ReturnedDrawer(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent);

    void open(const QString& path, ReturnedFile returned);
    [[nodiscard]] ReturnedPage& page() { return *m_page; }

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void wordAll();

    QString m_path;
    bool m_isOfThisState = true; ///< what was exported is known
    int m_count = 0;
    QLabel* m_summary;
    QToolButton* m_close;
    ReturnedPage* m_page;
};

} // namespace aigaq::app
