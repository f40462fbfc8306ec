// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/characters.h"

#include "core/document/text.h"

#include <QStringList>

namespace aigaq::draft {

using namespace Qt::StringLiterals;

bool isLeftOut(char32_t c)
{
    const bool invisible = c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 ||
                           c == 0xFEFF || (c >= 0x202A && c <= 0x202E) ||
                           (c >= 0x2066 && c <= 0x2069);
    return invisible || !document::isTextCharacter(c);
}

QString namesOf(const LeftOutCharacters& characters)
{
    QStringList names;
    for (const auto& [c, count] : characters)
        names << u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0') + u" ×"_s +
                     QString::number(count);
    return names.join(u' ');
}

QStringView spaceFor(QStringView spaces)
{
    return spaces.size() == 1 && spaces[0] != u'\t' ? spaces : QStringView(u" ");
}

} // namespace aigaq::draft
