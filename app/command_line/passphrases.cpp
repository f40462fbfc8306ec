// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/passphrases.h"

#include "app/command_line/words.h"
#include "core/store/recovery_key.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <termios.h>
#include <unistd.h>

namespace aigaq::app {

using store::Secret;

namespace {

constexpr qsizetype longestLine = 4096; ///< in bytes, as of a terminal

/// What is read up to the end of the line or of the file, and no byte further. Nothing: an error,
/// the end of the file at once, one of these bytes, or no end of the line.
std::optional<Secret> readLine(int descriptor, QByteArrayView cancelling = {})
{
    Secret line;
    for (char byte = 0;;) {
        const ssize_t count = ::read(descriptor, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 || (count == 0 && line.isEmpty()) || cancelling.contains(byte))
            return std::nullopt;
        if (count == 0 || byte == '\n')
            return line;
        line.append(QByteArrayView(&byte, 1));
        if (line.bytes().size() > longestLine)
            return std::nullopt;
    }
}

/// The terminal that the program was started in, wherever its standard streams lead.
class Terminal {
public:
    Terminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)) {}
    ~Terminal()
    {
        if (isThere())
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] bool isThere() const { return m_descriptor >= 0; }

    /// A line that is typed and not shown; nothing if Ctrl+C or Ctrl+D is.
    [[nodiscard]] std::optional<Secret> ask(const QString& prompt) const
    {
        termios usual{};
        if (::tcgetattr(m_descriptor, &usual) != 0)
            return std::nullopt;
        termios silent = usual;
        // Without ISIG no signal can end the program and leave the terminal silent.
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        ::tcsetattr(m_descriptor, TCSAFLUSH, &silent);
        say(prompt);
        auto line = readLine(m_descriptor, "\x03");
        ::tcsetattr(m_descriptor, TCSAFLUSH, &usual);
        say(QStringLiteral("\n"));
        return line;
    }

private:
    void say(const QString& words) const
    {
        const QByteArray bytes = words.toUtf8();
        static_cast<void>(
            !::write(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }

    int m_descriptor;
};

using Line = std::function<std::optional<Secret>()>;

/// A line; if it is the first of a recovery key, as many more as there are right ones.
std::optional<Secret> withRestOfRecoveryKey(const Line& nextLine)
{
    auto typed = nextLine();
    for (int lines = 1; typed && store::looksLikeRecoveryKey(typed->bytes(), lines); ++lines) {
        const auto key = store::readRecoveryKey(typed->bytes());
        if (key || key.error() != lines + 1)
            break;
        const auto line = nextLine();
        if (!line)
            break;
        typed->append(line->bytes());
    }
    return typed;
}

void tellUnreadable(Console& console)
{
    console.error << CommandLine::tr("aigaq: no passphrase could be read. Nothing was changed.")
                  << '\n';
}

} // namespace

std::optional<Secret> askForPassphrase(const QString& path, Console& console)
{
    if (!console.outOfSight)
        console.outOfSight.emplace();
    std::optional<Secret> typed;
    if (console.passphraseDescriptor) {
        typed = withRestOfRecoveryKey([&] { return readLine(*console.passphraseDescriptor); });
    } else {
        const Terminal terminal;
        if (!terminal.isThere()) {
            console.error << CommandLine::tr("%1 is protected with a passphrase. Start aigaq in a "
                                             "terminal to be asked for it, or use "
                                             "--passphrase-fd.")
                                 .arg(path)
                          << '\n';
            return std::nullopt;
        }
        const QString prompt = CommandLine::tr("Passphrase of %1: ").arg(path);
        typed = withRestOfRecoveryKey([&] { return terminal.ask(prompt); });
    }
    if (!typed)
        tellUnreadable(console);
    return typed;
}

std::optional<Secret> askForNewPassphrase(const QString& path, Console& console)
{
    if (!console.outOfSight)
        console.outOfSight.emplace();
    if (console.passphraseDescriptor) {
        auto line = readLine(*console.passphraseDescriptor);
        if (!line)
            tellUnreadable(console);
        return line;
    }
    const Terminal terminal;
    if (!terminal.isThere()) {
        console.error << CommandLine::tr("aigaq: there is no terminal to ask for a passphrase on. "
                                         "Use --passphrase-fd.")
                      << '\n';
        return std::nullopt;
    }
    auto typed = terminal.ask(CommandLine::tr("New passphrase of %1: ").arg(path));
    const auto again =
        typed ? terminal.ask(CommandLine::tr("Once more: ")) : std::optional<Secret>();
    if (!again) {
        tellUnreadable(console);
        return std::nullopt;
    }
    if (!std::ranges::equal(typed->bytes(), again->bytes())) {
        console.error << CommandLine::tr("aigaq: the two passphrases differ. Nothing was changed.")
                      << '\n';
        return std::nullopt;
    }
    return typed;
}

} // namespace aigaq::app
