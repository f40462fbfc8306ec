// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_view/document_view.h"

#include "app/text_view/block_text.h"
#include "core/document/editing/texts_in_order.h"

#include <QAccessible>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

/// What is shown, and where. How keys become edits is in document_view_input.cpp.
namespace aigaq::app {

using namespace document;

namespace {

constexpr int measuringSlice = 4; ///< milliseconds

std::vector<Inline> anchorsOf(const Text& text)
{
    std::vector<Inline> anchors;
    std::ranges::copy_if(text.inlines(), std::back_inserter(anchors),
                         [](const Inline& part) { return !std::holds_alternative<Run>(part); });
    return anchors;
}

bool concernsTextsOnly(const Edit& edit)
{
    return edit == Edit{.texts = edit.texts};
}

} // namespace

DocumentView::DocumentView(SubmissionEditor& editor, Language language, QWidget* parent)
    : QTextEdit(parent), m_editor(editor), m_language(language),
      m_layout(new PairLayout(document())), m_anchors(new AnchorObject(this))
{
    setUp();
    showAll();
    moveCursor(QTextCursor::Start);
}

DocumentView::DocumentView(SubmissionEditor& editor, Language language, const NodeId& note,
                           QWidget* parent)
    : QTextEdit(parent), m_editor(editor), m_language(language), m_note(note),
      m_layout(new PairLayout(document())), m_anchors(new AnchorObject(this))
{
    m_layout->setMargins(false);
    setUp();
    showAll();
    moveCursor(QTextCursor::Start);
}

void DocumentView::setUp()
{
    document()->setDocumentLayout(m_layout);
    document()->setUndoRedoEnabled(false); // the editor's stack holds everything
    m_layout->registerHandler(NoteMarkObject, m_anchors);
    m_layout->registerHandler(CrossReferenceObject, m_anchors);
    setAcceptRichText(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(&m_editor, &SubmissionEditor::changed, this, &DocumentView::showChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        m_nextLook.reset();
        if (!m_showing) // else blocks and reading do not fit together yet
            Q_EMIT placeChanged();
    });
    connect(&m_measuring, &QTimer::timeout, this, &DocumentView::keepMeasuring);
}

void DocumentView::setTextLanguage(Language language)
{
    const Caret old = caret();
    m_language = language;
    showAll();
    goTo({.place = {.node = old.place.node, .role = old.place.role, .language = language}});
}

void DocumentView::setTextFont(const QFont& font)
{
    const Caret old = caret();
    document()->setDefaultFont(font);
    showAll();
    goTo(old);
}

Reading DocumentView::readingToShow() const
{
    if (!m_note)
        return reading(m_editor.submission(), m_language, Unwritten::Kept);
    Reading one{.language = m_language};
    one.blocks.push_back({.kind = BlockKind::Introduction, .id = *m_note});
    return one;
}

TextPlace DocumentView::placeOf(const Block& block) const
{
    return {.node = block.id, .role = roleOf(block.kind), .language = m_language};
}

DocumentView::ShownTexts DocumentView::textsToShow() const
{
    ShownTexts texts;
    if (m_note) {
        const TextPlace place{.node = *m_note, .language = m_language};
        texts.emplace(place, &textAt(m_editor.submission(), place));
        return texts;
    }
    visitAllTexts(m_editor.submission(), [&](const NodeId& node, TextRole role, const Texts& all) {
        texts.emplace(TextPlace{.node = node, .role = role, .language = m_language},
                      &textIn(all, m_language));
    });
    return texts;
}

/// A block without a text of its own (half a pair that joining left without paragraphs) is empty.
const Text& DocumentView::textOf(const Block& block, const ShownTexts& texts) const
{
    static const Text none;
    const auto found = texts.find(placeOf(block));
    return found == texts.end() ? none : *found->second;
}

void DocumentView::showAll()
{
    const QScopedValueRollback showing(m_showing, true);
    setAccessibleName(m_note ? tr("Footnote, %1").arg(m_language.ownName())
                             : tr("Text, %1").arg(m_language.ownName()));
    m_reading = readingToShow();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    const ShownTexts texts = textsToShow();
    for (const Block& block : m_reading.blocks) {
        const QTextCharFormat look = formatOf({}, block.kind, *document());
        if (&block != &m_reading.blocks.front())
            cursor.insertBlock(QTextBlockFormat(), look);
        else
            cursor.setBlockCharFormat(look);
        insertText(cursor, textOf(block, texts), block.kind);
    }
    cursor.endEditBlock();
    showLabels();
    showCommented();
}

void DocumentView::showChange(const Edit& edit, const Caret& caret)
{
    if (!isEmpty(edit)) {
        const QScopedValueRollback showing(m_showing, true);
        const bool anchorsStay = std::ranges::all_of(edit.texts, [](const auto& change) {
            return anchorsOf(change.second.before) == anchorsOf(change.second.after);
        });
        if (concernsTextsOnly(edit) && anchorsStay)
            showTexts(edit);
        else
            showStructure();
    }
    if (caret.place.language == m_language && m_blockOf.contains(caret.place))
        goTo(caret);
}

void DocumentView::showTexts(const Edit& edit)
{
    for (const auto& [place, change] : edit.texts) {
        const auto found = m_blockOf.find(place);
        if (found == m_blockOf.end())
            continue;
        QTextCursor cursor(document()->findBlockByNumber(found->second));
        cursor.beginEditBlock();
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        Block& block = m_reading.blocks[static_cast<std::size_t>(found->second)];
        insertText(cursor, change.after, block.kind);
        cursor.endEditBlock();
        block.inlines = printedAgain(change.after, block.inlines);
    }
}

void DocumentView::showStructure()
{
    const Reading next = readingToShow();
    const auto same = [this](const Block& shown, const Block& wanted) {
        return shown.id == wanted.id && shown.kind == wanted.kind;
    };
    const auto& before = m_reading.blocks;
    const auto& after = next.blocks;
    const auto common = std::ranges::mismatch(before, after, same);
    const auto first = static_cast<std::size_t>(common.in1 - before.begin());
    std::size_t tail = 0;
    while (tail < before.size() - first && tail < after.size() - first &&
           same(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
        ++tail;
    const ShownTexts texts = textsToShow();
    replaceBlocks(first, before.size() - first - tail,
                  std::span(after).subspan(first, after.size() - first - tail), texts);
    // Of the blocks that stayed, those whose words are others now.
    QTextBlock block = document()->begin();
    for (std::size_t i = 0; i < after.size(); ++i, block = block.next()) {
        const Text& words = textOf(after[i], texts);
        if (app::textOf(block) == words)
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        insertText(cursor, words, after[i].kind);
    }
    m_reading = next;
    showLabels();
}

/// The first block, the title, is always there: there is a block before any that comes or goes.
void DocumentView::replaceBlocks(std::size_t first, std::size_t count,
                                 std::span<const Block> blocks, const ShownTexts& texts)
{
    if (count == 0 && blocks.empty())
        return;
    QTextCursor cursor(document()->findBlockByNumber(static_cast<int>(first) - 1));
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (count > 0) {
        const QTextBlock last = document()->findBlockByNumber(static_cast<int>(first + count) - 1);
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    for (const Block& block : blocks) {
        cursor.insertBlock(QTextBlockFormat(), formatOf({}, block.kind, *document()));
        insertText(cursor, textOf(block, texts), block.kind);
    }
    cursor.endEditBlock();
}

void DocumentView::showLabels()
{
    m_blockOf.clear();
    for (std::size_t i = 0; i < m_reading.blocks.size(); ++i)
        m_blockOf.emplace(placeOf(m_reading.blocks[i]), static_cast<int>(i));
    std::vector<BlockLabels> labels = labelsOf(m_reading);
    if (m_note)
        labels.front().placeholder = tr("What the footnote says");
    m_layout->setLabels(std::move(labels));

    AnchorLabels anchors = anchorLabelsOf(reading(m_editor.submission(), m_language));
    if (anchors != m_anchorLabels) {
        m_anchorLabels = anchors;
        m_anchors->setLabels(std::move(anchors));
        m_layout->forgetHeights(); // numbers may be wider now
    }
    m_measuring.start(0);
}

Caret DocumentView::caretAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const auto index = static_cast<std::size_t>(std::max(block.blockNumber(), 0));
    return {.place = placeOf(m_reading.blocks[index]), .position = position - block.position()};
}

std::optional<int> DocumentView::positionOf(const Caret& caret) const
{
    const auto found = m_blockOf.find(caret.place);
    if (found == m_blockOf.end())
        return std::nullopt;
    const QTextBlock block = document()->findBlockByNumber(found->second);
    const auto inBlock = static_cast<int>(caret.position);
    return block.position() + std::clamp(inBlock, 0, block.length() - 1);
}

Caret DocumentView::caret() const
{
    return caretAt(textCursor().position());
}

Selection DocumentView::selection() const
{
    const QTextCursor cursor = textCursor();
    return {.from = caretAt(cursor.selectionStart()), .to = caretAt(cursor.selectionEnd())};
}

void DocumentView::goTo(const Caret& caret)
{
    const auto position = positionOf(caret);
    if (!position)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(*position);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void DocumentView::goToBlock(int block)
{
    QTextCursor cursor(document()->findBlockByNumber(block));
    setTextCursor(cursor);
    // The place where reading begins, not just the last line of the window.
    constexpr int above = 24;
    verticalScrollBar()->setValue(m_layout->top(block) - above);
    ensureCursorVisible();
}

void DocumentView::select(const Selection& selection)
{
    const auto from = positionOf(selection.from);
    const auto to = positionOf(selection.to);
    if (!from || !to)
        return;
    goToBlock(document()->findBlock(*from).blockNumber());
    QTextCursor cursor = textCursor();
    cursor.setPosition(*from);
    cursor.setPosition(*to, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QRect DocumentView::rectOf(const Caret& caret) const
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(caret).value_or(0));
    return cursorRect(cursor);
}

void DocumentView::keepMeasuring()
{
    const auto moved = m_layout->measureSome(verticalScrollBar()->value(), measuringSlice);
    if (!moved) {
        m_measuring.stop();
        return;
    }
    if (*moved != 0) {
        const QScopedValueRollback keeping(m_keepingPlace, true);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + *moved);
    }
}

void DocumentView::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    if (dy <= 0 || m_keepingPlace)
        return;
    // Going up over blocks whose height was a guess: what was in view must not jump.
    const QScopedValueRollback keeping(m_keepingPlace, true);
    const int top = verticalScrollBar()->value();
    if (const int moved = m_layout->measure(top - viewport()->height(), top + dy); moved != 0)
        verticalScrollBar()->setValue(top + moved);
}

void DocumentView::resizeEvent(QResizeEvent* event)
{
    const int block = m_layout->blockAt(verticalScrollBar()->value());
    const int into = verticalScrollBar()->value() - m_layout->top(block);
    QTextEdit::resizeEvent(event);
    verticalScrollBar()->setValue(m_layout->top(block) + into);
    m_measuring.start(0);
}

void DocumentView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        const Caret old = caret();
        showAll();
        goTo(old);
    }
}

} // namespace aigaq::app
