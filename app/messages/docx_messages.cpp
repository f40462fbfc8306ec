// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/docx_messages.h"

#include <QCoreApplication>

namespace aigaq::app {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(DocxMessages)
};

} // namespace

QString sentence(const docx::DocxError& error, const QString& file)
{
    using enum docx::DocxError::Problem;
    switch (error.problem) {
    case Cancelled:
        return {};
    case NotWritten:
        return Messages::tr("%1 was not written: the submission is too large for a Word file. "
                            "Export its parts one by one.")
            .arg(file);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace aigaq::app
