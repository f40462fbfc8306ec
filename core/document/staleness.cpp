// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/staleness.h"

#include "core/document/joining.h"

#include <algorithm>
#include <map>
#include <set>

namespace aigaq::document {

namespace {

/// The versions that are named together with one by whoever said that they mean the same.
Versions sameMeaning(const FieldHistory& source, const FieldId& field, const Versions& versions)
{
    std::set<std::size_t> same;
    for (const std::size_t version : versions) {
        const auto isOwn = [&](const SeenRevision& seen) {
            return seen.field == field && seen.version < source.size();
        };
        if (std::ranges::none_of(source[version].seen, isOwn))
            same.insert(version);
        for (const SeenRevision& seen : source[version].seen) {
            if (isOwn(seen))
                same.insert(seen.version);
        }
    }
    return {same.begin(), same.end()};
}

bool isDestroyed(const FieldHistory& source, const Versions& versions)
{
    return std::ranges::any_of(versions,
                               [&](std::size_t version) { return !source[version].wording; });
}

class Walk {
public:
    explicit Walk(const HistoryOf& historyOf) : m_historyOf(historyOf) {}

    void addSourcesOf(const FieldId& text)
    {
        if (!m_asked.insert(text).second)
            return; // two texts may be made from each other
        const FieldHistory& history = m_historyOf(text);
        for (const std::size_t head : headsOf(history)) {
            for (const auto& [field, versions] : basesOf(text, history[head])) {
                const FieldHistory& source = m_historyOf(field);
                if (!saysTheSame(source, field, headsOf(source), versions))
                    m_changed.insert(field);
                addSourcesOf(field);
            }
        }
    }

    std::vector<FieldId> changed() && { return {m_changed.begin(), m_changed.end()}; }

private:
    [[nodiscard]] static std::map<FieldId, Versions> basesOf(const FieldId& text,
                                                             const Version& version)
    {
        std::map<FieldId, std::set<std::size_t>> bases;
        for (const SeenRevision& seen : version.seen) {
            if (seen.field != text)
                bases[seen.field].insert(seen.version);
        }
        std::map<FieldId, Versions> sorted;
        for (const auto& [field, versions] : bases)
            sorted.emplace(field, Versions(versions.begin(), versions.end()));
        return sorted;
    }

    const HistoryOf& m_historyOf;
    std::set<FieldId> m_asked;
    std::set<FieldId> m_changed;
};

} // namespace

bool saysTheSame(const FieldHistory& source, const FieldId& field, const Versions& now,
                 const Versions& before)
{
    const auto isThere = [&](std::size_t version) { return version < source.size(); };
    if (!std::ranges::all_of(before, isThere))
        return false;
    std::set<Versions> asked;
    for (Versions version = now; asked.insert(version).second;
         version = sameMeaning(source, field, version)) {
        if (version == before)
            return true;
        if (!isDestroyed(source, before) &&
            joinedText(source, version).stretches == joinedText(source, before).stretches)
            return true;
    }
    return false;
}

std::vector<FieldId> changedSources(const FieldId& text, const HistoryOf& historyOf)
{
    Walk walk(historyOf);
    walk.addSourcesOf(text);
    return std::move(walk).changed();
}

} // namespace aigaq::document
