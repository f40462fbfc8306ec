// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/submission_file.h"

#include <QRandomGenerator>

#include <vector>

namespace aigaq::tests {

/// What somebody does to a submission in an hour: each step saves a state, keeps typed words or
/// names what there is, and after it the submission says what its state says.
struct EditingScript {
    enum class Step { Save, Type, Name };

    explicit EditingScript(QRandomGenerator& random, int steps);

    [[nodiscard]] int steps() const { return static_cast<int>(m_steps.size()); }
    /// After so many steps.
    [[nodiscard]] const document::Submission& state(int steps) const
    {
        return m_states[static_cast<std::size_t>(steps)];
    }
    /// Does the step of this number, counted from 0. False: it failed.
    [[nodiscard]] bool run(int step, store::SubmissionFile& file) const;

private:
    std::vector<document::Submission> m_states;
    std::vector<Step> m_steps;
};

/// Opens a file as after a crash: what is wrong with it, if after `acknowledged` steps, or one more
/// that was under way, it does not say what it should or is not sound.
[[nodiscard]] std::optional<QString> wrongAfter(int acknowledged, const EditingScript& script,
                                                const QString& path,
                                                const std::optional<store::FileKey>& key = {});

} // namespace aigaq::tests
