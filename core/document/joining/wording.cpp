// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/joining/wording.h"

#include "core/document/words.h"

namespace aigaq::document {

namespace {

/// An anchor by the number of code units before it.
struct Hanging {
    Anchor anchor;
    qsizetype position;
};

class Reader {
public:
    void read(const Run& run)
    {
        const Look look{.bold = run.bold, .italic = run.italic, .href = run.href};
        m_characters += run.text;
        m_looks.insert(m_looks.end(), static_cast<std::size_t>(run.text.size()), look);
    }
    void read(const auto& mark)
    {
        Anchor anchor{.mark = mark};
        for (const Hanging& hanging : m_hanging)
            anchor.occurrence += hanging.anchor.mark == anchor.mark ? 1 : 0;
        m_hanging.push_back({.anchor = anchor, .position = m_characters.size()});
    }

    Wording wording() &&
    {
        Wording wording;
        auto look = m_looks.begin();
        auto hanging = m_hanging.begin();
        qsizetype begin = 0;
        const auto hangUpTo = [&](qsizetype end) {
            for (; hanging != m_hanging.end() && hanging->position < end; ++hanging)
                wording.anchors.push_back(
                    {.anchor = hanging->anchor,
                     .gap = {.word = wording.words.size(), .offset = hanging->position - begin}});
        };
        for (const QStringView word : wordsOf(m_characters)) {
            const qsizetype end = begin + word.size();
            hangUpTo(end);
            wording.words.push_back(
                {.characters = word.toString(), .looks = {look, look + word.size()}});
            look += word.size();
            begin = end;
        }
        hangUpTo(begin + 1);
        return wording;
    }

private:
    QString m_characters;
    std::vector<Look> m_looks;
    std::vector<Hanging> m_hanging;
};

} // namespace

Wording wordingOf(const Text& text)
{
    Reader reader;
    for (const Inline& part : text.inlines())
        std::visit([&](const auto& value) { reader.read(value); }, part);
    return std::move(reader).wording();
}

Wording opaqueWording(const QString& name)
{
    Wording wording;
    wording.words.push_back({.characters = name, .looks = {}, .isOpaque = true});
    return wording;
}

void TextBuilder::append(const Word& word, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        const Look& look = word.looks[static_cast<std::size_t>(i)];
        m_text.append(Run{.text = word.characters[i],
                          .bold = look.bold,
                          .italic = look.italic,
                          .href = look.href});
    }
}

void TextBuilder::append(const Anchor& anchor)
{
    std::visit([this](const auto& value) { m_text.append(value); }, anchor.mark);
}

} // namespace aigaq::document
