// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/wording_printer.h"

#include "core/document/reading.h"
#include "core/document/source_reference.h"

#include <QCoreApplication>

#include <utility>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WordingPrinter)
};

} // namespace

WordingPrinter::WordingPrinter(const Submission& submission, Language language)
    : m_submission(submission), m_language(language)
{
    const Reading all = reading(submission, language);
    for (const Block& block : all.blocks) {
        const QString letter = block.letter.isEmpty() ? QString() : u' ' + block.letter + u')';
        m_numbers.emplace(block.id, QString::number(block.number) + letter);
    }
    for (const Note& note : all.notes)
        m_numbers.emplace(note.id, QString::number(note.number));
}

QString WordingPrinter::print(const Text& text) const
{
    QString out;
    for (const Inline& part : text.inlines())
        out += std::visit([this](const auto& value) { return print(value); }, part);
    return out;
}

QString WordingPrinter::print(const WordDiff& diff) const
{
    QString out;
    for (const auto& [change, text] : diff) {
        switch (change) {
        case WordChange::Kept:
            out += print(text);
            break;
        case WordChange::Removed:
            out += "[-"_L1 + print(text) + "-]"_L1;
            break;
        case WordChange::Added:
            out += "{+"_L1 + print(text) + "+}"_L1;
            break;
        }
    }
    return out;
}

QString WordingPrinter::print(const Run& run) const
{
    QString words = run.text;
    if (run.italic)
        words = "<i>"_L1 + words + "</i>"_L1;
    if (run.bold)
        words = "<b>"_L1 + words + "</b>"_L1;
    if (!run.href.isEmpty())
        words = "<a href=\""_L1 + run.href + "\">"_L1 + words + "</a>"_L1;
    return words;
}

QString WordingPrinter::print(const NoteMark& mark) const
{
    const auto number = m_numbers.find(mark.note);
    return number == m_numbers.end() ? Words::tr("[a footnote of then]")
                                     : QString(u'[' + number->second + u']');
}

QString WordingPrinter::print(const CrossReference& reference) const
{
    const auto number = m_numbers.find(reference.target);
    return number == m_numbers.end() ? m_language.deletedParagraph() : number->second;
}

QString WordingPrinter::print(const CitationMark& mark) const
{
    const auto citation = m_submission.citations.find(mark.citation);
    if (citation == m_submission.citations.end())
        return Words::tr("[a citation of then]");
    const auto source = m_submission.sources.find(citation->second.source);
    if (source == m_submission.sources.end())
        return Words::tr("[a citation of then]");
    return sourceReference(source->second, textIn(citation->second.locator, m_language), m_language)
        .words();
}

} // namespace aigaq::app
