// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/document_saver.h"

#include <QCoreApplication>
#include <QDateTime>

namespace aigaq::app {

namespace {

constexpr int typingPause = 700; ///< milliseconds; with the disk's own time it stays under a second

/// On the worker's thread. True: all of it is in revisions; false: some of it in drafts.
Result<bool, store::StoreError> written(store::SubmissionFile& file,
                                        const document::Submission& wanted, bool typing)
{
    if (typing) {
        const auto kept = file.keepDraft(wanted);
        if (!kept || *kept)
            return kept.transform([](bool) { return false; });
    }
    const store::Claim claim{.author = {}, .time = QDateTime::currentSecsSinceEpoch()};
    return file.save(wanted, claim).transform([] { return true; });
}

} // namespace

DocumentSaver::DocumentSaver(store::SubmissionFile file, QObject* parent)
    : QObject(parent), m_worker(new QObject),
      m_file(std::make_shared<store::SubmissionFile>(std::move(file)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DocumentSaver::writeNow);
    m_thread.start();
}

DocumentSaver::~DocumentSaver()
{
    finish();
    m_thread.quit();
    m_thread.wait();
}

void DocumentSaver::save(const document::Submission& submission, bool typing)
{
    m_typing = typing && (m_typing || !m_wanted);
    m_wanted = submission;
    if (!m_typing)
        writeNow();
    else if (!m_pause.isActive())
        m_pause.start(typingPause);
}

void DocumentSaver::seal()
{
    if (!m_wanted)
        m_wanted = std::exchange(m_unsealed, std::nullopt);
    m_typing = false;
    writeNow();
}

bool DocumentSaver::finish()
{
    seal();
    while (m_writing) { // without an event loop: this may be the last act of a window
        QMetaObject::invokeMethod(m_worker, [] {}, Qt::BlockingQueuedConnection);
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
        if (!m_writing && !m_lastFailed)
            seal(); // what was a draft under way when this began
    }
    return !m_lastFailed;
}

void DocumentSaver::moveTo(store::SubmissionFile file)
{
    finish(); // what the worker has begun belongs to the old file
    m_file = std::make_shared<store::SubmissionFile>(std::move(file));
    m_wanted.reset();
    m_unsealed.reset();
    m_lastFailed = false;
    Q_EMIT saved();
}

void DocumentSaver::ask(std::function<void(store::SubmissionFile&)> work,
                        std::function<void()> then)
{
    m_questions.push_back({.work = std::move(work), .then = std::move(then)});
    answerNext();
}

void DocumentSaver::answerNext()
{
    const bool isSaved = !m_wanted || m_typing || m_lastFailed;
    if (m_writing || !isSaved || m_questions.empty())
        return;
    m_writing = true;
    const auto answer = [this, file = m_file, question = std::move(m_questions.front())] {
        question.work(*file);
        QMetaObject::invokeMethod(this, [this, then = question.then] {
            m_writing = false;
            then();
            if (!m_lastFailed && !m_pause.isActive())
                writeNow();
            answerNext();
        });
    };
    m_questions.pop_front();
    QMetaObject::invokeMethod(m_worker, answer);
}

void DocumentSaver::writeNow()
{
    m_pause.stop();
    if (m_writing || !m_wanted)
        return;
    m_writing = true;
    const auto write = [this, file = m_file, wanted = *std::move(m_wanted), typing = m_typing] {
        const Result<bool, store::StoreError> result = written(*file, wanted, typing);
        QMetaObject::invokeMethod(this, [this, wanted, result] { writingEnded(wanted, result); });
    };
    m_wanted.reset();
    m_typing = false;
    QMetaObject::invokeMethod(m_worker, write);
}

void DocumentSaver::writingEnded(const document::Submission& wanted,
                                 const Result<bool, store::StoreError>& sealed)
{
    m_writing = false;
    m_lastFailed = !sealed;
    if (!sealed) {
        if (!m_wanted) // kept for the next try
            m_wanted = wanted;
        Q_EMIT failed(sealed.error());
        return answerNext();
    }
    m_unsealed.reset();
    if (!*sealed)
        m_unsealed = wanted;
    if (!m_wanted) {
        Q_EMIT saved();
        answerNext();
    } else if (!m_typing) {
        writeNow();
    } else if (!m_pause.isActive()) {
        m_pause.start(typingPause);
    }
}

} // namespace aigaq::app
