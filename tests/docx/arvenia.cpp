// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docx/arvenia.h"

#include "core/document/stored_text.h"

namespace aigaq::tests {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

NodeId id(NodeKind kind, int number)
{
    NodeId result;
    result.bytes[0] = static_cast<std::uint8_t>(kind);
    result.bytes[15] = static_cast<std::uint8_t>(number);
    return result;
}

/// Texts in the stored form, in which "<note 1>" stands for the first footnote's mark, "<see 3>"
/// and "<sub 2>" for references to paragraph 3 and sub-question 2 (counted as ids are given).
Text text(QString stored)
{
    const auto expand = [&](const QString& tag, const QString& name, NodeKind kind) {
        for (int number = 1; number < 100; ++number)
            stored.replace(u'<' + tag + u' ' + QString::number(number) + u'>',
                           u'<' + name + u" id=\""_s + hex(id(kind, number)) + u"\"/>"_s);
    };
    expand(u"note"_s, u"note"_s, NodeKind::Footnote);
    expand(u"see"_s, u"see"_s, NodeKind::Paragraph);
    expand(u"sub"_s, u"see"_s, NodeKind::SubQuestion);
    expand(u"cite"_s, u"cite"_s, NodeKind::Citation);
    return parseStoredForm(stored).value();
}

Texts in(const QString& english, const QString& russian = {}, const QString& kazakh = {})
{
    Texts texts;
    setTextIn(texts, Language::fromCode(u"en").value(), text(english));
    setTextIn(texts, Language::fromCode(u"ru").value(), text(russian));
    setTextIn(texts, Language::fromCode(u"kk").value(), text(kazakh));
    return texts;
}

Paragraph paragraph(int number, const Texts& texts)
{
    return {.id = id(NodeKind::Paragraph, number), .text = texts};
}

SubQuestion subQuestion(int number, const Texts& texts)
{
    return {.id = id(NodeKind::SubQuestion, number), .text = texts};
}

Cover cover()
{
    return {.title = in(u"Key issues for the Republic of Arvenia"_s,
                        u"Ключевые вопросы по Республике Арвения"_s,
                        u"Арвения Республикасы бойынша негізгі мәселелер"_s),
            .framework = in(u"Within the framework of the UN Convention against Torture"_s,
                            u"В рамках Конвенции ООН против пыток"_s,
                            u"БҰҰ-ның Азаптауларға қарсы конвенциясы аясында"_s),
            .organisations = {{.id = id(NodeKind::Organisation, 1),
                               .name = in(u"Lume Legal Aid"_s, u"«Юридическая помощь Луме»"_s,
                                          u"«Луме заң көмегі»"_s)},
                              {.id = id(NodeKind::Organisation, 2),
                               .name = in(u"Arvenian Medical Association"_s)}},
            .introduction = {paragraph(
                1, in(u"Lume Legal Aid &amp; friends have documented detention in Arvenia since "
                      u"<i>2009</i>. Their archive is open to all at "
                      u"<a href=\"https://lume.example/archive?from=2009&amp;to=2026\">"
                      u"lume.example/archive</a>."_s,
                      u"«Юридическая помощь Луме» документирует условия содержания под стражей в "
                      u"Арвении с <i>2009</i> года."_s,
                      u"«Луме заң көмегі» Арвениядағы қамауда ұстау жағдайларын <i>2009</i> жылдан "
                      u"бері құжаттап келеді."_s))}};
}

Pair medicalCare()
{
    Pair pair{.id = id(NodeKind::Pair, 1)};
    pair.issue.paragraphs = {
        paragraph(2, in(u"In <b>41 of 60</b> police stations visited in 2025 no doctor saw the "
                        u"persons detained within the first day<note 1>. See also <see 6>."_s,
                        u"В <b>41 из 60</b> отделов полиции, которые мы посетили в 2025 году, "
                        u"врач не осматривал задержанных в первые сутки<note 1>. См. также пункт "
                        u"<see 6>."_s,
                        u"2025 жылы біз барған <b>60 полиция бөлімінің 41-інде</b> дәрігер "
                        u"ұсталғандарды алғашқы тәулікте қарап-тексермеген<note 1>. Сондай-ақ "
                        u"<see 6>-тармақты қараңыз."_s)),
        paragraph(3, in(u"Where a doctor came, the examination took place in the presence of "
                        u"officers.<note 2><note 3>"_s,
                        u"Там, где врач приходил, осмотр проводился в присутствии "
                        u"сотрудников.<note 2>"_s))};
    pair.question.paragraphs = {
        paragraph(4, in(u"Please state"_s, u"Просим сообщить"_s, u"Мыналарды хабарлаңыз"_s))};
    pair.question.subQuestions = {
        subQuestion(1, in(u"when the decree on medical examinations enters into force;"_s,
                          u"когда вступит в силу указ о медицинских осмотрах;"_s,
                          u"медициналық тексеру туралы жарлық қашан күшіне енеді;"_s)),
        subQuestion(2, in(u"who pays for examinations by a doctor of one’s own choice."_s,
                          u"кто оплачивает осмотр врачом по собственному выбору."_s,
                          u"өз таңдауы бойынша дәрігердің тексеруіне кім төлейді."_s))};
    return pair;
}

Pair investigation()
{
    Pair pair{.id = id(NodeKind::Pair, 2)};
    pair.issue.paragraphs = {paragraph(
        6, in(u"No investigation followed the complaints named under <sub 2>, nor those under "
              u"<see 3> or <see 99>."_s,
              u"Жалобы, названные в пункте <sub 2>, не расследовались."_s,
              u"<sub 2> тармағында аталған шағымдар тергелмеді."_s))};
    pair.question.paragraphs = {
        paragraph(7, in(u"Why does Arvenia’s <b>Ministry of <i>Justice</i></b> keep its "
                        u"<a href=\"https://arvenia.example/2025.pdf\">report of <b>2025"
                        u"</b></a> secret?"_s))};
    return pair;
}

void addNotes(Submission& submission)
{
    const Source source{.id = id(NodeKind::Source, 1),
                        .author = in(u"Arvenian Bar Association"_s),
                        .title = in(u"Detention in figures"_s),
                        .date = u"2025-03-12"_s,
                        .url = u"https://bar.example/figures.pdf"_s};
    const Citation citation{.id = id(NodeKind::Citation, 1),
                            .source = source.id,
                            .locator = in(u"p. 4"_s, u"с. 4"_s, u"4-б."_s)};
    submission.sources.emplace(source.id, source);
    submission.citations.emplace(citation.id, citation);
    const auto add = [&](int number, const Texts& texts) {
        const NodeId note = id(NodeKind::Footnote, number);
        submission.footnotes.emplace(note, Footnote{.id = note, .text = texts});
    };
    add(1, in(u"<cite 1>."_s, u"<cite 1>."_s, u"<cite 1>."_s));
    add(2, in(u"Interviews under <see 2>, on file; letters to "
              u"<a href=\"mailto:archive@lume.example\">the archive</a>."_s,
              u"Интервью хранятся в архиве."_s));
    add(3, in(u"See <a href=\"not an address\">the album</a>."_s));
}

} // namespace

Submission arvenia()
{
    Submission submission{.id = id(NodeKind::Document, 1), .cover = cover()};
    submission.items = {
        Heading{.id = id(NodeKind::Heading, 1),
                .text = in(u"Article 2"_s, u"Статья 2"_s, u"2-бап"_s)},
        medicalCare(),
        Heading{.id = id(NodeKind::Heading, 2),
                .text = in(u"Articles 12 and 13"_s, u"Статьи 12 и 13"_s, u"12 және 13-баптар"_s)},
        investigation()};
    addNotes(submission);
    return submission;
}

Reading arveniaIn(QStringView languageCode)
{
    return reading(arvenia(), Language::fromCode(languageCode).value());
}

} // namespace aigaq::tests
