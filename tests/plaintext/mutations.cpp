// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plaintext/mutations.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QStringList>

namespace aigaq::tests {

using namespace Qt::StringLiterals;

namespace {

/// Where this line may be broken at the latest; its end if it fits.
qsizetype breakingPoint(QStringView line, qsizetype width, bool atHyphens)
{
    if (line.size() <= width)
        return line.size();
    for (qsizetype at = width; at > 0; --at) {
        if (line[at] == u' ')
            return at;
        if (atHyphens && line[at - 1] == u'-' && line[at] != u' ')
            return at;
    }
    return width;
}

QStringList brokenLine(QStringView line, qsizetype width, bool atHyphens)
{
    QStringList lines;
    while (true) {
        const qsizetype end = breakingPoint(line, width, atHyphens);
        lines << line.first(end).toString();
        line = line.sliced(end);
        while (line.startsWith(u' '))
            line = line.sliced(1);
        if (line.isEmpty())
            return lines;
    }
}

} // namespace

QString wrapped(const QString& text, qsizetype width, bool atHyphens)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines += brokenLine(line, width, atHyphens);
    return lines.join(u'\n');
}

QString withoutBlankLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    return lines.join(u'\n') + u'\n';
}

QString notesGathered(const QString& text, bool plainMarks)
{
    static const QRegularExpression note(u"\\s*\\[(\\d+):\\s*([^\\]]*)\\]\\s*?"_s);
    static const QRegularExpression mark(u"\\[footnoteRef:(\\d+)\\]"_s);
    QString notes;
    auto found = note.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch one = found.next();
        const QString form = plainMarks ? u"[%1] %2\n"_s : u"[%1: %2]\n"_s;
        // Gathered notes have lost the line breaks of the draft's body.
        notes += form.arg(one.captured(1), one.captured(2).remove(u'\n'));
    }
    QString body = text;
    body.remove(note);
    if (plainMarks)
        body.replace(mark, u"[\\1]"_s);
    return body.trimmed() + u"\n\n"_s + notes;
}

QString labelsInCase(const QString& text, bool upper)
{
    static const QRegularExpression label(u"(?<= )(\\p{L})(?=\\) )"_s);
    QString changed;
    qsizetype done = 0;
    auto found = label.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch one = found.next();
        changed += text.mid(done, one.capturedStart() - done);
        changed += upper ? one.captured().toUpper() : one.captured().toLower();
        done = one.capturedEnd();
    }
    return changed + text.mid(done);
}

QString labelsOnLines(const QString& text)
{
    static const QRegularExpression label(u" (?=\\p{L}\\) )"_s);
    return QString(text).replace(label, u"\n"_s);
}

QString numbersFollowedBy(const QString& text, const QString& gap)
{
    static const QRegularExpression number(u"^(\\d+\\.) "_s, QRegularExpression::MultilineOption);
    return QString(text).replace(number, u"\\1"_s + gap);
}

QByteArray utf16(const QString& text, bool bigEndian, bool byteOrderMark)
{
    QStringEncoder encoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE,
                           byteOrderMark ? QStringConverter::Flag::WriteBom
                                         : QStringConverter::Flag::Default);
    return encoder(text);
}

QByteArray windows1251(const QString& text)
{
    QStringEncoder encoder("windows-1251");
    return encoder(text);
}

} // namespace aigaq::tests
