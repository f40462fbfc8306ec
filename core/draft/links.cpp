// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/links.h"

#include <algorithm>

namespace aigaq::draft {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 4096;

/// How long the beginning of an address is here: "https://", "http://" or "www."; 0 if none.
qsizetype addressStart(QStringView words)
{
    for (const QStringView start : {u"https://", u"http://", u"www."}) {
        if (words.startsWith(start, Qt::CaseInsensitive) && words.size() > start.size() &&
            words[start.size()].isLetterOrNumber())
            return start.size();
    }
    return 0;
}

bool endsAddress(QChar c)
{
    return c.isSpace() || u"<>\"«»“”„[]{}|\\^`"_s.contains(c);
}

/// The length of the address at the beginning of these words.
qsizetype addressLength(QStringView words)
{
    qsizetype length = 0;
    qsizetype open = 0; // parentheses
    while (length < words.size() && !endsAddress(words[length])) {
        open += words[length] == u'(' ? 1 : 0;
        open -= words[length] == u')' ? 1 : 0;
        ++length;
    }
    for (; length > 0; --length) {
        const QChar last = words[length - 1];
        if (last == u')' && open < 0)
            ++open;
        else if (!u".,;:!?'’…*"_s.contains(last))
            break;
    }
    return length;
}

QStringView lastToken(QStringView words)
{
    qsizetype from = words.size();
    while (from > 0 && words.size() - from < longestAddress && !words[from - 1].isSpace())
        --from;
    return words.sliced(from);
}

QStringView firstToken(QStringView words)
{
    qsizetype to = 0;
    while (to < words.size() && to < longestAddress && !words[to].isSpace())
        ++to;
    return words.first(to);
}

bool isDomain(QStringView word)
{
    static const QStringList domains{u"com"_s, u"org"_s, u"net"_s, u"int"_s, u"info"_s,   u"gov"_s,
                                     u"edu"_s, u"kz"_s,  u"ru"_s,  u"eu"_s,  u"example"_s};
    return domains.contains(word);
}

bool isFileEnding(QStringView word)
{
    static const QStringList endings{u"pdf"_s, u"doc"_s,  u"docx"_s, u"htm"_s, u"html"_s, u"php"_s,
                                     u"asp"_s, u"aspx"_s, u"jpg"_s,  u"png"_s, u"xlsx"_s, u"txt"_s};
    return endings.contains(word.toString().toLower());
}

bool isWord(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
}

/// Whether a word can only be the rest of an address. "and/or" is none.
bool isAddressTail(QStringView word)
{
    const qsizetype slash = word.indexOf(u'/');
    const bool eitherOr = slash > 0 && isWord(word.first(slash)) && isWord(word.sliced(slash + 1));
    const bool signs = std::ranges::any_of(word, [](QChar c) { return u"/_=%&"_s.contains(c); });
    return (signs && !eitherOr) || isFileEnding(word.sliced(word.lastIndexOf(u'.') + 1));
}

} // namespace

void appendLinked(Text& text, const QString& words, const Look& look)
{
    const auto run = [&look](const QString& part, const QString& href) {
        return Run{.text = part, .bold = look.bold, .italic = look.italic, .href = href};
    };
    if (!look.href.isEmpty()) {
        text.append(run(words, look.href));
        return;
    }
    qsizetype plainFrom = 0;
    for (qsizetype at = 0; at < words.size();) {
        const QStringView rest = QStringView(words).sliced(at);
        const bool inWord = at > 0 && words[at - 1].isLetterOrNumber();
        const qsizetype start = inWord ? 0 : addressStart(rest);
        const qsizetype length = start == 0 ? 0 : addressLength(rest);
        if (length <= start) {
            ++at;
            continue;
        }
        const QString address = words.mid(at, length);
        text.append(run(words.mid(plainFrom, at - plainFrom), {}));
        text.append(run(address, address.contains("://"_L1) ? address : u"https://"_s + address));
        at += length;
        plainFrom = at;
    }
    text.append(run(words.mid(plainFrom), {}));
}

bool addressGoesOn(QStringView above, QStringView below, BreakContext context)
{
    const QStringView upper = lastToken(above);
    if (!upper.contains("://"_L1) && !upper.contains("www."_L1, Qt::CaseInsensitive))
        return false;
    QStringView lower = firstToken(below);
    const bool closesNote = context.inNote && lower.contains(u']');
    if (closesNote)
        lower = lower.first(lower.indexOf(u']'));
    while (!lower.isEmpty() && u".,;:!?)"_s.contains(lower.back()))
        lower.chop(1);
    if (lower.isEmpty())
        return false;
    const QChar last = upper.back();
    const QChar first = lower.front();
    if (u"-_=&%#+~"_s.contains(last))
        return first.isLetterOrNumber() || u"_%/"_s.contains(first);
    if (u",;)]"_s.contains(last))
        return false;
    if (u"/?&=#_%"_s.contains(first) || (first == u'.' && lower.size() > 1))
        return true;
    if (isAddressTail(lower))
        return true;
    if (last == u'.' && isDomain(lower))
        return true;
    if (upper.endsWith("://"_L1))
        return true;
    return context.atWidth && (closesNote || lower.sliced(1).contains(u'.'));
}

} // namespace aigaq::draft
