// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/protection/idle_watch.h"
#include "app/protection/passphrase_dialog.h"
#include "app/protection/recovery_key_dialog.h"
#include "app/protection/screen_lock_watch.h"
#include "app/protection/unlock_page.h"
#include "core/store/protection.h"
#include "core/store/recovery_key.h"
#include "tests/app/opened_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QStackedWidget>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto passphrase = "lantern river apple stone";

/// A window whose submission is protected.
struct Protected : Opened {
    Protected() : Opened(onePair())
    {
        goTo(pair(0).issue.paragraphs[0].id);
        type(u"Only those may read it who should."_s);
        window.close();
        auto made = store::protect(path, {}, store::Secret(passphrase));
        REQUIRE(made);
        key.emplace(*std::move(made));
        REQUIRE(window.open(path));
        window.show();
    }

    [[nodiscard]] UnlockPage& page() const { return *window.findChild<UnlockPage*>(); }
    [[nodiscard]] bool isLocked() const
    {
        return page().isVisible() && window.findChild<DraftDesk*>() == nullptr;
    }
    [[nodiscard]] QString answer() const
    {
        QString words;
        for (const QLabel* label : page().findChildren<QLabel*>()) {
            if (label->isVisible())
                words += label->text() + u'\n';
        }
        return words;
    }
    void give(const QString& words) const
    {
        auto* field = page().findChild<PassphraseField*>();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return field->isEnabled() || !page().isVisible(); }, 20000));
    }
    [[nodiscard]] QString issue()
    {
        view = window.findChild<DocumentView*>();
        REQUIRE(view != nullptr);
        return words(pair(0).issue.paragraphs[0]);
    }

    std::optional<store::FileKey> key;
};

QString issueIn(const QString& path, const std::optional<store::FileKey>& key = {})
{
    const auto file = store::SubmissionFile::open(path, store::Access::ReadOnly, key).value();
    const Submission& submission = *file.submission();
    return textIn(std::get<Pair>(submission.items[0]).issue.paragraphs[0].text,
                  Language::fallback())
        .words();
}

void closeRecoveryKey(QString& shown)
{
    answerDialog(
        [&shown](QWidget* dialog) {
            auto* recovery = qobject_cast<RecoveryKeyDialog*>(dialog);
            if (recovery == nullptr)
                return false;
            if (const QByteArray picture = qgetenv("AIGAQ_SCREENSHOT"); !picture.isEmpty())
                recovery->grab().save(QString::fromUtf8(picture));
            for (const QLabel* label : recovery->findChildren<QLabel*>())
                shown += label->text() + u'\n';
            recovery->reject();
            return true;
        },
        2000);
}

/// Types a new passphrase into the dialog that comes next.
void protectWith(const QString& first, const QString& second, bool& couldProtect)
{
    answerDialog([=, &couldProtect](QWidget* dialog) {
        auto* asking = qobject_cast<PassphraseDialog*>(dialog);
        if (asking == nullptr)
            return false;
        const auto fields = asking->findChildren<PassphraseField*>();
        fields[0]->setText(first);
        fields[1]->setText(second);
        if (const QByteArray picture = qgetenv("AIGAQ_SCREENSHOT"); !picture.isEmpty())
            asking->grab().save(QString::fromUtf8(picture + ".dialog.png"));
        for (QPushButton* button : asking->findChildren<QPushButton*>()) {
            if (button->text() != u"&Protect"_s && button->text() != u"&Change"_s)
                continue;
            couldProtect = button->isEnabled();
            if (couldProtect)
                button->click();
            else
                asking->reject();
        }
        return true;
    });
}

} // namespace

TEST_CASE("A protected submission asks for its passphrase and shows nothing of itself before")
{
    Protected opened;
    CHECK(opened.isLocked());
    CHECK(opened.window.windowTitle() == u"Aigaq"_s);
    if (const QByteArray picture = qgetenv("AIGAQ_SCREENSHOT"); !picture.isEmpty())
        opened.window.grab().save(QString::fromUtf8(picture));

    opened.give(u"another one"_s);
    CHECK(opened.isLocked());
    CHECK(opened.answer().contains(u"does not open"_s));

    opened.give(QString::fromLatin1(passphrase));
    CHECK_FALSE(opened.page().isVisible());
    CHECK(opened.issue() == u"Only those may read it who should."_s);
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"More. "_s);
    opened.window.close();
    CHECK(issueIn(opened.path, opened.key) == u"More. Only those may read it who should."_s);
}

TEST_CASE("A recovery key that is pasted from six lines unlocks a submission, too")
{
    Protected opened;
    const store::Secret lines = store::recoveryKey(*opened.key);
    QApplication::clipboard()->setText(QString::fromLatin1(lines.bytes()));
    auto* field = opened.page().findChild<PassphraseField*>();
    field->paste();
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !opened.page().isVisible(); }, 20000));
    CHECK(opened.issue() == u"Only those may read it who should."_s);
}

TEST_CASE("Locking saves what was typed, forgets the submission and asks for its passphrase again")
{
    Protected opened;
    opened.give(QString::fromLatin1(passphrase));
    static_cast<void>(opened.issue());
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"Typed just now. "_s);
    opened.trigger(Command::Lock);
    CHECK(opened.isLocked());
    CHECK(opened.window.windowTitle() == u"Aigaq"_s);
    CHECK(issueIn(opened.path, opened.key).startsWith(u"Typed just now."_s));
    opened.give(QString::fromLatin1(passphrase));
    CHECK(opened.issue().startsWith(u"Typed just now."_s));
}

TEST_CASE("A submission locks itself under an open dialog")
{
    Protected opened;
    opened.give(QString::fromLatin1(passphrase));
    REQUIRE_FALSE(opened.isLocked());
    bool wasAsked = false;
    answerDialog([&](QWidget* dialog) {
        if (qobject_cast<PassphraseDialog*>(dialog) == nullptr)
            return false;
        wasAsked = true;
        Q_EMIT opened.window.findChild<IdleWatch*>()->idle();
        return true;
    });
    opened.trigger(Command::Passphrase);
    CHECK(wasAsked);
    CHECK(QTest::qWaitFor([&] { return opened.isLocked(); }, 5000));
}

TEST_CASE("Who uses the program is not locked out, and who does not use it for a while is")
{
    using namespace std::chrono_literals;
    IdleWatch watch;
    int locks = 0;
    QObject::connect(&watch, &IdleWatch::idle, &watch, [&] { ++locks; });
    QLineEdit field;
    watch.start(1500ms);
    for (int key = 0; key < 10; ++key) {
        QTest::qWait(250);
        QTest::keyClick(&field, Qt::Key_A);
    }
    CHECK(locks == 0);
    CHECK(QTest::qWaitFor([&] { return locks == 1; }, 10000));

    watch.start(0ms); // never
    QTest::qWait(100);
    CHECK(locks == 1);
}

TEST_CASE("A submission is locked when the desktop locks its screen, not when that is unlocked")
{
    // A bus of its own, and what a desktop tells on it.
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--print-address"_s, u"--nofork"_s});
    REQUIRE(daemon.waitForStarted());
    REQUIRE(daemon.waitForReadyRead());
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    {
        auto program = QDBusConnection::connectToBus(address, u"program"_s);
        auto desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
        REQUIRE(program.isConnected());
        ScreenLockWatch watch(nullptr, program, program);
        int locks = 0;
        QObject::connect(&watch, &ScreenLockWatch::locked, &watch, [&] { ++locks; });
        for (const bool isActive : {false, true}) {
            auto told =
                QDBusMessage::createSignal(u"/org/freedesktop/ScreenSaver"_s,
                                           u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s);
            told << isActive;
            CHECK(desktop.send(told));
        }
        CHECK(QTest::qWaitFor([&] { return locks > 0; }, 10000));
        QTest::qWait(100);
        CHECK(locks == 1);
    }
    QDBusConnection::disconnectFromBus(u"program"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    daemon.kill();
    daemon.waitForFinished();
}

TEST_CASE("A submission that is not protected is hidden, and comes back by a key")
{
    Opened opened(onePair());
    opened.trigger(Command::Lock);
    CHECK_FALSE(opened.view->isVisible());
    CHECK(opened.window.windowTitle() == u"Aigaq"_s);
    auto* show = opened.button(u"&Show"_s);
    REQUIRE(show != nullptr);
    QTest::keyClick(show, Qt::Key_Space);
    CHECK(opened.view->isVisible());
    CHECK(opened.window.windowTitle() != u"Aigaq"_s);
}

TEST_CASE("A submission is protected from the menu, and its recovery key is shown once")
{
    Opened opened(onePair());
    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"Before. "_s);
    QString shown;
    bool couldProtect = false;
    protectWith(QString::fromLatin1(passphrase), QString::fromLatin1(passphrase), couldProtect);
    QTimer::singleShot(50, [&] { closeRecoveryKey(shown); });
    opened.trigger(Command::Passphrase);
    CHECK(couldProtect);
    CHECK(opened.told().startsWith(u"Protected."_s));

    opened.goTo(opened.pair(0).issue.paragraphs[0].id);
    opened.type(u"After. "_s);
    opened.window.close();
    QFile file(opened.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Before"));
    const auto key = store::keyOf(opened.path, store::Secret(passphrase));
    REQUIRE(key);
    CHECK(issueIn(opened.path, key->copy()) == u"After. Before. "_s);
    CHECK(shown.contains(
        QString::fromLatin1(store::recoveryKey(*key).bytes().toByteArray()).trimmed()));
}

TEST_CASE("Two passphrases that differ protect nothing")
{
    Opened opened(onePair());
    bool couldProtect = true;
    protectWith(u"lantern river"_s, u"lantern rivet"_s, couldProtect);
    opened.trigger(Command::Passphrase);
    CHECK_FALSE(couldProtect);
    opened.window.close();
    CHECK(store::SubmissionFile::open(opened.path, store::Access::ReadOnly));
}

TEST_CASE("Protection is taken off from the menu")
{
    Protected opened;
    opened.give(QString::fromLatin1(passphrase));
    answerDialog([](QWidget* dialog) {
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == u"&Take the protection off"_s) {
                button->click();
                return true;
            }
        }
        return false;
    });
    opened.trigger(Command::Passphrase);
    CHECK(opened.told() == u"Not protected any more."_s);
    opened.window.close();
    CHECK(issueIn(opened.path) == u"Only those may read it who should."_s);
}

TEST_CASE("A passphrase leaves no trace in its field")
{
    PassphraseField field;
    QTest::keyClicks(&field, QString::fromLatin1(passphrase));
    CHECK(field.echoMode() == QLineEdit::Password);
    const store::Secret taken = field.take();
    CHECK(taken.bytes() == QByteArrayView(passphrase));
    CHECK(field.text().isEmpty());
    field.undo();
    CHECK(field.text().isEmpty());
}
