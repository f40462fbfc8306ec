// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/draft_mark.h"

#include "core/docx/namespaces.h"

namespace aigaq::docx {

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

constexpr QByteArrayView looks =
    R"( type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:440pt;)"
    R"(height:150pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;)"
    R"(mso-position-horizontal-relative:margin;mso-position-vertical:center;)"
    R"(mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="silver" stroked="f")";

} // namespace

QByteArray draftMarkRun(document::Language language, int number)
{
    const QByteArray mark = language.draftMark().toHtmlEscaped().toUtf8();
    constexpr int firstShape = 2048; // of the first header, as Word counts
    QByteArray run = "<w:r";
    run += namespaces;
    run += R"( xmlns:v="urn:schemas-microsoft-com:vml")"
           R"( xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict>)";
    run += shapeType;
    run += R"(<v:shape id="PowerPlusWaterMarkObject)" + QByteArray::number(number) +
           R"(" o:spid="_x0000_s)" + QByteArray::number(firstShape + number) + '"';
    run += looks;
    run += R"( alt=")" + mark + R"("><v:fill opacity=".5"/><v:textpath style="font-family:&quot;)" +
           R"(Times New Roman&quot;;font-size:1pt" string=")" + mark +
           R"("/></v:shape></w:pict></w:r>)";
    return run;
}

} // namespace aigaq::docx
