// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/thing_names.h"
#include "app/job/job.h"
#include "core/search/search.h"

#include <memory>
#include <vector>

namespace aigaq::app {

/// One state of a submission, made ready for searching, and how its things are called.
struct SearchedState {
    explicit SearchedState(document::Submission state)
        : submission(std::move(state)), texts(submission), names(submission)
    {
    }
    document::Submission submission;
    search::SearchableTexts texts;
    ThingNames names;
};

/// Looks for words in all texts. To make a state ready takes much longer than to search it, so that
/// is handed on from search to search.
class Searching : public Job {
    Q_OBJECT
public:
    explicit Searching(QString typed, document::Submission state, QObject* parent = nullptr);
    explicit Searching(QString typed, std::shared_ptr<const SearchedState> state,
                       QObject* parent = nullptr);
    ~Searching() override;
    Q_DISABLE_COPY_MOVE(Searching)

    // To be read once `ended` was sent.
    [[nodiscard]] const std::shared_ptr<const SearchedState>& state() const { return m_state; }
    [[nodiscard]] std::vector<search::Hit> takeHits() { return std::move(m_hits); }

protected:
    void work(const Progress& progress) override;

private:
    QString m_typed;
    std::optional<document::Submission> m_submission; ///< to be made ready
    std::shared_ptr<const SearchedState> m_state;
    std::vector<search::Hit> m_hits;
};

} // namespace aigaq::app
