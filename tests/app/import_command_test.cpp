// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_aigaq.h"
#include "tests/docx/reading/word_file.h"

#include <QStandardPaths>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray wordDraft()
{
    return WordFile{.body =
                        p(r("Key issues")) + p(r("1. A court may fine officers.")) +
                        p(r("2. Question: Why?") + R"(<w:r><w:commentReference w:id="0"/></w:r>)"),
                    .comments = R"(<w:comment w:id="0" w:author="A. Editor">)" + p(r("Ask more")) +
                                "</w:comment>"}
        .bytes();
}

QByteArray editedDraft()
{
    return WordFile{.body =
                        p(r("Key issues")) +
                        p(r("1. A court may ") + R"(<w:ins w:author="A. Editor">)" + r("fine") +
                          "</w:ins>" +
                          R"(<w:del w:author="A. Editor"><w:r><w:delText>jail</w:delText></w:r>)"
                          "</w:del>" +
                          r(" officers.")) +
                        p(r("2. Question: Why?"))}
        .bytes();
}

} // namespace

TEST_CASE("A Word document is imported with a report, as plain text is")
{
    const Workshop workshop;
    workshop.write(u"draft.docx"_s, wordDraft());
    const Ended imported = workshop.aigaq({u"import"_s, u"draft.docx"_s, u"-o"_s, u"a.aigaq"_s});
    CHECK(imported.error == QString());
    CHECK(imported.status == 0);
    CHECK(imported.out == QString());
    REQUIRE(workshop.aigaq({u"export"_s, u"a.aigaq"_s, u"--full"_s, u"-o"_s, u"a.json"_s}).status ==
            0);
    CHECK(workshop.read(u"a.json"_s).contains("Ask more"));
    CHECK(workshop.aigaq({u"show"_s, u"a.aigaq"_s})
              .out.contains(u"1. A court may fine officers.\n2. Question: Why?\n"_s));
}

TEST_CASE("Tracked changes are taken in or left out as the command says, and not without")
{
    const Workshop workshop;
    workshop.write(u"draft.docx"_s, editedDraft());
    QStringList import{u"import"_s, u"draft.docx"_s, u"-o"_s, u"a.aigaq"_s};

    const Ended asked = workshop.aigaq(import);
    CHECK(asked.status == 1);
    CHECK(asked.error == u"draft.docx has 2 tracked changes, by A. Editor. Say --tracked=accept to "
                         "take them in or --tracked=reject to leave them out.\n"_s);
    CHECK(!workshop.has(u"a.aigaq"_s));
    CHECK(workshop.aigaq(import + QStringList{u"--tracked=perhaps"_s}).status == 2);

    CHECK(workshop.aigaq(import + QStringList{u"--tracked=accept"_s}).out ==
          u"draft.docx:2: tracked: left out by the decision about tracked changes: \"jail\"\n"_s);
    CHECK(workshop.aigaq({u"show"_s, u"a.aigaq"_s}).out.contains(u"may fine officers"_s));
    import << u"--force"_s << u"--tracked=reject"_s;
    CHECK(workshop.aigaq(import).status == 0);
    CHECK(workshop.aigaq({u"show"_s, u"a.aigaq"_s}).out.contains(u"may jail officers"_s));
}

TEST_CASE("A Word document is taken into a submission as its version in another language")
{
    const Workshop workshop;
    workshop.write(u"en.docx"_s, wordDraft());
    workshop.write(u"ru.docx"_s,
                   WordFile{.body = p(r("Ключевые вопросы")) + p(r("1. Суд может оштрафовать.")) +
                                    p(r("2. Вопрос: Почему?"))}
                       .bytes());
    REQUIRE(workshop.aigaq({u"import"_s, u"en.docx"_s, u"-o"_s, u"a.aigaq"_s}).status == 0);
    CHECK(workshop.aigaq({u"import"_s, u"ru.docx"_s, u"--into"_s, u"a.aigaq"_s, u"--language=ru"_s})
              .status == 0);
    CHECK(workshop.aigaq({u"show"_s, u"a.aigaq"_s, u"--language=ru"_s})
              .out.contains(u"1. Суд может оштрафовать."_s));
}

TEST_CASE("A broken Word document is refused in one sentence, and nothing is made of it")
{
    const Workshop workshop;
    const QByteArray whole = wordDraft();
    workshop.write(u"cut.docx"_s, whole.first(whole.size() / 2));
    workshop.write(u"old.doc"_s,
                   QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(512, 0));
    const Ended cut = workshop.aigaq({u"import"_s, u"cut.docx"_s, u"-o"_s, u"a.aigaq"_s});
    CHECK(cut.status == 1);
    CHECK(cut.error == u"cut.docx is damaged or was not copied whole. Ask for it again.\n"_s);
    CHECK(
        workshop.aigaq({u"import"_s, u"old.doc"_s, u"-o"_s, u"a.aigaq"_s}).error ==
        u"old.doc is in Word's old format or behind a password. Open it in Word, take the password "
        "away and save it as .docx.\n"_s);
    CHECK(!workshop.has(u"a.aigaq"_s));
}

TEST_CASE("A draft in another program's format is read through LibreOffice")
{
    const Workshop workshop;
    workshop.write(u"draft.rtf"_s,
                   "{\\rtf1\\ansi Key issues\\par 1. A court may {\\b fine} officers."
                   "\\par 2. Question: Why?\\par}");
    const Ended imported = workshop.aigaq({u"import"_s, u"draft.rtf"_s, u"-o"_s, u"a.aigaq"_s});
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        CHECK(imported.error.contains(u"Save it as a Word document (.docx)"_s));
        SKIP("soffice is not installed");
    }
    CHECK(imported.error.toStdString() == "");
    CHECK(imported.status == 0);
    CHECK(workshop.aigaq({u"show"_s, u"a.aigaq"_s})
              .out.contains(u"1. A court may fine officers.\n2. Question: Why?\n"_s));

    workshop.write(u"broken.odt"_s, "PK\x03\x04 application/vnd.oasis.opendocument.text");
    const Ended refused = workshop.aigaq({u"import"_s, u"broken.odt"_s, u"-o"_s, u"b.aigaq"_s});
    CHECK(refused.status == 1);
    CHECK(refused.error.contains(u"broken.odt is a document of another program"_s));
    CHECK(!workshop.has(u"b.aigaq"_s));
}
