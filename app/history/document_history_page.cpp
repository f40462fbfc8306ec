// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/document_history_page.h"

#include "app/history/moment.h"
#include "app/history/thing_names.h"
#include "app/history/version_words.h"

#include <algorithm>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;
using store::PastChange;
using store::PastVersion;
using store::StoreError;
using store::SubmissionFile;

namespace {

constexpr std::size_t mostMoments = 1000; ///< the command line tells all of them
constexpr std::size_t mostChanges = 200;  ///< of one moment; an import has many

using Pasts = std::vector<std::vector<PastVersion>>; ///< for each change

bool isOneMoment(const PastChange& a, const PastChange& b)
{
    return a.claim.time == b.claim.time && a.claim.author == b.claim.author && a.merge == b.merge;
}

Result<Pasts, StoreError> pastsOf(const std::vector<PastChange>& changes,
                                  const SubmissionFile& file)
{
    Pasts pasts;
    for (const PastChange& change : changes) {
        auto past = file.past(change.field);
        if (!past)
            return unexpected(past.error());
        pasts.push_back(*std::move(past));
    }
    return pasts;
}

std::vector<ShownDiff> diffsOf(const std::vector<PastChange>& changes, const Pasts& pasts,
                               const ThingNames& names)
{
    std::vector<ShownDiff> diffs;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const PastVersion& version = *versionOf(pasts[i], changes[i].number);
        const QString name = names.of(changes[i].field);
        if (changes[i].field.name.contains(u'.'))
            diffs.push_back({.name = name + u", "_s + extent(pasts[i], version),
                             .diff = changeOf(pasts[i], version)});
        else if (const QString happened = whatHappened(changes[i], version); !happened.isEmpty())
            diffs.push_back({.name = name + u": "_s + happened, .diff = {}});
    }
    return diffs;
}

} // namespace

void DocumentHistoryPage::load()
{
    using Changes = Result<std::vector<PastChange>, StoreError>;
    ask<Changes>([](SubmissionFile& file) { return file.pastChanges(); },
                 [this](Changes& changes) {
                     if (!changes) {
                         Q_EMIT failed(changes.error());
                         return;
                     }
                     m_moments.clear();
                     for (const PastChange& change : *changes) {
                         const bool isNew =
                             m_moments.empty() || !isOneMoment(m_moments.back().front(), change);
                         if (isNew && m_moments.size() == mostMoments)
                             break;
                         if (isNew)
                             m_moments.emplace_back();
                         m_moments.back().push_back(change);
                     }
                     QStringList rows;
                     for (const Moment& moment : m_moments)
                         rows << shownMomentOf(moment.front().claim, moment.front().merge) +
                                     u"  "_s +
                                     tr("%Ln change(s)", nullptr, static_cast<int>(moment.size()));
                     setRows(rows, tr("Nothing has been written yet."));
                 });
}

void DocumentHistoryPage::showRow(int row)
{
    Moment changes = m_moments[static_cast<std::size_t>(row)];
    std::ranges::stable_partition(
        changes, [](const PastChange& change) { return change.field.name.contains(u'.'); });
    changes.resize(std::min(changes.size(), mostChanges));
    using Answer = Result<Pasts, StoreError>;
    ask<Answer>([changes](SubmissionFile& file) { return pastsOf(changes, file); },
                [this, changes, row](Answer& pasts) {
                    if (!pasts) {
                        Q_EMIT failed(pasts.error());
                        return;
                    }
                    if (row != list().currentRow())
                        return; // another one has been chosen meanwhile
                    const std::vector<ShownDiff> diffs =
                        diffsOf(changes, *pasts, ThingNames(submission()));
                    wordings().show(diffs.empty() ? tr("Something was added that has no words yet.")
                                                  : tr("What was changed then"),
                                    diffs, submission(), place().language);
                });
}

void DocumentHistoryPage::activateRow(int /*row*/)
{
    wordings().setFocus(Qt::OtherFocusReason);
}

} // namespace aigaq::app
