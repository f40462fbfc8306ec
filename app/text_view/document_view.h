// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/submission_editor.h"
#include "app/text_view/anchor_object.h"
#include "app/text_view/pair_layout.h"
#include "core/document/comment_places.h"
#include "core/document/editing/excerpt.h"
#include "core/document/reading.h"

#include <QTextEdit>
#include <QTimer>

#include <map>
#include <span>

namespace aigaq::app {

/// A submission's text in one language, or one footnote's, shown and edited in place.
///
/// A block of the text document is one text of the submission, word for word. The view never
/// changes its blocks by itself: every key, paste, drop and input method's commit is turned into an
/// Edit by core/document/editing, goes through the SubmissionEditor, and comes back as a change to
/// show. So view and submission cannot drift apart, and no key can glue an issue to its question.
class DocumentView : public QTextEdit {
    Q_OBJECT
public:
    /// The editor must outlive the view.
    DocumentView(SubmissionEditor& editor, document::Language language, QWidget* parent = nullptr);
    /// Shows a footnote's text alone.
    DocumentView(SubmissionEditor& editor, document::Language language,
                 const document::NodeId& note, QWidget* parent = nullptr);

    void setTextLanguage(document::Language language);
    [[nodiscard]] document::Language textLanguage() const { return m_language; }
    void setTextFont(const QFont& font);

    [[nodiscard]] document::Caret caret() const;
    [[nodiscard]] document::Selection selection() const;
    [[nodiscard]] int currentBlock() const { return textCursor().blockNumber(); }
    [[nodiscard]] const document::Reading& shownReading() const { return m_reading; }
    void goTo(const document::Caret& caret);
    void goToBlock(int block);
    /// With what is selected in view; nothing if it is not there any more.
    void select(const document::Selection& selection);
    /// Marks what comments are about; they are not part of the text.
    void setCommented(const std::vector<document::CommentedStretch>& stretches);
    /// In viewport coordinates.
    [[nodiscard]] QRect rectOf(const document::Caret& caret) const;

    /// Runs a command on the caret or selection; nothing happens where it means nothing here.
    void perform(const std::optional<document::Edited>& edited, const QString& name);
    /// Bold, italic: of the selection, or of what is typed next.
    void toggleBold();
    void toggleItalic();
    void pasteWords();
    void deleteSelection();
    void insertWords(const QString& words);

Q_SIGNALS:
    void placeChanged();
    void noteActivated(const aigaq::document::NodeId& note);
    void addressActivated(const QString& address);
    /// Enter or Escape in a footnote's text.
    void noteLeft();
    /// In global coordinates. Qt's own menu would change the blocks behind the submission's back.
    void menuWanted(const QPoint& place);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    void setUp();
    [[nodiscard]] document::Reading readingToShow() const;
    void showAll();
    void showChange(const document::Edit& edit, const document::Caret& caret);
    void showTexts(const document::Edit& edit);
    void showStructure();
    /// By place: a look-up from the submission for each of many blocks would take too long.
    using ShownTexts = std::map<document::TextPlace, const document::Text*>;
    [[nodiscard]] ShownTexts textsToShow() const;
    [[nodiscard]] const document::Text& textOf(const document::Block& block,
                                               const ShownTexts& texts) const;
    void replaceBlocks(std::size_t first, std::size_t count,
                       std::span<const document::Block> blocks, const ShownTexts& texts);
    void showLabels();
    void showCommented();
    [[nodiscard]] document::TextPlace placeOf(const document::Block& block) const;
    [[nodiscard]] document::Caret caretAt(int position) const;
    [[nodiscard]] std::optional<int> positionOf(const document::Caret& caret) const;
    void typeOver(const document::Selection& selection, const document::Excerpt& words);
    void deleteTowards(QTextCursor::MoveOperation operation, bool forwards);
    void enterPressed(Qt::KeyboardModifiers modifiers);
    [[nodiscard]] document::Run typingLook() const;
    void keepMeasuring();

    SubmissionEditor& m_editor;
    document::Language m_language;
    std::optional<document::NodeId> m_note;
    PairLayout* m_layout;
    AnchorObject* m_anchors;
    AnchorLabels m_anchorLabels;
    document::Reading m_reading; ///< what is shown; a block for each of the text document's
    std::map<document::TextPlace, int> m_blockOf;
    std::vector<document::CommentedStretch> m_commented;
    std::optional<document::Run> m_nextLook; ///< after Ctrl+B without a selection
    QTimer m_measuring;
    bool m_showing = false;      ///< a change; blocks and reading do not fit together yet
    bool m_keepingPlace = false; ///< scrolling to where the same words stay in view
};

} // namespace aigaq::app
