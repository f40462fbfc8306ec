// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chords_by_place.h"
#include "tests/app/opened_window.h"

#include <QClipboard>
#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 noCode = 0;

/// As a keyboard without a Latin layout sends it: the letter in place of the chord's.
void pressCyrillic(QWidget* widget, char16_t letter, Qt::KeyboardModifiers modifiers,
                   quint32 scanCode)
{
    QKeyEvent press(QEvent::KeyPress, QChar(letter).unicode(), modifiers, scanCode, 0, 0);
    QApplication::sendEvent(widget, &press);
}

} // namespace

TEST_CASE("Chords work by the place of their key on a Russian or Kazakh keyboard")
{
    ChordsByPlace chords;
    qApp->installEventFilter(&chords);
    Opened opened(onePair());
    const NodeId issue = opened.pair(0).issue.paragraphs[0].id;
    opened.goTo(issue);
    opened.type(u"Құқық"_s);
    const bool withCodes = GENERATE(true, false); // X11 and Wayland send them, others do not
    const auto code = [&](quint32 scanCode) { return withCodes ? scanCode : noCode; };

    pressCyrillic(opened.view, u'Ф', Qt::ControlModifier, code(38)); // Ctrl+A
    pressCyrillic(opened.view, u'И', Qt::ControlModifier, code(56)); // Ctrl+B
    const auto& first = opened.pair(0).issue.paragraphs[0];
    CHECK(std::get<Run>(textIn(first.text, Language::fallback()).inlines().front()).bold);
    pressCyrillic(opened.view, u'Я', Qt::ControlModifier, code(52)); // Ctrl+Z
    CHECK(!std::get<Run>(textIn(first.text, Language::fallback()).inlines().front()).bold);
    opened.goTo(issue, 5);
    pressCyrillic(opened.view, u'А', Qt::ControlModifier | Qt::AltModifier, code(41));
    CHECK(opened.editor().submission().footnotes.size() == 1); // Ctrl+Alt+F
    qApp->removeEventFilter(&chords);
}

TEST_CASE("Fields copy and paste by the place of the key, and letters stay letters")
{
    ChordsByPlace chords;
    qApp->installEventFilter(&chords);
    QLineEdit field(u"Құқық"_s);
    field.show();
    field.setFocus();
    pressCyrillic(&field, u'Ф', Qt::ControlModifier, noCode);
    CHECK(field.selectedText() == u"Құқық"_s);
    pressCyrillic(&field, u'С', Qt::ControlModifier, noCode);
    CHECK(QApplication::clipboard()->text() == u"Құқық"_s);
    field.clear();
    pressCyrillic(&field, u'М', Qt::ControlModifier, noCode);
    CHECK(field.text() == u"Құқық"_s);
    QKeyEvent letter(QEvent::KeyPress, u'Я', Qt::NoModifier, u"я"_s);
    QApplication::sendEvent(&field, &letter);
    CHECK(field.text() == u"Құқықя"_s);
    qApp->removeEventFilter(&chords);
}
