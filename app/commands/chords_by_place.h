// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace aigaq::app {

/// Makes chords with Ctrl work by the place of their key where the keyboard has no Latin layout: on
/// a Russian or Kazakh one the key of Z types "я", and Ctrl+я is Ctrl+Z. (Where there is a Latin
/// layout as well, Qt looks there by itself.) Installed on the application object.
class ChordsByPlace : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace aigaq::app
