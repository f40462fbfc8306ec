// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/protect_command.h"

#include "app/command_line/command_parser.h"
#include "app/command_line/open_file.h"
#include "app/command_line/passphrases.h"
#include "app/command_line/words.h"
#include "app/messages/store_messages.h"
#include "core/store/protection.h"
#include "core/store/recovery_key.h"

#include <unistd.h>

namespace aigaq::app {

using namespace Qt::StringLiterals;
using store::FileKey;

namespace {

/// The key that the file has now, in `key`, if it has one. False, once the reason has been told, if
/// the file cannot be opened.
bool findPresentKey(const QString& path, std::optional<FileKey>& key, Console& console)
{
    const auto file = openFile(path, store::Access::ReadWrite, console);
    if (file && file->key())
        key = file->key()->copy();
    return file.has_value();
}

/// To standard output past the streams, whose buffers nobody wipes.
bool print(const store::Secret& secret, Console& console)
{
    console.out.flush();
    const QByteArrayView bytes = secret.bytes();
    return ::write(STDOUT_FILENO, bytes.data(), static_cast<std::size_t>(bytes.size())) ==
           bytes.size();
}

} // namespace

int runProtect(const QStringList& arguments, Console& console)
{
    CommandParser parser(u"protect"_s,
                         CommandLine::tr("Protects a submission with a passphrase, or changes the "
                                         "passphrase. Who forgets it and has no recovery key has "
                                         "lost the submission."));
    parser.addOperand(u"FILE.aigaq"_s, CommandLine::tr("The submission."));
    parser.addFlag(u"recovery-key"_s,
                   CommandLine::tr("Print a key that opens the file until the passphrase changes. "
                                   "Keep it on paper in a safe place."));
    if (const auto status = parser.parse(arguments, console))
        return *status;
    const QString path = parser.operand(0);
    std::optional<FileKey> present;
    if (!findPresentKey(path, present, console))
        return Failure;
    const auto passphrase = askForNewPassphrase(path, console);
    if (!passphrase)
        return Failure;
    const auto key = store::protect(path, present, *passphrase);
    if (!key) {
        console.error << sentence(key.error(), path) << '\n';
        return Failure;
    }
    if (!parser.has(u"recovery-key"_s) || print(store::recoveryKey(*key), console))
        return Success;
    console.error << CommandLine::tr("%1 is protected now, but its recovery key could not be "
                                     "printed.")
                         .arg(path)
                  << '\n';
    return Failure;
}

int runUnprotect(const QStringList& arguments, Console& console)
{
    CommandParser parser(u"unprotect"_s,
                         CommandLine::tr("Takes the passphrase off a submission, so that everybody "
                                         "can read it who has the file."));
    parser.addOperand(u"FILE.aigaq"_s, CommandLine::tr("The submission."));
    if (const auto status = parser.parse(arguments, console))
        return *status;
    const QString path = parser.operand(0);
    std::optional<FileKey> present;
    if (!findPresentKey(path, present, console))
        return Failure;
    if (!present) {
        console.error << CommandLine::tr("%1 is not protected. It was not changed.").arg(path)
                      << '\n';
        return Failure;
    }
    if (const auto done = store::unprotect(path, *present); !done) {
        console.error << sentence(done.error(), path) << '\n';
        return Failure;
    }
    return Success;
}

} // namespace aigaq::app
