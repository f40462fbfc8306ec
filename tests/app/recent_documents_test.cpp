// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recent/recent_documents.h"
#include "core/store/create_submission_file.h"
#include "tests/app/opened_window.h"

#include <QListWidget>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// A window whose list has one document, which was moved elsewhere since.
struct MovedAway {
    MovedAway() : old(folder.filePath(u"old.aigaq"_s)), moved(folder.filePath(u"moved.aigaq"_s))
    {
        for (const RecentDocument& document : recentDocuments())
            forgetDocument(document.path);
        REQUIRE(store::createSubmissionFile(moved, onePair(), {}, file::Overwrite::No));
        rememberDocument(old);
        window.findChild<FirstScreen*>()->showRecent();
        window.show();
        auto* list = window.findChild<QListWidget*>(u"recent"_s);
        QTest::keyClick(list, Qt::Key_Return);
    }
    void press(const QString& words)
    {
        for (QPushButton* button : window.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == words)
                return button->click();
        }
        FAIL("there is no such button");
    }

    QTemporaryDir folder;
    QString old;
    QString moved;
    MainWindow window;
};

QStringList listed()
{
    QStringList paths;
    for (const RecentDocument& document : recentDocuments())
        paths << document.path;
    return paths;
}

} // namespace

TEST_CASE("A recent document that was moved can be looked for, and takes its place in the list")
{
    MovedAway away;
    answerFileDialog(away.moved);
    away.press(u"Look for it…"_s);
    CHECK(away.window.findChild<DraftDesk*>() != nullptr);
    CHECK(listed() == QStringList{away.moved});
}

TEST_CASE("A recent document that is gone can be removed from the list")
{
    MovedAway away;
    away.press(u"Remove from the list"_s);
    CHECK(listed().isEmpty());
    CHECK(away.window.findChild<QListWidget*>(u"recent"_s)->count() == 0);
}
