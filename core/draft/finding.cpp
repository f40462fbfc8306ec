// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/finding.h"

#include <utility>

namespace aigaq::draft {

namespace {

struct Row {
    QStringView word;
    bool doubt;
};

// No default: a new kind without its row does not compile.
Row row(FindingKind kind)
{
    using enum FindingKind;
    switch (kind) {
    case Encoding:
        return {.word = u"encoding", .doubt = false};
    case DamagedBytes:
        return {.word = u"damaged", .doubt = true};
    case LeftOut:
        return {.word = u"left-out", .doubt = false};
    case Joined:
        return {.word = u"joined", .doubt = false};
    case JoinedAtHyphen:
        return {.word = u"hyphen", .doubt = true};
    case NoTitle:
        return {.word = u"no-title", .doubt = true};
    case NothingNumbered:
        return {.word = u"nothing-numbered", .doubt = true};
    case Unnumbered:
        return {.word = u"unnumbered", .doubt = true};
    case NewWithoutNumber:
        return {.word = u"no-number", .doubt = true};
    case Heading:
        return {.word = u"heading", .doubt = true};
    case NumberChanged:
        return {.word = u"number", .doubt = false};
    case NumberTwice:
        return {.word = u"number-twice", .doubt = true};
    case NumberGap:
        return {.word = u"number-gap", .doubt = true};
    case NumberOrder:
        return {.word = u"number-order", .doubt = true};
    case NoQuestion:
        return {.word = u"no-question", .doubt = true};
    case NoIssue:
        return {.word = u"no-issue", .doubt = true};
    case NoLabel:
        return {.word = u"no-label", .doubt = true};
    case Empty:
        return {.word = u"empty", .doubt = true};
    case Label:
        return {.word = u"label", .doubt = false};
    case LabelOrder:
        return {.word = u"label-order", .doubt = true};
    case Unlettered:
        return {.word = u"unlettered", .doubt = true};
    case OrphanNote:
        return {.word = u"orphan-note", .doubt = true};
    case OrphanMark:
        return {.word = u"orphan-mark", .doubt = true};
    case NoteTwice:
        return {.word = u"note-twice", .doubt = true};
    case NoteNumberTwice:
        return {.word = u"note-number-twice", .doubt = true};
    case NoteNumber:
        return {.word = u"note-number", .doubt = false};
    case NoteOpen:
        return {.word = u"note-open", .doubt = true};
    case Comment:
        return {.word = u"comment", .doubt = true};
    case Hidden:
        return {.word = u"hidden", .doubt = true};
    case TrackedLeftOut:
        return {.word = u"tracked", .doubt = false};
    case Contents:
        return {.word = u"contents", .doubt = false};
    case RunningHead:
        return {.word = u"running-head", .doubt = false};
    case NotText:
        return {.word = u"not-text", .doubt = true};
    case LinkLeftOut:
        return {.word = u"link", .doubt = true};
    case Unmatched:
        return {.word = u"unmatched", .doubt = true};
    case Untranslated:
        return {.word = u"untranslated", .doubt = true};
    case Replaced:
        return {.word = u"replaced", .doubt = false};
    }
    std::unreachable();
}

} // namespace

QString word(FindingKind kind)
{
    return row(kind).word.toString();
}

bool isDoubt(FindingKind kind)
{
    return row(kind).doubt;
}

void sortForReport(std::vector<Finding>& findings)
{
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
        return finding.line == 0 ? std::numeric_limits<int>::max() : finding.line;
    });
}

} // namespace aigaq::draft
