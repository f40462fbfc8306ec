// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_writer.h"

#include "core/document/node_fields.h"
#include "core/document/reading.h"
#include "core/document/stored_text.h"
#include "core/json/comment_json.h"
#include "core/json/json_stream.h"
#include "core/json/note_places.h"

#include <algorithm>
#include <ranges>

namespace aigaq::json {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

QStringList urlsOf(const Note& note)
{
    QStringList urls;
    for (const PrintedInline& part : note.inlines) {
        const auto* run = std::get_if<Run>(&part);
        if (run != nullptr && !run->href.isEmpty() && !urls.contains(run->href))
            urls << run->href;
    }
    return urls;
}

/// Writes both forms; they differ in what a text is and in whether there are ids.
class Writer {
public:
    Writer(const Submission& submission, Language language, bool full)
        : m_submission(submission), m_reading(reading(submission, language)), m_full(full),
          m_places(notePlaces(submission, m_reading))
    {
        for (const Block& block : m_reading.blocks)
            m_words.emplace(block.id, printedWords(block.inlines));
    }

    QByteArray write()
    {
        m_json.beginObject();
        m_json.member(u"format", u"aigaq"_s);
        m_json.member(u"version", 1);
        writeId(m_submission.id);
        m_json.member(u"language", m_reading.language.code());
        writeCover();
        writeItems();
        writeFootnotes();
        if (m_full)
            writeCitations();
        writeSources();
        if (m_full)
            writeComments(m_json, m_submission);
        m_json.endObject();
        return std::move(m_json).finished();
    }

    // The visitor of node_fields.h, for sources.
    void texts(QStringView name, const Texts& texts)
    {
        m_json.key(name);
        if (m_full)
            writeStored(texts);
        else
            m_json.value(textIn(texts, m_reading.language).words());
    }
    void words(QStringView name, const QString& words) { m_json.member(name, words); }

private:
    void writeId(const NodeId& id)
    {
        if (m_full)
            m_json.member(u"id", hex(id));
    }

    void writeStored(const Texts& texts)
    {
        m_json.beginObject();
        for (const auto& [language, text] : texts)
            m_json.member(language.code(), storedForm(text));
        m_json.endObject();
    }

    /// A text of the cover or body: all of it, or its words as printed. Several texts of the cover
    /// belong to the document's own node, so the plain words are found by kind, not by id.
    void writeText(const Texts& texts, const QString& printed)
    {
        if (m_full)
            writeStored(texts);
        else
            m_json.value(printed);
    }

    QString wordsOf(BlockKind kind) const
    {
        const auto block = std::ranges::find(m_reading.blocks, kind, &Block::kind);
        return block == m_reading.blocks.end() ? QString() : printedWords(block->inlines);
    }

    QString wordsOf(const NodeId& id) const
    {
        const auto words = m_words.find(id);
        return words == m_words.end() ? QString() : words->second;
    }

    /// In the full form an object, else the words alone.
    void writeNode(const auto& node, QStringView name, const Texts& texts)
    {
        if (!m_full)
            return m_json.value(wordsOf(node.id));
        m_json.beginObject();
        writeId(node.id);
        m_json.key(name);
        writeStored(texts);
        m_json.endObject();
    }

    void writeParagraphs(QStringView name, const std::vector<Paragraph>& paragraphs)
    {
        m_json.key(name);
        m_json.beginArray();
        for (const Paragraph& paragraph : paragraphs)
            writeNode(paragraph, u"text", paragraph.text);
        m_json.endArray();
    }

    void writeCover()
    {
        const Cover& cover = m_submission.cover;
        m_json.key(u"title");
        writeText(cover.title, wordsOf(BlockKind::Title));
        m_json.key(u"framework");
        writeText(cover.framework, wordsOf(BlockKind::Framework));
        m_json.key(u"organisations");
        m_json.beginArray();
        for (const Organisation& organisation : cover.organisations) {
            // A name that is missing in this language is not printed, and so not counted.
            if (m_full || m_words.contains(organisation.id))
                writeNode(organisation, u"name", organisation.name);
        }
        m_json.endArray();
        writeParagraphs(u"introduction", cover.introduction);
    }

    void writeItems()
    {
        m_json.key(u"items");
        m_json.beginArray();
        int number = 0;
        for (const Item& item : m_submission.items) {
            m_json.beginObject();
            if (const auto* heading = std::get_if<Heading>(&item)) {
                m_json.key(u"heading");
                writeNode(*heading, u"text", heading->text);
            } else {
                writePair(std::get<Pair>(item), number);
            }
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writePair(const Pair& pair, int& number)
    {
        writeId(pair.id);
        m_json.key(u"issue");
        m_json.beginObject();
        m_json.member(u"number", ++number);
        writeParagraphs(u"paragraphs", pair.issue.paragraphs);
        m_json.endObject();
        m_json.key(u"question");
        m_json.beginObject();
        m_json.member(u"number", ++number);
        writeParagraphs(u"paragraphs", pair.question.paragraphs);
        m_json.key(u"subquestions");
        m_json.beginArray();
        for (std::size_t i = 0; i < pair.question.subQuestions.size(); ++i) {
            const SubQuestion& sub = pair.question.subQuestions[i];
            m_json.beginObject();
            writeId(sub.id);
            m_json.member(u"letter", subQuestionLetter(i));
            m_json.key(u"text");
            writeText(sub.text, wordsOf(sub.id));
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    void writeFootnotes()
    {
        m_json.key(u"footnotes");
        m_json.beginArray();
        for (const Note& note : m_reading.notes)
            writeFootnote(m_submission.footnotes.at(note.id), &note);
        for (const auto& [id, footnote] : m_submission.footnotes) {
            if (m_full && !m_places.contains(id))
                writeFootnote(footnote, nullptr);
        }
        m_json.endArray();
    }

    void writeFootnote(const Footnote& footnote, const Note* note)
    {
        m_json.beginObject();
        writeId(footnote.id);
        m_json.key(u"number");
        if (note == nullptr) {
            m_json.null();
        } else {
            m_json.value(note->number);
            writePlace(m_places.at(note->id));
        }
        m_json.key(u"text");
        writeText(footnote.text, note == nullptr ? QString() : printedWords(note->inlines));
        if (note != nullptr) {
            m_json.key(u"urls");
            m_json.beginArray();
            for (const QString& url : urlsOf(*note))
                m_json.value(url);
            m_json.endArray();
        }
        m_json.endObject();
    }

    void writePlace(const NotePlace& place)
    {
        m_json.key(u"paragraph");
        if (place.paragraph > 0)
            m_json.value(place.paragraph);
        else
            m_json.null();
        m_json.member(u"part", place.part);
        m_json.member(u"offset", place.offset);
    }

    void writeCitations()
    {
        m_json.key(u"citations");
        m_json.beginArray();
        for (const Citation& citation : m_submission.citations | std::views::values) {
            m_json.beginObject();
            writeId(citation.id);
            m_json.member(u"source", hex(citation.source));
            visitFields(*this, citation);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeSources()
    {
        m_json.key(u"sources");
        m_json.beginArray();
        for (const Source& source : m_submission.sources | std::views::values) {
            m_json.beginObject();
            writeId(source.id);
            visitFields(*this, source);
            m_json.endObject();
        }
        m_json.endArray();
    }

    const Submission& m_submission;
    Reading m_reading;
    bool m_full;
    std::map<NodeId, NotePlace> m_places;
    std::map<NodeId, QString> m_words;
    JsonStream m_json;
};

} // namespace

QByteArray writePlain(const Submission& submission, Language language)
{
    return Writer(submission, language, false).write();
}

QByteArray writeFull(const Submission& submission)
{
    return Writer(submission, submission.draftLanguage, true).write();
}

} // namespace aigaq::json
