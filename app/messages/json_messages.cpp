// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/json_messages.h"

#include <QCoreApplication>

namespace aigaq::app {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(JsonMessages)
};

} // namespace

QString sentence(const json::JsonError& error, const QString& file)
{
    using enum json::JsonError::Problem;
    switch (error.problem) {
    case NotJson:
        return Messages::tr("%1, line %2: here it stops being JSON. Mend it there, or export it "
                            "anew.")
            .arg(file, QString::number(error.line));
    case OtherFormat:
        return Messages::tr("%1 is JSON, but no submission: it lacks \"format\": \"aigaq\".")
            .arg(file);
    case NewerVersion:
        return Messages::tr("%1 was written by a newer Aigaq. Install the newest version to read "
                            "it.")
            .arg(file);
    case BadValue:
        return Messages::tr("%1: what stands at %2 cannot stand there. Mend it there, or export it "
                            "anew.")
            .arg(file, error.where);
    case TwiceUsedId:
        return Messages::tr("%1: the id at %2 belongs to something else already. Give each thing "
                            "an id of its own, or none.")
            .arg(file, error.where);
    case NoSuchPlace:
        return Messages::tr("%1: the footnote at %2 stands in a paragraph or part that is not "
                            "there. Correct its paragraph and part.")
            .arg(file, error.where);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace aigaq::app
