// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace aigaq::docx {

/// What a document may tell beside what it says.
struct MayTell {
    bool changes = false;  ///< tracked ones, by nobody in particular
    bool comments = false; ///< who wrote them and when
};

/// Something that a file tells of the people and machines that made it.
struct Fingerprint {
    QString part; ///< "word/header1.xml"
    QString told; ///< the attribute, element or words that tell it
};

/// Reads a .docx that was just written and looks for what nobody asked to have told: authors,
/// times, ids of editing sessions, comments, deleted words, programs, paths of a disk. It knows
/// nothing of how the file was made, so that a fault there, or something new in a template, shows.
/// Nothing: it tells no more than it may.
[[nodiscard]] std::optional<Fingerprint> fingerprintIn(const QByteArray& docx,
                                                       const MayTell& mayTell);

} // namespace aigaq::docx
