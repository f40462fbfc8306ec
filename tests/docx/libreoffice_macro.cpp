// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docx/libreoffice_macro.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace aigaq::tests {

using namespace Qt::StringLiterals;

namespace {

/// What LibreOffice needs to find a user's own macros.
constexpr QByteArrayView libraries = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<library:libraries xmlns:library="http://openoffice.org/2000/library"
    xmlns:xlink="http://www.w3.org/1999/xlink">
  <library:library library:name="Standard" library:link="false" xlink:type="simple"
      xlink:href="$(USER)/basic/Standard/script.xlb/"/>
</library:libraries>
)xml";

constexpr QByteArrayView library = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
    library:readonly="false" library:passwordprotected="false">
  <library:element library:name="Desk"/>
</library:library>
)xml";

constexpr QByteArrayView module = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Desk"
    script:language="StarBasic">
Sub Work(source As String, target As String, steps As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim word(0) As New com.sun.star.beans.PropertyValue
  word(0).Name = "FilterName"
  word(0).Value = "MS Word 2007 XML"
  Dim document As Object
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  Dim step_ As String
  Dim handle As Integer
  handle = FreeFile()
  Open steps For Input As #handle
  Do While Not Eof(handle)
    Line Input #handle, step_
    DoStep(document, Left(step_, 5), Mid(step_, 6))
  Loop
  Close #handle
  document.storeToURL(target, word())
  document.close(True)
  StarDesktop.terminate()
End Sub

Sub DoStep(document As Object, kind As String, words As String)
  Dim dispatcher As Object
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim frame As Object
  frame = document.CurrentController.Frame
  Dim text(0) As New com.sun.star.beans.PropertyValue
  If kind = "find " Then
    Dim search As Object
    search = document.createSearchDescriptor()
    search.SearchString = words
    document.CurrentController.select(document.findFirst(search))
  ElseIf kind = "type " Then
    text(0).Name = "Text"
    text(0).Value = words
    dispatcher.executeDispatch(frame, ".uno:InsertText", "", 0, text())
  ElseIf kind = "do   " Then
    dispatcher.executeDispatch(frame, ".uno:" &amp; words, "", 0, Array())
  End If
End Sub
</script:module>
)xml";

void write(const QString& path, QByteArrayView bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes.toByteArray()) == bytes.size());
}

} // namespace

QString macroCall(const QString& profile, const QString& source, const QString& target,
                  const QStringList& steps)
{
    const QString basic = profile + u"/user/basic"_s;
    REQUIRE(QDir().mkpath(basic + u"/Standard"_s));
    write(basic + u"/script.xlc"_s, libraries);
    write(basic + u"/Standard/script.xlb"_s, library);
    write(basic + u"/Standard/Desk.xba"_s, module);
    write(profile + u"/steps"_s, steps.join(u'\n').toUtf8());
    return u"macro:///Standard.Desk.Work(file://%1,file://%2,%3/steps)"_s.arg(source, target,
                                                                              profile);
}

} // namespace aigaq::tests
