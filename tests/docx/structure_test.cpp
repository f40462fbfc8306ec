// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/bookmarks.h"
#include "core/docx/docx_writer.h"
#include "core/docx/relationships.h"
#include "tests/document/random_submission.h"
#include "tests/docx/arvenia.h"
#include "tests/docx/docx_parts.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <set>

using namespace aigaq::document;
using namespace aigaq::docx;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// One written document, taken apart.
struct Written {
    Reading reading;
    Parts parts;
    XmlElement document;
    XmlElement footnotes;
};

Written written(const Reading& reading)
{
    Parts parts = partsOf(writeDocx(reading).value());
    XmlElement document = xmlOf(parts.at(u"word/document.xml"_s));
    XmlElement footnotes = xmlOf(parts.at(u"word/footnotes.xml"_s));
    return {.reading = reading,
            .parts = std::move(parts),
            .document = std::move(document),
            .footnotes = std::move(footnotes)};
}

/// Documents of every shape, each in each language.
void forManyDocuments(const std::function<void(const Written&)>& check)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        const Submission submission =
            round == 0 ? arvenia() : randomSubmission(random, 1 + round % 9);
        for (const Language language : Language::all())
            check(written(reading(submission, language)));
    }
}

std::map<QString, XmlElement> relationshipsOf(const Parts& parts, const QString& part)
{
    std::map<QString, XmlElement> relationships;
    const auto found = parts.find(u"word/_rels/"_s + part + u".rels"_s);
    if (found == parts.end())
        return relationships;
    for (const XmlElement& relationship : xmlOf(found->second).children) {
        const bool fresh =
            relationships.emplace(relationship.attribute(u"Id"_s), relationship).second;
        REQUIRE(fresh);
    }
    return relationships;
}

std::set<QString> attributesOf(const XmlElement& within, const QString& element,
                               const QString& attribute)
{
    std::set<QString> values;
    for (const XmlElement* found : within.all(element))
        values.insert(found->attribute(attribute));
    return values;
}

/// A paragraph's content read back: what its runs print, in the words of the reading.
std::vector<PrintedInline> printedIn(const XmlElement& paragraph,
                                     const std::map<QString, XmlElement>& relationships)
{
    std::vector<PrintedInline> inlines;
    bool inResult = false;
    const auto addRun = [&](const XmlElement& run, const QString& href) {
        const XmlElement& properties = run.child(u"w:rPr");
        const QString field = run.child(u"w:fldChar").attribute(u"w:fldCharType"_s);
        if (field == "separate"_L1)
            inlines.emplace_back(ParagraphNumber{});
        if (!field.isEmpty())
            inResult = field == "separate"_L1;
        for (const XmlElement& child : run.children) {
            if (child.name == "w:footnoteReference"_L1)
                inlines.emplace_back(
                    NoteNumber{.number = child.attribute(u"w:id"_s).toInt(), .note = {}});
            else if (child.name == "w:t"_L1 && inResult)
                std::get<ParagraphNumber>(inlines.back()).label = child.words;
            else if (child.name == "w:t"_L1)
                inlines.emplace_back(Run{.text = child.words,
                                         .bold = !properties.child(u"w:b").name.isEmpty(),
                                         .italic = !properties.child(u"w:i").name.isEmpty(),
                                         .href = href});
        }
    };
    for (const XmlElement& child : paragraph.children) {
        if (child.name == "w:r"_L1)
            addRun(child, {});
        for (const XmlElement& run : child.children) {
            if (child.name == "w:hyperlink"_L1)
                addRun(run, relationships.at(child.attribute(u"r:id"_s)).attribute(u"Target"_s));
        }
    }
    return inlines;
}

/// The reading's own, as far as a document can show it: a letter's field stands beside its
/// number's, what is missing is plain words, and an address is as relationships hold it.
std::vector<PrintedInline> printable(const std::vector<PrintedInline>& inlines)
{
    std::vector<PrintedInline> result;
    for (const PrintedInline& part : inlines) {
        if (const auto* run = std::get_if<Run>(&part)) {
            Run shown = *run;
            shown.href = linkTarget(run->href).value_or(QString());
            result.emplace_back(shown);
        } else if (const auto* mark = std::get_if<NoteNumber>(&part)) {
            result.emplace_back(NoteNumber{.number = mark->number, .note = {}});
        } else {
            const auto& reference = std::get<ParagraphNumber>(part);
            if (reference.missing) {
                result.emplace_back(Run{.text = reference.label});
                continue;
            }
            const QString number = reference.label.section(QRegularExpression(u"\\s"_s), 0, 0);
            const QString letter = reference.label.sliced(number.size());
            result.emplace_back(ParagraphNumber{.label = number});
            if (!letter.isEmpty()) {
                result.emplace_back(Run{.text = letter.first(1)});
                result.emplace_back(ParagraphNumber{.label = letter.sliced(1)});
            }
        }
    }
    return result;
}

} // namespace

TEST_CASE("Every paragraph prints the reading's words in its looks, links, notes and numbers")
{
    forManyDocuments([](const Written& file) {
        const auto links = relationshipsOf(file.parts, u"document.xml"_s);
        const auto paragraphs = file.document.all(u"w:p");
        REQUIRE(paragraphs.size() == file.reading.blocks.size());
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            const Block& block = file.reading.blocks[i];
            auto inlines = printedIn(*paragraphs[i], links);
            if (block.kind == BlockKind::Question) {
                REQUIRE(!inlines.empty());
                const QString label = std::get<Run>(inlines.front()).text;
                REQUIRE(label.trimmed() == file.reading.language.questionLabel());
                inlines.erase(inlines.begin());
            }
            REQUIRE(inlines == printable(block.inlines));
        }
    });
}

TEST_CASE("Every footnote prints the reading's words after its number and a space, which does not "
          "break before an address")
{
    forManyDocuments([](const Written& file) {
        const auto links = relationshipsOf(file.parts, u"footnotes.xml"_s);
        const auto& notes = file.footnotes.children;
        REQUIRE(notes.size() == file.reading.notes.size() + 2);
        for (std::size_t i = 0; i < file.reading.notes.size(); ++i) {
            const XmlElement& note = notes[i + 2];
            REQUIRE(note.all(u"w:footnoteRef").size() == 1);
            auto inlines = printedIn(note.child(u"w:p"), links);
            const QString space = std::get<Run>(inlines.front()).text;
            inlines.erase(inlines.begin());
            const auto* first = inlines.empty() ? nullptr : std::get_if<Run>(&inlines.front());
            const bool address = first != nullptr && !first->href.isEmpty();
            REQUIRE(space == (address ? u"\u00A0"_s : u" "_s));
            REQUIRE(inlines == printable(file.reading.notes[i].inlines));
        }
    });
}

TEST_CASE("Word counts the numbers and letters that the reading prints; none is typed")
{
    forManyDocuments([](const Written& file) {
        int number = 0;
        std::size_t letter = 0;
        const auto paragraphs = file.document.all(u"w:p");
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            const Block& block = file.reading.blocks[i];
            const auto levels = paragraphs[i]->all(u"w:ilvl");
            const bool numbered = block.kind == BlockKind::Issue ||
                                  block.kind == BlockKind::Question ||
                                  block.kind == BlockKind::SubQuestion;
            REQUIRE(levels.size() == (numbered ? 1 : 0));
            if (!numbered)
                continue;
            REQUIRE(attributesOf(*paragraphs[i], u"w:numId"_s, u"w:val"_s) == std::set{u"1"_s});
            if (levels[0]->attribute(u"w:val"_s) == "0"_L1) {
                letter = 0;
                REQUIRE(++number == block.number);
            } else {
                REQUIRE(subQuestionLetter(letter++) == block.letter);
            }
        }
    });
}

TEST_CASE("Every footnote has one mark and every mark one footnote")
{
    forManyDocuments([](const Written& file) {
        std::vector<QString> marks;
        for (const XmlElement* mark : file.document.all(u"w:footnoteReference"))
            marks.push_back(mark->attribute(u"w:id"_s));
        std::vector<QString> notes;
        for (const XmlElement& note : file.footnotes.children) {
            if (note.attribute(u"w:type"_s).isEmpty())
                notes.push_back(note.attribute(u"w:id"_s));
        }
        REQUIRE(marks == notes);

        const XmlElement settings = xmlOf(file.parts.at(u"word/settings.xml"_s));
        REQUIRE(attributesOf(settings, u"w:footnote"_s, u"w:id"_s) == std::set{u"-1"_s, u"0"_s});
        REQUIRE(file.footnotes.children[0].attribute(u"w:id"_s) == "-1"_L1);
        REQUIRE(file.footnotes.children[1].attribute(u"w:id"_s) == "0"_L1);
    });
}

TEST_CASE("Every relationship leads somewhere and is used")
{
    forManyDocuments([](const Written& file) {
        for (const auto& [part, root] : {std::pair{u"document.xml"_s, &file.document},
                                         std::pair{u"footnotes.xml"_s, &file.footnotes}}) {
            std::set<QString> used = attributesOf(*root, u"w:hyperlink"_s, u"r:id"_s);
            used.merge(attributesOf(*root, u"w:footerReference"_s, u"r:id"_s));
            std::set<QString> there;
            std::set<QString> addresses;
            for (const auto& [id, relationship] : relationshipsOf(file.parts, part)) {
                const QString target = relationship.attribute(u"Target"_s);
                const bool outside = !relationship.attribute(u"TargetMode"_s).isEmpty();
                if (outside)
                    REQUIRE(addresses.insert(target).second);
                else
                    REQUIRE(file.parts.contains(u"word/"_s + target));
                if (outside || relationship.attribute(u"Type"_s).endsWith(u"/footer"))
                    there.insert(id);
            }
            REQUIRE(used == there);
        }
    });
}

TEST_CASE("Hidden bookmarks name every paragraph and note, each name and id once")
{
    forManyDocuments([](const Written& file) {
        std::set<QString> names;
        std::set<QString> ids;
        for (const XmlElement* root : {&file.document, &file.footnotes}) {
            for (const XmlElement* start : root->all(u"w:bookmarkStart")) {
                const QString name = start->attribute(u"w:name"_s);
                REQUIRE(name.startsWith(u"_aq"));
                REQUIRE(name.size() <= 40);
                REQUIRE(names.insert(name).second);
                REQUIRE(ids.insert(start->attribute(u"w:id"_s)).second);
            }
            REQUIRE(root->all(u"w:bookmarkStart").size() == root->all(u"w:bookmarkEnd").size());
            REQUIRE(attributesOf(*root, u"w:bookmarkStart"_s, u"w:id"_s) ==
                    attributesOf(*root, u"w:bookmarkEnd"_s, u"w:id"_s));
        }
        std::set<QString> expected;
        const auto expect = [&](const QString& bookmark) {
            expected.insert(bookmark);
            expected.insert(endBookmarkName(bookmark));
        };
        for (const Block& block : file.reading.blocks)
            expect(bookmarkName(block));
        for (const Note& note : file.reading.notes)
            expect(bookmarkName(note));
        REQUIRE(names == expected);
    });
}

TEST_CASE("One bookmark is over a paragraph's words, the other over the marks that follow them")
{
    forManyDocuments([](const Written& file) {
        const auto paragraphs = file.document.all(u"w:p");
        const auto& body = file.document.child(u"w:body").children;
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            REQUIRE(body[2 * i].name == "w:p"_L1);
            REQUIRE(body[2 * i + 1].name == "w:bookmarkEnd"_L1);
            const auto& children = paragraphs[i]->children;
            const auto starts = paragraphs[i]->all(u"w:bookmarkStart");
            const auto ends = paragraphs[i]->all(u"w:bookmarkEnd");
            REQUIRE(starts.size() == 2);
            REQUIRE(ends.size() == 1);
            REQUIRE(&children[1] == starts[0]);
            REQUIRE(ends[0]->attribute(u"w:id"_s) == starts[0]->attribute(u"w:id"_s));
            REQUIRE(ends[0] + 1 == starts[1]);
            const auto isMark = [](const XmlElement& run) {
                return !run.child(u"w:footnoteReference").name.isEmpty();
            };
            REQUIRE(std::all_of(starts[1] + 1, children.data() + children.size(), isMark));
            REQUIRE(!isMark(*(ends[0] - 1)));
            REQUIRE(body[2 * i + 1].attribute(u"w:id"_s) == starts[1]->attribute(u"w:id"_s));
        }
    });
}

TEST_CASE("A cross-reference is a field that leads to the paragraph with that number")
{
    forManyDocuments([](const Written& file) {
        std::map<QString, QString> numberAt; // by bookmark
        for (const Block& block : file.reading.blocks) {
            const bool lettered = block.kind == BlockKind::SubQuestion;
            if (block.kind == BlockKind::Issue || block.kind == BlockKind::Question || lettered)
                numberAt.emplace(bookmarkName(block),
                                 lettered ? block.letter + u')' : QString::number(block.number));
        }
        for (const XmlElement* root : {&file.document, &file.footnotes}) {
            for (const XmlElement* paragraph : root->all(u"w:p")) {
                const auto fields = paragraph->all(u"w:instrText");
                std::vector<QString> results;
                for (const PrintedInline& part :
                     printedIn(*paragraph, relationshipsOf(file.parts, root == &file.document
                                                                           ? u"document.xml"_s
                                                                           : u"footnotes.xml"_s))) {
                    if (const auto* reference = std::get_if<ParagraphNumber>(&part))
                        results.push_back(reference->label);
                }
                REQUIRE(results.size() == fields.size());
                for (std::size_t i = 0; i < fields.size(); ++i) {
                    const QStringList words = fields[i]->words.simplified().split(u' ');
                    REQUIRE(words == QStringList{u"REF"_s, words[1], u"\\n"_s, u"\\h"_s});
                    REQUIRE(numberAt.at(words[1]) == results[i]);
                }
            }
        }
    });
}

TEST_CASE("Every style that is named exists, and Word knows those it has under its names")
{
    const Parts parts = partsOf(writeDocx(arveniaIn(u"en")).value());
    const XmlElement styles = xmlOf(parts.at(u"word/styles.xml"_s));
    const std::set<QString> ids = attributesOf(styles, u"w:style"_s, u"w:styleId"_s);
    const auto exist = [&](const XmlElement& root, const QString& element) {
        return std::ranges::includes(ids, attributesOf(root, element, u"w:val"_s));
    };
    for (const auto& [name, content] : parts) {
        CAPTURE(name.toStdString());
        const XmlElement root = xmlOf(content);
        for (const auto& element : {u"w:pStyle"_s, u"w:rStyle"_s, u"w:basedOn"_s, u"w:next"_s})
            CHECK(exist(root, element));
    }
    const std::set<QString> names = attributesOf(styles, u"w:name"_s, u"w:val"_s);
    CHECK(names.size() == ids.size());
    for (const auto& name :
         {u"Normal"_s, u"Title"_s, u"Subtitle"_s, u"heading 1"_s, u"Body Text"_s, u"List Number"_s,
          u"List Number 2"_s, u"List Continue"_s, u"footnote text"_s, u"footnote reference"_s,
          u"Hyperlink"_s, u"footer"_s})
        CHECK(names.contains(name));

    const XmlElement numbering = xmlOf(parts.at(u"word/numbering.xml"_s));
    CHECK(attributesOf(numbering, u"w:num"_s, u"w:numId"_s) == std::set{u"1"_s});
    CHECK(numbering.all(u"w:startOverride").empty());
}

TEST_CASE("Each document says its language once, for all that is in it")
{
    for (const Language language : Language::all()) {
        const Parts parts = partsOf(writeDocx(reading(arvenia(), language)).value());
        const XmlElement styles = xmlOf(parts.at(u"word/styles.xml"_s));
        const XmlElement settings = xmlOf(parts.at(u"word/settings.xml"_s));
        const XmlElement properties = xmlOf(parts.at(u"docProps/core.xml"_s));
        const std::set<QString> tag{language.localeTag()};
        CHECK(attributesOf(styles.child(u"w:docDefaults"), u"w:lang"_s, u"w:val"_s) == tag);
        CHECK(attributesOf(settings, u"w:themeFontLang"_s, u"w:val"_s) == tag);
        CHECK(properties.child(u"dc:language").words == language.localeTag());
        CHECK(xmlOf(parts.at(u"word/document.xml"_s)).all(u"w:lang").empty());
    }
}

TEST_CASE("Elements stand in the order that the schema wants")
{
    // ISO/IEC 29500-4, annex A.1 (wml.xsd, transitional): CT_PPr, CT_RPr, CT_SectPr, CT_Style,
    // CT_Lvl, CT_Settings, CT_Font, as far as any of their elements may come to be written here.
    const std::map<QString, QStringList> orders{
        {u"w:pPr"_s,
         u"pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs "
         "suppressAutoHyphens spacing ind contextualSpacing jc textAlignment outlineLvl rPr sectPr"_s
             .split(u' ')},
        {u"w:rPr"_s,
         u"rStyle rFonts b bCs i iCs caps smallCaps strike color spacing sz szCs highlight u "
         "vertAlign lang"_s.split(u' ')},
        {u"w:numPr"_s, u"ilvl numId"_s.split(u' ')},
        {u"w:sectPr"_s,
         u"headerReference footerReference footnotePr type pgSz pgMar lnNumType pgNumType cols "
         "titlePg docGrid"_s.split(u' ')},
        {u"w:style"_s,
         u"name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr"_s
             .split(u' ')},
        {u"w:lvl"_s,
         u"start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr"_s.split(u' ')},
        {u"w:abstractNum"_s, u"nsid multiLevelType tmpl lvl"_s.split(u' ')},
        {u"w:settings"_s,
         u"zoom trackRevisions defaultTabStop characterSpacingControl footnotePr compat "
         "themeFontLang"_s.split(u' ')},
        {u"w:font"_s, u"altName panose1 charset family pitch"_s.split(u' ')}};
    const std::function<void(const XmlElement&)> check = [&](const XmlElement& element) {
        const auto order = orders.find(element.name);
        qsizetype before = 0;
        for (const XmlElement& child : element.children) {
            if (order != orders.end()) {
                CAPTURE(element.name.toStdString(), child.name.toStdString());
                const qsizetype place = order->second.indexOf(child.name.sliced(2));
                REQUIRE(place >= before);
                before = place;
            }
            check(child);
        }
    };
    forManyDocuments([&](const Written& file) {
        check(file.document);
        check(file.footnotes);
    });
    for (const auto& [name, content] : partsOf(writeDocx(arveniaIn(u"en")).value()))
        check(xmlOf(content));
}
