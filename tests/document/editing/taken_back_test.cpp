// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/difference.h"
#include "core/document/editing/taken_back.h"
#include "tests/document/random_submission.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

const Language kazakh = Language::fromCode(u"kk").value();

Text withMark(const QString& words, const NodeId& footnote)
{
    Text text(words);
    text.append(NoteMark{footnote});
    return text;
}

/// A submission before and after a Kazakh version with a note and a comment of its own was taken
/// in.
struct TakenIn {
    Submission before;
    Submission after;
    NodeId footnote = newNodeId(NodeKind::Footnote);
    NodeId comment = newNodeId(NodeKind::Comment);

    TakenIn()
    {
        before.items.emplace_back(newPair());
        before.items.emplace_back(newPair());
        after = before;
        setTextIn(paragraph(after, 0).text, kazakh, withMark(u"Бірінші"_s, footnote));
        setTextIn(paragraph(after, 1).text, kazakh, Text(u"Екінші"_s));
        after.footnotes.emplace(footnote, Footnote{.id = footnote});
        after.comments.emplace(
            comment, Comment{.id = comment,
                             .about = CommentedWords{.place = {.node = paragraph(after, 0).id,
                                                               .language = kazakh},
                                                     .words = u"Бірінші"_s},
                             .text = u"Рас па?"_s});
    }

    static Paragraph& paragraph(Submission& submission, std::size_t pair)
    {
        return std::get<Pair>(submission.items[pair]).issue.paragraphs.front();
    }

    [[nodiscard]] Submission takenBackFrom(Submission now) const
    {
        apply(now, takenBack(now, difference(before, after)));
        return now;
    }
};

} // namespace

TEST_CASE("A version that is taken back takes its notes and comments along")
{
    const TakenIn version;
    CHECK(version.takenBackFrom(version.after) == version.before);
}

TEST_CASE("What was changed since a version came in stays when it is taken back")
{
    TakenIn version;
    Submission edited = version.after;
    setTextIn(TakenIn::paragraph(edited, 0).text, kazakh,
              withMark(u"Ең бірінші"_s, version.footnote));
    edited.comments.at(version.comment).resolved = true;

    const Submission now = version.takenBackFrom(edited);

    CHECK(now.footnotes.contains(version.footnote));
    CHECK(now.comments.at(version.comment).resolved);
    CHECK(std::get<Pair>(now.items[0]) == std::get<Pair>(edited.items[0]));
    CHECK(std::get<Pair>(now.items[1]) == std::get<Pair>(version.before.items[1]));
}
