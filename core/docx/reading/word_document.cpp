// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/word_document.h"

#include "core/docx/reading/comment_parts.h"
#include "core/docx/reading/side_stories.h"
#include "core/docx/reading/story_reader.h"

#include <algorithm>

namespace aigaq::docx {

using namespace draft;
using namespace Qt::StringLiterals;

namespace {

using Problem = DocxReadError::Problem;

constexpr double stageOfBody = 0.7; ///< how much of the reading is done when the body is read

/// Reads a package's parts in the order in which each needs the ones before. A part that is wrong
/// ends it; one that is not there is as if it were empty.
class WordDocumentReader {
public:
    WordDocumentReader(PackageParts& parts, std::optional<TrackedChanges> tracked,
                       const DocxReadLimits& limits, ReadingProgress& progress)
        : m_parts(parts), m_tracked(tracked), m_limits(limits), m_progress(progress),
          m_counter(m_lists)
    {
    }

    Result<WordDocument, DocxReadError> read()
    {
        const bool done =
            findMainPart() && readDefinitions() && readNotes() && readBody() && readRunningHeads();
        if (!done)
            return unexpected(m_error);
        if (!m_tracked && m_changes.changes > 0)
            return unexpected(DocxReadError{.problem = Problem::UndecidedChanges,
                                            .changes = m_changes.changes,
                                            .authors = m_changes.authors});
        reportUnused();
        return std::move(m_document);
    }

private:
    /// Takes the value of a step that may have failed; false if it has.
    template <class Value>
    bool take(Result<Value, DocxReadError> result, Value& value)
    {
        if (!result) {
            m_error = std::move(result.error());
            return false;
        }
        value = *std::move(result);
        return true;
    }

    bool fail(DocxReadError error)
    {
        m_error = std::move(error);
        return false;
    }

    bool findMainPart()
    {
        return take(mainPart(m_parts, m_limits), m_main) &&
               take(readRelationships(m_parts, m_main, m_limits), m_relationships);
    }

    bool readDefinitions()
    {
        return take(WordStyles::read(m_parts, partOfType(u"styles"), m_limits), m_styles) &&
               take(readLists(m_parts, partOfType(u"numbering"), m_limits), m_lists);
    }

    bool readNotes()
    {
        return readSide(u"footnotes", u"footnote", m_footnotes) &&
               readSide(u"endnotes", u"endnote", m_endnotes) && readComments();
    }

    bool readComments()
    {
        SideStories stories;
        QHash<QString, CommentState> states;
        if (!readSide(u"comments", u"comment", stories, u"\n"))
            return false;
        XmlPart extended(m_parts, partOfType(u"commentsExtended"), m_limits);
        if (!take(readCommentStates(extended), states))
            return false;
        ReadComments read = commentsOf(stories, states);
        m_document.comments.comments = std::move(read.comments);
        m_ranges.emplace(std::move(read.indexes));
        return true;
    }

    bool readSide(QStringView type, QStringView element, SideStories& stories,
                  QStringView between = u" ")
    {
        const QString part = partOfType(type);
        PartRelationships relationships;
        if (part.isEmpty() || !m_parts.has(part))
            return true;
        if (!take(readRelationships(m_parts, part, m_limits), relationships))
            return false;
        XmlPart xml(m_parts, part, m_limits);
        ListCounter lists(m_lists);
        return take(readSideStories(xml, element, context(relationships, lists), between), stories);
    }

    bool readBody()
    {
        m_progress.beginStage(stageOfBody);
        XmlPart xml(m_parts, m_main, m_limits);
        StoryContext body = context(m_relationships, m_counter);
        body.footnotes = &m_footnotes;
        body.endnotes = &m_endnotes;
        body.comments = &*m_ranges;
        body.progress = &m_progress;
        const bool root = xml.nextChild();
        if (root && !xml.isWord(u"document"))
            return fail({.problem = Problem::NotWord});
        StoryReader reader(xml, body, m_document);
        while (root && xml.nextChild()) {
            if (xml.isWord(u"body"))
                reader.readBlocks();
            else
                xml.skip();
        }
        reader.finish();
        if (auto problem = xml.finish())
            return fail(*std::move(problem));
        m_document.comments.sets = (*std::move(m_ranges)).sets();
        return true;
    }

    /// What stands at the top and foot of pages is not taken in: exports make their own.
    bool readRunningHeads()
    {
        QStringList told;
        const PartRelationships none; // their links are not asked for
        for (const QStringView type : {u"header", u"footer"}) {
            for (const QString& part : partsOfType(m_relationships, type)) {
                XmlPart xml(m_parts, part, m_limits);
                ListCounter lists(m_lists);
                QStringList paragraphs;
                if (!take(readSingleStory(xml, context(none, lists)), paragraphs))
                    return false;
                const QString words = paragraphs.join(u" / "_s);
                if (words.isEmpty() || isPageNumber(words) || told.contains(words))
                    continue;
                told << words;
                m_document.findings.push_back(
                    {.finding = {.kind = FindingKind::RunningHead, .words = words}});
            }
        }
        return true;
    }

    static bool isPageNumber(QStringView words)
    {
        return std::ranges::none_of(words, [](QChar c) { return c.isLetter(); });
    }

    /// Notes that stand nowhere in the body.
    void reportUnused()
    {
        for (const SideStories* stories : {&m_footnotes, &m_endnotes}) {
            for (const auto& [id, story] : *stories) {
                if (!story.used && !story.words.isEmpty())
                    m_document.findings.push_back({.finding = {.kind = FindingKind::OrphanNote,
                                                               .words = story.words.words()}});
            }
        }
    }

    [[nodiscard]] QString partOfType(QStringView type) const
    {
        return partsOfType(m_relationships, type).value(0);
    }

    [[nodiscard]] StoryContext context(const PartRelationships& relationships, ListCounter& lists)
    {
        return {.styles = m_styles,
                .relationships = relationships,
                .tracked = m_tracked.value_or(TrackedChanges::Accept),
                .limits = m_limits,
                .lists = lists,
                .changes = m_changes,
                .references = m_document.references};
    }

    PackageParts& m_parts;
    std::optional<TrackedChanges> m_tracked;
    const DocxReadLimits& m_limits;
    ReadingProgress& m_progress;
    QString m_main;
    PartRelationships m_relationships;
    WordStyles m_styles;
    ListDefinitions m_lists;
    ListCounter m_counter;
    SideStories m_footnotes;
    SideStories m_endnotes;
    std::optional<CommentRanges> m_ranges;
    ChangeCount m_changes;
    WordDocument m_document;
    DocxReadError m_error{.problem = Problem::Damaged}; ///< of the step that failed
};

} // namespace

Result<WordDocument, DocxReadError> readWordDocument(const QByteArray& bytes,
                                                     std::optional<TrackedChanges> tracked,
                                                     const DocxReadLimits& limits,
                                                     ReadingProgress& progress)
{
    auto parts = PackageParts::open(bytes, limits);
    if (!parts)
        return unexpected(std::move(parts.error()));
    return WordDocumentReader(**parts, tracked, limits, progress).read();
}

} // namespace aigaq::docx
