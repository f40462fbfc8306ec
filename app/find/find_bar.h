// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/submission_editor.h"
#include "app/find/hit_list.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTimer>
#include <QToolButton>

namespace aigaq::app {

/// Finds words in all texts of a submission, and leads from one to the next. It stands above the
/// text and covers nothing; what is typed is looked for off the window's thread.
class FindBar : public QFrame {
    Q_OBJECT
public:
    /// The editor must outlive the bar.
    explicit FindBar(SubmissionEditor& editor, QWidget* parent = nullptr);

    /// With these words to look for; with those of the last time if there are none.
    void open(const QString& words);
    void close();
    /// Where the words stand next, from the last place to the first; opens the bar if nothing has
    /// been looked for yet.
    void goToNext();
    void goToPrevious();

Q_SIGNALS:
    void placeWanted(const aigaq::document::Selection& place);
    void told(const QString& words); ///< which of how many it is
    void left();                     ///< the text is wanted again

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wordAll();
    void search();
    void searchEnded(Searching& searching);
    void showHits();
    void tellCount();
    void step(int direction);
    void goTo(int row, std::size_t stretch);

    SubmissionEditor& m_editor;
    QLabel* m_title;
    QLineEdit* m_words;
    QComboBox* m_languages; ///< first all of them
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QListView* m_view;
    HitList m_list;
    std::vector<search::Hit> m_hits;              ///< in all languages
    std::shared_ptr<const SearchedState> m_state; ///< in which they were found
    bool m_isStale = true;                        ///< the text has changed since
    QPointer<Searching> m_searching;
    QTimer m_changed;
    int m_row = -1; ///< of the place gone to last
    std::size_t m_stretch = 0;
};

} // namespace aigaq::app
