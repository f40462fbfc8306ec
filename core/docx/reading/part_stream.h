// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/docx_reader.h"

#include <QIODevice>

#include <memory>

namespace aigaq::docx {

/// What a part may still unpack to, and what it said of itself.
struct PartSizes {
    qint64 packed;
    qint64 declared; ///< unpacked, by the ZIP's directory
};

enum class PartKind : std::uint8_t {
    Xml,
    Binary, ///< a picture, in which no tag can be too long
};

/// The bytes of one part as they are unpacked. It fails as soon as they show that the part is none
/// that a word processor wrote: KZip hands out whatever comes, at whatever length.
class PartStream : public QIODevice {
public:
    /// `unpacked` counts what all parts came to; it must outlive the stream, as must the limits.
    PartStream(std::unique_ptr<QIODevice> packed, PartSizes sizes, const DocxReadLimits& limits,
               qint64& unpacked, PartKind kind);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    /// Why reading ended before the end of the part.
    [[nodiscard]] std::optional<DocxReadError::Problem> problem() const { return m_problem; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 size() const override { return m_sizes.declared; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    [[nodiscard]] std::optional<DocxReadError::Problem> problemIn(QByteArrayView bytes);

    std::unique_ptr<QIODevice> m_packed;
    PartSizes m_sizes;
    const DocxReadLimits& m_limits;
    qint64& m_unpacked;
    PartKind m_kind;
    qint64 m_done = 0;
    qint64 m_tag = 0; ///< bytes since the last "<" that no ">" has followed yet
    bool m_ended = false;
    std::optional<DocxReadError::Problem> m_problem;
};

} // namespace aigaq::docx
