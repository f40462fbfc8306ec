// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/opened_window.h"

#include "core/json/json_reader.h"
#include "core/store/create_submission_file.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStatusBar>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

namespace aigaq::tests {

using namespace app;
using namespace document;
using namespace Qt::StringLiterals;

Submission sample()
{
    QFile file(u":/sample/arvenia.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return json::readJson(file.readAll()).value();
}

Submission onePair()
{
    Submission submission = newSubmission(Language::fallback());
    submission.items.emplace_back(newPair());
    return submission;
}

Opened::Opened(const Submission& submission) : path(folder.filePath(u"a.aigaq"_s))
{
    REQUIRE(store::createSubmissionFile(path, submission, {}, file::Overwrite::No));
    REQUIRE(window.open(path));
    window.resize(1180, 760);
    window.show();
    view = window.findChild<DocumentView*>();
    REQUIRE(view != nullptr);
    view->setFocus();
}

SubmissionEditor& Opened::editor()
{
    return window.findChild<DraftDesk*>()->editor();
}

const Pair& Opened::pair(std::size_t position)
{
    std::size_t seen = 0;
    for (const Item& item : editor().submission().items) {
        if (const auto* pair = std::get_if<Pair>(&item); pair != nullptr && seen++ == position)
            return *pair;
    }
    FAIL("there is no such pair");
    return std::get<Pair>(editor().submission().items.front());
}

QString Opened::words(const Paragraph& paragraph)
{
    return textIn(paragraph.text, view->textLanguage()).words();
}

void Opened::goTo(const NodeId& node, qsizetype position)
{
    view->goTo({.place = {.node = node, .language = view->textLanguage()}, .position = position});
}

void Opened::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(view->viewport()->parentWidget(), key, modifiers);
}

void Opened::type(const QString& words)
{
    for (const QChar letter : words) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
        QApplication::sendEvent(view, &key);
    }
}

void Opened::trigger(Command command)
{
    for (const CommandRow& row : commandTable()) {
        if (row.command != command)
            continue;
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->text() == textOf(row))
                return action->trigger();
        }
    }
    FAIL("no menu has this command");
}

QString Opened::told() const
{
    return window.statusBar()->currentMessage();
}

QPushButton* Opened::button(const QString& words) const
{
    for (QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

Submission Opened::closeAndRead()
{
    window.close();
    return submissionIn(path);
}

Submission submissionIn(const QString& path)
{
    return store::SubmissionFile::open(path, store::Access::ReadOnly).value().submission().value();
}

void answerDialog(const std::function<bool(QWidget*)>& answer, int tries)
{
    constexpr int pause = 10; // milliseconds
    QTimer::singleShot(pause, qApp, [answer, tries] {
        QWidget* dialog = QApplication::activeModalWidget();
        const bool answered = dialog != nullptr && answer(dialog);
        if (!answered && tries > 0)
            answerDialog(answer, tries - 1);
        else if (!answered && dialog != nullptr)
            dialog->close();
    });
}

void answerFileDialog(const QString& path)
{
    answerDialog([path](QWidget* dialog) {
        auto* files = qobject_cast<QFileDialog*>(dialog);
        if (files == nullptr)
            return false;
        files->findChild<QLineEdit*>()->setText(path);
        static_cast<QDialog*>(files)->accept();
        return true;
    });
}

} // namespace aigaq::tests
