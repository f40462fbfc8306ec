// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/open_file.h"

#include "app/command_line/passphrases.h"
#include "app/command_line/words.h"
#include "app/look/when.h"
#include "app/messages/store_messages.h"
#include "core/store/protection.h"
#include "core/store/writing_lock.h"

#include <QFileInfo>

namespace aigaq::app {

using store::FileKey;
using store::SubmissionFile;

namespace {

/// And says so. A window would take what is written under it for somebody else's words.
bool isOpenElsewhere(const QString& path, Console& console)
{
    if (!QFileInfo(path).isFile())
        return false;
    const auto lock = store::WritingLock::take(path);
    if (lock)
        return false;
    const QString since = whenOf(lock.error().since);
    console.error << (lock.error().isHere
                          ? CommandLine::tr("%1 was not changed: it is open in a window since %2. "
                                            "Close it there and try again.")
                                .arg(path, since)
                          : CommandLine::tr("%1 was not changed: it is open on the computer %2 "
                                            "since %3. If that is left over, remove %4.")
                                .arg(path, lock.error().computer, since,
                                     store::WritingLock::pathOf(path)))
                  << '\n';
    return true;
}

} // namespace

std::optional<SubmissionFile> openFile(const QString& path, store::Access access, Console& console)
{
    if (access == store::Access::ReadWrite && isOpenElsewhere(path, console))
        return std::nullopt;
    auto file = SubmissionFile::open(path, access);
    if (!file && file.error().problem == store::StoreError::Problem::Locked) {
        const auto key = askForKey(path, console);
        if (!key)
            return std::nullopt;
        file = SubmissionFile::open(path, access, key);
    }
    const auto checked = file ? file->check() : unexpected(file.error());
    if (checked) {
        if (const auto& copy = file->copyOfOlderFormat())
            console.error << sentenceOfRenewal(*copy) << '\n';
        return *std::move(file);
    }
    console.error << sentence(checked.error(), path) << '\n';
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
