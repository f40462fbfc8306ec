// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/history_report.h"

#include "app/command_line/words.h"
#include "app/history/moment.h"
#include "app/history/version_words.h"
#include "core/document/comparison.h"
#include "core/document/stored_text.h"
#include "core/json/json_stream.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;
using store::PastChange;
using store::PastVersion;

namespace {

/// With more first wordings than these at one moment (an import), their number says enough.
constexpr std::ptrdiff_t fewFirstWordings = 5;

void writeClaim(json::JsonStream& stream, const store::Claim& claim, std::optional<qint64> merge)
{
    if (claim.time)
        stream.member(
            u"time",
            QDateTime::fromSecsSinceEpoch(*claim.time, QTimeZone::UTC).toString(Qt::ISODate));
    if (!claim.author.isEmpty())
        stream.member(u"author", claim.author);
    if (merge)
        stream.member(u"merge", static_cast<int>(*merge));
}

void writeField(json::JsonStream& stream, const FieldId& field, const ThingNames& names)
{
    stream.member(u"what", names.of(field));
    stream.member(u"node", hex(field.node));
    stream.member(u"field", field.name);
}

void writeDiff(json::JsonStream& stream, const WordDiff& diff)
{
    stream.key(u"diff");
    stream.beginArray();
    for (const auto& [change, piece] : diff) {
        const QStringView name = change == WordChange::Kept      ? u"kept"
                                 : change == WordChange::Removed ? u"removed"
                                                                 : u"added";
        stream.beginObject();
        stream.member(name, storedForm(piece));
        stream.endObject();
    }
    stream.endArray();
}

bool isOf(const FieldId& field, Language language)
{
    return field.name.endsWith(u'.' + language.code());
}

bool isOneMoment(const PastChange& a, const PastChange& b)
{
    return a.claim.time == b.claim.time && a.claim.author == b.claim.author && a.merge == b.merge;
}

} // namespace

HistoryReport::HistoryReport(const store::SubmissionFile& file, Language language, bool asJson,
                             Console& console)
    : m_submission(*file.submission()), m_file(file), m_asJson(asJson), m_console(console),
      m_names(m_submission), m_printer(m_submission, language)
{
}

void HistoryReport::tellTexts(const std::vector<TextPast>& texts) const
{
    json::JsonStream stream;
    if (m_asJson)
        stream.beginArray();
    for (const TextPast& text : texts) {
        if (m_asJson) {
            stream.beginObject();
            writeField(stream, text.field, m_names);
            stream.key(u"versions");
            stream.beginArray();
            for (const PastVersion& version : text.versions)
                writeVersion(stream, text, version);
            stream.endArray();
            stream.endObject();
            continue;
        }
        m_console.out << m_names.of(text.field) << "  [" << text.choice << "]\n";
        for (const PastVersion& version : text.versions)
            tellVersion(text, version);
        m_console.out << '\n';
    }
    if (!m_asJson)
        return;
    stream.endArray();
    m_console.out << QString::fromUtf8(std::move(stream).finished());
}

void HistoryReport::tellVersion(const TextPast& text, const PastVersion& version) const
{
    m_console.out << "  " << CommandLine::tr("version %1").arg(QString::number(version.number))
                  << "  " << momentOf(version.claim, version.merge)
                  << stateOf(text.versions, version) << "\n    ";
    if (!version.wording)
        m_console.out << CommandLine::tr("destroyed for somebody's safety");
    else if (version.parents.empty())
        m_console.out << m_printer.print(textOf(version));
    else
        m_console.out << m_printer.print(changeOf(text.versions, version));
    m_console.out << '\n';
}

void HistoryReport::writeVersion(json::JsonStream& stream, const TextPast& text,
                                 const PastVersion& version) const
{
    stream.beginObject();
    stream.member(u"version", static_cast<int>(version.number));
    writeClaim(stream, version.claim, version.merge);
    stream.member(u"now", version.isHead);
    stream.member(u"takenBack", version.isTakenBack);
    stream.key(u"parents");
    stream.beginArray();
    for (const qint64 parent : version.parents)
        stream.value(static_cast<int>(parent));
    stream.endArray();
    if (version.wording) {
        stream.member(u"wording", *version.wording);
        writeDiff(stream, changeOf(text.versions, version));
    } else {
        stream.member(u"destroyed", true);
    }
    stream.endObject();
}

Result<void, store::StoreError> HistoryReport::tellChanges(std::optional<Language> only) const
{
    auto changes = m_file.pastChanges();
    if (!changes)
        return unexpected(changes.error());
    if (only)
        std::erase_if(*changes,
                      [&](const PastChange& change) { return !isOf(change.field, *only); });
    Pasts pasts;
    for (const PastChange& change : *changes) {
        if (pasts.contains(change.field))
            continue;
        auto past = m_file.past(change.field);
        if (!past)
            return unexpected(past.error());
        pasts.emplace(change.field, *std::move(past));
    }
    if (m_asJson) {
        writeChanges(*changes, pasts);
        return {};
    }
    for (auto first = changes->begin(); first != changes->end();) {
        const auto last = std::find_if(first, changes->end(), [&](const PastChange& change) {
            return !isOneMoment(*first, change);
        });
        tellMoment({first, last}, pasts);
        first = last;
    }
    return {};
}

void HistoryReport::tellMoment(const std::vector<PastChange>& changes, const Pasts& pasts) const
{
    const auto isFirstWording = [&](const PastChange& change) {
        const PastVersion& version = *versionOf(pasts.at(change.field), change.number);
        return change.field.name.contains(u'.') && version.parents.empty();
    };
    const auto firsts = std::ranges::count_if(changes, isFirstWording);
    m_console.out << momentOf(changes.front().claim, changes.front().merge) << '\n';
    bool isTold = false;
    const auto tell = [&](const QString& what, const QString& happened) {
        m_console.out << "  " << (what.isEmpty() ? happened : QString(what + ": "_L1 + happened))
                      << '\n';
        isTold = true;
    };
    for (const PastChange& change : changes) {
        const std::vector<PastVersion>& versions = pasts.at(change.field);
        const PastVersion& version = *versionOf(versions, change.number);
        if (firsts > fewFirstWordings && isFirstWording(change))
            continue;
        const QString happened = change.field.name.contains(u'.') ? extent(versions, version)
                                                                  : whatHappened(change, version);
        if (!happened.isEmpty())
            tell(m_names.of(change.field), happened);
    }
    if (firsts > fewFirstWordings)
        tell({},
             CommandLine::tr("texts written for the first time: %1").arg(QString::number(firsts)));
    if (!isTold)
        tell({}, CommandLine::tr("something was added that has no words yet"));
}

void HistoryReport::writeChanges(const std::vector<PastChange>& changes, const Pasts& pasts) const
{
    json::JsonStream stream;
    stream.beginArray();
    for (const PastChange& change : changes) {
        const std::vector<PastVersion>& versions = pasts.at(change.field);
        stream.beginObject();
        writeClaim(stream, change.claim, change.merge);
        writeField(stream, change.field, m_names);
        stream.member(u"version", static_cast<int>(change.number));
        const PastVersion& version = *versionOf(versions, change.number);
        if (change.field.name.contains(u'.') && version.wording) {
            const auto [removed, added] = changedWords(changeOf(versions, version));
            stream.member(u"removed", removed);
            stream.member(u"added", added);
        }
        stream.endObject();
    }
    stream.endArray();
    m_console.out << QString::fromUtf8(std::move(stream).finished());
}

void HistoryReport::tellSince(const Submission& then, std::optional<Language> only) const
{
    std::vector<ChangedText> changed = changedTexts(then, m_submission);
    if (only)
        std::erase_if(changed, [&](const ChangedText& text) { return !isOf(text.field, *only); });
    json::JsonStream stream;
    stream.beginArray();
    for (const auto& [field, before, after] : changed) {
        const WordDiff diff = wordDiff(before, after);
        if (!m_asJson)
            m_console.out << m_names.of(field) << "\n    " << m_printer.print(diff) << "\n\n";
        stream.beginObject();
        writeField(stream, field, m_names);
        writeDiff(stream, diff);
        stream.endObject();
    }
    stream.endArray();
    if (m_asJson)
        m_console.out << QString::fromUtf8(std::move(stream).finished());
}

void HistoryReport::tellDeleted() const
{
    json::JsonStream stream;
    stream.beginArray();
    for (const auto& [field, value] : m_file.sealedFields()) {
        const bool isDeleted = field.name == "gone"_L1 && value == "1"_L1;
        if (!isDeleted)
            continue;
        const QString words = lastWordsOf(field.node, m_file.sealedFields());
        if (!m_asJson)
            m_console.out << shortId(field.node) << "  " << m_names.of(field.node) << ": " << words
                          << '\n';
        stream.beginObject();
        writeField(stream, field, m_names);
        stream.member(u"words", words);
        stream.endObject();
    }
    stream.endArray();
    if (m_asJson)
        m_console.out << QString::fromUtf8(std::move(stream).finished());
}

} // namespace aigaq::app
