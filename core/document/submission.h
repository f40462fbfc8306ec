// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/comment.h"
#include "core/document/language.h"
#include "core/document/node_id.h"
#include "core/document/text.h"

#include <QString>

#include <map>
#include <variant>
#include <vector>

/// A submission as its readers see it. These are plain values that know neither files nor windows:
/// equal content compares equal, and nothing here holds a number, a letter or a footnote's number,
/// because those follow from the order of things (reading.h).
namespace aigaq::document {

struct Paragraph {
    NodeId id;
    Texts text;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// A lettered part of a question.
struct SubQuestion {
    NodeId id;
    Texts text;
    friend bool operator==(const SubQuestion&, const SubQuestion&) = default;
};

/// What happened. The first paragraph takes the number, the others continue it without one.
struct Issue {
    std::vector<Paragraph> paragraphs;
    friend bool operator==(const Issue&, const Issue&) = default;
};

/// What the State party is to be asked about it. The first paragraph takes the number.
struct Question {
    std::vector<Paragraph> paragraphs;
    std::vector<SubQuestion> subQuestions;
    friend bool operator==(const Question&, const Question&) = default;
};

/// An issue and the question that follows from it: the unit that is written, moved and deleted.
/// Each half of a pair has at least one paragraph; one that has not been written has an empty one.
struct Pair {
    NodeId id;
    Issue issue;
    Question question;
    friend bool operator==(const Pair&, const Pair&) = default;
};

/// "Article 2": stands above the pairs that follow it; they do not belong to it.
struct Heading {
    NodeId id;
    Texts text;
    friend bool operator==(const Heading&, const Heading&) = default;
};

using Item = std::variant<Heading, Pair>;

/// An organisation that submits.
struct Organisation {
    NodeId id;
    Texts name;
    friend bool operator==(const Organisation&, const Organisation&) = default;
};

struct Cover {
    Texts title;
    Texts framework; ///< "Within the framework of …", the line under the title
    std::vector<Organisation> organisations;
    std::vector<Paragraph> introduction;
    friend bool operator==(const Cover&, const Cover&) = default;
};

/// A footnote. Its place is that of the NoteMark that names it.
struct Footnote {
    NodeId id;
    Texts text;
    friend bool operator==(const Footnote&, const Footnote&) = default;
};

/// One use of a source by a footnote.
struct Citation {
    NodeId id;
    NodeId source;
    Texts locator; ///< where in the source: "p. 4"
    friend bool operator==(const Citation&, const Citation&) = default;
};

/// A document, page or judgment that footnotes cite. Dates are ISO 8601 ("2024", "2024-03",
/// "2024-03-12") or, where that says too much, free words.
struct Source {
    NodeId id;
    Texts author;
    Texts title;
    Texts publisher;
    Texts note;
    QString date;
    QString url;
    QString archivedUrl;
    QString accessed;
    friend bool operator==(const Source&, const Source&) = default;
};

struct Submission {
    NodeId id;
    Language draftLanguage = Language::fallback(); ///< the one that is written first
    Cover cover;
    std::vector<Item> items;
    /// By id, since their order follows from their marks. A footnote without a mark is kept.
    std::map<NodeId, Footnote> footnotes;
    std::map<NodeId, Citation> citations;
    std::map<NodeId, Source> sources;
    std::map<NodeId, Comment> comments; ///< their order is that of comment_threads.h
    friend bool operator==(const Submission&, const Submission&) = default;
};

/// An empty submission with an id of its own.
[[nodiscard]] Submission newSubmission(Language draftLanguage);

/// A pair with one empty paragraph on each side.
[[nodiscard]] Pair newPair(QRandomGenerator& random = *QRandomGenerator::system());

} // namespace aigaq::document
