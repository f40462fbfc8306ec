// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/open_file.h"

#include "app/command_line/passphrases.h"
#include "app/messages/store_messages.h"
#include "core/store/protection.h"

namespace aigaq::app {

using store::FileKey;
using store::SubmissionFile;

std::optional<SubmissionFile> openFile(const QString& path, store::Access access, Console& console)
{
    auto file = SubmissionFile::open(path, access);
    if (!file && file.error().problem == store::StoreError::Problem::Locked) {
        const auto key = askForKey(path, console);
        if (!key)
            return std::nullopt;
        file = SubmissionFile::open(path, access, key);
    }
    if (file)
        return *std::move(file);
    console.error << sentence(file.error(), path) << '\n';
    return std::nullopt;
}

std::optional<FileKey> askForKey(const QString& path, Console& console)
{
    const auto typed = askForPassphrase(path, console);
    if (!typed)
        return std::nullopt;
    auto key = store::keyOf(path, *typed);
    if (key)
        return *std::move(key);
    console.error << sentence(key.error(), path) << '\n';
    return std::nullopt;
}

} // namespace aigaq::app
