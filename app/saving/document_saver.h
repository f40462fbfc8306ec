// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/store/store_error.h"
#include "core/store/submission_file.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace aigaq::app {

/// Keeps an open submission's file as the window shows it.
///
/// Writing waits for the disk, so it happens on a thread of its own; the window never does. What is
/// written while an earlier save is under way is saved after it, once, as it is then.
class DocumentSaver : public QObject {
    Q_OBJECT
public:
    /// Takes over the open file.
    explicit DocumentSaver(store::SubmissionFile file, QObject* parent = nullptr);
    ~DocumentSaver() override;
    Q_DISABLE_COPY_MOVE(DocumentSaver)

    /// Brings the file up to this state: words being typed as drafts within a second, everything
    /// else at once, as revisions.
    void save(const document::Submission& submission, bool typing);
    /// Makes revisions of what was typed: whoever typed has turned to something else.
    void seal();
    /// Seals, and waits for the disk. False where that failed.
    bool finish();
    /// Does something with the file on the thread that writes, and `then` on this one. It comes
    /// after all that was to be saved but for words being typed: who needs these seals first. Where
    /// saving fails it is done even so; `then` is not called after the saver has gone.
    void ask(std::function<void(store::SubmissionFile&)> work, std::function<void()> then);
    /// Of a protected file.
    [[nodiscard]] const std::optional<store::FileKey>& key() const { return m_file->key(); }
    /// Writes to another file from now on, which says what is shown.
    void moveTo(store::SubmissionFile file);

Q_SIGNALS:
    void saved();
    void failed(const aigaq::store::StoreError& error);

private:
    struct Question {
        std::function<void(store::SubmissionFile&)> work;
        std::function<void()> then;
    };
    void writeNow();
    void answerNext();
    void writingEnded(const document::Submission& wanted,
                      const Result<bool, store::StoreError>& sealed);

    QThread m_thread;
    QObject* m_worker;                              ///< lives in the thread
    std::shared_ptr<store::SubmissionFile> m_file;  ///< used by the worker's thread alone
    std::optional<document::Submission> m_wanted;   ///< still to be written
    std::optional<document::Submission> m_unsealed; ///< written, in part as drafts
    bool m_typing = false;                          ///< `m_wanted` need not be revisions yet
    std::deque<Question> m_questions;
    bool m_writing = false; ///< or answering
    bool m_lastFailed = false;
    QTimer m_pause;
};

} // namespace aigaq::app
