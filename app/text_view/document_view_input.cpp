// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_view/block_text.h"
#include "app/text_view/document_view.h"
#include "app/text_view/excerpt_mime_data.h"
#include "core/document/editing/enter.h"
#include "core/document/editing/format.h"
#include "core/document/editing/join.h"
#include "core/document/editing/replace.h"
#include "core/document/editing/sub_questions.h"
#include "core/document/text_editing.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

/// How keys, input methods, the clipboard and drops become edits. What each means is decided in
/// core/document/editing; here stands only which function is asked.
namespace aigaq::app {

using namespace document;

namespace {

/// Chords that are actions of the window; QTextEdit would keep them for itself, even with its own
/// undo turned off.
constexpr QKeySequence::StandardKey windowsChords[] = {
    QKeySequence::Undo, QKeySequence::Redo,  QKeySequence::Cut,
    QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll};

Excerpt excerptOf(const Text& text)
{
    return {.paragraphs = {text}};
}

/// What a key types: words that a text may hold, composed.
QString wordsOf(const QString& typed)
{
    const QString words = typed.normalized(QString::NormalizationForm_C);
    return isTextOnly(words) ? words : QString();
}

} // namespace

bool DocumentView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (std::ranges::any_of(windowsChords, [key](auto chord) { return key->matches(chord); })) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void DocumentView::perform(const std::optional<Edited>& edited, const QString& name)
{
    if (edited)
        m_editor.perform(*edited, caret(), name);
}

void DocumentView::typeOver(const Selection& selection, const Excerpt& words)
{
    const auto edited = replaceSelection(m_editor.submission(), selection, words);
    if (edited)
        m_editor.performTyping(*edited, caret());
}

void DocumentView::keyPressEvent(QKeyEvent* event)
{
    const bool command = event->modifiers().testFlag(Qt::ControlModifier) ||
                         event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return enterPressed(event->modifiers());
    if (event->key() == Qt::Key_Escape && m_note) {
        Q_EMIT noteLeft();
        return;
    }
    if (event->matches(QKeySequence::DeleteStartOfWord))
        return deleteTowards(QTextCursor::PreviousWord, false);
    if (event->matches(QKeySequence::DeleteEndOfWord))
        return deleteTowards(QTextCursor::NextWord, true);
    if (event->key() == Qt::Key_Backspace)
        return deleteTowards(QTextCursor::PreviousCharacter, false);
    if (event->key() == Qt::Key_Delete)
        return deleteTowards(QTextCursor::NextCharacter, true);
    const QString words = command ? QString() : wordsOf(event->text());
    if (words.isEmpty())
        return QTextEdit::keyPressEvent(event); // moves the caret or selects
    insertWords(words);
    if (words == u" " && !m_note) {
        if (const auto list = startSubQuestions(m_editor.submission(), caret()))
            perform(list, tr("sub-questions"));
    }
}

void DocumentView::insertWords(const QString& words)
{
    Run run = typingLook();
    run.text = words;
    Text text;
    text.append(run);
    const auto look = m_nextLook; // the caret's move must not forget it
    typeOver(selection(), excerptOf(text));
    m_nextLook = look;
}

/// Words look like those before the caret; a link goes on only inside itself.
Run DocumentView::typingLook() const
{
    if (m_nextLook)
        return *m_nextLook;
    const Selection range = selection();
    const Text& text = textAt(m_editor.submission(), range.from.place);
    const auto runAt = [&](qsizetype from) -> Run {
        if (from < 0 || from >= length(text))
            return {};
        const Text one = slice(text, from, from + 1);
        const auto* run = one.isEmpty() ? nullptr : std::get_if<Run>(&one.inlines().front());
        return run == nullptr ? Run{} : *run;
    };
    Run look = runAt(range.from.position - 1);
    if (runAt(range.from.position).href != look.href)
        look.href.clear();
    return look;
}

void DocumentView::toggleBold()
{
    if (textCursor().hasSelection())
        return perform(document::toggleBold(m_editor.submission(), selection()), tr("bold"));
    Run look = typingLook();
    look.bold = !look.bold;
    m_nextLook = look;
}

void DocumentView::toggleItalic()
{
    if (textCursor().hasSelection())
        return perform(document::toggleItalic(m_editor.submission(), selection()), tr("italic"));
    Run look = typingLook();
    look.italic = !look.italic;
    m_nextLook = look;
}

void DocumentView::deleteTowards(QTextCursor::MoveOperation operation, bool forwards)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        if (forwards ? cursor.atBlockEnd() : cursor.atBlockStart()) {
            perform(forwards ? joinWithTextAfter(m_editor.submission(), caret())
                             : joinWithTextBefore(m_editor.submission(), caret()),
                    tr("joining"));
            return;
        }
        const QTextBlock block = cursor.block();
        cursor.movePosition(operation, QTextCursor::KeepAnchor);
        // A word to delete ends with its paragraph.
        const int last = block.position() + block.length() - 1;
        cursor.setPosition(std::clamp(cursor.position(), block.position(), last),
                           QTextCursor::KeepAnchor);
    }
    typeOver({.from = caretAt(cursor.selectionStart()), .to = caretAt(cursor.selectionEnd())}, {});
}

void DocumentView::enterPressed(Qt::KeyboardModifiers modifiers)
{
    if (m_note) {
        Q_EMIT noteLeft();
        return;
    }
    if (textCursor().hasSelection())
        typeOver(selection(), {});
    const bool continues =
        modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier);
    perform(continues ? startContinuation(m_editor.submission(), caret())
                      : enter(m_editor.submission(), caret()),
            tr("new paragraph"));
}

void DocumentView::inputMethodEvent(QInputMethodEvent* event)
{
    const bool changes = !event->commitString().isEmpty() || event->replacementLength() > 0 ||
                         (!event->preeditString().isEmpty() && textCursor().hasSelection());
    if (changes) {
        QInputMethodEvent nothing; // takes what was being composed out of the view
        QTextEdit::inputMethodEvent(&nothing);
        QTextCursor cursor = textCursor();
        if (event->replacementLength() > 0) {
            cursor.setPosition(cursor.position() + event->replacementStart());
            cursor.setPosition(cursor.position() + event->replacementLength(),
                               QTextCursor::KeepAnchor);
            setTextCursor(cursor);
        }
        insertWords(wordsOf(event->commitString()));
    }
    QInputMethodEvent composing(event->preeditString(), event->attributes());
    QTextEdit::inputMethodEvent(&composing);
}

bool DocumentView::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || source->hasHtml();
}

void DocumentView::insertFromMimeData(const QMimeData* source)
{
    perform(replaceSelection(m_editor.submission(), selection(), excerptFrom(*source)),
            tr("pasting"));
}

void DocumentView::pasteWords()
{
    perform(replaceSelection(m_editor.submission(), selection(),
                             plainExcerpt(QGuiApplication::clipboard()->text())),
            tr("pasting"));
}

void DocumentView::deleteSelection()
{
    if (textCursor().hasSelection())
        typeOver(selection(), {});
}

QMimeData* DocumentView::createMimeDataFromSelection() const
{
    return new ExcerptMimeData(document::excerptOf(m_editor.submission(), selection()));
}

void DocumentView::dropEvent(QDropEvent* event)
{
    const Caret target = caretAt(cursorForPosition(event->position().toPoint()).position());
    const bool ours = event->source() == this || event->source() == viewport();
    if (ours && event->proposedAction() == Qt::MoveAction) {
        perform(moveSelection(m_editor.submission(), selection(), target), tr("moving words"));
        event->setDropAction(Qt::CopyAction); // or Qt would take the words from their place again
    } else {
        perform(replaceSelection(m_editor.submission(), {.from = target, .to = target},
                                 excerptFrom(*event->mimeData())),
                tr("dropping words"));
    }
    event->accept();
}

void DocumentView::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuWanted(event->globalPos());
    event->accept();
}

void DocumentView::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const QPointF point = event->position() + QPointF(0, verticalScrollBar()->value());
    if (const auto numbered = m_layout->numberAt(point)) {
        QTextCursor cursor(document()->findBlockByNumber(*numbered));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        return;
    }
    const int position = m_layout->hitTest(point, Qt::ExactHit);
    if (position < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position + 1, document()->characterCount() - 1));
    const QTextCharFormat format = cursor.charFormat();
    const auto node = nodeIdFromHex(format.property(NodeProperty).toString());
    if (node && format.objectType() == NoteMarkObject)
        Q_EMIT noteActivated(*node);
    else if (event->modifiers().testFlag(Qt::ControlModifier) &&
             !format.stringProperty(HrefProperty).isEmpty())
        Q_EMIT addressActivated(format.stringProperty(HrefProperty));
}

void DocumentView::mouseMoveEvent(QMouseEvent* event)
{
    QTextEdit::mouseMoveEvent(event);
    const QPointF point = event->position() + QPointF(0, verticalScrollBar()->value());
    viewport()->setCursor(m_layout->numberAt(point) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

} // namespace aigaq::app
