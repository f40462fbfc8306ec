// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chords_by_place.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <array>
#include <ranges>

namespace aigaq::app {

namespace {

/// The letters of the keys, row by row: on them the Kazakh layout is the Russian one. The kernel's
/// code of a row's first key (linux/input-event-codes.h); X11 and Wayland count from 8 more.
struct KeyRow {
    quint32 code;
    QStringView latin;
    QStringView cyrillic;
};

constexpr std::array rows{
    KeyRow{.code = 16, .latin = u"QWERTYUIOP", .cyrillic = u"ЙЦУКЕНГШЩЗ"},
    KeyRow{.code = 30, .latin = u"ASDFGHJKL", .cyrillic = u"ФЫВАПРОЛД"},
    KeyRow{.code = 44, .latin = u"ZXCVBNM", .cyrillic = u"ЯЧСМИТЬ"},
};

bool isCyrillic(int key)
{
    return key >= 0x0400 && key <= 0x052F; // Unicode's blocks Cyrillic and Cyrillic Supplement
}

/// The key that stands in this place on a Latin keyboard; 0 if it bears no letter there.
int latinKey(const QKeyEvent& event)
{
    constexpr quint32 offset = 8;
    for (const KeyRow& row : rows) {
        const quint32 first = row.code + offset;
        const quint32 code = event.nativeScanCode();
        if (code >= first && code < first + static_cast<quint32>(row.latin.size()))
            return row.latin[code - first].unicode();
    }
    for (const KeyRow& row : rows) { // elsewhere codes are others, or there are none
        const qsizetype at = row.cyrillic.indexOf(QChar(event.key()));
        if (at >= 0)
            return row.latin[at].unicode();
    }
    return 0;
}

/// The window's action with this chord.
QAction* actionOf(const QKeyEvent& chord, const QWidget* window)
{
    const QKeySequence keys(chord.keyCombination());
    for (QAction* action : window->findChildren<QAction*>()) {
        if (action->isEnabled() && action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

} // namespace

bool ChordsByPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (!key->modifiers().testFlag(Qt::ControlModifier) || !isCyrillic(key->key()))
        return false;
    const int latin = latinKey(*key);
    if (latin == 0)
        return false;
    const auto twin = [&](QEvent::Type type) {
        return QKeyEvent(type, latin, key->modifiers(), key->nativeScanCode(),
                         key->nativeVirtualKey(), key->nativeModifiers(), QString(),
                         key->isAutoRepeat());
    };
    // As Qt does with a Latin key: a text field may want it, then the window's actions, then all.
    QKeyEvent wanted = twin(QEvent::ShortcutOverride);
    wanted.ignore();
    QApplication::sendEvent(watched, &wanted);
    QKeyEvent press = twin(QEvent::KeyPress);
    auto* action =
        wanted.isAccepted() ? nullptr : actionOf(press, static_cast<QWidget*>(watched)->window());
    if (action != nullptr)
        action->trigger();
    else
        QApplication::sendEvent(watched, &press);
    return true;
}

} // namespace aigaq::app
