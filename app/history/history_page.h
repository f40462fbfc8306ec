// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/submission_editor.h"
#include "app/history/wording_view.h"
#include "app/saving/document_saver.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace aigaq::app {

/// One way to look at a submission's past: a list, the words of its current row, and what can be
/// done with that. What the list shows is asked of the file when the page is shown and after every
/// change of the text, and comes when the file has answered.
class HistoryPage : public QWidget {
    Q_OBJECT
public:
    /// Editor and saver must outlive the page.
    HistoryPage(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent);

    /// The text at which the caret stands.
    void setPlace(const document::TextPlace& place);
    [[nodiscard]] QWidget* focusWidgetOfList() const { return m_list; }
    /// In the user's language, as at first.
    void wordAll();

Q_SIGNALS:
    void told(const QString& words);
    void failed(const aigaq::store::StoreError& error);
    /// The submission as it was, to be looked at or exported.
    void pagesWanted(const aigaq::document::Submission& then);
    void exportWanted(const aigaq::document::Submission& then, const QString& name);
    /// What has changed since, as a Word document.
    void changesWanted(const aigaq::document::Submission& then, const QString& name);

protected:
    virtual void load() = 0;
    virtual void showRow(int row) = 0;
    virtual void activateRow(int row) = 0;
    virtual void wordButtons() = 0;
    /// A row needs not be reloaded for what the caret does.
    [[nodiscard]] virtual bool dependsOnPlace() const { return false; }
    void showEvent(QShowEvent* event) override;

    [[nodiscard]] const document::Submission& submission() const { return m_editor.submission(); }
    [[nodiscard]] const document::TextPlace& place() const { return m_place; }
    [[nodiscard]] QListWidget& list() { return *m_list; }
    [[nodiscard]] WordingView& wordings() { return *m_wordings; }
    QPushButton* addButton();
    /// Puts rows into the list, keeps the current one if it is still there, or tells that there are
    /// none.
    void setRows(const QStringList& rows, const QString& ifNone);
    /// Asks the file on its own thread; `then` is called with the answer if the page is still
    /// there.
    template <class Answer>
    void ask(std::function<Answer(store::SubmissionFile&)> question,
             std::function<void(Answer&)> then);
    /// Makes revisions of what is being typed: what is asked next concerns it.
    void seal() { m_saver.seal(); }
    /// Writes to the file's past and shows what that made of the submission, as an edit of this
    /// name.
    void change(std::function<Result<void, store::StoreError>(store::SubmissionFile&)> work,
                const QString& name);

private:
    void loadIfShown();
    struct Changed {
        document::Submission before;
        document::Submission after;
    };
    void showChange(const Changed& changed, const QString& name);

    SubmissionEditor& m_editor;
    DocumentSaver& m_saver;
    document::TextPlace m_place;
    QListWidget* m_list;
    WordingView* m_wordings;
    QHBoxLayout* m_buttons;
    QTimer m_pause;
};

template <class Answer>
void HistoryPage::ask(std::function<Answer(store::SubmissionFile&)> question,
                      std::function<void(Answer&)> then)
{
    auto answer = std::make_shared<std::optional<Answer>>();
    m_saver.ask([question = std::move(question),
                 answer](store::SubmissionFile& file) { answer->emplace(question(file)); },
                [self = QPointer<HistoryPage>(this), then = std::move(then), answer] {
                    if (self)
                        then(**answer);
                });
}

} // namespace aigaq::app
