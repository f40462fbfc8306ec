// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace aigaq::file {

/// Tells whether a name still stands for the file that it stood for, or for another one that has
/// got its name since, as when a program that synchronises folders replaces a file.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    bool exists = false;
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

[[nodiscard]] FileIdentity identityOf(const QString& path);

} // namespace aigaq::file
