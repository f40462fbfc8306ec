// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aigaq::docx {

/// The fields that are open at a place in a story (ISO/IEC 29500-1, 17.16.2): each has an
/// instruction, then perhaps a result, which is what readers see.
class FieldStack {
public:
    void begin();
    void takeInstruction(const QString& words);
    void separate();
    void end();
    /// A field whose instruction is an attribute.
    void beginSimple(const QString& instruction);
    /// An instruction does not go on in the next paragraph: one that nobody ended would swallow the
    /// rest of the document.
    void endParagraph();

    /// Whether what stands here is part of an instruction and not seen.
    [[nodiscard]] bool inInstruction() const;
    /// Whether a table of contents is being printed.
    [[nodiscard]] bool inContents() const;
    /// Where the innermost link leads that is open here; empty if none does.
    [[nodiscard]] QString href() const;
    /// The bookmark of the paragraph whose number is being printed; empty if none is.
    [[nodiscard]] QString numberedBookmark() const;
    /// How many fields have begun to print a number: no two of them are the same reference.
    [[nodiscard]] int countOfNumbers() const { return m_numbers; }

private:
    struct Field {
        QString instruction;
        bool separated = false;
        bool isContents = false;
        QString href;
        QString numberedBookmark;
    };
    std::vector<Field> m_fields;
    int m_numbers = 0;
    int m_beyond = 0; ///< fields that are open inside more others than anyone nests
};

} // namespace aigaq::docx
