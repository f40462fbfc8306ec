// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QtTypes>

#include <concepts>

namespace aigaq::draft {

/// How far the reading of a draft is, told from inside its stages. A stage that is asked to stop
/// gives back what it has so far, which nobody uses.
class ReadingProgress {
public:
    /// `progress` must outlive it.
    explicit ReadingProgress(const Progress& progress) : m_progress(progress) {}

    /// What follows is the next stage; at its end this much of the whole reading is done, or what
    /// was before, if that is more.
    void beginStage(double end);
    /// Whether to go on; `done` of `all` steps of the stage are. To be asked at each step: most
    /// times it costs a comparison.
    [[nodiscard]] bool goesOn(std::integral auto done, std::integral auto all)
    {
        const auto step = static_cast<qsizetype>(done);
        return step < m_next ? !m_stopped : tell(step, static_cast<qsizetype>(all));
    }
    [[nodiscard]] bool wasStopped() const { return m_stopped; }

private:
    bool tell(qsizetype done, qsizetype all);

    const Progress& m_progress;
    double m_from = 0; ///< of the whole
    double m_to = 0;
    qsizetype m_next = 0; ///< the step of which to tell next
    bool m_stopped = false;
};

} // namespace aigaq::draft
