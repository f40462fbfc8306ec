// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/reading_progress.h"

namespace aigaq::draft {

void ReadingProgress::beginStage(double end)
{
    m_from = m_to;
    m_to = std::max(m_to, end);
    m_next = 0;
}

bool ReadingProgress::tell(qsizetype done, qsizetype all)
{
    constexpr qsizetype tellings = 200; ///< in one stage
    m_next = done + all / tellings + 1;
    const double share = static_cast<double>(done) / static_cast<double>(std::max(all, done + 1));
    m_stopped = m_stopped || (m_progress && !m_progress(m_from + share * (m_to - m_from)));
    return !m_stopped;
}

} // namespace aigaq::draft
