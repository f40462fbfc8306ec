// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_view/excerpt_mime_data.h"

#include <QTextBlock>
#include <QTextDocument>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// One line of foreign words, composed (NFC) as typed words are.
QString textWords(const QString& words)
{
    QString kept;
    for (const char32_t character : words.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isTextCharacter(character))
            kept += QString::fromUcs4(&character, 1);
        else if (character == U'\t' || character == U'\n' || character == U'\u2028')
            kept += u' ';
    }
    return kept;
}

bool leadsSomewhere(const QString& address)
{
    return address.startsWith("http://"_L1) || address.startsWith("https://"_L1) ||
           address.startsWith("mailto:"_L1);
}

Excerpt excerptFromHtml(const QString& html)
{
    QTextDocument page; // it fetches nothing: QTextDocument has no network
    page.setHtml(html);
    Excerpt excerpt;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        Text text;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            const QString address = format.anchorHref();
            text.append(Run{.text = textWords(it.fragment().text()),
                            .bold = format.fontWeight() >= QFont::DemiBold,
                            .italic = format.fontItalic(),
                            .href = leadsSomewhere(address) ? address : QString()});
        }
        if (!text.words().trimmed().isEmpty())
            excerpt.paragraphs.push_back(std::move(text));
    }
    return excerpt;
}

QString plainWords(const Excerpt& excerpt)
{
    QStringList lines;
    for (const Text& paragraph : excerpt.paragraphs)
        lines << paragraph.words();
    return lines.join(u'\n');
}

} // namespace

ExcerptMimeData::ExcerptMimeData(Excerpt excerpt) : m_excerpt(std::move(excerpt))
{
    setText(plainWords(m_excerpt));
}

Excerpt excerptFrom(const QMimeData& data)
{
    if (const auto* ours = qobject_cast<const ExcerptMimeData*>(&data))
        return ours->excerpt();
    if (data.hasHtml())
        return excerptFromHtml(data.html());
    return plainExcerpt(data.text());
}

Excerpt plainExcerpt(const QString& words)
{
    Excerpt excerpt;
    for (const QString& line : words.split(u'\n')) {
        const QString kept = textWords(line);
        if (!kept.trimmed().isEmpty() || words == line)
            excerpt.paragraphs.emplace_back(kept);
    }
    return excerpt;
}

} // namespace aigaq::app
