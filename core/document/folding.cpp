// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/folding.h"

#include <algorithm>

namespace aigaq::document {

namespace {

QChar foldedCharacter(QChar character)
{
    switch (character.unicode()) {
    case u'ё':
    case u'Ё':
        return u'е';
    case u'\u2010': // hyphens, the second of which holds words together
    case u'\u2011':
        return u'-';
    case u'\u2018':
    case u'\u2019':
    case u'\u02BC':
        return u'\'';
    default:
        return character.isSpace() ? QChar(u' ') : character.toCaseFolded();
    }
}

} // namespace

QString folded(const QString& characters)
{
    QString result = characters;
    std::ranges::transform(characters, result.begin(), foldedCharacter);
    return result;
}

} // namespace aigaq::document
