// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_dialog.h"
#include "app/translation/interface_language.h"
#include "tests/app/opened_window.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLocale>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::app;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// The dialog over the sample, with all its languages chosen.
struct Asked {
    Asked()
    {
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
            if (box->text() == u"Русский"_s || box->text() == u"Қазақша"_s)
                box->setChecked(true);
        }
    }

    template <class Widget>
    [[nodiscard]] Widget& box(const QString& name)
    {
        auto* found = dialog.findChild<Widget*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] std::string names() const
    {
        QStringList names;
        for (const ExportedFile& file : dialog.files())
            names << QFileInfo(file.path).fileName();
        return names.join(u"; "_s).toStdString();
    }

    Submission submission = sample();
    ExportDialog dialog{submission, Language::fallback(), u"/tmp/a.aigaq"_s};
};

} // namespace

TEST_CASE("Each language is a file, or all are one in Word")
{
    speak(QLocale(QLocale::English));
    Asked asked;
    CHECK(asked.names() == "a (en).docx; a (ru).docx; a (kk).docx; a (en).pdf; a (ru).pdf; a "
                           "(kk).pdf");
    asked.box<QComboBox>(u"shape"_s).setCurrentIndex(2);
    CHECK(asked.names() == "a (en, ru, kk).docx; a (en).pdf; a (ru).pdf; a (kk).pdf");
    const ExportChoices choices = asked.dialog.files().front().choices;
    CHECK(choices.others.size() == 2);
    CHECK(choices.arrangement == docx::Arrangement::SideBySide);
    CHECK_FALSE(choices.isWhole());
    if (const QByteArray picture = qgetenv("AIGAQ_SCREENSHOT"); !picture.isEmpty()) {
        asked.dialog.show();
        asked.dialog.grab().save(QString::fromUtf8(picture));
    }
}

TEST_CASE("A section is chosen by its heading, and what programs read is always whole")
{
    speak(QLocale(QLocale::English));
    Asked asked;
    for (QCheckBox* box : asked.dialog.findChildren<QCheckBox*>()) {
        if (box->text().startsWith(u"JSON"_s))
            box->setChecked(true);
    }
    CHECK(asked.names().ends_with(".json"));
    auto& part = asked.box<QComboBox>(u"part"_s);
    REQUIRE(part.count() > 1);
    CHECK(part.itemText(0) == u"The whole submission"_s);
    CHECK(part.itemText(1).startsWith(u"Only \""_s));
    part.setCurrentIndex(1);
    CHECK_FALSE(asked.names().ends_with(".json"));
    CHECK(asked.dialog.files().front().choices.only.has_value());
}

TEST_CASE("The looks of somebody's own Word document bring their own paper")
{
    speak(QLocale(QLocale::English));
    Asked asked;
    CHECK(asked.box<QComboBox>(u"paper"_s).isEnabled());
    asked.dialog.useLook(u"/tmp/letterhead.docx"_s);
    CHECK(asked.box<QComboBox>(u"look"_s).currentText() ==
          u"Styles and header of letterhead.docx"_s);
    CHECK_FALSE(asked.box<QComboBox>(u"paper"_s).isEnabled());
    CHECK(asked.dialog.files().front().choices.look == u"/tmp/letterhead.docx"_s);
    asked.box<QComboBox>(u"look"_s).setCurrentIndex(0);
    CHECK(asked.box<QComboBox>(u"paper"_s).isEnabled());
    CHECK(asked.dialog.files().front().choices.look.isEmpty());
}
