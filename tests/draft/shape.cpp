// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/draft/shape.h"

#include <array>

namespace aigaq::tests {

using namespace document;
using namespace draft;
using namespace Qt::StringLiterals;

namespace {

QString kindName(BlockKind kind)
{
    static const std::array names{
        u"title"_s, u"framework"_s, u"organisation"_s, u"introduction"_s, u"heading"_s,
        u"issue"_s, u"issue+"_s,    u"question"_s,     u"question+"_s,    u"sub"_s};
    return names.at(static_cast<std::size_t>(kind));
}

QString words(const std::vector<PrintedInline>& inlines)
{
    QString words;
    for (const PrintedInline& part : inlines) {
        if (const auto* run = std::get_if<Run>(&part))
            words += run->text + (run->href.isEmpty() ? QString() : u'<' + run->href + u'>');
        else if (const auto* note = std::get_if<NoteNumber>(&part))
            words += u'[' + QString::number(note->number) + u']';
        else
            words += std::get<ParagraphNumber>(part).label;
    }
    return words;
}

} // namespace

QStringList shape(const Submission& submission, Language language)
{
    QStringList lines;
    const Reading read = reading(submission, language);
    for (const Block& block : read.blocks)
        lines << kindName(block.kind) + u' ' + QString::number(block.number) + block.letter +
                     u": "_s + words(block.inlines);
    for (const Note& note : read.notes)
        lines << u"note "_s + QString::number(note.number) + u": "_s + words(note.inlines);
    return lines;
}

QStringList told(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings) {
        QString line =
            QString::number(finding.line) + u": "_s + word(finding.kind) + u": "_s + finding.words;
        if (!finding.became.isEmpty())
            line += u" > "_s + finding.became;
        if (finding.paragraph != 0)
            line += u" @"_s + QString::number(finding.paragraph) + finding.letter;
        if (finding.note != 0)
            line += u" #"_s + QString::number(finding.note);
        lines << line;
    }
    return lines;
}

std::vector<int> linesOf(const std::vector<Finding>& findings, FindingKind kind)
{
    std::vector<int> lines;
    for (const Finding& finding : findings) {
        if (finding.kind == kind)
            lines.push_back(finding.line);
    }
    return lines;
}

Language language(QStringView code)
{
    return Language::fromCode(code).value();
}

QStringList under(const Submission& submission, int number)
{
    QStringList lines;
    for (const Block& block : reading(submission, submission.draftLanguage).blocks) {
        if (block.number == number)
            lines << words(block.inlines);
    }
    return lines;
}

} // namespace aigaq::tests
