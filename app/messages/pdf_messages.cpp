// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/pdf_messages.h"

#include <QCoreApplication>

namespace aigaq::app {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PdfMessages)
};

/// A few of the words, so that a submission in a script without a font makes no page of them.
QString someOf(const QStringList& words)
{
    constexpr qsizetype enough = 5;
    const QString some = words.first(qMin(words.size(), enough)).join(QStringLiteral(", "));
    return words.size() > enough ? QString(some + QStringLiteral(", …")) : some;
}

} // namespace

QString sentence(const pdf::PdfError& error, const QString& file)
{
    using enum pdf::PdfError::Problem;
    switch (error.problem) {
    case NoFont:
        return Messages::tr("%1 was not written: no font on this computer has all Kazakh and "
                            "Russian letters. Install Noto Serif (fonts-noto-core).")
            .arg(file);
    case MissingGlyphs:
        return Messages::tr("%1 was not written: the font has no signs for these words: %2. Write "
                            "them otherwise.")
            .arg(file, someOf(error.words));
    case Unembeddable:
        return Messages::tr("%1 was not written: the font %2 cannot be put into a PDF. Install "
                            "Noto Serif (fonts-noto-core).")
            .arg(file, someOf(error.words));
    case Cancelled:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString whyNoPages(const pdf::PdfError& error)
{
    using enum pdf::PdfError::Problem;
    switch (error.problem) {
    case NoFont:
        return Messages::tr("The pages cannot be shown: no font on this computer has all Kazakh "
                            "and Russian letters. Install Noto Serif (fonts-noto-core).");
    case MissingGlyphs:
        return Messages::tr("The pages cannot be shown: the font has no signs for these words: "
                            "%1. Write them otherwise.")
            .arg(someOf(error.words));
    case Unembeddable: // only a file needs that
    case Cancelled:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace aigaq::app
