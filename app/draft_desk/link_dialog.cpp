// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/link_dialog.h"

#include "core/document/text_editing.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace aigaq::app {

using namespace document;

namespace {

struct LinkDialog {
    Q_DECLARE_TR_FUNCTIONS(LinkDialog)
};

/// The first address in the selected words.
QString presentAddress(const Selection& selection, const Submission& submission)
{
    const Text& text = textAt(submission, selection.from.place);
    const qsizetype end =
        selection.from.place == selection.to.place ? selection.to.position : length(text);
    const Text selected = slice(text, selection.from.position, end);
    for (const Inline& part : selected.inlines()) {
        const auto* run = std::get_if<Run>(&part);
        if (run != nullptr && !run->href.isEmpty())
            return run->href;
    }
    return {};
}

} // namespace

std::optional<QString> askForAddress(const Selection& selection, const Submission& submission,
                                     QWidget* parent)
{
    bool accepted = false;
    const QString address = QInputDialog::getText(
        parent, LinkDialog::tr("Link"), LinkDialog::tr("Address; empty: no link"),
        QLineEdit::Normal, presentAddress(selection, submission), &accepted);
    if (!accepted || !isTextOnly(address))
        return std::nullopt;
    return address.trimmed();
}

} // namespace aigaq::app
