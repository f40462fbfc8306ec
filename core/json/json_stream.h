// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace aigaq::json {

/// Writes JSON (RFC 8259) in the order in which it is told, indented by two spaces. Qt's own writer
/// sorts the keys, which would put a document's last question before its title.
class JsonStream {
public:
    void beginObject() { begin('{'); }
    void beginArray() { begin('['); }
    void end(char bracket);
    void endObject() { end('}'); }
    void endArray() { end(']'); }
    void key(QStringView name);
    void value(QStringView text);
    void value(int number);
    void value(bool truth);
    void null();

    template <class Value>
    void member(QStringView name, const Value& content)
    {
        key(name);
        value(content);
    }

    /// All that was written, with a line feed at its end.
    [[nodiscard]] QByteArray finished() &&;

private:
    void begin(char bracket);
    void beginValue();
    void newLine();
    void appendString(QStringView text);

    QByteArray m_bytes;
    int m_depth = 0;
    bool m_first = true; ///< of the open object or array
    bool m_afterKey = false;
};

} // namespace aigaq::json
