// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pdf/sample_submission.h"

#include "core/document/stored_text.h"

#include <QRegularExpression>

namespace aigaq::tests {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// The same words in English, Russian and Kazakh, in the stored form but for two short spellings:
/// [n3] is the mark of the third note, [p2] a reference to the second numbered paragraph.
struct Told {
    QString en;
    QString ru;
    QString kk;
};

NodeId idOf(NodeKind kind, int number)
{
    NodeId id;
    id.bytes[0] = static_cast<std::uint8_t>(kind);
    id.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

QString spelledOut(QString text)
{
    static const QRegularExpression mark(u"\\[([np])(\\d+)\\]"_s);
    while (true) {
        const QRegularExpressionMatch found = mark.match(text);
        if (!found.hasMatch())
            return text;
        const bool isNote = found.captured(1) == u"n";
        const NodeId id =
            idOf(isNote ? NodeKind::Footnote : NodeKind::Paragraph, found.captured(2).toInt());
        const QString anchor =
            (isNote ? u"<note id=\"%1\"/>"_s : u"<see id=\"%1\"/>"_s).arg(hex(id));
        text.replace(found.capturedStart(), found.capturedLength(), anchor);
    }
}

Texts texts(const Told& told)
{
    Texts texts;
    for (const auto& [code, words] :
         {std::pair(u"en"_s, told.en), std::pair(u"ru"_s, told.ru), std::pair(u"kk"_s, told.kk)})
        setTextIn(texts, Language::fromCode(code).value(),
                  parseStoredForm(spelledOut(words)).value());
    return texts;
}

class Sample {
public:
    Submission submission{.id = idOf(NodeKind::Document, 1)};

    void heading(const Told& told)
    {
        submission.items.push_back(
            Heading{.id = idOf(NodeKind::Heading, next()), .text = texts(told)});
    }

    void pair(const std::vector<Told>& issue, const std::vector<Told>& question,
              const std::vector<Told>& subQuestions = {})
    {
        Pair pair{.id = idOf(NodeKind::Pair, next())};
        addHalf(issue, pair.issue.paragraphs);
        addHalf(question, pair.question.paragraphs);
        for (const Told& told : subQuestions)
            pair.question.subQuestions.push_back(
                {.id = idOf(NodeKind::SubQuestion, next()), .text = texts(told)});
        submission.items.push_back(pair);
    }

    void note(const Told& told)
    {
        const NodeId id =
            idOf(NodeKind::Footnote, static_cast<int>(submission.footnotes.size()) + 1);
        submission.footnotes.emplace(id, Footnote{.id = id, .text = texts(told)});
    }

private:
    int next() { return ++m_last; }

    void addHalf(const std::vector<Told>& half, std::vector<Paragraph>& into)
    {
        ++m_number;
        for (const Told& told : half) {
            const NodeId id = into.empty() ? idOf(NodeKind::Paragraph, m_number)
                                           : idOf(NodeKind::Paragraph, 100 + next());
            into.push_back({.id = id, .text = texts(told)});
        }
    }

    int m_last = 0;
    int m_number = 0;
};

void fillCover(Cover& cover)
{
    cover.title = texts({u"Key issues for the Republic of Arvenia"_s,
                         u"Ключевые вопросы по Республике Арвения"_s,
                         u"Арвения Республикасы бойынша негізгі мәселелер"_s});
    cover.framework =
        texts({u"Submitted within the framework of the Convention against Torture and Other Cruel, "
               u"Inhuman or Degrading Treatment or Punishment"_s,
               u"Представлено в рамках Конвенции против пыток и других жестоких, бесчеловечных или "
               u"унижающих достоинство видов обращения и наказания"_s,
               u"Азаптауға және басқа да қатыгез, адамгершілікке жатпайтын немесе қадір-қасиетті "
               u"қорлайтын әрекеттер мен жазалау түрлеріне қарсы Конвенция аясында ұсынылды"_s});
    cover.organisations = {
        {.id = idOf(NodeKind::Organisation, 1),
         .name = texts({u"Lantern, Association of Legal Aid Lawyers"_s,
                        u"Ассоциация адвокатов бесплатной помощи «Фонарь»"_s,
                        u"«Шамшырақ» тегін заң көмегі адвокаттарының қауымдастығы"_s})},
        {.id = idOf(NodeKind::Organisation, 2),
         .name = texts({u"Open Doors Monitoring Group"_s, u"Группа наблюдения «Открытые двери»"_s,
                        u"«Ашық есік» бақылау тобы"_s})}};
    cover.introduction = {
        {.id = idOf(NodeKind::Paragraph, 90),
         .text = texts(
             {u"Lantern has represented people deprived of their liberty in all nine provinces of "
              u"Arvenia since 2009. Open Doors visits police stations, colonies and psychiatric "
              u"hospitals; in 2025 its members made 214 visits. This submission rests on the "
              u"records of those visits, on 61 court files and on interviews with 138 persons who "
              u"agreed that their accounts be used without their names."_s,
              u"С 2009 года «Фонарь» представляет интересы лишённых свободы людей во всех девяти "
              u"провинциях Арвении. «Открытые двери» посещают отделения полиции, колонии и "
              u"психиатрические больницы; в 2025 году участники группы совершили 214 посещений. "
              u"Настоящее представление основано на записях этих посещений, на материалах 61 "
              u"судебного дела и на беседах со 138 людьми, которые согласились, чтобы их рассказы "
              u"использовались без указания имён."_s,
              u"«Шамшырақ» 2009 жылдан бері Арвенияның тоғыз провинциясының бәрінде бас "
              u"бостандығынан айырылған адамдардың мүддесін қорғап келеді. «Ашық есік» полиция "
              u"бөлімшелеріне, колониялар мен психиатриялық ауруханаларға барады; 2025 жылы топ "
              u"мүшелері 214 рет болды. Бұл баяндама сол сапарлардың жазбаларына, 61 сот ісінің "
              u"құжаттарына және өз әңгімесін атын атамай пайдалануға келіскен 138 адаммен "
              u"жүргізілген сұхбаттарға негізделген."_s})}};
}

void addNotes(Sample& sample)
{
    sample.note(
        {u"Open Doors, <i>Behind the Ninth Gate</i>, Port Ellin, 2025, p. 14, "
         u"<a href=\"https://opendoors.arvenia.example/wp-content/uploads/2025/11/"
         u"behind_the_ninth_gate_report_on_visits_to_closed_institutions_en.pdf\">"
         u"https://opendoors.arvenia.example/wp-content/uploads/2025/11/"
         u"behind_the_ninth_gate_report_on_visits_to_closed_institutions_en.pdf</a>."_s,
         u"«Открытые двери», <i>За девятыми воротами</i>, Порт-Эллин, 2025, с. 16, "
         u"<a href=\"https://opendoors.arvenia.example/wp-content/uploads/2025/11/"
         u"za_devyatymi_vorotami_doklad_ru.pdf\">https://opendoors.arvenia.example/wp-content/"
         u"uploads/2025/11/za_devyatymi_vorotami_doklad_ru.pdf</a>."_s,
         u"«Ашық есік», <i>Тоғызыншы қақпаның ар жағында</i>, Порт-Эллин, 2025, 17-б., "
         u"<a href=\"https://opendoors.arvenia.example/wp-content/uploads/2025/11/"
         u"togyzynshy_qaqpa_bayandama_kk.pdf\">https://opendoors.arvenia.example/wp-content/"
         u"uploads/2025/11/togyzynshy_qaqpa_bayandama_kk.pdf</a>."_s});
    sample.note({u"Criminal Code of Arvenia, art. 212."_s, u"Уголовный кодекс Арвении, ст. 212."_s,
                 u"Арвенияның Қылмыстық кодексі, 212-бап."_s});
    sample.note(
        {u"Letter of the Prosecutor General No. 7/1183 of 4 March 2025, in answer to a request of "
         u"Lantern. The letter gives figures for the years 2021–2024 and says that those for 2020 "
         u"“were kept in another form”. A second request of 11 April 2025, which asked for that "
         u"form, for the number of complaints that were forwarded to the police division which "
         u"they concerned, and for the number of medical examinations that were refused, has not "
         u"been answered. On 2 June 2025 the District Court of Port Ellin found the silence "
         u"unlawful (case 2-417/2025); the judgment has not been carried out."_s,
         u"Письмо Генерального прокурора № 7/1183 от 4 марта 2025 года в ответ на запрос «Фонаря». "
         u"В письме приведены данные за 2021–2024 годы и указано, что данные за 2020 год "
         u"«велись по иной форме». Второй запрос от 11 апреля 2025 года — об этой форме, о числе "
         u"жалоб, переданных в то отделение полиции, на которое жаловались, и о числе отказов в "
         u"медицинском освидетельствовании — остался без ответа. 2 июня 2025 года районный суд "
         u"Порт-Эллина признал молчание незаконным (дело 2-417/2025); решение не исполнено."_s,
         u"Бас прокурордың «Шамшырақтың» сұрауына жауап ретіндегі 2025 жылғы 4 наурыздағы № 7/1183 "
         u"хаты. Хатта 2021–2024 жылдардың деректері келтірілген, ал 2020 жылғы деректер «басқа "
         u"нысанда жүргізілген» делінген. 2025 жылғы 11 сәуірдегі екінші сұрау — сол нысан туралы, "
         u"шағым түсірілген полиция бөлімшесінің өзіне жіберілген шағымдар саны және медициналық "
         u"куәландырудан бас тарту саны туралы — жауапсыз қалды. 2025 жылғы 2 маусымда "
         u"Порт-Эллин аудандық соты бұл үнсіздікті заңсыз деп таныды (2-417/2025 іс); шешім "
         u"орындалған жоқ."_s});
    sample.note({u"See <a href=\"https://courts.arvenia.example/search?case=2-417%2F2025&amp;"
                 u"lang=en#decision\">https://courts.arvenia.example/search?case=2-417%2F2025&amp;"
                 u"lang=en#decision</a>."_s,
                 u"См. <a href=\"https://courts.arvenia.example/search?case=2-417%2F2025&amp;"
                 u"lang=ru\">https://courts.arvenia.example/search?case=2-417%2F2025&amp;lang=ru"
                 u"</a>."_s,
                 u"Қараңыз: <a href=\"https://courts.arvenia.example/search?case=2-417%2F2025&amp;"
                 u"lang=kk\">https://courts.arvenia.example/search?case=2-417%2F2025&amp;lang=kk"
                 u"</a>."_s});
    sample.note({u"Interview with a former detainee, 19 September 2025; on file."_s,
                 u"Беседа с бывшим задержанным, 19 сентября 2025 года; в архиве авторов."_s,
                 u"Бұрын ұсталған адаммен сұхбат, 2025 жылғы 19 қыркүйек; авторлардың "
                 u"мұрағатында."_s});
    sample.note({u"CAT/C/ARV/CO/4, para. 21."_s, u"CAT/C/ARV/CO/4, п. 21."_s,
                 u"CAT/C/ARV/CO/4, 21-тармақ."_s});
}

void addFirstPairs(Sample& sample)
{
    sample.heading({u"Articles 1 and 4: definition and punishment"_s,
                    u"Статьи 1 и 4: определение и наказание"_s,
                    u"1 және 4-баптар: анықтама және жаза"_s});
    sample.pair(
        {{u"Article 212 of the Criminal Code[n2] punishes torture with a fine or with imprisonment "
          u"of up to five years. It names officials only: private persons who act with the consent "
          u"of an official, such as guards whom the police hire for demonstrations, are charged "
          u"with “bodily harm”. Of the 46 judgments that Lantern has collected, 31 impose a "
          u"suspended sentence and nine a fine; the highest sentence is three years and two "
          u"months.[n1] None awards compensation."_s,
          u"Статья 212 Уголовного кодекса[n2] наказывает пытки штрафом или лишением свободы на "
          u"срок до пяти лет. Она называет лишь должностных лиц: частные лица, которые действуют с "
          u"согласия должностного лица — например, охранники, нанимаемые полицией на время "
          u"демонстраций, — обвиняются в «причинении телесных повреждений». Из 46 приговоров, "
          u"собранных «Фонарём», 31 назначает условное наказание и девять — штраф; самое строгое "
          u"наказание составляет три года и два месяца.[n1] Ни один не присуждает компенсации."_s,
          u"Қылмыстық кодекстің 212-бабы[n2] азаптау үшін айыппұл немесе бес жылға дейін бас "
          u"бостандығынан айыру жазасын көздейді. Онда тек лауазымды адамдар аталған: лауазымды "
          u"адамның келісімімен әрекет ететін жеке адамдар — мысалы, шерулер кезінде полиция "
          u"жалдайтын күзетшілер — «денеге зақым келтіргені» үшін айыпталады. «Шамшырақ» жинаған "
          u"46 үкімнің 31-інде шартты жаза, тоғызында айыппұл тағайындалған; ең ауыр жаза — үш жыл "
          u"екі ай.[n1] Бірде-бірінде өтемақы белгіленбеген."_s},
         {u"In two cases the courts applied the amnesty of December 2024, although the "
          u"Constitution "
          u"itself says that torture is not subject to pardon."_s,
          u"По двум делам суды применили амнистию декабря 2024 года, хотя сама Конституция "
          u"запрещает помилование за пытки."_s,
          u"Екі іс бойынша соттар 2024 жылғы желтоқсандағы рақымшылықты қолданды, алайда "
          u"Конституцияның өзі азаптағаны үшін рақымшылық жасауға тыйым салады."_s}},
        {{u"When will the State party bring article 212 into line with article 1 of the "
          u"Convention?"_s,
          u"Когда государство-участник приведёт статью 212 в соответствие со статьёй 1 "
          u"Конвенции?"_s,
          u"Қатысушы мемлекет 212-бапты Конвенцияның 1-бабына қашан сәйкестендіреді?"_s}},
        {{u"Will the fine be struck out of the punishments?"_s,
          u"Будет ли штраф исключён из числа наказаний?"_s,
          u"Айыппұл жазалар қатарынан алынып тастала ма?"_s},
         {u"What keeps the courts from awarding compensation in the judgment itself, as article 77 "
          u"of the Code of Criminal Procedure allows, so that victims need not begin a second, "
          u"civil case against the same State?"_s,
          u"Что мешает судам присуждать компенсацию в самом приговоре, как это допускает статья 77 "
          u"Уголовно-процессуального кодекса, чтобы пострадавшим не приходилось начинать второе, "
          u"гражданское дело против того же государства?"_s,
          u"Жәбірленушілер сол мемлекетке қарсы екінші, азаматтық іс бастауға мәжбүр болмас үшін "
          u"Қылмыстық-процестік кодекстің 77-бабы рұқсат еткендей, өтемақыны үкімнің өзінде "
          u"белгілеуге соттарға не кедергі?"_s},
         {u"How many persons were released under the amnesty of December 2024?"_s,
          u"Сколько человек было освобождено по амнистии декабря 2024 года?"_s,
          u"2024 жылғы желтоқсандағы рақымшылық бойынша қанша адам босатылды?"_s}});
    sample.pair(
        {{u"Complaints against the police go to the division that the complaint is about. The "
          u"Prosecutor General’s own figures[n3] show what follows: of 1,902 complaints in four "
          u"years 1,877 were closed within ten days, most of them <b>without a medical "
          u"examination</b> and without hearing the person who complained. (The practice described "
          u"in paragraph [p1] is one result of it.)"_s,
          u"Жалобы на полицию поступают в то отделение, на которое жалуются. Данные самого "
          u"Генерального прокурора[n3] показывают, что из этого следует: из 1902 жалоб за четыре "
          u"года 1877 были закрыты в течение десяти дней, большинство — <b>без медицинского "
          u"освидетельствования</b> и без опроса заявителя. (Практика, описанная в пункте [p1], — "
          u"одно из следствий.)"_s,
          u"Полицияға қарсы шағымдар шағым түсірілген бөлімшенің өзіне жіберіледі. Бас "
          u"прокурордың өз деректері[n3] мұның салдарын көрсетеді: төрт жылда түскен 1902 шағымның "
          u"1877-сі он күннің ішінде, көбі <b>медициналық куәландырусыз</b> және шағымданушыдан "
          u"жауап алмай жабылған. ([p1]-тармақта сипатталған тәжірибе — соның бір салдары.)"_s}},
        {{u"Does the State party intend to create an investigating body outside the Ministry of "
          u"the "
          u"Interior, as the Committee recommended in 2019?[n6]"_s,
          u"Намерено ли государство-участник создать следственный орган вне Министерства "
          u"внутренних дел, как Комитет рекомендовал в 2019 году?[n6]"_s,
          u"Қатысушы мемлекет Комитет 2019 жылы ұсынғандай, Ішкі істер министрлігінен тыс тергеу "
          u"органын құруға ниетті ме?[n6]"_s}});
}

void addLastPairs(Sample& sample)
{
    sample.heading({u"Articles 2 and 11: safeguards in custody"_s,
                    u"Статьи 2 и 11: гарантии при задержании"_s,
                    u"2 және 11-баптар: ұстау кезіндегі кепілдіктер"_s});
    sample.pair(
        {{u"The law gives a detained person the right to a lawyer “from the moment of the record”. "
          u"The record is written at the station, on average six hours and forty minutes after the "
          u"arrest. In that time people are “invited for a talk”: they have no lawyer, no doctor, "
          u"and nobody is told where they are.[n5] In 2025 Open Doors found 27 persons in rooms "
          u"that do not appear in any register. Video cameras were installed in 112 of 140 "
          u"stations; in 93 of them no recording older than three days could be shown."_s,
          u"Закон даёт задержанному право на адвоката «с момента составления протокола». Протокол "
          u"составляется в отделении, в среднем через шесть часов сорок минут после задержания. В "
          u"это время людей «приглашают на беседу»: у них нет ни адвоката, ни врача, и никому не "
          u"сообщают, где они находятся.[n5] В 2025 году «Открытые двери» обнаружили 27 человек в "
          u"помещениях, которые не значатся ни в одном журнале. Видеокамеры установлены в 112 из "
          u"140 отделений; в 93 из них не смогли показать записи старше трёх дней."_s,
          u"Заң ұсталған адамға «хаттама толтырылған сәттен бастап» адвокат алу құқығын береді. "
          u"Хаттама бөлімшеде, ұсталғаннан кейін орта есеппен алты сағат қырық минуттан соң "
          u"толтырылады. Осы уақытта адамдар «әңгімеге шақырылады»: олардың адвокаты да, дәрігері "
          u"де жоқ, ал қайда екені ешкімге хабарланбайды.[n5] 2025 жылы «Ашық есік» ешбір журналда "
          u"көрсетілмеген бөлмелерден 27 адамды тапты. 140 бөлімшенің 112-сіне бейнекамера "
          u"орнатылған; олардың 93-інде үш күннен ескі жазба көрсетілмеді."_s}},
        {{u"What is done so that every person has a lawyer and a doctor from the first minute of "
          u"being held, whatever that holding is called (see also paragraph [p3])?"_s,
          u"Что делается для того, чтобы каждый человек имел адвоката и врача с первой минуты "
          u"фактического удержания, как бы оно ни называлось (см. также пункт [p3])?"_s,
          u"Әр адамның іс жүзінде ұсталған алғашқы минуттан бастап, ол қалай аталса да, адвокаты "
          u"мен дәрігері болуы үшін не істелуде (тағы қараңыз: [p3]-тармақ)?"_s},
         {u"Which of the stations keep a register of everybody who enters, and who may inspect "
          u"it?"_s,
          u"В каких отделениях ведётся журнал всех входящих и кто вправе его проверять?"_s,
          u"Қай бөлімшелерде барлық кіргендердің журналы жүргізіледі және оны кім тексере "
          u"алады?"_s}});
    sample.pair(
        {{u"Colony No. 6 at Sarn was built for 420 persons and holds 811. In the winter of 2024/25 "
          u"it was heated for five hours a day. The medical unit has one doctor, who also signs "
          u"the "
          u"records of solitary confinement; of 64 records that Open Doors has seen he signed 64. "
          u"Judgments that found the conditions inhuman are published,[n4] but the State has "
          u"carried out none of them."_s,
          u"Колония № 6 в Сарне построена на 420 человек, а содержится в ней 811. Зимой 2024/25 "
          u"года её отапливали пять часов в сутки. В медицинской части работает один врач, который "
          u"подписывает и акты о водворении в одиночную камеру; из 64 актов, которые видели "
          u"«Открытые двери», он подписал 64. Решения, признавшие условия бесчеловечными, "
          u"опубликованы,[n4] но ни одно из них государство не исполнило."_s,
          u"Сарндағы № 6 колония 420 адамға арнап салынған, ал онда 811 адам ұсталады. 2024/25 "
          u"жылғы қыста ол тәулігіне бес сағат жылытылды. Медициналық бөлімде бір дәрігер бар, ол "
          u"жеке камераға қамау актілеріне де қол қояды; «Ашық есік» көрген 64 актінің 64-іне де "
          u"қол қойған. Жағдайды адамгершілікке жатпайды деп таныған шешімдер жарияланған,[n4] "
          u"бірақ мемлекет олардың бірде-бірін орындаған жоқ."_s}},
        {{u"By when will the number of persons in Colony No. 6 be brought down to what it was "
          u"built "
          u"for?"_s,
          u"К какому сроку число людей в колонии № 6 будет приведено в соответствие с её "
          u"вместимостью?"_s,
          u"№ 6 колониядағы адам саны қай мерзімге дейін оның сыйымдылығына сай келтіріледі?"_s}});
    sample.pair(
        {{u"Since March 2025 the Ministry has refused Open Doors entry to the psychiatric hospital "
          u"at Veld, “for repairs”. Patients go on being admitted."_s,
          u"С марта 2025 года Министерство отказывает «Открытым дверям» в доступе в "
          u"психиатрическую "
          u"больницу в Велде «на время ремонта». Пациентов по-прежнему принимают."_s,
          u"2025 жылғы наурыздан бастап Министрлік «Ашық есікті» Велдтегі психиатриялық ауруханаға "
          u"«жөндеу уақытында» кіргізбей отыр. Пациенттер бұрынғыша қабылдануда."_s}},
        {{u"On what legal ground is independent monitoring of the hospital at Veld refused, and "
          u"until when?"_s,
          u"На каком правовом основании отказано в независимом наблюдении за больницей в Велде и "
          u"до "
          u"какого времени?"_s,
          u"Велд ауруханасын тәуелсіз бақылаудан қандай құқықтық негізде және қай уақытқа дейін "
          u"бас тартылды?"_s}});
}

} // namespace

Submission sampleSubmission()
{
    Sample sample;
    fillCover(sample.submission.cover);
    addNotes(sample);
    addFirstPairs(sample);
    addLastPairs(sample);
    return sample.submission;
}

} // namespace aigaq::tests
