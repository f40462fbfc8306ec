// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returned/words_in_word.h"

#include "core/document/stored_text.h"
#include "core/docx/bookmarks.h"
#include "core/docx/reading/paragraph_words.h"
#include "core/docx/relationships.h"
#include "core/draft/whole_references.h"

#include <QUrl>

#include <algorithm>
#include <map>

namespace aigaq::returned {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// The paragraph whose number is printed; nothing if its bookmark is none of an export's, or one of
/// what has no number: no text could hold it.
std::optional<CrossReference> referenceTo(const QString& bookmark)
{
    const auto place = docx::placeOfBookmark(bookmark);
    if (!place || !canBeReferredTo(place->id.kind()))
        return std::nullopt;
    return CrossReference{place->id};
}

/// Collects what one text says.
class TextMaker {
public:
    TextMaker(const QStringList& references, std::span<const NodeId> notes)
        : m_references(references), m_notes(notes)
    {
    }

    void take(QStringView words, const draft::Look& look)
    {
        if (look.reference > 0) {
            if (const auto reference = referenceTo(m_references.value(look.reference - 1)))
                return m_inlines.push_back(*reference);
        }
        QString run;
        for (const QChar c : words) {
            if (c != draft::SourcedText::noteMark) {
                run += c == draft::lineBreak ? QChar(u' ') : c;
                continue;
            }
            addRun(std::exchange(run, {}), look);
            if (m_nextNote < m_notes.size())
                m_inlines.push_back(NoteMark{m_notes[m_nextNote++]});
        }
        addRun(run, look);
    }

    [[nodiscard]] Text text() const { return draft::withWholeReferences(m_inlines); }

private:
    void addRun(const QString& words, const draft::Look& look)
    {
        if (!words.isEmpty())
            m_inlines.push_back(
                Run{.text = words, .bold = look.bold, .italic = look.italic, .href = look.href});
    }

    const QStringList& m_references;
    std::span<const NodeId> m_notes;
    std::size_t m_nextNote = 0;
    std::vector<Inline> m_inlines;
};

/// Puts printed words through the same hands as those of a Word document.
class Printer {
public:
    Printer(const docx::ReferenceTargets& targets, bool boldByStyle)
        : m_targets(targets), m_boldByStyle(boldByStyle)
    {
    }

    void print(const Run& run)
    {
        m_words.take(run.text, {.bold = run.bold && !m_boldByStyle,
                                .italic = run.italic,
                                .href = run.href.isEmpty() ? QString() : addressOf(run.href)});
    }
    void print(const NoteNumber& mark)
    {
        m_words.takeMark();
        m_notes.push_back(mark.note);
    }
    void print(const ParagraphNumber& number)
    {
        const auto target = m_targets.find(number.target);
        if (target == m_targets.end()) {
            m_words.take(number.label, {});
            return;
        }
        m_references << target->second.back();
        m_words.take(number.label, {.reference = static_cast<int>(m_references.size())});
    }

    [[nodiscard]] Text text() const
    {
        return textOf(m_words.words().trimmed(), m_references, m_notes);
    }

private:
    static QString addressOf(const QString& href)
    {
        return docx::linkTarget(href).value_or(QString());
    }

    const docx::ReferenceTargets& m_targets;
    bool m_boldByStyle;
    docx::ParagraphWords m_words;
    QStringList m_references;
    std::vector<NodeId> m_notes;
};

/// Programs escape more signs or fewer, and LibreOffice ends the bare name of a site with a slash.
QString plainAddress(const QString& href)
{
    QString plain = QUrl::fromPercentEncoding(href.toUtf8());
    if (plain.endsWith(u'/'))
        plain.chop(1);
    return plain;
}

Inline withPlainAddress(const Inline& part)
{
    const auto* run = std::get_if<Run>(&part);
    if (run == nullptr || run->href.isEmpty())
        return part;
    Run plain = *run;
    plain.href = plainAddress(run->href);
    return plain;
}

} // namespace

Text textOf(const draft::SourcedText& words, const QStringList& references,
            std::span<const NodeId> notes)
{
    TextMaker maker(references, notes);
    for (const draft::SourcedText::Piece& piece : words.pieces())
        maker.take(QStringView(words.words()).sliced(piece.from, piece.length), piece.look);
    return maker.text();
}

Text textReadBack(const std::vector<PrintedInline>& inlines, const docx::ReferenceTargets& targets,
                  bool boldByStyle)
{
    Printer printer(targets, boldByStyle);
    for (const PrintedInline& part : inlines)
        std::visit([&printer](const auto& value) { printer.print(value); }, part);
    return printer.text();
}

bool sayTheSame(const Text& one, const Text& other)
{
    return std::ranges::equal(one.inlines(), other.inlines(), {}, withPlainAddress,
                              withPlainAddress);
}

Text withAddressesOf(const Text& before, const Text& text)
{
    std::map<QString, QString> known;
    for (const Inline& part : before.inlines()) {
        const auto* run = std::get_if<Run>(&part);
        if (run != nullptr && !run->href.isEmpty())
            known.emplace(plainAddress(docx::linkTarget(run->href).value_or(QString())), run->href);
    }
    Text same;
    for (Inline part : text.inlines()) {
        auto* run = std::get_if<Run>(&part);
        if (run != nullptr && !run->href.isEmpty()) {
            const auto address = known.find(plainAddress(run->href));
            if (address != known.end())
                run->href = address->second;
        }
        std::visit([&same](const auto& value) { same.append(value); }, part);
    }
    return same;
}

} // namespace aigaq::returned
