// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/field_history.h"

#include <QHash>

namespace aigaq::document {

namespace {

/// Those of the chosen versions that no other chosen one follows. The chosen ones are closed: what
/// comes before one of them is among them.
Versions tipsOf(const FieldHistory& history, std::vector<bool> chosen)
{
    Versions tips;
    std::vector<bool> replaced(history.size(), false);
    for (std::size_t i = history.size(); i-- > 0;) {
        if (!chosen[i])
            continue;
        if (!replaced[i])
            tips.insert(tips.begin(), i);
        for (const std::size_t parent : history[i].parents)
            replaced[parent] = true;
    }
    return tips;
}

} // namespace

Versions headsOf(const FieldHistory& history)
{
    return tipsOf(history, std::vector<bool>(history.size(), true));
}

std::vector<bool> ancestorsOf(const FieldHistory& history, const Versions& versions)
{
    std::vector<bool> ancestors(history.size(), false);
    for (const std::size_t version : versions)
        ancestors[version] = true;
    for (std::size_t i = history.size(); i-- > 0;) {
        if (!ancestors[i])
            continue;
        for (const std::size_t parent : history[i].parents)
            ancestors[parent] = true;
    }
    return ancestors;
}

Versions commonVersions(const FieldHistory& history, const Versions& versions)
{
    std::vector<bool> common(history.size(), true);
    for (const std::size_t version : versions) {
        const std::vector<bool> ancestors = ancestorsOf(history, {version});
        for (std::size_t i = 0; i < history.size(); ++i)
            common[i] = common[i] && ancestors[i];
    }
    return tipsOf(history, std::move(common));
}

FieldHistory historyUpTo(const FieldHistory& history, const Versions& versions)
{
    const std::vector<bool> ancestors = ancestorsOf(history, versions);
    std::vector<std::size_t> positions(history.size());
    FieldHistory then;
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (!ancestors[i])
            continue;
        positions[i] = then.size();
        then.push_back(history[i]);
        for (std::size_t& parent : then.back().parents)
            parent = positions[parent];
    }
    return then;
}

std::vector<bool> takenBack(const FieldHistory& history)
{
    std::vector<bool> taken(history.size(), false);
    QHash<QString, std::size_t> newest; // of each wording, in the line that is being followed
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (i > 0 && history[i].parents != std::vector{i - 1})
            newest.clear();
        const auto& wording = history[i].wording;
        if (!wording)
            continue;
        if (const auto before = newest.constFind(*wording); before != newest.cend()) {
            for (std::size_t between = *before + 1; between < i; ++between)
                taken[between] = true;
        }
        newest[*wording] = i;
    }
    return taken;
}

} // namespace aigaq::document
