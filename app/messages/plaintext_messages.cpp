// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/plaintext_messages.h"

#include <QCoreApplication>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PlaintextMessages)
};

/// The beginning of words that stand in the document: enough to find them by.
QString beginning(const QString& words)
{
    constexpr qsizetype enough = 48;
    if (words.size() <= enough)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', enough);
    return words.first(space > 0 ? space : enough) + u'…';
}

/// What kind of thing was left out; a description stays as it is.
QString thing(const QString& word)
{
    if (word == "picture"_L1)
        return Messages::tr("picture");
    if (word == "chart"_L1)
        return Messages::tr("chart");
    if (word == "diagram"_L1)
        return Messages::tr("diagram");
    if (word == "object"_L1)
        return Messages::tr("embedded object");
    if (word == "control"_L1)
        return Messages::tr("form control");
    return word;
}

QString notText(const plaintext::ReadError& error, const QString& file)
{
    using enum draft::FileLook;
    switch (error.looksLike) {
    case Picture:
        return Messages::tr("%1 is a picture, not a draft. Choose a Word document or a text file.")
            .arg(file);
    case Pdf:
        return Messages::tr("%1 is a PDF, not a draft in plain text. Save its text as a text file "
                            "first.")
            .arg(file);
    case WordDocument:
    case OldWordDocument:
        return Messages::tr(
                   "%1 is in Word's old format or behind a password. Open it in Word, take "
                   "the password away and save it as .docx.")
            .arg(file);
    case OpenDocument:
    case RichText:
        return Messages::tr("%1 is a document of another program, which is read where LibreOffice "
                            "is installed. Save it as a Word document (.docx) and choose that.")
            .arg(file);
    case WebPage:
        return Messages::tr("%1 is a document of another program. Save it there as a Word document "
                            "(.docx) and choose that.")
            .arg(file);
    case Archive:
        return Messages::tr("%1 is an archive, not a draft. Unpack it and choose the text file in "
                            "it.")
            .arg(file);
    case Database:
        return Messages::tr("%1 is a submission file or another database, not a draft. Look at it "
                            "with: aigaq show.")
            .arg(file);
    case Unknown:
        break;
    }
    return Messages::tr("%1 is not a text. Choose a Word document or a text file.").arg(file);
}

} // namespace

QString wording(const draft::Finding& finding)
{
    using enum draft::FindingKind;
    const QString& words = finding.words;
    const QString& became = finding.became;
    switch (finding.kind) {
    case Encoding:
        return Messages::tr("the draft is not in UTF-8; read as %1").arg(words);
    case DamagedBytes:
        return Messages::tr("bytes that are no text: %1; a \uFFFD stands in their place")
            .arg(words);
    case LeftOut:
        return Messages::tr("left out: %1").arg(words);
    case Joined:
        return Messages::tr(R"("%1" with "%2")").arg(beginning(words), beginning(became));
    case JoinedAtHyphen:
        return Messages::tr(
                   "\"%1\" with \"%2\"; the hyphen was kept, look whether it belongs there")
            .arg(beginning(words), beginning(became));
    case NoTitle:
        return Messages::tr("the draft has no title; write one");
    case NothingNumbered:
        return Messages::tr("there is no numbered paragraph; everything was taken as introduction");
    case Unnumbered:
        return Messages::tr(R"(no number before "%1"; taken as part of what stands above)")
            .arg(beginning(words));
    case NewWithoutNumber:
        return Messages::tr(R"(no number before "%1"; taken as paragraph %2)")
            .arg(beginning(words), QString::number(finding.paragraph));
    case Heading:
        return Messages::tr(R"("%1" taken as a heading)").arg(beginning(words));
    case NumberChanged:
        return Messages::tr("number %1 became %2").arg(words, became);
    case NumberTwice:
        return Messages::tr("number %1 stands twice; here it became %2")
            .arg(words, QString::number(finding.paragraph));
    case NumberGap:
        return Messages::tr("number %1 where %2 was expected; look whether something is missing")
            .arg(words, became);
    case NumberOrder:
        return Messages::tr("number %1 where %2 was expected; look whether the order is right")
            .arg(words, became);
    case NoQuestion:
        return Messages::tr("no question follows issue %1; an empty one was added")
            .arg(finding.paragraph);
    case NoIssue:
        return Messages::tr("no issue stands before question %1; an empty one was added")
            .arg(finding.paragraph);
    case NoLabel:
        return Messages::tr("paragraph %1 taken as a question, though nothing says so")
            .arg(finding.paragraph);
    case Empty:
        return Messages::tr(R"(nothing but "%1"; look whether words are missing)").arg(words);
    case Label:
        return Messages::tr(R"("%1" became "%2")").arg(words, became);
    case LabelOrder:
        return Messages::tr(R"("%1" became "%2"; look whether one is missing or stands twice)")
            .arg(words, became);
    case Unlettered:
        return Messages::tr(
                   "a further question under %1 %2), \"%3\"; look whether it needs a letter")
            .arg(QString::number(finding.paragraph), finding.letter, beginning(words));
    case OrphanNote:
        return Messages::tr(R"(no mark belongs to this note: "%1")").arg(words);
    case OrphanMark:
        return Messages::tr(R"(no note belongs to the mark "%1"; footnote %2 is empty)")
            .arg(words, QString::number(finding.note));
    case NoteTwice:
        return Messages::tr(R"(the mark "%1" stands twice; here it became footnote %2)")
            .arg(beginning(words), QString::number(finding.note));
    case NoteNumberTwice:
        return Messages::tr(
                   "two notes have the number of \"%1\"; matched with their marks in order")
            .arg(words);
    case NoteNumber:
        return Messages::tr(R"(mark "%1" became %2)").arg(words, became);
    case NoteOpen:
        return Messages::tr(R"(the note "%1" has no closing bracket; look where it ends)")
            .arg(words);
    case Comment:
        return Messages::tr("comment, not taken in: %1").arg(words);
    case Hidden:
        return Messages::tr(R"(hidden words, left out: "%1")").arg(words);
    case TrackedLeftOut:
        return Messages::tr(R"(left out by the decision about tracked changes: "%1")").arg(words);
    case Contents:
        return Messages::tr(R"(line of a table of contents, left out: "%1")").arg(words);
    case RunningHead:
        return Messages::tr(R"(left out from the top or foot of the pages: "%1")").arg(words);
    case NotText:
        return Messages::tr("not text, left out: %1").arg(thing(words));
    case LinkLeftOut:
        return Messages::tr("link left out, since it leads to no web page: %1").arg(words);
    case Unmatched:
        return Messages::tr(R"(the document has no place for "%1")").arg(words);
    case Untranslated:
        return Messages::tr(R"(the draft has nothing for "%1")").arg(words);
    case Replaced:
        return Messages::tr(R"(replaced in the document: "%1")").arg(words);
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentence(const plaintext::ReadError& error, const QString& file)
{
    using enum plaintext::ReadError::Problem;
    switch (error.problem) {
    case TooLarge:
        if (error.line > 0)
            return Messages::tr("%1, line %2: this paragraph is too long for a draft. Look whether "
                                "the file is one.")
                .arg(file, QString::number(error.line));
        return Messages::tr("%1 is too large for a draft. Look whether the file is one.").arg(file);
    case NotText:
        return notText(error, file);
    case Cancelled:
        return {};
    case Empty:
        return Messages::tr("%1 is empty. Nothing was imported.").arg(file);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace aigaq::app
