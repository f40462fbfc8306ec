// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <QStringList>

#include <map>

/// Where footnotes' marks stand, told by number, part and offset: what programs that know nothing
/// of ids can work with.
namespace aigaq::json {

struct NotePlace {
    int paragraph = 0; ///< the printed number; 0 outside numbered paragraphs
    QString part;      ///< "paragraphs/0", "subquestions/1", "introduction/0", …
    int offset = 0;    ///< in code points from the part's start, marks left out
    friend bool operator==(const NotePlace&, const NotePlace&) = default;
};

/// The places of all marks of this reading, by footnote.
[[nodiscard]] std::map<document::NodeId, NotePlace>
notePlaces(const document::Submission& submission, const document::Reading& reading);

/// The texts that stand at this place; null where there is no such place.
[[nodiscard]] document::Texts* textsAt(document::Submission& submission, const NotePlace& place);

/// The text with one more mark. Past the text's end is its end; among the marks that stand there
/// already, the new one comes last.
[[nodiscard]] document::Text withMark(const document::Text& text, int offset,
                                      const document::NoteMark& mark);

/// Plain words, of which those that are one of these addresses lead there.
[[nodiscard]] document::Text withLinks(QStringView words, const QStringList& urls);

} // namespace aigaq::json
