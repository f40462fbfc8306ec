// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"
#include "core/json/json_reader.h"
#include "core/store/create_submission_file.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace aigaq::tests {

using namespace app;
using namespace document;
using namespace Qt::StringLiterals;

inline Submission sample()
{
    QFile file(u":/sample/arvenia.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return json::readJson(file.readAll()).value();
}

/// An open window on a submission of its own.
struct Opened {
    explicit Opened(const Submission& submission)
    {
        path = folder.filePath(u"a.aigaq"_s);
        REQUIRE(store::createSubmissionFile(path, submission, {}, file::Overwrite::No));
        REQUIRE(window.open(path));
        window.resize(1180, 760);
        window.show();
        view = window.findChild<DocumentView*>();
        REQUIRE(view != nullptr);
        view->setFocus();
    }

    [[nodiscard]] SubmissionEditor& editor() { return window.findChild<DraftDesk*>()->editor(); }
    [[nodiscard]] const Pair& pair(std::size_t position)
    {
        std::size_t seen = 0;
        for (const Item& item : editor().submission().items) {
            if (const auto* pair = std::get_if<Pair>(&item); pair != nullptr && seen++ == position)
                return *pair;
        }
        FAIL("there is no such pair");
        return std::get<Pair>(editor().submission().items.front());
    }
    [[nodiscard]] QString words(const Paragraph& paragraph)
    {
        return textIn(paragraph.text, view->textLanguage()).words();
    }
    void goTo(const NodeId& node, qsizetype position = 0)
    {
        view->goTo(
            {.place = {.node = node, .language = view->textLanguage()}, .position = position});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view->viewport()->parentWidget(), key, modifiers);
    }
    /// As a keyboard of any layout does; QTest's own keys are ASCII.
    void type(const QString& words)
    {
        for (const QChar letter : words) {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
            QApplication::sendEvent(view, &key);
        }
    }
    void trigger(Command command)
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
    /// What the file says once it is closed.
    [[nodiscard]] Submission closeAndRead()
    {
        window.close();
        return store::SubmissionFile::open(path, store::Access::ReadOnly)
            .value()
            .submission()
            .value();
    }

    QTemporaryDir folder;
    QString path;
    MainWindow window;
    DocumentView* view = nullptr;
};

inline Submission onePair()
{
    Submission submission = newSubmission(Language::fallback());
    submission.items.emplace_back(newPair());
    return submission;
}

} // namespace aigaq::tests
