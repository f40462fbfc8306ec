// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/comments/comment_field.h"
#include "app/editor/submission_editor.h"
#include "core/document/comment_threads.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace aigaq::app {

class ThingNames;

/// What people say about the text, beside it: threads in the order of the document, and one field
/// in which a new comment or an answer is written.
class CommentsDrawer : public QWidget {
    Q_OBJECT
public:
    /// The editor must outlive the drawer.
    explicit CommentsDrawer(SubmissionEditor& editor, QWidget* parent);

    void open();
    /// Has a comment on this selection written.
    void write(const document::Selection& selection);
    /// Whether there is a comment that is not resolved.
    [[nodiscard]] bool hasOpen() const;
    /// Goes to the next of those, and tells whether there is one.
    bool goToNext();
    bool goToPrevious();
    [[nodiscard]] QWidget* list() const { return m_list; }
    /// Where comments that are not resolved stand.
    [[nodiscard]] std::vector<document::CommentedStretch> openStretches() const;

Q_SIGNALS:
    void closeWanted();
    void left(); ///< the field, for the text
    void placeWanted(const aigaq::document::Selection& place);
    /// Other stretches of the text are commented now.
    void stretchesChanged();
    void told(const QString& words);
    /// To be made where the caret is.
    void editWanted(const aigaq::document::Edit& edit, const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        std::size_t thread;
        document::NodeId comment;
    };
    void makeRows();
    void connectAll();
    void follow(const document::Edit& edit);
    void followWords(const document::Edit& edit);
    void showThreads();
    void showButtons();
    void wordAll();
    bool goToOpen(int step);
    void goToCurrent();
    void showSubject();
    void add(const QString& text, const QString& author);
    void resolveCurrent();
    void deleteCurrent();
    void startAnswer();
    [[nodiscard]] bool isOpen(const document::CommentThread& thread) const;
    [[nodiscard]] const document::CommentThread* currentThread() const;
    [[nodiscard]] QString rowWords(const Row& row, const ThingNames& names) const;

    SubmissionEditor& m_editor;
    std::vector<document::CommentThread> m_threads;
    std::vector<Row> m_rows;
    /// What is being written is about; nothing: it answers the current thread.
    std::optional<document::CommentedWords> m_about;
    QLabel* m_summary;
    QToolButton* m_close;
    QCheckBox* m_resolvedToo;
    QListWidget* m_list;
    QPushButton* m_resolve;
    QPushButton* m_delete;
    CommentField* m_field;
};

} // namespace aigaq::app
