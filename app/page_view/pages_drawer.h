// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page_view/page_view.h"
#include "app/page_view/shown_pages.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace aigaq::app {

/// Pages beside the text, and what they are pages of.
class PagesDrawer : public QWidget {
    Q_OBJECT
public:
    explicit PagesDrawer(QWidget* parent = nullptr);

    void show(const ShownPages& shown);
    /// The pages do not say what the text says any more.
    void tellTextChanged();
    [[nodiscard]] PageView* view() { return m_view; }
    [[nodiscard]] QString caption() const { return m_caption->text(); }

Q_SIGNALS:
    void presentPagesWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void wordAll();
    void showPlace();

    QString m_file; ///< as in ShownPages
    QString m_language;
    QLabel* m_caption;
    QToolButton* m_close;
    QWidget* m_changed;
    QLabel* m_changedWords;
    QToolButton* m_anew;
    PageView* m_view;
    QLabel* m_place;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QToolButton* m_fit;
};

} // namespace aigaq::app
