// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaigns/editing_script.h"

#include "tests/document/random_submission.h"

#include <algorithm>

namespace aigaq::tests {

using namespace document;
using namespace Qt::StringLiterals;
using store::SubmissionFile;

namespace {

/// One text has other words.
Submission typedIn(Submission submission, QRandomGenerator& random)
{
    auto* pair = submission.items.empty() ? nullptr : std::get_if<Pair>(&submission.items.front());
    Texts& text = pair == nullptr ? submission.cover.title : pair->issue.paragraphs.front().text;
    setTextIn(text, submission.draftLanguage,
              Text(u"Typed %1"_s.arg(QString::number(random.generate()))));
    return submission;
}

} // namespace

EditingScript::EditingScript(QRandomGenerator& random, int steps)
{
    constexpr int pairs = 4;
    m_states.push_back(randomSubmission(random, pairs));
    for (int i = 0; i < steps; ++i) {
        const Submission& now = m_states.back();
        m_steps.push_back(static_cast<Step>(random.bounded(3)));
        switch (m_steps.back()) {
        case Step::Save:
            m_states.push_back(randomlyEdited(now, random));
            break;
        case Step::Type:
            m_states.push_back(typedIn(now, random));
            break;
        case Step::Name:
            m_states.push_back(now);
            break;
        }
    }
}

bool EditingScript::run(int step, SubmissionFile& file) const
{
    const Submission& wanted = state(step + 1);
    const store::Claim claim{.author = u"Somebody"_s, .time = step};
    switch (m_steps[static_cast<std::size_t>(step)]) {
    case Step::Type: {
        const auto kept = file.keepDraft(wanted);
        if (!kept || *kept)
            return kept.has_value();
        return file.save(wanted, claim).has_value();
    }
    case Step::Save:
        return file.save(wanted, claim).has_value();
    case Step::Name:
        return file.takeSnapshot(u"State %1"_s.arg(QString::number(step)), claim).has_value();
    }
    Q_UNREACHABLE_RETURN(false);
}

std::optional<QString> wrongAfter(int acknowledged, const EditingScript& script,
                                  const QString& path, const std::optional<store::FileKey>& key)
{
    const auto file = SubmissionFile::open(path, store::Access::ReadWrite, key);
    if (!file)
        return u"the file does not open: "_s + file.error().detail;
    if (!file->submission())
        return u"the file makes no submission"_s;
    if (const auto checked = file->check(); !checked)
        return u"the file is not sound: "_s + checked.error().detail;
    const int last = std::min(acknowledged + 1, script.steps());
    if (*file->submission() != script.state(acknowledged) &&
        *file->submission() != script.state(last))
        return u"after %1 acknowledged steps the file says something else"_s.arg(
            QString::number(acknowledged));
    return std::nullopt;
}

} // namespace aigaq::tests
