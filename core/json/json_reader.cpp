// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"

#include "core/document/node_fields.h"
#include "core/document/stored_text.h"
#include "core/json/comment_json.h"
#include "core/json/note_places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace aigaq::json {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

using Problem = JsonError::Problem;

/// Puts a submission together from what a JSON object says. After the first error the rest is read
/// on without effect, so that no step needs to ask.
class Reader {
public:
    explicit Reader(const QJsonObject& document) : m_root(document) {}

    Result<Submission, JsonError> read()
    {
        if (m_root["format"_L1] != "aigaq"_L1)
            return unexpected(JsonError{.problem = Problem::OtherFormat});
        if (m_root["version"_L1].toInt() > 1)
            return unexpected(JsonError{.problem = Problem::NewerVersion});
        if (m_root["version"_L1].toInt() != 1)
            fail(Problem::BadValue, u"version"_s);
        m_submission.id = idOf(m_root, NodeKind::Document, {});
        if (const auto language = Language::fromCode(m_root["language"_L1].toString()))
            m_submission.draftLanguage = *language;
        else
            fail(Problem::BadValue, u"language"_s);
        readCover();
        forEach(m_root, u"items"_s, {}, [this](const QJsonValue& item, const QString& where) {
            readItem(item.toObject(), where);
        });
        readLoose();
        if (m_error)
            return unexpected(*m_error);
        return std::move(m_submission);
    }

    // The visitor of node_fields.h for the object that is being read.
    void texts(QStringView name, Texts& into)
    {
        into = textsOf(m_object[name], m_where + u'/' + name);
    }
    void words(QStringView name, QString& into)
    {
        into = m_object[name].toString();
        if (!isTextOnly(into))
            fail(Problem::BadValue, m_where + u'/' + name);
    }

private:
    void fail(Problem problem, const QString& where)
    {
        if (!m_error)
            m_error = JsonError{.problem = problem, .where = where};
    }

    NodeId idOf(const QJsonObject& object, NodeKind kind, const QString& where)
    {
        const QJsonValue value = object["id"_L1];
        if (value.isUndefined())
            return newNodeId(kind);
        const QString place = where.isEmpty() ? u"id"_s : QString(where + "/id"_L1);
        const auto id = nodeIdFromHex(value.toString());
        if (!id || id->kind() != kind) {
            fail(Problem::BadValue, place);
            return {};
        }
        if (!m_ids.insert(*id).second)
            fail(Problem::TwiceUsedId, place);
        return *id;
    }

    Text plainText(const QString& words, const QString& where)
    {
        if (!isTextOnly(words))
            fail(Problem::BadValue, where);
        return Text(words);
    }

    /// Plain words in the document's language, or the stored forms in several.
    Texts textsOf(const QJsonValue& value, const QString& where)
    {
        Texts texts;
        if (value.isString())
            setTextIn(texts, m_submission.draftLanguage, plainText(value.toString(), where));
        else if (!value.isObject() && !value.isUndefined() && !value.isNull())
            fail(Problem::BadValue, where);
        const QJsonObject languages = value.toObject();
        for (auto it = languages.begin(); it != languages.end(); ++it) {
            const auto language = Language::fromCode(it.key());
            auto text = parseStoredForm(it.value().toString());
            if (language && it.value().isString() && text)
                setTextIn(texts, *language, *std::move(text));
            else
                fail(Problem::BadValue, where + u'/' + it.key());
        }
        return texts;
    }

    void forEach(const QJsonObject& object, const QString& key, const QString& where,
                 const auto& read)
    {
        const QJsonValue value = object[key];
        const QString path = where.isEmpty() ? key : QString(where + u'/' + key);
        if (!value.isUndefined() && !value.isArray())
            fail(Problem::BadValue, path);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            read(array[i], path + u'/' + QString::number(i));
    }

    template <class Node>
    Node nodeOf(const QJsonValue& value, NodeKind kind, const QString& where)
    {
        if (!value.isObject())
            fail(Problem::BadValue, where);
        m_object = value.toObject();
        m_where = where;
        Node node{.id = idOf(m_object, kind, where)};
        visitFields(*this, node);
        return node;
    }

    /// A thing that may be written as its one text alone.
    template <class Node>
    Node textNodeOf(const QJsonValue& value, NodeKind kind, const QString& where)
    {
        const QString name = kind == NodeKind::Organisation ? u"name"_s : u"text"_s;
        return nodeOf<Node>(value.isObject() ? value : QJsonObject{{name, value}}, kind, where);
    }

    std::vector<Paragraph> paragraphsOf(const QJsonObject& object, const QString& key,
                                        const QString& where)
    {
        std::vector<Paragraph> paragraphs;
        forEach(object, key, where, [&](const QJsonValue& value, const QString& path) {
            paragraphs.push_back(textNodeOf<Paragraph>(value, NodeKind::Paragraph, path));
        });
        return paragraphs;
    }

    void readCover()
    {
        Cover& cover = m_submission.cover;
        cover.title = textsOf(m_root["title"_L1], u"title"_s);
        cover.framework = textsOf(m_root["framework"_L1], u"framework"_s);
        forEach(m_root, u"organisations"_s, {}, [&](const QJsonValue& value, const QString& where) {
            cover.organisations.push_back(
                textNodeOf<Organisation>(value, NodeKind::Organisation, where));
        });
        cover.introduction = paragraphsOf(m_root, u"introduction"_s, {});
    }

    void readItem(const QJsonObject& item, const QString& where)
    {
        if (item.contains("heading"_L1)) {
            m_submission.items.emplace_back(textNodeOf<Heading>(
                item["heading"_L1], NodeKind::Heading, QString(where + "/heading"_L1)));
        } else if (item["issue"_L1].isObject() || item["question"_L1].isObject()) {
            m_submission.items.emplace_back(pairOf(item, where));
        } else {
            fail(Problem::BadValue, where);
        }
    }

    Pair pairOf(const QJsonObject& item, const QString& where)
    {
        Pair pair{.id = idOf(item, NodeKind::Pair, where)};
        pair.issue.paragraphs = halfOf(item, u"issue"_s, where);
        pair.question.paragraphs = halfOf(item, u"question"_s, where);
        forEach(item["question"_L1].toObject(), u"subquestions"_s, QString(where + "/question"_L1),
                [&](const QJsonValue& value, const QString& path) {
                    pair.question.subQuestions.push_back(
                        nodeOf<SubQuestion>(value, NodeKind::SubQuestion, path));
                });
        return pair;
    }

    std::vector<Paragraph> halfOf(const QJsonObject& item, const QString& half,
                                  const QString& where)
    {
        if (!item.contains(half)) // not written yet
            return {{.id = newNodeId(NodeKind::Paragraph)}};
        return paragraphsOf(item[half].toObject(), u"paragraphs"_s, where + u'/' + half);
    }

    /// What stands outside the order of things.
    void readLoose()
    {
        forEach(m_root, u"sources"_s, {}, [this](const QJsonValue& value, const QString& where) {
            const auto source = nodeOf<Source>(value, NodeKind::Source, where);
            m_submission.sources.emplace(source.id, source);
        });
        forEach(m_root, u"citations"_s, {}, [this](const QJsonValue& value, const QString& where) {
            auto citation = nodeOf<Citation>(value, NodeKind::Citation, where);
            if (const auto source = nodeIdFromHex(value["source"_L1].toString()))
                citation.source = *source;
            else
                fail(Problem::BadValue, QString(where + "/source"_L1));
            m_submission.citations.emplace(citation.id, citation);
        });
        forEach(m_root, u"footnotes"_s, {}, [this](const QJsonValue& value, const QString& where) {
            readFootnote(value, where);
        });
        forEach(m_root, u"comments"_s, {}, [this](const QJsonValue& value, const QString& where) {
            auto comment = commentFrom(value.toObject());
            if (!comment)
                return fail(Problem::BadValue, where);
            comment->id = idOf(value.toObject(), NodeKind::Comment, where);
            m_submission.comments.emplace(comment->id, *comment);
        });
    }

    void readFootnote(const QJsonValue& value, const QString& where)
    {
        auto footnote = nodeOf<Footnote>(value, NodeKind::Footnote, where);
        const QJsonObject object = value.toObject();
        if (object["text"_L1].isString()) {
            const QStringList urls = object["urls"_L1].toVariant().toStringList();
            setTextIn(footnote.text, m_submission.draftLanguage,
                      withLinks(object["text"_L1].toString(), urls));
        }
        m_submission.footnotes.emplace(footnote.id, footnote);
        if (object.contains("id"_L1)) // then its mark stands in the stored form
            return;
        const NotePlace place{.paragraph = object["paragraph"_L1].toInt(),
                              .part = object["part"_L1].toString(),
                              .offset = object["offset"_L1].toInt()};
        Texts* texts = textsAt(m_submission, place);
        if (texts == nullptr)
            return fail(Problem::NoSuchPlace, where);
        Text marked = withMark(textIn(*texts, m_submission.draftLanguage), place.offset,
                               NoteMark{footnote.id});
        setTextIn(*texts, m_submission.draftLanguage, std::move(marked));
    }

    QJsonObject m_root;
    QJsonObject m_object;
    QString m_where;
    std::set<NodeId> m_ids;
    Submission m_submission;
    std::optional<JsonError> m_error;
};

} // namespace

Result<Submission, JsonError> readJson(const QByteArray& bytes)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return unexpected(JsonError{
            .problem = Problem::NotJson,
            .line = bytes.first(qMin(qsizetype{parseError.offset}, bytes.size())).count('\n') + 1});
    return Reader(document.object()).read();
}

} // namespace aigaq::json
