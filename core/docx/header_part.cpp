// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/header_part.h"

#include "core/docx/namespaces.h"
#include "core/docx/part_writer.h"

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

/// Text along a straight line, which Word calls shape type 136.
constexpr QByteArrayView shapeType = R"xml(
<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
    path="m@7,l@8,m@5,21600l@6,21600e">
  <v:formulas>
    <v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>
    <v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>
    <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>
    <v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>
    <v:f eqn="sum @6 0 @5"/>
  </v:formulas>
  <v:path textpathok="t" o:connecttype="custom"
      o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>
  <v:textpath on="t" fitshape="t"/>
  <v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>
  <o:lock v:ext="edit" text="t" shapetype="t"/>
</v:shapetype>
)xml";

constexpr QByteArrayView shape =
    R"(<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136")"
    R"( style="position:absolute;margin-left:0;margin-top:0;width:440pt;height:150pt;rotation:315;)"
    R"(z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;)"
    R"(mso-position-vertical:center;mso-position-vertical-relative:margin")"
    R"( o:allowincell="f" fillcolor="silver" stroked="f" alt=")";

} // namespace

void writeHeaderPart(Package& package, document::Language language)
{
    const QString mark = language.draftMark();
    PartWriter xml(package, u"word/header1.xml"_s);
    xml.markup("<w:hdr").markup(namespaces);
    xml.markup(R"( xmlns:v="urn:schemas-microsoft-com:vml")"
               R"( xmlns:o="urn:schemas-microsoft-com:office:office">)"
               R"(<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:pict>)");
    xml.markup(shapeType).markup(shape).text(mark);
    xml.markup(R"("><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Times New Roman)"
               R"(&quot;;font-size:1pt" string=")");
    xml.text(mark).markup(R"("/></v:shape></w:pict></w:r></w:p></w:hdr>)");
}

} // namespace aigaq::docx
