// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_report.h"

#include "app/messages/plaintext_messages.h"
#include "core/json/json_stream.h"

namespace aigaq::app {

namespace {

void reportAsJson(const std::vector<draft::Finding>& findings, Console& console)
{
    json::JsonStream stream;
    stream.beginArray();
    for (const draft::Finding& finding : findings) {
        stream.beginObject();
        stream.member(u"line", finding.line);
        stream.member(u"kind", word(finding.kind));
        stream.member(u"text", wording(finding));
        stream.endObject();
    }
    stream.endArray();
    console.out << QString::fromUtf8(std::move(stream).finished());
}

} // namespace

void report(const std::vector<draft::Finding>& findings, const QString& draft, bool asJson,
            Console& console)
{
    if (asJson)
        return reportAsJson(findings, console);
    for (const draft::Finding& finding : findings)
        console.out << draft << ':' << finding.line << ": " << word(finding.kind) << ": "
                    << wording(finding) << '\n';
}

} // namespace aigaq::app
