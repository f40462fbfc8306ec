// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/joining.h"

#include "core/document/joining/live.h"
#include "core/document/joining/text_joining.h"
#include "core/document/stored_text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace aigaq::document {

namespace {

using namespace Qt::StringLiterals;

/// A head's bytes, by which heads stand in the same order in every copy.
QByteArray bytesOf(const Version& version)
{
    return version.wording.value_or(QString()).toUtf8();
}

Versions inOrderOfBytes(const FieldHistory& history, Versions versions)
{
    std::ranges::stable_sort(versions, {}, [&](std::size_t v) { return bytesOf(history[v]); });
    return versions;
}

/// Of the texts of a field, what any set of versions says.
class TextHistory {
public:
    explicit TextHistory(const FieldHistory& history) : m_history(history) {}

    JoinedText joined(const Versions& heads)
    {
        if (heads.empty())
            return {};
        if (heads.size() == 1)
            return settled(textOf(heads.front()));
        if (heads.size() > mostHeadsJoinedByWords)
            return wholeTexts(heads);
        const SideBySide texts = sideBySide(heads);
        return TextJoining(texts).text();
    }

private:
    static JoinedText settled(const Text& text)
    {
        if (text.isEmpty())
            return {};
        return {.stretches = {{{text}}}, .doubts = {}};
    }

    [[nodiscard]] Text textOf(std::size_t version) const
    {
        return parseStoredForm(m_history[version].wording.value_or(QString())).value();
    }

    JoinedText wholeTexts(const Versions& heads) const
    {
        std::vector<Text> texts;
        for (const std::size_t head : inOrderOfBytes(m_history, heads)) {
            if (Text text = textOf(head); texts.empty() || texts.back() != text)
                texts.push_back(std::move(text));
        }
        return {.stretches = {{std::move(texts)}}, .doubts = {}};
    }

    SideBySide sideBySide(const Versions& unordered)
    {
        const Versions heads = inOrderOfBytes(m_history, unordered);
        SideBySide texts{.wordings = {},
                         .heads = heads.size(),
                         .bases = std::vector<std::size_t>(heads.size() * heads.size()),
                         .ruler = wordingOf(commonVersions(m_history, unordered))};
        for (const std::size_t head : heads)
            texts.wordings.push_back(wordingOf({head}));
        std::map<Versions, std::size_t> bases;
        for (std::size_t h = 0; h < heads.size(); ++h) {
            for (std::size_t g = h + 1; g < heads.size(); ++g) {
                const Versions common = commonVersions(m_history, {heads[h], heads[g]});
                const auto [base, isNew] = bases.emplace(common, texts.wordings.size());
                if (isNew)
                    texts.wordings.push_back(wordingOf(common));
                texts.bases[h * heads.size() + g] = base->second;
                texts.bases[g * heads.size() + h] = base->second;
            }
        }
        return texts;
    }

    /// Computed once for each set, since in a history that was joined crosswise again and again
    /// every set is the base of many.
    const Wording& wordingOf(const Versions& versions)
    {
        const auto found = m_wordings.find(versions);
        if (found != m_wordings.end())
            return found->second;
        Wording wording;
        if (versions.size() == 1 && !m_history[versions.front()].wording)
            wording = opaqueWording(QString::number(versions.front()));
        else if (versions.size() == 1)
            wording = document::wordingOf(textOf(versions.front()));
        else if (versions.size() > mostHeadsJoinedByWords)
            wording = opaqueWording(nameOf(versions));
        else if (!versions.empty()) {
            const SideBySide texts = sideBySide(versions);
            wording = TextJoining(texts).wording();
        }
        return m_wordings.emplace(versions, std::move(wording)).first->second;
    }

    static QString nameOf(const Versions& versions)
    {
        QStringList names;
        for (const std::size_t version : versions)
            names.append(QString::number(version));
        return names.join(u'|');
    }

    const FieldHistory& m_history;
    std::map<Versions, Wording> m_wordings;
};

/// Of a field that is taken as a whole, what any set of versions says.
class WholeHistory {
public:
    explicit WholeHistory(const FieldHistory& history) : m_history(history) {}

    /// Distinct, in the order of their bytes. A destroyed one is there without words.
    std::vector<QString> joined(const Versions& heads)
    {
        const auto live = liveHeads(heads.size(), [&](std::size_t h, std::size_t g) {
            const auto& wording = m_history[heads[h]].wording;
            return wording && wording != m_history[heads[g]].wording &&
                   isWhatBothHad(*wording, {heads[h], heads[g]});
        });
        Versions left;
        for (const std::size_t h : live)
            left.push_back(heads[h]);
        std::vector<QString> values;
        for (const std::size_t head : inOrderOfBytes(m_history, left)) {
            const QString value = m_history[head].wording.value_or(QString());
            if (values.empty() || values.back() != value)
                values.push_back(value);
        }
        return values;
    }

private:
    bool isWhatBothHad(const QString& value, const Versions& heads)
    {
        const Versions common = commonVersions(m_history, heads);
        const bool destroyed =
            std::ranges::any_of(common, [&](std::size_t v) { return !m_history[v].wording; });
        if (common.empty() || destroyed)
            return false;
        auto found = m_joined.find(common);
        if (found == m_joined.end())
            found = m_joined.emplace(common, joined(common)).first;
        return found->second == std::vector{value};
    }

    const FieldHistory& m_history;
    std::map<Versions, std::vector<QString>> m_joined;
};

} // namespace

bool JoinedText::isConflict() const
{
    return std::ranges::any_of(stretches, &JoinedStretch::isConflict);
}

Text JoinedText::first() const
{
    Text text;
    for (const JoinedStretch& stretch : stretches)
        text.append(stretch.alternatives.front());
    return text;
}

Text JoinedText::withAlternatives() const
{
    Text text;
    for (const JoinedStretch& stretch : stretches) {
        QString before = stretch.isConflict() ? u"[["_s : QString();
        for (const Text& alternative : stretch.alternatives) {
            text.append(Text(std::exchange(before, u" | "_s)));
            text.append(alternative);
        }
        if (stretch.isConflict())
            text.append(Text(u"]]"_s));
    }
    return text;
}

JoinedText joinedText(const FieldHistory& history)
{
    return joinedText(history, headsOf(history));
}

JoinedText joinedText(const FieldHistory& history, const Versions& versions)
{
    return TextHistory(history).joined(versions);
}

std::vector<QString> joinedWhole(const FieldHistory& history)
{
    return WholeHistory(history).joined(headsOf(history));
}

} // namespace aigaq::document
