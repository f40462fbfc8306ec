// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/searching.h"

namespace aigaq::app {

Searching::Searching(QString typed, document::Submission state, QObject* parent)
    : Job(parent), m_typed(std::move(typed)), m_submission(std::move(state))
{
}

Searching::Searching(QString typed, std::shared_ptr<const SearchedState> state, QObject* parent)
    : Job(parent), m_typed(std::move(typed)), m_state(std::move(state))
{
}

Searching::~Searching()
{
    stop();
}

void Searching::work(const Progress& progress)
{
    if (m_submission)
        m_state = std::make_shared<const SearchedState>(*std::exchange(m_submission, {}));
    m_state->texts.find(search::Query(m_typed), [&](search::Hit hit) {
        m_hits.push_back(std::move(hit));
        return progress(0);
    });
}

} // namespace aigaq::app
