// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stored_text.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace aigaq::document {

namespace {

using namespace Qt::StringLiterals;
using Problem = StoredTextError::Problem;

bool hasSpecial(QStringView words)
{
    bool found = false; // no early end: so many characters are looked at in one step
    for (const QChar c : words)
        found |= (c == u'&') | (c == u'<') | (c == u'>');
    return found;
}

QString escaped(const QString& words)
{
    if (!hasSpecial(words))
        return words;
    QString out = words;
    out.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
    return out;
}

QString openingTag(const QString& tag, const Run& run)
{
    if (tag != "a"_L1)
        return u'<' + tag + u'>';
    return "<a href=\""_L1 + escaped(run.href).replace(u'"', "&quot;"_L1) + "\">"_L1;
}

/// The tags that a run wears, outermost first.
QStringList tagsOf(const Run& run)
{
    QStringList tags;
    if (!run.href.isEmpty())
        tags << u"a"_s;
    if (run.bold)
        tags << u"b"_s;
    if (run.italic)
        tags << u"i"_s;
    return tags;
}

class Writer {
public:
    void write(const Run& run)
    {
        const QStringList wanted = tagsOf(run);
        qsizetype shared = 0;
        while (shared < wanted.size() && shared < m_open.size() &&
               wanted[shared] == m_open[shared] && (wanted[shared] != "a"_L1 || run.href == m_href))
            ++shared;
        closeTo(shared);
        for (const QString& tag : wanted.sliced(shared))
            m_out += openingTag(tag, run);
        m_open = wanted;
        m_href = run.href;
        m_out += escaped(run.text);
    }
    void write(const NoteMark& mark) { writeAnchor("note"_L1, mark.note); }
    void write(const CrossReference& reference) { writeAnchor("see"_L1, reference.target); }
    void write(const CitationMark& mark) { writeAnchor("cite"_L1, mark.citation); }

    QString finished()
    {
        closeTo(0);
        return std::move(m_out);
    }

private:
    void writeAnchor(QLatin1StringView tag, const NodeId& id)
    {
        closeTo(0);
        m_out += u'<' + tag + " id=\""_L1 + hex(id) + "\"/>"_L1;
    }
    void closeTo(qsizetype depth)
    {
        while (m_open.size() > depth)
            m_out += "</"_L1 + m_open.takeLast() + u'>';
    }

    QString m_out;
    QStringList m_open;
    QString m_href;
};

template <NodeKind kind>
bool is(NodeKind other)
{
    return other == kind;
}

/// Reads loosely what `storedForm` writes; the caller compares spellings afterwards.
class Parser {
public:
    explicit Parser(QStringView stored) : m_rest(stored), m_size(stored.size()) {}

    Result<Text, StoredTextError> parse()
    {
        while (!m_rest.isEmpty() && !m_problem) {
            if (m_rest.front() == u'<')
                parseTag();
            else
                m_text.append(run(parseWords(u'<')));
        }
        if (m_problem)
            return unexpected(*m_problem);
        return std::move(m_text);
    }

    /// Words and anchors can be spelt in one way only. It is the looks and the escapes for which
    /// this parser takes more than one.
    [[nodiscard]] bool hasOneSpelling() const { return m_hasOneSpelling; }

private:
    [[nodiscard]] Run run(const QString& words) const
    {
        return {.text = words, .bold = m_bold, .italic = m_italic, .href = m_href};
    }

    QString parseWords(char16_t end)
    {
        QString words;
        while (!m_rest.isEmpty() && m_rest.front() != end && !m_problem) {
            if (m_rest.front() == u'&')
                words += parseEscape();
            const QStringView plain = upTo(u'&', upTo(end, m_rest));
            m_hasOneSpelling &= !plain.contains(u'>');
            words += plain;
            m_rest = m_rest.sliced(plain.size());
        }
        if (!isTextOnly(words))
            fail(Problem::ForbiddenCharacter);
        return words;
    }

    [[nodiscard]] static QStringView upTo(char16_t end, QStringView words)
    {
        const qsizetype at = words.indexOf(QChar(end));
        return at < 0 ? words : words.first(at);
    }

    QChar parseEscape()
    {
        m_hasOneSpelling = false;
        using Escape = std::pair<QLatin1StringView, char16_t>;
        static constexpr std::array escapes{Escape{"&amp;"_L1, u'&'}, Escape{"&lt;"_L1, u'<'},
                                            Escape{"&gt;"_L1, u'>'}, Escape{"&quot;"_L1, u'"'}};
        for (const auto& [spelling, character] : escapes) {
            if (take(spelling))
                return character;
        }
        fail(Problem::BadEscape);
        return {};
    }

    void parseTag()
    {
        if (!parseAnchor() && !parseLook())
            fail(Problem::BadTag);
    }

    bool parseLook()
    {
        m_hasOneSpelling = false;
        if (take("<b>"_L1))
            m_bold = true;
        else if (take("</b>"_L1))
            m_bold = false;
        else if (take("<i>"_L1))
            m_italic = true;
        else if (take("</i>"_L1))
            m_italic = false;
        else if (take("</a>"_L1))
            m_href.clear();
        else if (take("<a href=\""_L1))
            parseHref();
        else
            return false;
        return true;
    }

    void parseHref()
    {
        m_href = parseWords(u'"');
        if (!take("\">"_L1))
            fail(Problem::BadTag);
    }

    bool parseAnchor()
    {
        if (take("<note id=\""_L1))
            parseAnchorTo(is<NodeKind::Footnote>,
                          [this](NodeId id) { m_text.append(NoteMark{id}); });
        else if (take("<see id=\""_L1))
            parseAnchorTo(canBeReferredTo,
                          [this](NodeId id) { m_text.append(CrossReference{id}); });
        else if (take("<cite id=\""_L1))
            parseAnchorTo(is<NodeKind::Citation>,
                          [this](NodeId id) { m_text.append(CitationMark{id}); });
        else
            return false;
        return true;
    }

    void parseAnchorTo(const auto& isOfKind, const auto& append)
    {
        const auto id = nodeIdFromHex(m_rest.first(qMin(m_rest.size(), qsizetype{32})));
        if (!id || !isOfKind(id->kind()))
            return fail(Problem::BadAnchor);
        m_rest = m_rest.sliced(32);
        if (!take("\"/>"_L1))
            return fail(Problem::BadAnchor);
        append(*id);
    }

    bool take(QLatin1StringView expected)
    {
        if (!m_rest.startsWith(expected))
            return false;
        m_rest = m_rest.sliced(expected.size());
        return true;
    }

    void fail(Problem problem)
    {
        if (!m_problem)
            m_problem = StoredTextError{.problem = problem, .position = m_size - m_rest.size()};
    }

    QStringView m_rest;
    qsizetype m_size;
    Text m_text;
    bool m_bold = false;
    bool m_italic = false;
    QString m_href;
    bool m_hasOneSpelling = true;
    std::optional<StoredTextError> m_problem;
};

} // namespace

bool canBeReferredTo(NodeKind kind)
{
    return kind == NodeKind::Paragraph || kind == NodeKind::SubQuestion;
}

QString storedForm(const Text& text)
{
    Writer writer;
    for (const Inline& part : text.inlines())
        std::visit([&](const auto& value) { writer.write(value); }, part);
    return writer.finished();
}

Result<Text, StoredTextError> parseStoredForm(const QString& stored)
{
    if (!hasSpecial(stored) && isTextOnly(stored))
        return Text(stored); // as most texts: it shares the words
    Parser parser(stored);
    Result<Text, StoredTextError> text = parser.parse();
    if (text && !parser.hasOneSpelling() && storedForm(*text) != stored)
        return unexpected(StoredTextError{.problem = Problem::OtherSpelling});
    return text;
}

} // namespace aigaq::document
