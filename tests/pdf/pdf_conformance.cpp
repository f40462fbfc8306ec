// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pdf/pdf_conformance.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <memory>
#include <regex>
#include <set>

namespace aigaq::tests {

namespace {

using Object = QPDFObjectHandle;

/// What stands in a page's content, and whether all of it is marked.
class ContentReader : public Object::ParserCallbacks {
public:
    std::vector<int> contents;                       ///< marked-content identifiers in order
    std::map<std::string, std::set<unsigned>> codes; ///< of the glyphs shown, by font
    std::vector<std::string> faults;

    void handleObject(Object object, std::size_t /*offset*/, std::size_t /*length*/) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        handleOperator(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override
    {
        if (m_depth != 0)
            faults.emplace_back("marked content is left open");
    }

private:
    void handleOperator(const std::string& name)
    {
        if (name == "BDC") {
            if (++m_depth > 1)
                faults.emplace_back("marked content within marked content");
            Object properties = m_operands.at(1);
            if (properties.hasKey("/MCID"))
                contents.push_back(static_cast<int>(properties.getKey("/MCID").getIntValue()));
            else if (m_operands.at(0).getName() != "/Artifact")
                faults.push_back("neither content nor artifact: " + m_operands.at(0).getName());
        } else if (name == "EMC") {
            --m_depth;
        } else if (name == "Tf") {
            m_font = m_operands.at(0).getName();
        } else if (name == "TJ") {
            requireMarked(name);
            for (Object& part : m_operands.at(0).getArrayAsVector())
                noteCodes(part);
        } else if (name == "f" || name == "S" || name == "Tj" || name == "Do") {
            requireMarked(name);
        }
    }

    void requireMarked(const std::string& name)
    {
        if (m_depth == 0)
            faults.push_back("unmarked content: " + name);
    }

    void noteCodes(Object& part)
    {
        if (!part.isString())
            return;
        const std::string bytes = part.getStringValue();
        if (bytes.size() % 2 != 0)
            faults.emplace_back("half a glyph");
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
            codes[m_font].insert(static_cast<unsigned char>(bytes[i]) << 8U |
                                 static_cast<unsigned char>(bytes[i + 1]));
    }

    std::vector<Object> m_operands;
    std::string m_font;
    int m_depth = 0;
};

/// Where standard structure types may stand, for those that we use (ISO 32000-1, 14.8.4).
const std::map<std::string, std::set<std::string>> parentsOf{
    {"/H1", {"/Document"}},
    {"/H2", {"/Document"}},
    {"/P", {"/Document", "/LBody"}},
    {"/L", {"/Document", "/LBody"}},
    {"/LI", {"/L"}},
    {"/Lbl", {"/LI", "/Note"}},
    {"/LBody", {"/LI"}},
    {"/Note", {"/Document", "/LBody"}},
    {"/Reference", {"/P", "/H1", "/H2", "/Note"}},
    {"/Link", {"/P", "/H1", "/H2", "/Note", "/Reference", "/Lbl"}},
};

class Checker {
public:
    explicit Checker(const QByteArray& pdf) : m_bytes(pdf)
    {
        m_pdf.processMemoryFile("test", m_bytes.constData(),
                                static_cast<std::size_t>(m_bytes.size()));
        m_catalog = m_pdf.getRoot();
    }

    Conformance check()
    {
        checkCatalog();
        Object root = m_catalog.getKey("/StructTreeRoot");
        m_parents = std::make_unique<QPDFNumberTreeObjectHelper>(root.getKey("/ParentTree"), m_pdf);
        Object document = root.getKey("/K");
        require(document.getKey("/S").getName() == "/Document", "the root is no Document");
        walk(document, root, "");
        checkNoteIds(root);
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            checkPage(page);
        require(m_contents.size() == m_contentsSeen, "the tree names content that is not there");
        require(m_annotations.size() == m_annotationsSeen,
                "the tree names links that are not there");
        if (m_catalog.hasKey("/Outlines"))
            readOutline(m_catalog.getKey("/Outlines"), "");
        return std::move(m_found);
    }

private:
    void require(bool holds, const std::string& fault)
    {
        if (!holds)
            m_found.faults.push_back(fault);
    }

    void checkCatalog()
    {
        require(m_catalog.getKey("/MarkInfo").getKey("/Marked").getBoolValue(), "not marked");
        require(m_catalog.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue(),
                "the title is not displayed");
        m_found.language = m_catalog.getKey("/Lang").getUTF8Value();
        Object information = m_pdf.getTrailer().getKey("/Info");
        for (const std::string& key : information.getKeys())
            require(key == "/Title", "the file tells " + key);
        if (information.hasKey("/Title"))
            m_found.title = information.getKey("/Title").getUTF8Value();
        checkMetadata();
    }

    void checkMetadata()
    {
        Object metadata = m_catalog.getKey("/Metadata");
        require(!metadata.getDict().hasKey("/Filter"), "the metadata is packed");
        const auto data = metadata.getStreamData();
        const std::string xmp(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        std::string escaped = m_found.title;
        for (const auto& [sign, entity] : {std::pair("&", "&amp;"), std::pair("<", "&lt;"),
                                           std::pair(">", "&gt;"), std::pair("\"", "&quot;")})
            escaped = std::regex_replace(escaped, std::regex(sign), entity);
        for (const std::string& needed :
             {"<rdf:li xml:lang=\"x-default\">" + escaped + "</rdf:li>",
              "<dc:language><rdf:Bag><rdf:li>" + m_found.language + "</rdf:li>",
              std::string("<pdfaid:part>2<"), std::string("<pdfaid:conformance>A<"),
              std::string("<pdfuaid:part>1<"), std::string("<pdfaSchema:prefix>pdfuaid<")})
            require(xmp.contains(needed), "the metadata lacks " + needed);
        for (const char* told : {"Date", "creator", "Producer", "Tool"})
            require(!xmp.contains(told), std::string("the metadata tells ") + told);
    }

    void walk(Object element, Object parent, const std::string& parentType)
    {
        const std::string type = element.getKey("/S").getName();
        ++m_found.elements[type.substr(1)];
        require(element.getKey("/P").getObjGen() == parent.getObjGen(), "a wrong parent: " + type);
        if (!parentType.empty())
            require(parentsOf.contains(type) && parentsOf.at(type).contains(parentType),
                    type + " in " + parentType);
        checkHeading(type);
        if (type == "/Note")
            require(m_noteIds.insert(element.getKey("/ID").getStringValue()).second,
                    "two notes with one id");
        Object kids = element.getKey("/K");
        require(type != "/Link" || kids.isArray(), "a link without content");
        if (!kids.isArray())
            return;
        for (Object kid : kids.getArrayAsVector())
            walkKid(kid, element, type);
    }

    void walkKid(Object kid, Object& element, const std::string& type)
    {
        if (kid.isInteger()) {
            addContent(element.getKey("/Pg"), kid, element);
        } else if (kid.isDictionaryOfType("/MCR")) {
            addContent(kid.getKey("/Pg"), kid.getKey("/MCID"), element);
        } else if (kid.isDictionaryOfType("/OBJR")) {
            require(type == "/Link", "an annotation in " + type);
            require(
                m_annotations.emplace(kid.getKey("/Obj").getObjGen(), element.getObjGen()).second,
                "an annotation with two elements");
        } else {
            walk(kid, element, type);
        }
    }

    void addContent(Object page, Object number, Object& element)
    {
        const std::pair content(page.getObjGen(), static_cast<int>(number.getIntValue()));
        require(m_contents.emplace(content, element.getObjGen()).second,
                "content with two elements");
    }

    void checkHeading(const std::string& type)
    {
        if (!type.starts_with("/H"))
            return;
        const int level = type[2] - '0';
        require(level <= m_headingLevel + 1, "a heading level is left out");
        m_headingLevel = level;
    }

    void checkNoteIds(Object& root)
    {
        require(m_noteIds.empty() || root.hasKey("/IDTree"), "there is no IDTree");
        if (!root.hasKey("/IDTree"))
            return;
        QPDFNameTreeObjectHelper ids(root.getKey("/IDTree"), m_pdf);
        std::size_t count = 0;
        for (const auto& [id, element] : ids) {
            ++count;
            require(m_noteIds.contains(id), "an id without a note");
        }
        require(count == m_noteIds.size(), "a note without its id");
        for (const std::string& id : m_noteIds)
            require(ids.hasName(id), "an id that is not found");
    }

    void checkPage(QPDFPageObjectHelper& page)
    {
        ++m_found.pages;
        Object object = page.getObjectHandle();
        require(object.getKey("/Tabs").getName() == "/S", "no tab order");
        Object resources = object.getKey("/Resources");
        require(resources.getKey("/ColorSpace").hasKey("/DefaultGray"), "no DefaultGray");
        ContentReader reader;
        page.parseContents(&reader);
        for (const std::string& fault : reader.faults)
            m_found.faults.push_back(fault);
        checkContents(object, reader.contents);
        for (const auto& [name, codes] : reader.codes)
            checkFont(resources.getKey("/Font").getKey(name), codes);
        Object annotations = object.getKey("/Annots");
        if (annotations.isArray()) {
            for (Object annotation : annotations.getArrayAsVector())
                checkAnnotation(annotation);
        }
    }

    void checkContents(Object& page, const std::vector<int>& contents)
    {
        Object parents;
        require(m_parents->findObject(page.getKey("/StructParents").getIntValue(), parents),
                "a page without parents");
        require(static_cast<std::size_t>(parents.getArrayNItems()) == contents.size(),
                "the parent tree and the page do not agree");
        for (std::size_t i = 0; i < contents.size(); ++i) {
            require(contents[i] == static_cast<int>(i), "contents out of order");
            const auto element = m_contents.find({page.getObjGen(), contents[i]});
            if (element == m_contents.end()) {
                m_found.faults.emplace_back("content that no element has");
                continue;
            }
            ++m_contentsSeen;
            require(parents.getArrayItem(contents[i]).getObjGen() == element->second,
                    "the parent tree names another element");
        }
    }

    void checkFont(Object font, const std::set<unsigned>& codes)
    {
        Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        require(font.getKey("/Encoding").getName() == "/Identity-H", "another encoding");
        require(descendant.getKey("/CIDToGIDMap").getName() == "/Identity", "no CIDToGIDMap");
        require(descendant.getKey("/FontDescriptor").hasKey("/FontFile2"), "not embedded");
        const auto data = font.getKey("/ToUnicode").getStreamData();
        const std::string map(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        std::set<unsigned> known;
        const std::regex entry("<([0-9a-f]{4})><([0-9a-f]{4})+>\n");
        for (auto at = std::sregex_iterator(map.begin(), map.end(), entry);
             at != std::sregex_iterator(); ++at)
            known.insert(static_cast<unsigned>(std::stoul((*at)[1].str(), nullptr, 16)));
        const std::set<unsigned> widths = withWidths(descendant.getKey("/W"));
        for (const unsigned code : codes) {
            require(code != 0, ".notdef is shown");
            require(known.contains(code), "a glyph that stands for nothing");
            require(widths.contains(code), "a glyph without width");
        }
    }

    static std::set<unsigned> withWidths(Object list)
    {
        std::set<unsigned> codes;
        for (int i = 0; i + 1 < list.getArrayNItems(); i += 2) {
            const auto first = static_cast<unsigned>(list.getArrayItem(i).getIntValue());
            const auto count = static_cast<unsigned>(list.getArrayItem(i + 1).getArrayNItems());
            for (unsigned k = 0; k < count; ++k)
                codes.insert(first + k);
        }
        return codes;
    }

    void checkAnnotation(Object annotation)
    {
        Object element;
        require(m_parents->findObject(annotation.getKey("/StructParent").getIntValue(), element),
                "a link without parent");
        const auto inTree = m_annotations.find(annotation.getObjGen());
        require(inTree != m_annotations.end() && inTree->second == element.getObjGen(),
                "the parent tree names another link");
        ++m_annotationsSeen;
        require(!annotation.getKey("/Contents").getUTF8Value().empty(), "a link without words");
        require(annotation.getKey("/F").getIntValue() == 4, "a link that is not printed");
        std::vector<double> area;
        for (Object side : annotation.getKey("/Rect").getArrayAsVector())
            area.push_back(side.getNumericValue());
        require(area.at(0) >= 70 && area.at(1) >= 60 && area.at(2) <= 526 && area.at(3) <= 773 &&
                    area.at(0) < area.at(2) && area.at(1) < area.at(3),
                "a link outside the margins");
        if (annotation.hasKey("/Dest")) {
            ++m_found.internalLinks;
            require(annotation.getKey("/Dest").getArrayItem(0).isPageObject(), "a link to nowhere");
        } else {
            m_found.uris.push_back(annotation.getKey("/A").getKey("/URI").getStringValue());
        }
    }

    void readOutline(Object parent, const std::string& indent)
    {
        Object last;
        Object entry = parent.getKey("/First");
        while (entry.isDictionary()) {
            require(entry.getKey("/Parent").getObjGen() == parent.getObjGen(),
                    "an outline entry with another parent");
            require(entry.getKey("/Dest").getArrayItem(0).isPageObject(), "an entry to nowhere");
            m_found.outline.push_back(indent + entry.getKey("/Title").getUTF8Value());
            readOutline(entry, indent + "  ");
            last = entry;
            entry = entry.getKey("/Next");
        }
        require(!last.isInitialized() || parent.getKey("/Last").getObjGen() == last.getObjGen(),
                "an outline that ends elsewhere");
    }

    QByteArray m_bytes;
    QPDF m_pdf;
    Object m_catalog;
    std::unique_ptr<QPDFNumberTreeObjectHelper> m_parents;
    std::map<std::pair<QPDFObjGen, int>, QPDFObjGen> m_contents; ///< by page and identifier
    std::map<QPDFObjGen, QPDFObjGen> m_annotations;
    std::size_t m_contentsSeen = 0;
    std::size_t m_annotationsSeen = 0;
    std::set<std::string> m_noteIds;
    int m_headingLevel = 0;
    Conformance m_found;
};

} // namespace

Conformance conformanceOf(const QByteArray& pdf)
{
    return Checker(pdf).check();
}

} // namespace aigaq::tests
