// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/side_stories.h"

#include "core/docx/reading/story_reader.h"

namespace aigaq::docx {

using namespace draft;

namespace {

SideStory readOne(XmlPart& xml, const StoryContext& context, QStringView between)
{
    SideStory story{.author = xml.attribute(u"author"), .date = xml.attribute(u"date")};
    WordDocument document;
    StoryReader reader(xml, context, document);
    reader.readBlocks();
    reader.finish();
    for (const WordParagraph& paragraph : document.paragraphs) {
        if (!story.words.isEmpty())
            story.words.append(between, 0);
        story.words.append(paragraph.words);
        addBookmarks(story.bookmarks, paragraph.bookmarks);
        for (const QString& author : paragraph.changedBy)
            addAuthor(story.changedBy, author);
    }
    addBookmarks(story.bookmarks, reader.looseBookmarks());
    story.lastParagraph = reader.lastId();
    for (WordFinding& finding : document.findings)
        story.findings.push_back(std::move(finding.finding));
    return story;
}

/// The lines that Word draws above notes are kept as notes, too.
bool isSeparator(const XmlPart& xml)
{
    const QString type = xml.attribute(u"type");
    return !type.isEmpty() && type != u"normal";
}

} // namespace

Result<SideStories, DocxReadError> readSideStories(XmlPart& xml, QStringView element,
                                                   const StoryContext& context, QStringView between)
{
    SideStories stories;
    const bool root = xml.nextChild();
    while (root && xml.nextChild()) {
        if (!xml.isWord(element) || isSeparator(xml)) {
            xml.skip();
            continue;
        }
        const int id = xml.attribute(u"id").toInt();
        SideStory story = readOne(xml, context, between);
        stories.emplace(id, std::move(story)); // of two with one id, Word shows the first
    }
    if (auto problem = xml.finish())
        return unexpected(*std::move(problem));
    return stories;
}

Result<QStringList, DocxReadError> readSingleStory(XmlPart& xml, const StoryContext& context)
{
    WordDocument document;
    if (xml.nextChild()) {
        StoryReader reader(xml, context, document);
        reader.readBlocks();
        reader.finish();
    }
    if (auto problem = xml.finish())
        return unexpected(*std::move(problem));
    QStringList paragraphs;
    for (const WordParagraph& paragraph : document.paragraphs)
        paragraphs << paragraph.words.words();
    return paragraphs;
}

} // namespace aigaq::docx
