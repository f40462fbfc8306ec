// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/search/query.h"

#include <QString>

#include <functional>
#include <vector>

/// Finding words in everything that a submission says, in all its languages.
///
/// The texts are looked through one by one and no index is kept. With the texts in memory, as they
/// are in the window and must be for the numbers of the hits, looking through 60,000 of them takes
/// no longer than a person notices (tests/bench, `search`), while an index in the file would have
/// to be written with every edit, repeat each victim's name, and be trusted when it comes from
/// somebody else.
namespace aigaq::search {

/// A text in which all that was searched for stands.
struct Hit {
    document::FieldId field; ///< of a block or a footnote
    document::Language language;
    QString words; ///< as printed: references, citations and addresses of the notes with it
    std::vector<Stretch> stretches;
    friend bool operator==(const Hit&, const Hit&) = default;
};

/// All texts of a submission as they are read, made once and searched often.
class SearchableTexts {
public:
    explicit SearchableTexts(const document::Submission& submission);

    /// In the order of reading, the draft's language first, footnotes after the texts. `wants` is
    /// given each hit at once and says whether to go on.
    void find(const Query& query, const std::function<bool(Hit)>& wants) const;
    [[nodiscard]] std::vector<Hit> find(const Query& query) const;

private:
    struct Entry {
        Hit place; ///< without stretches
        SearchableText text;
    };
    void add(document::FieldId field, document::Language language, const QString& words);

    std::vector<Entry> m_entries;
};

/// A part of the words of a hit around its first stretch, for a list: cut between words, with an
/// ellipsis where it was cut, and its stretches counted within it.
struct Excerpt {
    QString words;
    std::vector<Stretch> stretches;
    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};
[[nodiscard]] Excerpt excerptOf(const Hit& hit, qsizetype mostCharacters);

} // namespace aigaq::search
