// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/comment_fields.h"

#include "core/document/stored_text.h"
#include "core/document/text_field.h"

#include <QStringList>

#include <algorithm>

namespace aigaq::document {

using namespace Qt::StringLiterals;

namespace {

QString wordsField(const CommentedWords& about)
{
    Text text(about.before);
    text.append(Run{.text = about.words, .bold = true});
    text.append(Run{.text = about.after});
    return storedForm(text);
}

/// Nothing unless it is plain words, at most one stretch of them bold.
std::optional<CommentedWords> commentedWords(const TextPlace& place, const QString& stored)
{
    const auto text = parseStoredForm(stored);
    if (!text)
        return std::nullopt;
    CommentedWords about{.place = place, .before = {}, .words = {}, .after = {}};
    for (const Inline& part : text->inlines()) {
        const auto* run = std::get_if<Run>(&part);
        if (run == nullptr || run->italic || !run->href.isEmpty())
            return std::nullopt;
        if (run->bold && !about.words.isEmpty())
            return std::nullopt;
        QString& into = run->bold               ? about.words
                        : about.words.isEmpty() ? about.before
                                                : about.after;
        into = run->text;
    }
    return about;
}

} // namespace

std::array<NamedValue, 4> fieldsOf(const Comment& comment)
{
    const auto* about = std::get_if<CommentedWords>(&comment.about);
    const QString place = [&] {
        if (about == nullptr)
            return hex(std::get<NodeId>(comment.about));
        const FieldId field = fieldOf(about->place);
        return QString(hex(field.node) + u' ' + field.name);
    }();
    return {{{.name = u"about"_s, .value = place},
             {.name = u"words"_s, .value = about == nullptr ? QString() : wordsField(*about)},
             {.name = u"text"_s, .value = comment.text},
             {.name = u"resolved"_s, .value = comment.resolved ? u"1"_s : u"0"_s}}};
}

std::optional<CommentSubject> commentSubject(const QString& about, const QString& words)
{
    const qsizetype space = about.indexOf(u' ');
    const auto node = nodeIdFromHex(QStringView(about).first(space < 0 ? about.size() : space));
    const bool isAnswer = space < 0;
    if (!node || isAnswer != (node->kind() == NodeKind::Comment))
        return std::nullopt;
    if (isAnswer)
        return words.isEmpty() ? std::optional<CommentSubject>(*node) : std::nullopt;
    const auto place = placeOf({.node = *node, .name = about.sliced(space + 1)});
    if (!place)
        return std::nullopt;
    return commentedWords(*place, words);
}

bool isCommentText(const QString& text)
{
    return std::ranges::all_of(text.split(u'\n'),
                               [](const QString& line) { return isTextOnly(line); });
}

} // namespace aigaq::document
