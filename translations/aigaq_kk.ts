<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>take a draft into a submission file</source>
        <translation>жобаны баяндама файлына қабылдау</translation>
    </message>
    <message>
        <source>write a submission in another format</source>
        <translation>баяндаманы басқа пішімде жазу</translation>
    </message>
    <message>
        <source>print a submission as a reader sees it</source>
        <translation>баяндаманы оқырман көретіндей шығару</translation>
    </message>
    <message>
        <source>Write submissions to the UN Committee against Torture.</source>
        <translation>БҰҰ Азаптауларға қарсы комитетіне арналған баяндамалар.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Пәрмендер:</translation>
    </message>
    <message>
        <source>aigaq COMMAND --help tells more of each.</source>
        <translation>Әрқайсысы туралы толығырақ: aigaq ПӘРМЕН --help.</translation>
    </message>
    <message>
        <source>aigaq: there is no command &quot;%1&quot;. aigaq --help lists them.</source>
        <translation>aigaq: «%1» пәрмені жоқ. Пәрмендер тізімі: aigaq --help.</translation>
    </message>
    <message>
        <source>aigaq: the output could not be written.</source>
        <translation>aigaq: нәтижені шығару мүмкін болмады.</translation>
    </message>
    <message>
        <source>Tell about this command.</source>
        <translation>Осы пәрмен туралы айту.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Жетіспейді: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much.</source>
        <translation>Артық: «%1».</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;, only %2.</source>
        <translation>«%1» деген тіл жоқ, тек мыналар бар: %2.</translation>
    </message>
    <message>
        <source>aigaq %1: %2 aigaq %1 --help tells how.</source>
        <translation>aigaq %1: %2 Қалай керек: aigaq %1 --help.</translation>
    </message>
    <message>
        <source>Writes a submission in another format.</source>
        <translation>Баяндаманы басқа пішімде жазады.</translation>
    </message>
    <message>
        <source>The submission.</source>
        <translation>Баяндама.</translation>
    </message>
    <message>
        <source>The file to write; its ending tells the format: %1.</source>
        <translation>Жазылатын файл; пішімін соңы білдіреді: %1.</translation>
    </message>
    <message>
        <source>The language of the texts; otherwise that of the draft.</source>
        <translation>Мәтіндердің тілі; әйтпесе жобаның тілі.</translation>
    </message>
    <message>
        <source>Of .json: everything, in all languages and with all ids.</source>
        <translation>.json үшін: бәрі, барлық тілде және барлық идентификатормен.</translation>
    </message>
    <message>
        <source>Replace OUT if it is there.</source>
        <translation>OUT бар болса, алмастыру.</translation>
    </message>
    <message>
        <source>-o OUT is missing.</source>
        <translation>-o OUT жетіспейді.</translation>
    </message>
    <message>
        <source>%1 has none of the endings %2.</source>
        <translation>%1 файлының соңы мыналардың бірі емес: %2.</translation>
    </message>
    <message>
        <source>--full is for .json alone.</source>
        <translation>--full тек .json үшін.</translation>
    </message>
    <message>
        <source>--full has all languages already.</source>
        <translation>--full онсыз да барлық тілді қамтиды.</translation>
    </message>
    <message>
        <source>Takes a draft into a submission file and reports what was mended and what is doubtful, a line each.</source>
        <translation>Жобаны баяндама файлына қабылдап, әр түзету мен әр күмәнді бір-бір жолмен хабарлайды.</translation>
    </message>
    <message>
        <source>Make this submission file of the draft.</source>
        <translation>Жобадан осы баяндама файлын жасау.</translation>
    </message>
    <message>
        <source>The language of the draft; otherwise its words tell.</source>
        <translation>Жобаның тілі; әйтпесе оны сөздері білдіреді.</translation>
    </message>
    <message>
        <source>Report as a JSON array.</source>
        <translation>Есеп JSON массиві түрінде.</translation>
    </message>
    <message>
        <source>Replace the file of -o if it is there.</source>
        <translation>-o файлы бар болса, алмастыру.</translation>
    </message>
    <message>
        <source>Say where to: either -o FILE.aigaq or --into FILE.aigaq.</source>
        <translation>Қайда екенін көрсетіңіз: -o FILE.aigaq немесе --into FILE.aigaq.</translation>
    </message>
    <message>
        <source>--into needs --language.</source>
        <translation>--into үшін --language керек.</translation>
    </message>
    <message>
        <source>The draft and the file are the same.</source>
        <translation>Жоба мен файл — бір файл.</translation>
    </message>
    <message>
        <source>%1 has nothing in this language: %2. It is written in: %3.</source>
        <translation>%1 файлында бұл тілде ештеңе жоқ: %2. Мына тілдерде бар: %3.</translation>
    </message>
    <message>
        <source>Prints a submission as a reader sees it.</source>
        <translation>Баяндаманы оқырман көретіндей шығарады.</translation>
    </message>
    <message>
        <source>Usage: aigaq [FILE.aigaq]
       aigaq COMMAND …</source>
        <translation>Қолданылуы: aigaq [FILE.aigaq]
       aigaq ПӘРМЕН …</translation>
    </message>
    <message>
        <source>aigaq: there is no display to open a window on. aigaq --help tells what works without one.</source>
        <translation>aigaq: терезе ашатын экран жоқ. Онсыз не істейтіні: aigaq --help.</translation>
    </message>
    <message>
        <source>unite copies of one document</source>
        <translation>бір құжаттың көшірмелерін біріктіру</translation>
    </message>
    <message>
        <source>The first copy.</source>
        <translation>Бірінші көшірме.</translation>
    </message>
    <message>
        <source>Other copies of the same document.</source>
        <translation>Сол құжаттың басқа көшірмелері.</translation>
    </message>
    <message>
        <source>The file to make; the copies stay as they are.</source>
        <translation>Жасалатын файл; көшірмелер өзгермейді.</translation>
    </message>
    <message>
        <source>Of the other copies, take no more than the section under this heading.</source>
        <translation>Басқа көшірмелерден тек осы тақырыптың астындағы бөлімді алу.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken</source>
        <translation>
            <numerusform>%n өзгеріс алынды</numerusform>
            <numerusform>%n өзгеріс алынды</numerusform>
        </translation>
    </message>
    <message>
        <source>Unites copies of one document and says what is left to decide, a line each.</source>
        <translation>Бір құжаттың көшірмелерін біріктіріп, шешілмей қалғанын жол-жолымен хабарлайды.</translation>
    </message>
    <message>
        <source>tell who changed what, and every earlier wording</source>
        <translation>кім нені өзгерткенін және бұрынғы барлық мәтіндерді көрсету</translation>
    </message>
    <message>
        <source>bring an earlier wording back</source>
        <translation>бұрынғы мәтінді қайтару</translation>
    </message>
    <message>
        <source>The paragraph: its number, 3.2 for its second part, 4a for a sub-question, title, framework, or the id that the history tells.</source>
        <translation>Тармақ: оның нөмірі, екінші бөлігі үшін 3.2, қосалқы сұрақ үшін 4a, title, framework немесе тарихтағы белгісі.</translation>
    </message>
    <message>
        <source>%1 has no paragraph &quot;%2&quot; with words in this language: %3. aigaq history %1 --deleted lists deleted ones.</source>
        <translation>%1 файлында бұл тілде жазылған «%2» тармағы жоқ: %3. aigaq history %1 --deleted өшірілгендерін тізеді.</translation>
    </message>
    <message>
        <source>There is no version &quot;%1&quot; of it that could be brought back. aigaq history %2 --paragraph %3 lists them.</source>
        <translation>Қайтаруға болатын «%1» нұсқасы жоқ. aigaq history %2 --paragraph %3 оларды тізеді.</translation>
    </message>
    <message>
        <source>--version V is missing.</source>
        <translation>--version V жетіспейді.</translation>
    </message>
    <message>
        <source>Tells who changed what and when, the latest first; of a paragraph, each of its wordings.</source>
        <translation>Кім, нені, қашан өзгерткенін соңғысынан бастап көрсетеді; тармақ үшін — оның әр мәтінін.</translation>
    </message>
    <message>
        <source>List what was deleted, with its id.</source>
        <translation>Өшірілгендерін белгілерімен тізу.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>JSON түрінде.</translation>
    </message>
    <message>
        <source>Brings an earlier wording of a paragraph back, or a deleted paragraph. History keeps all of them.</source>
        <translation>Тармақтың бұрынғы мәтінін немесе өшірілген тармақты қайтарады. Тарих бәрін сақтайды.</translation>
    </message>
    <message>
        <source>The number of the wording in the history; not needed for what was deleted.</source>
        <translation>Мәтіннің тарихтағы нөмірі; өшірілгені үшін керек емес.</translation>
    </message>
    <message>
        <source>--paragraph WHICH is missing.</source>
        <translation>--paragraph WHICH жетіспейді.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>%1-нұсқа</translation>
    </message>
    <message>
        <source>destroyed for somebody&apos;s safety</source>
        <translation>біреудің қауіпсіздігі үшін жойылған</translation>
    </message>
    <message>
        <source>texts written for the first time: %1</source>
        <translation>алғаш жазылған мәтіндер: %1</translation>
    </message>
    <message>
        <source>something was added that has no words yet</source>
        <translation>әлі сөзі жоқ бірдеңе қосылды</translation>
    </message>
    <message>
        <source>give the submission as it is a name</source>
        <translation>баяндаманың қазіргі күйіне атау беру</translation>
    </message>
    <message>
        <source>list the states that have a name</source>
        <translation>атауы бар күйлерді тізу</translation>
    </message>
    <message>
        <source>As it was when the snapshot of this name was taken.</source>
        <translation>Осы атаулы лездік көшірме жасалған кездегідей.</translation>
    </message>
    <message>
        <source>Tell what the texts said in the snapshot of this name, and what they say now.</source>
        <translation>Осы атаулы лездік көшірмедегі мәтіндерді және олардың қазіргі мәтінін көрсету.</translation>
    </message>
    <message>
        <source>Only one of --paragraph, --since and --deleted.</source>
        <translation>--paragraph, --since, --deleted дегендердің тек біреуі.</translation>
    </message>
    <message>
        <source>%1 has no snapshot &quot;%2&quot;. aigaq snapshots %1 lists them.</source>
        <translation>%1 файлында «%2» лездік көшірмесі жоқ. aigaq snapshots %1 оларды тізеді.</translation>
    </message>
    <message>
        <source>Gives the submission as it is a name, by which it can be shown, exported and compared at any later time.</source>
        <translation>Баяндаманың қазіргі күйіне атау береді: оны кейін кез келген уақытта көрсетуге, экспорттауға және салыстыруға болады.</translation>
    </message>
    <message>
        <source>The name, such as &quot;sent to OHCHR, 3 March&quot;.</source>
        <translation>Атауы, мысалы «3 наурызда АҚЖБ-ға жіберілді».</translation>
    </message>
    <message>
        <source>The name must be words in one line.</source>
        <translation>Атау бір жолға жазылған сөздер болуы керек.</translation>
    </message>
    <message>
        <source>%1 has a snapshot &quot;%2&quot; already. Choose another name.</source>
        <translation>%1 файлында «%2» лездік көшірмесі бар. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>lock a submission with a passphrase, or change it</source>
        <translation>баяндаманы парольдік тіркеспен құлыптау немесе тіркесті ауыстыру</translation>
    </message>
    <message>
        <source>take the passphrase off a submission</source>
        <translation>баяндамадан парольдік тіркесті алып тастау</translation>
    </message>
    <message>
        <source>Read the passphrase of a protected file from descriptor N instead of asking for it.</source>
        <translation>Қорғалған файлдың парольдік тіркесін сұрамай, N дескрипторынан оқу.</translation>
    </message>
    <message>
        <source>--passphrase-fd needs the number of an open descriptor.</source>
        <translation>--passphrase-fd үшін ашық дескриптордың нөмірі керек.</translation>
    </message>
    <message>
        <source>aigaq: no passphrase could be read. Nothing was changed.</source>
        <translation>aigaq: парольдік тіркесті оқу мүмкін болмады. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>%1 is protected with a passphrase. Start aigaq in a terminal to be asked for it, or use --passphrase-fd.</source>
        <translation>%1 парольдік тіркеспен қорғалған. Оны енгізу үшін aigaq бағдарламасын терминалда іске қосыңыз немесе --passphrase-fd параметрін қолданыңыз.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>%1 парольдік тіркесі: </translation>
    </message>
    <message>
        <source>aigaq: there is no terminal to ask for a passphrase on. Use --passphrase-fd.</source>
        <translation>aigaq: парольдік тіркесті сұрайтын терминал жоқ. --passphrase-fd параметрін қолданыңыз.</translation>
    </message>
    <message>
        <source>New passphrase of %1: </source>
        <translation>%1 жаңа парольдік тіркесі: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Тағы бір рет: </translation>
    </message>
    <message>
        <source>aigaq: the two passphrases differ. Nothing was changed.</source>
        <translation>aigaq: екі парольдік тіркес бірдей емес. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Protects a submission with a passphrase, or changes the passphrase. Who forgets it and has no recovery key has lost the submission.</source>
        <translation>Баяндаманы парольдік тіркеспен қорғайды немесе тіркесті ауыстырады. Оны ұмытқан және қалпына келтіру кілті жоқ адам баяндамадан айырылады.</translation>
    </message>
    <message>
        <source>Print a key that opens the file until the passphrase changes. Keep it on paper in a safe place.</source>
        <translation>Парольдік тіркес ауысқанша файлды ашатын кілтті шығару. Оны қағазда, сенімді жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 is protected now, but its recovery key could not be printed.</source>
        <translation>%1 енді қорғалған, бірақ оның қалпына келтіру кілтін шығару мүмкін болмады.</translation>
    </message>
    <message>
        <source>Takes the passphrase off a submission, so that everybody can read it who has the file.</source>
        <translation>Баяндамадан парольдік тіркесті алып тастайды: файлы бар кез келген адам оны оқи алады.</translation>
    </message>
    <message>
        <source>%1 is not protected. It was not changed.</source>
        <translation>%1 қорғалмаған. Ол өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Lists the states of a submission that have a name.</source>
        <translation>Баяндаманың аты бар күйлерін тізеді.</translation>
    </message>
    <message>
        <source>remove words for good, history and all</source>
        <translation>сөздерді тарихымен бірге біржола жою</translation>
    </message>
    <message numerus="yes">
        <source>%n older wording(s) destroyed, as in that copy, for somebody&apos;s safety</source>
        <translation>
            <numerusform>біреудің қауіпсіздігі үшін, сол көшірмедегідей, %n бұрынғы мәтін жойылды</numerusform>
            <numerusform>біреудің қауіпсіздігі үшін, сол көшірмедегідей, %n бұрынғы мәтін жойылды</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not changed. To remove the words for good from standard input, add --yes.</source>
        <translation>%1 өзгертілмеді. Стандартты енгізуден келген сөздерді біржола жою үшін --yes қосыңыз.</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the words again to remove them: </source>
        <translation>Мұны қайтару мүмкін емес. Сөздерді жою үшін оларды қайта теріңіз: </translation>
    </message>
    <message>
        <source>aigaq: those are other words. Nothing was changed.</source>
        <translation>aigaq: бұл басқа сөздер. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>%1, a copy from before, still has the words. Delete it.</source>
        <translation>Бұрынғы %1 көшірмесінде бұл сөздер қалды. Оны өшіріңіз.</translation>
    </message>
    <message>
        <source>No text of %1 has or had these words.</source>
        <translation>%1 мәтіндерінде бұл сөздер жоқ және болған емес.</translation>
    </message>
    <message>
        <source>Removes words, such as a victim&apos;s name, for good: from every text, from its whole history and from the file&apos;s unused space. The words are read from standard input, one line, so that no shell keeps them. Case makes no difference, and parts of longer words count.</source>
        <translation>Сөздерді, мысалы жәбірленушінің атын, біржола жояды: барлық мәтіннен, олардың бүкіл тарихынан және файлдың бос орнынан. Сөздер стандартты енгізуден бір жолмен оқылады, сонда оларды қабықша есте сақтамайды. Әріптің үлкен-кішілігі маңызды емес, ұзын сөздің бөлігі де есепке алынады.</translation>
    </message>
    <message>
        <source>What the present texts say instead; otherwise […].</source>
        <translation>Қазіргі мәтіндерде олардың орнына не тұрады; әйтпесе […].</translation>
    </message>
    <message>
        <source>Only tell where the words are.</source>
        <translation>Сөздердің қайда екенін ғана көрсету.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Сұрамау.</translation>
    </message>
    <message>
        <source>Words to remove for good: </source>
        <translation>Біржола жойылатын сөздер: </translation>
    </message>
    <message>
        <source>Standard input gave no words to remove.</source>
        <translation>Стандартты енгізуден жойылатын сөз келмеді.</translation>
    </message>
    <message>
        <source>--with must be words in one line, other ones.</source>
        <translation>--with: бір жолдағы басқа сөздер керек.</translation>
    </message>
    <message>
        <source>tell where words stand</source>
        <translation>сөздердің қайда тұрғанын көрсету</translation>
    </message>
    <message>
        <source>Tells where words stand: all of them in one text, in any order, form and case. &quot;Words in quotation marks&quot; stand as they are.</source>
        <translation>Сөздердің қайда тұрғанын көрсетеді: бәрі бір мәтінде, кез келген ретпен, тұлғада және әріппен. «Тырнақшадағы сөздер» сол күйінде ізделеді.</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>Не іздеу керек.</translation>
    </message>
    <message>
        <source>Look in this language only; otherwise in all.</source>
        <translation>Тек осы тілде іздеу; әйтпесе барлығында.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>Іздейтін сөз жоқ.</translation>
    </message>
    <message>
        <source>No text of %1 has all of these words: %2</source>
        <translation>%1 ішінде осы сөздердің бәрі бар мәтін жоқ: %2</translation>
    </message>
    <message>
        <source>%1 was not changed: it is open in a window since %2. Close it there and try again.</source>
        <translation>%1 өзгертілген жоқ: ол терезеде ашық, басталуы: %2. Оны сонда жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 was not changed: it is open on the computer %2 since %3. If that is left over, remove %4.</source>
        <translation>%1 өзгертілген жоқ: ол %2 компьютерінде ашық, басталуы: %3. Егер бұл бұрыннан қалып қойса, %4 файлын өшіріңіз.</translation>
    </message>
    <message>
        <source>save what a damaged submission still holds</source>
        <translation>бүлінген баяндамада қалғанын сақтап қалу</translation>
    </message>
    <message>
        <source>%1 of %2 pages of the file are damaged.</source>
        <translation>Файлдың бүлінген беттері: %2 беттің %1-і.</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>жоғалды: %1</translation>
    </message>
    <message>
        <source>lost, and replaced by what is usual: %1</source>
        <translation>жоғалды, әдеттегісімен ауыстырылды: %1</translation>
    </message>
    <message>
        <source>without its history, and perhaps wrong in a letter: %1</source>
        <translation>тарихы жоқ, бір әрпі қате болуы мүмкін: %1</translation>
    </message>
    <message>
        <source>its place is lost: %1</source>
        <translation>орны жоғалды: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Жетіспейтін ештеңе байқалмады.</translation>
    </message>
    <message>
        <source>%1 was written. Read it through before you go on with it.</source>
        <translation>%1 жазылды. Онымен жұмысты жалғастырмас бұрын оқып шығыңыз.</translation>
    </message>
    <message>
        <source>Writes all that can be read of a damaged submission into a new file, and says what is missing. The damaged file is not changed.</source>
        <translation>Бүлінген баяндамадан оқылатынның бәрін жаңа файлға жазып, не жетіспейтінін айтады. Бүлінген файл өзгертілмейді.</translation>
    </message>
    <message>
        <source>The damaged submission.</source>
        <translation>Бүлінген баяндама.</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>Жасалатын файл.</translation>
    </message>
    <message>
        <source>Replace NEW if it is there.</source>
        <translation>ЖАҢА файл бар болса, оны ауыстыру.</translation>
    </message>
    <message>
        <source>-o NEW is missing.</source>
        <translation>-o ЖАҢА көрсетілмеген.</translation>
    </message>
    <message>
        <source>%1 is not damaged. %2 is a copy of it.</source>
        <translation>%1 бүлінбеген. %2 – оның көшірмесі.</translation>
    </message>
    <message>
        <source>A draft, a Word document (.docx) or plain text; or a submission exported as .json.</source>
        <translation>Жоба: Word құжаты (.docx) немесе қарапайым мәтін; не .json түрінде шығарылған баяндама.</translation>
    </message>
    <message>
        <source>What to make of the tracked changes of a Word document.</source>
        <translation>Word құжатында жазылған түзетулермен не істеу керек.</translation>
    </message>
    <message>
        <source>Say --tracked=accept to take them in or --tracked=reject to leave them out.</source>
        <translation>Қабылдау үшін --tracked=accept, қабылдамау үшін --tracked=reject деп көрсетіңіз.</translation>
    </message>
    <message>
        <source>--tracked is accept or reject.</source>
        <translation>--tracked мәні — accept немесе reject.</translation>
    </message>
    <message>
        <source>Take the draft into this one as its version in another language. Of a Word document that was exported from it, list what was changed in the document.</source>
        <translation>Жобаны осы баяндамаға басқа тілдегі нұсқа ретінде қосу. Егер бұл одан экспортталған Word құжаты болса, құжатта не өзгергенін тізіп шығу.</translation>
    </message>
    <message>
        <source>Take in all changes of a document that was exported.</source>
        <translation>Экспортталған құжаттағы барлық өзгерісті қабылдау.</translation>
    </message>
    <message>
        <source>Take in these of them, by their numbers: 1,3-5.</source>
        <translation>Олардың мыналарын нөмірі бойынша қабылдау: 1,3-5.</translation>
    </message>
    <message>
        <source>Treat the document as one that was exported in --language, though it does not say so any more.</source>
        <translation>Құжатта бұл туралы енді айтылмаса да, оны --language тілінде экспортталған деп санау.</translation>
    </message>
    <message>
        <source>%1 does not say that it was exported from %2. To take it in as a version in another language, say --language; to compare it even so, say --returned and --language.</source>
        <translation>%1 файлында оның %2 файлынан экспортталғаны айтылмаған. Оны басқа тілдегі нұсқа ретінде қосу үшін --language көрсетіңіз; соған қарамастан салыстыру үшін --returned және --language көрсетіңіз.</translation>
    </message>
    <message>
        <source>--accept-all, --accept and --returned are for --into.</source>
        <translation>--accept-all, --accept және --returned тек --into бірге қолданылады.</translation>
    </message>
    <message>
        <source>--accept takes numbers such as 1,3-5.</source>
        <translation>--accept 1,3-5 сияқты нөмірлерді қабылдайды.</translation>
    </message>
    <message>
        <source>--returned needs --language.</source>
        <translation>--returned үшін --language керек.</translation>
    </message>
    <message>
        <source>%1 has no change %2; the last is %3. Nothing was taken in.</source>
        <translation>%1 файлында %2-өзгеріс жоқ; соңғысы — %3. Ештеңе қабылданған жоқ.</translation>
    </message>
    <message>
        <source>%1 does not hold the state that was exported. What was changed there since looks as if it had been changed back.</source>
        <translation>%1 файлында экспортталған күй жоқ. Содан бері онда өзгертілген нәрсе кері қайтарылғандай көрінеді.</translation>
    </message>
    <message>
        <source>%1 has nothing that %2 does not have.</source>
        <translation>%1 файлында %2 файлында жоқ ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Say --accept-all to take all of these, or --accept=1,3-5 to take some.</source>
        <translation>Ештеңе қабылданған жоқ. Осылардың бәрін қабылдау үшін --accept-all, кейбірін қабылдау үшін --accept=1,3-5 көрсетіңіз.</translation>
    </message>
    <message>
        <source>Of .docx: what has changed since the snapshot of this name, or since another copy of the file, as tracked changes.</source>
        <translation>.docx үшін: осы атаудағы күйден немесе файлдың басқа көшірмесінен бері не өзгергені, бақыланған өзгерістер түрінде.</translation>
    </message>
    <message>
        <source>%1 is no copy of %2: it is another submission.</source>
        <translation>%1 — %2 файлының көшірмесі емес, басқа баяндама.</translation>
    </message>
    <message>
        <source>No more than the section under this heading.</source>
        <translation>Тек осы тақырыптың астындағы бөлім.</translation>
    </message>
    <message>
        <source>Without footnotes.</source>
        <translation>Нұсқамаларсыз.</translation>
    </message>
    <message>
        <source>Of .docx: these languages, too, one after another: ru,kk.</source>
        <translation>.docx үшін: мына тілдерді де, бірінен кейін бірін: ru,kk.</translation>
    </message>
    <message>
        <source>Of .docx: the languages in a table, a column each.</source>
        <translation>.docx үшін: тілдер кестеде, әрқайсысына бір баған.</translation>
    </message>
    <message>
        <source>Of .docx: the paper.</source>
        <translation>.docx үшін: қағаз.</translation>
    </message>
    <message>
        <source>Of .docx: with numbers of the lines.</source>
        <translation>.docx үшін: жол нөмірлерімен.</translation>
    </message>
    <message>
        <source>Of .docx: with DRAFT across each page.</source>
        <translation>.docx үшін: әр бетте көлденең ЖОБА сөзімен.</translation>
    </message>
    <message>
        <source>--%1 is for .docx alone.</source>
        <translation>--%1 тек .docx үшін қолданылады.</translation>
    </message>
    <message>
        <source>--section and --no-notes are not for .json.</source>
        <translation>--section және --no-notes .json үшін қолданылмайды.</translation>
    </message>
    <message>
        <source>--side-by-side needs --also.</source>
        <translation>--side-by-side үшін --also керек.</translation>
    </message>
    <message>
        <source>--since and --also do not go together.</source>
        <translation>--since пен --also бірге қолданылмайды.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper — a4 немесе letter.</translation>
    </message>
    <message>
        <source>%1 has no heading &quot;%2&quot;.</source>
        <translation>%1 файлында «%2» тақырыбы жоқ.</translation>
    </message>
    <message>
        <source>%1 is no language of submissions.</source>
        <translation>%1 — баяндама тілі емес.</translation>
    </message>
    <message>
        <source>Of .docx: with the comments and who wrote them.</source>
        <translation>Файл .docx үшін: түсіндірмелермен және оларды жазғандардың аттарымен.</translation>
    </message>
    <message>
        <source>Of .docx: with the styles, page, header and footer of this Word document.</source>
        <translation>.docx үшін: осы Word құжатының стильдерімен, бетімен және колонтитулдарымен.</translation>
    </message>
    <message>
        <source>--paper and --template do not go together: a template has its own paper.</source>
        <translation>--paper мен --template бірге қолданылмайды: үлгінің өз қағазы бар.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New submission…</source>
        <translation>&amp;Жаңа баяндама…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>&amp;Start from a draft…</source>
        <translation>Жобадан &amp;бастау…</translation>
    </message>
    <message>
        <source>&amp;Look at the sample</source>
        <translation>Үл&amp;гіні қарау</translation>
    </message>
    <message>
        <source>&amp;Add a version in another language…</source>
        <translation>Басқа &amp;тілдегі нұсқасын қосу…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Close the submission</source>
        <translation>Ба&amp;яндаманы жабу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қ&amp;айталау</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіріп алу</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Кі&amp;рістіру</translation>
    </message>
    <message>
        <source>Paste &amp;words only</source>
        <translation>Тек &amp;сөздерін кірістіру</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Барлығын &amp;таңдау</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Жуан</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>Кө&amp;лбеу</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>Сілт&amp;еме…</translation>
    </message>
    <message>
        <source>Clear &amp;format</source>
        <translation>&amp;Пішімін тазарту</translation>
    </message>
    <message>
        <source>&amp;Issue and question</source>
        <translation>&amp;Мәселе мен сұрақ</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Тақырыптама</translation>
    </message>
    <message>
        <source>&amp;Continuation paragraph</source>
        <translation>&amp;Жалғас абзац</translation>
    </message>
    <message>
        <source>Make &amp;sub-questions</source>
        <translation>Қ&amp;осалқы сұрақтар жасау</translation>
    </message>
    <message>
        <source>Make &amp;paragraphs of sub-questions</source>
        <translation>Қосалқы сұрақтарды абза&amp;цтар ету</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Нұсқама</translation>
    </message>
    <message>
        <source>C&amp;ross-reference…</source>
        <translation>&amp;Айқас сілтеме…</translation>
    </message>
    <message>
        <source>&amp;No-break space</source>
        <translation>&amp;Бөлінбейтін бос орын</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Төмен жылжыту</translation>
    </message>
    <message>
        <source>&amp;Split the pair here</source>
        <translation>Жұпты осы жерде &amp;бөлу</translation>
    </message>
    <message>
        <source>&amp;Join with the next pair</source>
        <translation>&amp;Келесі жұппен біріктіру</translation>
    </message>
    <message>
        <source>D&amp;elete the pair or heading</source>
        <translation>Жұпты не тақырыптаманы өші&amp;ру</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Мәтінді ү&amp;лкейту</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Мәтінді &amp;кішірейту</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Мәтіннің әдетте&amp;гі өлшемі</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Құр&amp;ылымы</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Беттер</translation>
    </message>
    <message>
        <source>&amp;Import report</source>
        <translation>&amp;Импорт есебі</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Толық экран</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Келесі &amp;панель</translation>
    </message>
    <message>
        <source>&amp;About Aigaq</source>
        <translation>Aigaq &amp;туралы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Кірістіру</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>Құ&amp;жат</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Тү&amp;рі</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Кө&amp;мек</translation>
    </message>
    <message>
        <source>Next &amp;thing to look at</source>
        <translation>Келесі кү&amp;мән</translation>
    </message>
    <message>
        <source>P&amp;revious thing to look at</source>
        <translation>Ал&amp;дыңғы күмән</translation>
    </message>
    <message>
        <source>Pass&amp;phrase…</source>
        <translation>&amp;Парольдік тіркес…</translation>
    </message>
    <message>
        <source>Loc&amp;k or hide</source>
        <translation>Бло&amp;ктау немесе жасыру</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>Таб&amp;у…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Келесісі&amp;н табу</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Ал&amp;дыңғысын табу</translation>
    </message>
    <message>
        <source>Na&amp;me this state…</source>
        <translation>Осы күйді ата&amp;у…</translation>
    </message>
    <message>
        <source>&amp;History of this text</source>
        <translation>Осы мәтіннің та&amp;рихы</translation>
    </message>
    <message>
        <source>States with a na&amp;me</source>
        <translation>&amp;Атауы бар күйлер</translation>
    </message>
    <message>
        <source>&amp;Deleted parts</source>
        <translation>Ө&amp;шірілген бөліктер</translation>
    </message>
    <message>
        <source>Remove words for &amp;good…</source>
        <translation>Сө&amp;здерді біржола жою…</translation>
    </message>
    <message>
        <source>&amp;Take changes from Word…</source>
        <translation>Word өзге&amp;рістерін қабылдау…</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>Түсін&amp;дірме</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>Түсі&amp;ндірмелер</translation>
    </message>
</context>
<context>
    <name>DocxMessages</name>
    <message>
        <source>%1 was not written: the submission is too large for a Word file. Export its parts one by one.</source>
        <translation>%1 жазылған жоқ: баяндама Word файлы үшін тым үлкен. Оны бөліктеп экспорттаңыз.</translation>
    </message>
    <message>
        <source>%1 is damaged: its part %2 cannot be read. Open it in Word or LibreOffice, save it under a new name and choose that.</source>
        <translation>%1 файлы бүлінген: оның %2 бөлігі оқылмайды. Оны Word-та немесе LibreOffice-те ашып, жаңа атаумен сақтап, соны таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is damaged: its part %2 breaks off in line %3. Open it in Word or LibreOffice, save it under a new name and choose that.</source>
        <translation>%1 файлы бүлінген: оның %2 бөлігі %3-жолда үзіледі. Оны Word-та немесе LibreOffice-те ашып, жаңа атаумен сақтап, соны таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln tracked change(s).</source>
        <translation>
            <numerusform>%1 файлында %Ln жазылған түзету бар.</numerusform>
            <numerusform>%1 файлында %Ln жазылған түзету бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln tracked change(s), by %2.</source>
        <translation>
            <numerusform>%1 файлында %Ln жазылған түзету бар (%2).</numerusform>
            <numerusform>%1 файлында %Ln жазылған түзету бар (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged or was not copied whole. Ask for it again.</source>
        <translation>%1 файлы бүлінген немесе толық көшірілмеген. Оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>%1 is behind a password. Open it in Word, take the password away and save it.</source>
        <translation>%1 файлы құпиясөзбен жабылған. Оны Word-та ашып, құпиясөзді алып тастап, сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 is not a Word document. Choose a .docx or a text file.</source>
        <translation>%1 — Word құжаты емес. .docx немесе мәтіндік файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is too large for a draft. Look whether the file is one.</source>
        <translation>%1 файлы жоба үшін тым үлкен. Бұл сол файл ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 has something in it that no word processor writes. Open it in Word, save it under a new name and choose that.</source>
        <translation>%1 файлында ешбір мәтін редакторы жазбайтын нәрсе бар. Оны Word-та ашып, жаңа атаумен сақтап, соны таңдаңыз.</translation>
    </message>
    <message>
        <source>%1, paragraph %2: this paragraph is too long for a draft. Look whether the file is one.</source>
        <translation>%1, %2-абзац: бұл абзац жоба үшін тым ұзын. Бұл сол файл ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 has no words. Nothing was imported.</source>
        <translation>%1 файлында сөз жоқ. Ештеңе импортталмады.</translation>
    </message>
    <message>
        <source>%1 was not written: its part %2 would tell &quot;%3&quot;, which nobody asked for. If you use a document&apos;s looks, take that out of its header and footer.</source>
        <translation>%1 жазылмады: оның %2 бөлігі ешкім сұрамаған «%3» мәліметін айтып қояр еді. Егер құжаттың безендіруін алсаңыз, мұны оның колонтитулдарынан алып тастаңыз.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Пішімдер</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Бума</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Өзгерту…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>F&amp;ootnotes</source>
        <translation>&amp;Нұсқамалар</translation>
    </message>
    <message>
        <source>In Word</source>
        <translation>Word-та</translation>
    </message>
    <message>
        <source>Languages in Word</source>
        <translation>Word-тағы тілдер</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>&amp;Жол нөмірлері</translation>
    </message>
    <message>
        <source>&amp;DRAFT across the pages</source>
        <translation>Беттерде көлденең Ж&amp;ОБА</translation>
    </message>
    <message>
        <source>&amp;Comments, with the names of who wrote them</source>
        <translation>&amp;Түсіндірмелер, оларды жазғандардың аттарымен</translation>
    </message>
    <message>
        <source>Looks in Word</source>
        <translation>Word-тағы безендіру</translation>
    </message>
</context>
<context>
    <name>FileMessages</name>
    <message>
        <source>%1 is there already and was not changed. Choose another name, or replace it with --force.</source>
        <translation>%1 бұрыннан бар, ол өзгертілген жоқ. Басқа атау таңдаңыз немесе --force арқылы алмастырыңыз.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no folder %2.</source>
        <translation>%1 жазылған жоқ: %2 бумасы жоқ.</translation>
    </message>
    <message>
        <source>%1 was not written: its folder or the file that is there may only be read. Choose another folder.</source>
        <translation>%1 жазылған жоқ: бума немесе ондағы файл тек оқуға ашық. Басқа бума таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Free some space and try again.</source>
        <translation>%1 жазылған жоқ: диск толы. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file in it.</source>
        <translation>%1 — бума. Ондағы файлдың атауын көрсетіңіз.</translation>
    </message>
    <message>
        <source>%1 was not written: the system says &quot;%2&quot;.</source>
        <translation>%1 жазылған жоқ: жүйенің хабары — «%2».</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 файлы жоқ.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the system says &quot;%2&quot;.</source>
        <translation>%1 файлын оқу мүмкін емес: жүйенің хабары — «%2».</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Key issues for the Committee against Torture</source>
        <translation>Азаптауларға қарсы комитетке арналған негізгі мәселелер</translation>
    </message>
    <message>
        <source>New submission…</source>
        <translation>Жаңа баяндама…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Start from a draft…</source>
        <translation>Жобадан бастау…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Үлгіні қарау</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Соңғылары</translation>
    </message>
    <message>
        <source>Recent submissions</source>
        <translation>Соңғы баяндамалар</translation>
    </message>
    <message>
        <source>Nothing yet. The sample shows all of it in two minutes.</source>
        <translation>Әзірге ештеңе жоқ. Үлгі бәрін екі минутта көрсетеді.</translation>
    </message>
    <message>
        <source>Keep no list of recent documents</source>
        <translation>Соңғы құжаттар тізімін жүргізбеу</translation>
    </message>
    <message>
        <source>Drop a draft or an .aigaq file here. No account, no network: your text stays in the file you choose.</source>
        <translation>Жобаны немесе .aigaq файлын осында сүйреп әкеліңіз. Тіркелгі де, желі де жоқ: мәтініңіз өзіңіз таңдаған файлда қалады.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Word</source>
        <translation>Word құжаты</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, басқа бағдарламалар үшін</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(stands side by side with another)</source>
        <translation>(басқасымен қатар тұр)</translation>
    </message>
    <message>
        <source>(now)</source>
        <translation>(қазір)</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(қайтарып алынған)</translation>
    </message>
    <message>
        <source>(follows versions %1)</source>
        <translation>(мына нұсқалардан кейін: %1)</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>жойылған</translation>
    </message>
    <message>
        <source>first wording</source>
        <translation>алғашқы мәтін</translation>
    </message>
    <message>
        <source>looks, marks or punctuation</source>
        <translation>көрінісі, нұсқама белгілері не тыныс белгілері</translation>
    </message>
    <message>
        <source>%1 words</source>
        <comment>how many were added and removed</comment>
        <translation>сөз: %1</translation>
    </message>
    <message>
        <source>first wording, %1</source>
        <translation>алғашқы мәтін, %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>өшірілген</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>қалпына келтірілген</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>жылжытылған</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгертілген</translation>
    </message>
    <message>
        <source>kept, as it was exported to Word</source>
        <translation>Word-қа экспортталған күйінде сақталды</translation>
    </message>
    <message>
        <source>written</source>
        <translation>жазылды</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>шешілді</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>қайта ашылды</translation>
    </message>
</context>
<context>
    <name>JsonMessages</name>
    <message>
        <source>%1, line %2: here it stops being JSON. Mend it there, or export it anew.</source>
        <translation>%1, %2-жол: осы жерден бастап бұл JSON емес. Осы жерін түзетіңіз немесе қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no submission: it lacks &quot;format&quot;: &quot;aigaq&quot;.</source>
        <translation>%1 — JSON, бірақ баяндама емес: онда &quot;format&quot;: &quot;aigaq&quot; жоқ.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Aigaq. Install the newest version to read it.</source>
        <translation>%1 Aigaq бағдарламасының жаңарақ нұсқасымен жазылған. Оны оқу үшін ең жаңа нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>%1: what stands at %2 cannot stand there. Mend it there, or export it anew.</source>
        <translation>%1: %2 орнында тұрған нәрсе онда тұра алмайды. Осы жерін түзетіңіз немесе қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>%1: the id at %2 belongs to something else already. Give each thing an id of its own, or none.</source>
        <translation>%1: %2 орнындағы идентификатор басқа нәрсеге тиесілі. Әр нәрсеге өз идентификаторын беріңіз немесе бермеңіз.</translation>
    </message>
    <message>
        <source>%1: the footnote at %2 stands in a paragraph or part that is not there. Correct its paragraph and part.</source>
        <translation>%1: %2 орнындағы нұсқама жоқ тармақта немесе бөлікте тұр. Оның paragraph пен part мәндерін түзетіңіз.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Address; empty: no link</source>
        <translation>Мекенжай; бос болса: сілтемесіз</translation>
    </message>
</context>
<context>
    <name>MergeMessages</name>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>framework line</source>
        <translation>аясы туралы жол</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>ұйымдар</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>кіріспе</translation>
    </message>
    <message>
        <source>heading &quot;%1&quot;</source>
        <translation>«%1» тақырыбы</translation>
    </message>
    <message>
        <source>paragraph %1, %2)</source>
        <translation>%1-тармақ, %2)</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>%1-тармақ</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>%1-нұсқама</translation>
    </message>
    <message>
        <source>a pair</source>
        <translation>жұп</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>дереккөздер</translation>
    </message>
    <message>
        <source>a place that is not shown</source>
        <translation>көрсетілмейтін жер</translation>
    </message>
    <message>
        <source>%1 has no heading that reads so. Nothing was merged.</source>
        <translation>%1 файлында мұндай тақырып жоқ. Ештеңе біріктірілген жоқ.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: moved to different places</source>
        <translation>%1: әртүрлі жерге жылжытылды</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: two addresses for one word; one was kept</source>
        <translation>%1, %2: бір сөзге екі мекенжай берілген; біреуі қалдырылды</translation>
    </message>
    <message>
        <source>%1, %2: a mark was moved to two places; the earlier was kept</source>
        <translation>%1, %2: нұсқама белгісі екі жерге жылжытылған; алдыңғысы қалдырылды</translation>
    </message>
    <message>
        <source>%1, %2: from several wordings; nobody has read it</source>
        <translation>%1, %2: бірнеше нұсқадан құралды; әлі ешкім оқымаған</translation>
    </message>
    <message>
        <source>%1: deleted by one side, changed by another; it was kept</source>
        <translation>%1: бірі өшірген, екіншісі өзгерткен; қалдырылды</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>түсіндірме</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>at an unknown time</source>
        <translation>белгісіз уақытта</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>біреу</translation>
    </message>
    <message>
        <source>(came with merge %1)</source>
        <translation>(%1-біріктірумен келді)</translation>
    </message>
</context>
<context>
    <name>NewSubmissionDialog</name>
    <message>
        <source>New submission</source>
        <translation>Жаңа баяндама</translation>
    </message>
    <message>
        <source>&amp;Language of the draft</source>
        <translation>Жобаның &amp;тілі</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>Key issues for …; may stay empty</source>
        <translation>… бойынша негізгі мәселелер; бос қалса да болады</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>Ұ&amp;йым</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Бос қалса да болады</translation>
    </message>
</context>
<context>
    <name>PdfMessages</name>
    <message>
        <source>%1 was not written: no font on this computer has all Kazakh and Russian letters. Install Noto Serif (fonts-noto-core).</source>
        <translation>%1 жазылған жоқ: бұл компьютердегі бірде-бір қаріпте қазақ және орыс әріптері толық жоқ. Noto Serif (fonts-noto-core) қарпін орнатыңыз.</translation>
    </message>
    <message>
        <source>%1 was not written: the font has no signs for these words: %2. Write them otherwise.</source>
        <translation>%1 жазылған жоқ: қаріпте мына сөздердің таңбалары жоқ: %2. Оларды басқаша жазыңыз.</translation>
    </message>
    <message>
        <source>%1 was not written: the font %2 cannot be put into a PDF. Install Noto Serif (fonts-noto-core).</source>
        <translation>%1 жазылған жоқ: %2 қарпін PDF ішіне салуға болмайды. Noto Serif (fonts-noto-core) қарпін орнатыңыз.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: no font on this computer has all Kazakh and Russian letters. Install Noto Serif (fonts-noto-core).</source>
        <translation>Беттерді көрсету мүмкін емес: бұл компьютердегі бірде-бір қаріпте қазақ және орыс әріптері толық жоқ. Noto Serif (fonts-noto-core) қарпін орнатыңыз.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the font has no signs for these words: %1. Write them otherwise.</source>
        <translation>Беттерді көрсету мүмкін емес: қаріпте мына сөздердің таңбалары жоқ: %1. Оларды басқаша жазыңыз.</translation>
    </message>
</context>
<context>
    <name>PlaintextMessages</name>
    <message>
        <source>%1 is a PDF, not a draft in plain text. Save its text as a text file first.</source>
        <translation>%1 — PDF, жай мәтін түріндегі жоба емес. Алдымен оның мәтінін мәтіндік файлға сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 is an archive, not a draft. Unpack it and choose the text file in it.</source>
        <translation>%1 — архив, жоба емес. Оны ашып, ішіндегі мәтіндік файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is a submission file or another database, not a draft. Look at it with: aigaq show.</source>
        <translation>%1 — баяндама файлы немесе басқа дерекқор, жоба емес. Оны көру үшін: aigaq show.</translation>
    </message>
    <message>
        <source>the draft is not in UTF-8; read as %1</source>
        <translation>жоба UTF-8 кодында емес; %1 ретінде оқылды</translation>
    </message>
    <message>
        <source>bytes that are no text: %1; a � stands in their place</source>
        <translation>мәтін емес байттар: %1; орнында � тұр</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>алынып тасталды: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; with &quot;%2&quot;</source>
        <translation>«%1» және «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; with &quot;%2&quot;; the hyphen was kept, look whether it belongs there</source>
        <translation>«%1» және «%2»; дефис қалдырылды, ол онда керек пе, тексеріңіз</translation>
    </message>
    <message>
        <source>the draft has no title; write one</source>
        <translation>жобаның атауы жоқ; оны жазыңыз</translation>
    </message>
    <message>
        <source>there is no numbered paragraph; everything was taken as introduction</source>
        <translation>нөмірленген тармақ жоқ; бәрі кіріспе ретінде алынды</translation>
    </message>
    <message>
        <source>no number before &quot;%1&quot;; taken as part of what stands above</source>
        <translation>«%1» алдында нөмір жоқ; жоғарыдағының бөлігі ретінде алынды</translation>
    </message>
    <message>
        <source>no number before &quot;%1&quot;; taken as paragraph %2</source>
        <translation>«%1» алдында нөмір жоқ; %2-тармақ ретінде алынды</translation>
    </message>
    <message>
        <source>&quot;%1&quot; taken as a heading</source>
        <translation>«%1» тақырыптама ретінде алынды</translation>
    </message>
    <message>
        <source>number %1 became %2</source>
        <translation>%1 нөмірі %2 болды</translation>
    </message>
    <message>
        <source>number %1 stands twice; here it became %2</source>
        <translation>%1 нөмірі екі рет тұр; мұнда ол %2 болды</translation>
    </message>
    <message>
        <source>number %1 where %2 was expected; look whether something is missing</source>
        <translation>%2 орнына %1 нөмірі тұр; бірдеңе түсіп қалмағанын тексеріңіз</translation>
    </message>
    <message>
        <source>number %1 where %2 was expected; look whether the order is right</source>
        <translation>%2 орнына %1 нөмірі тұр; реті дұрыс па, тексеріңіз</translation>
    </message>
    <message>
        <source>no question follows issue %1; an empty one was added</source>
        <translation>%1-мәселеден кейін сұрақ жоқ; бос сұрақ қосылды</translation>
    </message>
    <message>
        <source>no issue stands before question %1; an empty one was added</source>
        <translation>%1-сұрақтың алдында мәселе жоқ; бос мәселе қосылды</translation>
    </message>
    <message>
        <source>paragraph %1 taken as a question, though nothing says so</source>
        <translation>%1-тармақ сұрақ ретінде алынды, бірақ ештеңе оны көрсетпейді</translation>
    </message>
    <message>
        <source>nothing but &quot;%1&quot;; look whether words are missing</source>
        <translation>тек «%1»; сөздер түсіп қалмағанын тексеріңіз</translation>
    </message>
    <message>
        <source>&quot;%1&quot; became &quot;%2&quot;</source>
        <translation>«%1» енді «%2» болды</translation>
    </message>
    <message>
        <source>&quot;%1&quot; became &quot;%2&quot;; look whether one is missing or stands twice</source>
        <translation>«%1» енді «%2» болды; әріп түсіп қалмағанын не қайталанбағанын тексеріңіз</translation>
    </message>
    <message>
        <source>a further question under %1 %2), &quot;%3&quot;; look whether it needs a letter</source>
        <translation>%1 %2) астында тағы бір сұрақ, «%3»; оған бөлек әріп керек пе, тексеріңіз</translation>
    </message>
    <message>
        <source>no mark belongs to this note: &quot;%1&quot;</source>
        <translation>бұл нұсқаманың мәтінде белгісі жоқ: «%1»</translation>
    </message>
    <message>
        <source>no note belongs to the mark &quot;%1&quot;; footnote %2 is empty</source>
        <translation>«%1» белгісінің нұсқамасы жоқ; %2-нұсқама бос</translation>
    </message>
    <message>
        <source>the mark &quot;%1&quot; stands twice; here it became footnote %2</source>
        <translation>«%1» белгісі екі рет тұр; мұнда ол %2-нұсқама болды</translation>
    </message>
    <message>
        <source>two notes have the number of &quot;%1&quot;; matched with their marks in order</source>
        <translation>«%1» нөмірі екі нұсқамада бар; белгілерімен рет бойынша сәйкестендірілді</translation>
    </message>
    <message>
        <source>mark &quot;%1&quot; became %2</source>
        <translation>«%1» белгісі %2 болды</translation>
    </message>
    <message>
        <source>the note &quot;%1&quot; has no closing bracket; look where it ends</source>
        <translation>«%1» нұсқамасының жабатын жақшасы жоқ; қай жерде аяқталатынын тексеріңіз</translation>
    </message>
    <message>
        <source>the document has no place for &quot;%1&quot;</source>
        <translation>құжатта «%1» үшін орын жоқ</translation>
    </message>
    <message>
        <source>the draft has nothing for &quot;%1&quot;</source>
        <translation>жобада «%1» үшін ештеңе жоқ</translation>
    </message>
    <message>
        <source>replaced in the document: &quot;%1&quot;</source>
        <translation>құжатта алмастырылды: «%1»</translation>
    </message>
    <message>
        <source>%1, line %2: this paragraph is too long for a draft. Look whether the file is one.</source>
        <translation>%1, %2-жол: бұл абзац жоба үшін тым ұзын. Бұл сол файл ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 is too large for a draft. Look whether the file is one.</source>
        <translation>%1 жоба үшін тым үлкен. Бұл сол файл ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was imported.</source>
        <translation>%1 бос. Ештеңе импортталған жоқ.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>диаграмма</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>сызба</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>ендірілген нысан</translation>
    </message>
    <message>
        <source>form control</source>
        <translation>пішін элементі</translation>
    </message>
    <message>
        <source>%1 is a picture, not a draft. Choose a Word document or a text file.</source>
        <translation>%1 — жоба емес, сурет. Word құжатын немесе мәтіндік файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is in Word&apos;s old format or behind a password. Open it in Word, take the password away and save it as .docx.</source>
        <translation>%1 файлы Word-тың ескі пішімінде немесе құпиясөзбен жабылған. Оны Word-та ашып, құпиясөзді алып тастап, .docx түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 is a document of another program. Save it there as a Word document (.docx) and choose that.</source>
        <translation>%1 — басқа бағдарламаның құжаты. Оны сол бағдарламада Word құжаты (.docx) ретінде сақтап, соны таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is not a text. Choose a Word document or a text file.</source>
        <translation>%1 — мәтін емес. Word құжатын немесе мәтіндік файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>comment, not taken in: %1</source>
        <translation>ескертпе, көшірілмеді: %1</translation>
    </message>
    <message>
        <source>hidden words, left out: &quot;%1&quot;</source>
        <translation>жасырын сөздер, қалдырылды: «%1»</translation>
    </message>
    <message>
        <source>left out by the decision about tracked changes: &quot;%1&quot;</source>
        <translation>түзетулер туралы шешім бойынша қалдырылды: «%1»</translation>
    </message>
    <message>
        <source>line of a table of contents, left out: &quot;%1&quot;</source>
        <translation>мазмұн жолы, қалдырылды: «%1»</translation>
    </message>
    <message>
        <source>left out from the top or foot of the pages: &quot;%1&quot;</source>
        <translation>колонтитулдан қалдырылды: «%1»</translation>
    </message>
    <message>
        <source>not text, left out: %1</source>
        <translation>мәтін емес, қалдырылды: %1</translation>
    </message>
    <message>
        <source>link left out, since it leads to no web page: %1</source>
        <translation>сілтеме веб-бетке апармайтындықтан қалдырылды: %1</translation>
    </message>
    <message>
        <source>%1 is a document of another program, which is read where LibreOffice is installed. Save it as a Word document (.docx) and choose that.</source>
        <translation>%1 — басқа бағдарламаның құжаты, ол LibreOffice орнатылған жерде оқылады. Оны Word құжаты (.docx) ретінде сақтап, соны таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>PurgeMessages</name>
    <message numerus="yes">
        <source>in %n version(s)</source>
        <translation>
            <numerusform>%n нұсқада</numerusform>
            <numerusform>%n нұсқада</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, the present one among them</source>
        <translation>%1: %2, оның ішінде қазіргісінде</translation>
    </message>
    <message>
        <source>%1: %2, only in its history</source>
        <translation>%1: %2, тек тарихында</translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n place(s), the history and the file&apos;s unused space.</source>
        <translation>
            <numerusform>%n жерден, тарихтан және файлдың бос орнынан жойылды.</numerusform>
            <numerusform>%n жерден, тарихтан және файлдың бос орнынан жойылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author name(s) removed, too.</source>
        <translation>
            <numerusform>%n автор аты да жойылды.</numerusform>
            <numerusform>%n автор аты да жойылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached: copies that others have (once merged with this file they lose the words, too), files exported before, backups, and what the disk keeps of deleted files. Word forms and other spellings must be removed one by one.</source>
        <translation>Қол жетпегендер: басқалардағы көшірмелер (осы файлмен біріктірілгенде олардан да жойылады), бұрын экспортталған файлдар, сақтық көшірмелер және дискіде өшірілген файлдардан қалғаны. Сөз тұлғалары мен басқаша жазылғандарын бір-бірлеп жойыңыз.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Бума</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Жарлық</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ашылмалы тізімді ашу</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Белгісіз параметр: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Белгісіз параметрлер: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>«%1» параметрінен кейін мән жетіспейді.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>«%1» параметрінен кейін мән болмауы керек.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[параметрлер]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Қолданылуы: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметрлер:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументтер:</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Бума:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артқа өту</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Алға өту</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жоғарғы бума</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Жоғарғы бумаға өту</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңа бума жасау</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Жаңа бума жасау</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Тізім түріне ауысу</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толық мәлімет</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Толық мәлімет түріне ауысу</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бүйір панелі</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Орындар мен бетбелгілер тізімі</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Файл &amp;атауы:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Файлдардың түрі:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Бума:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Бумалар</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Буманы табу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>А&amp;шу</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Қалайша сақтау</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Таңдау</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Атын өзгерту</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ө&amp;шіру</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Жасырын файлдарды көрсету</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Жаңа &amp;бума</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңа бума</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Көрсету: </translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Соңғы орындар</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Буманы өшіру мүмкін емес.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» өшірілсін бе?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» жазудан қорғалған.
Сонда да өшірілсін бе?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 бар болып тұр.
Оны алмастыру керек пе?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Бума табылмады.
Буманың атауын тексеріңіз.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл табылмады.
Файлдың атауын тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгертілген күні</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Жарамсыз файл атауы</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;«%1» атауын қолдану мүмкін емес.&lt;/b&gt;&lt;p&gt;Қысқарақ немесе тыныс белгілерсіз басқа атауды қолданып көріңіз.</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Мәнді енгізіңіз:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қ&amp;айталау</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіріп алу</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Кі&amp;рістіру</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Барлығын таңдау</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Толығырақ көрсету…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Толық мәліметті жасыру…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Иә</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жоқ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Іске асыру</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Елемеу</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Үзу</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Осы жерге айналдыру</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Басына</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Соңына</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Бір бет жоғары</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Бір бет төмен</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Жоғары айналдыру</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Төмен айналдыру</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол жақ шетіне</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң жақ шетіне</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Бір бет солға</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Бір бет оңға</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Оңға айналдыру</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қ&amp;айталау</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіріп алу</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Кі&amp;рістіру</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Барлығын таңдау</translation>
    </message>
</context>
<context>
    <name>ReturnedChanges</name>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>framework line</source>
        <translation>аясы туралы жол</translation>
    </message>
    <message numerus="yes">
        <source>split into %Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln абзацқа бөлінді</numerusform>
            <numerusform>%Ln абзацқа бөлінді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined with %Ln other paragraph(s)</source>
        <translation>
            <numerusform>тағы %Ln абзацпен біріктірілді</numerusform>
            <numerusform>тағы %Ln абзацпен біріктірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>өзгертілді</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>deleted, in all languages</source>
        <translation>жойылды, барлық тілде</translation>
    </message>
    <message>
        <source>moved: now %1</source>
        <translation>жылжытылды: енді %1</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>түсіндірме</translation>
    </message>
    <message>
        <source>comment resolved</source>
        <translation>түсіндірме шешілді</translation>
    </message>
</context>
<context>
    <name>StoreMessages</name>
    <message>
        <source>There is no file %1, or no folder for it. Look at its name.</source>
        <translation>%1 файлы жоқ немесе оған бума жоқ. Атауын тексеріңіз.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner to let you.</source>
        <translation>%1 файлын оқуға рұқсатыңыз жоқ. Иесінен рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>%1 or its folder may only be read. Copy it to a place where you may write.</source>
        <translation>%1 немесе оның бумасы тек оқуға ашық. Файлды жазуға болатын жерге көшіріңіз.</translation>
    </message>
    <message>
        <source>%1 is there already and was not changed. Choose another name, or replace it with --force.</source>
        <translation>%1 бұрыннан бар, ол өзгертілген жоқ. Басқа атау таңдаңыз немесе --force арқылы алмастырыңыз.</translation>
    </message>
    <message>
        <source>Beside %1 lies %1-journal, left over from another file&apos;s broken save. Move it away, or choose another name.</source>
        <translation>%1 жанында басқа файлдың үзілген жазбасынан қалған %1-journal тұр. Оны алып тастаңыз немесе басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Aigaq (format %2). It was not changed. Install the newest version to open it.</source>
        <translation>%1 Aigaq бағдарламасының жаңарақ нұсқасымен жазылған (пішімі %2). Ол өзгертілген жоқ. Оны ашу үшін ең жаңа нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>%1 was not changed: &quot;%2&quot; of %3 would hold a character that no text may hold.</source>
        <translation>%1 өзгертілген жоқ: %3 үшін «%2» ішінде мәтінде болмауға тиіс таңба болар еді.</translation>
    </message>
    <message>
        <source>%1 was not changed: the disk is full. Free some space and try again.</source>
        <translation>%1 өзгертілген жоқ: диск толы. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 was not changed: another program is writing to it. Try again when it has finished.</source>
        <translation>%1 өзгертілген жоқ: оған басқа бағдарлама жазып жатыр. Ол аяқтаған соң қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 was not changed: another program has written to it in the meantime. Open it again.</source>
        <translation>%1 өзгертілген жоқ: осы арада оған басқа бағдарлама жазды. Оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>%1 was not changed: the file system says &quot;%2&quot;.</source>
        <translation>%1 өзгертілген жоқ: файлдық жүйенің хабары — «%2».</translation>
    </message>
    <message>
        <source>%1 is no copy of this document. Only copies of one document can be merged.</source>
        <translation>%1 — бұл құжаттың көшірмесі емес. Тек бір құжаттың көшірмелерін біріктіруге болады.</translation>
    </message>
    <message>
        <source>%1 is not a submission file of Aigaq. Choose an .aigaq file.</source>
        <translation>%1 — Aigaq баяндама файлы емес. .aigaq файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is protected with a passphrase, which is needed to open it.</source>
        <translation>%1 парольдік тіркеспен қорғалған, онсыз ашылмайды.</translation>
    </message>
    <message>
        <source>This passphrase does not open %1. Nothing was changed; look at the keyboard&apos;s layout and Caps Lock, and try again.</source>
        <translation>Бұл парольдік тіркес %1 файлын ашпайды. Ештеңе өзгертілген жоқ; пернетақта жаймасын және Caps Lock пернесін тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 was not opened: line %2 of the recovery key differs from the printed one. Compare it and try again.</source>
        <translation>%1 ашылған жоқ: қалпына келтіру кілтінің %2-жолы басып шығарылғаннан өзгеше. Оны салыстырып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 was not changed: an empty passphrase protects nothing. Choose four or more words.</source>
        <translation>%1 өзгертілген жоқ: бос парольдік тіркес ештеңені қорғамайды. Төрт немесе одан көп сөз таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 was not merged: one copy changed a text (&quot;%2&quot; of %3) from which words were removed for good in the other. Remove the same words from both copies (aigaq purge), then merge.</source>
        <translation>%1 біріктірілмеді: бір көшірмеде екіншісінде сөздері біржола жойылған мәтін (%3 ішіндегі «%2») өзгертілген. Сол сөздерді екі көшірмеден де жойып (aigaq purge), содан кейін біріктіріңіз.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read. It was not changed; take the newest whole copy of it, or what &quot;aigaq recover&quot; can save.</source>
        <translation>%1 бүлінген, оқылмайды. Ол өзгертілген жоқ; оның соңғы бүтін көшірмесін не «aigaq recover» сақтап қалатынын алыңыз.</translation>
    </message>
    <message>
        <source>%1 is damaged: what it holds as &quot;%2&quot; of %3 is not readable. It was not changed; take the newest whole copy of it, or what &quot;aigaq recover&quot; can save.</source>
        <translation>%1 бүлінген: %3 «%2» деп сақталғаны оқылмайды. Ол өзгертілген жоқ; оның соңғы бүтін көшірмесін не «aigaq recover» сақтап қалатынын алыңыз.</translation>
    </message>
    <message>
        <source>%1 was not opened: it holds &quot;%2&quot; as no Aigaq has made it, so another program has changed it. Ask for a copy that nobody has changed.</source>
        <translation>%1 ашылмады: ондағы «%2» Aigaq жасайтын түрде емес, демек оны басқа бағдарлама өзгерткен. Ешкім өзгертпеген көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>The file was of an older format and was brought to the newest one. A copy from before stays beside it: %1.</source>
        <translation>Файл бұрынғы пішімде еді, ең жаңасына көшірілді. Жанында бұрынғы көшірмесі қалды: %1.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Within the framework of …</source>
        <translation>… аясында</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Сіз кімсіз</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырыптама</translation>
    </message>
    <message>
        <source>Type the issue. Enter starts its question.</source>
        <translation>Мәселені жазыңыз. Enter оның сұрағын бастайды.</translation>
    </message>
    <message>
        <source>Type the question to the State.</source>
        <translation>Мемлекетке қойылатын сұрақты жазыңыз.</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Жалғасы</translation>
    </message>
    <message>
        <source>Sub-question</source>
        <translation>Қосалқы сұрақ</translation>
    </message>
</context>
<context>
    <name>ThingNames</name>
    <message>
        <source>cover</source>
        <translation>мұқаба</translation>
    </message>
    <message>
        <source>organisation &quot;%1&quot;</source>
        <translation>«%1» ұйымы</translation>
    </message>
    <message>
        <source>introduction, paragraph %1</source>
        <translation>кіріспе, %1-абзац</translation>
    </message>
    <message>
        <source>heading &quot;%1&quot;</source>
        <translation>«%1» тақырыбы</translation>
    </message>
    <message>
        <source>paragraph %1, issue</source>
        <translation>%1-тармақ, мәселе</translation>
    </message>
    <message>
        <source>paragraph %1, issue, part %2</source>
        <translation>%1-тармақ, мәселе, %2-бөлік</translation>
    </message>
    <message>
        <source>paragraph %1, question</source>
        <translation>%1-тармақ, сұрақ</translation>
    </message>
    <message>
        <source>paragraph %1, question, part %2</source>
        <translation>%1-тармақ, сұрақ, %2-бөлік</translation>
    </message>
    <message>
        <source>paragraph %1, sub-question %2)</source>
        <translation>%1-тармақ, қосалқы сұрақ %2)</translation>
    </message>
    <message>
        <source>issue and question %1</source>
        <translation>мәселе мен сұрақ %1</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>тақырыптама %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>%1-тармақ</translation>
    </message>
    <message>
        <source>sub-question %1</source>
        <translation>қосалқы сұрақ %1</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>%1-нұсқама</translation>
    </message>
    <message>
        <source>citation %1</source>
        <translation>дереккөзге сілтеме %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>дереккөз %1</translation>
    </message>
    <message>
        <source>organisation %1</source>
        <translation>ұйым %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>framework line</source>
        <translation>аясы туралы жол</translation>
    </message>
    <message>
        <source>paragraphs %1 and %2</source>
        <translation>%1 және %2-тармақтар</translation>
    </message>
    <message>
        <source>source &quot;%1&quot;</source>
        <translation>«%1» дереккөзі</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>лездік көшірме %1</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>%1 түсіндірмесі</translation>
    </message>
    <message>
        <source>%1, comment</source>
        <translation>%1, түсіндірме</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today %1</source>
        <translation>бүгін %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>кеше %1</translation>
    </message>
</context>
<context>
    <name>WordingPrinter</name>
    <message>
        <source>[a footnote of then]</source>
        <translation>[сол кездегі нұсқама]</translation>
    </message>
    <message>
        <source>[a citation of then]</source>
        <translation>[сол кездегі сілтеме]</translation>
    </message>
</context>
<context>
    <name>aigaq::app::CommentField</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Қ&amp;осу</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter пернелері</translation>
    </message>
    <message>
        <source>&amp;Signed:</source>
        <translation>Қо&amp;лы:</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>атсыз</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <translation>Айтқыңыз келгені</translation>
    </message>
</context>
<context>
    <name>aigaq::app::CommentsDrawer</name>
    <message>
        <source>about what is deleted</source>
        <translation>өшірілген жер туралы</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>біреу</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>шешілді</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Қа&amp;йта ашу</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Шешілді</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln ашық түсіндірме</numerusform>
            <numerusform>%Ln ашық түсіндірме</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Жауап:</translation>
    </message>
    <message>
        <source>Select words and press Ctrl+Alt+M to comment on them.</source>
        <translation>Сөздерді таңдап, оларға түсіндірме жазу үшін Ctrl+Alt+M басыңыз.</translation>
    </message>
    <message>
        <source>New comment on the whole paragraph:</source>
        <translation>Бүкіл абзацқа жаңа түсіндірме:</translation>
    </message>
    <message>
        <source>New comment on “%1”:</source>
        <translation>Жаңа түсіндірме: «%1»</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>жауап</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>түсіндірме</translation>
    </message>
    <message>
        <source>open a comment again</source>
        <translation>түсіндірмені қайта ашу</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>түсіндірмені шешу</translation>
    </message>
    <message>
        <source>delete a comment</source>
        <translation>түсіндірмені өшіру</translation>
    </message>
    <message>
        <source>Comment deleted. Ctrl+Z brings it back.</source>
        <translation>Түсіндірме өшірілді. Ctrl+Z оны қайтарады.</translation>
    </message>
    <message>
        <source>Resolved, &amp;too</source>
        <translation>Шешілген&amp;дері де</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Өші&amp;ру</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Түсіндірмелер</translation>
    </message>
    <message>
        <source>Close the comments</source>
        <translation>Түсіндірмелерді жабу</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DeletedPage</name>
    <message>
        <source>issue and question</source>
        <translation>мәселе мен сұрақ</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>тақырыптама</translation>
    </message>
    <message>
        <source>sub-question</source>
        <translation>қосалқы сұрақ</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Қ&amp;айтару</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>Ештеңе өшірілмеген.</translation>
    </message>
    <message>
        <source>deleted part</source>
        <translation>өшірілген бөлік</translation>
    </message>
    <message>
        <source>It stands where it stood. Ctrl+Z takes it away again.</source>
        <translation>Ол бұрынғы орнында тұр. Ctrl+Z оны қайта алып тастайды.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DocumentHistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln өзгеріс</numerusform>
            <numerusform>%Ln өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Әлі ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Something was added that has no words yet.</source>
        <translation>Әлі сөзі жоқ бірдеңе қосылды.</translation>
    </message>
    <message>
        <source>What was changed then</source>
        <translation>Сонда не өзгерді</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DocumentView</name>
    <message>
        <source>Footnote, %1</source>
        <translation>Нұсқама, %1</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Мәтін, %1</translation>
    </message>
    <message>
        <source>What the footnote says</source>
        <translation>Нұсқамада не айтылады</translation>
    </message>
    <message>
        <source>sub-questions</source>
        <translation>қосалқы сұрақтар</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>жуан</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>көлбеу</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>біріктіру</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>жаңа абзац</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>кірістіру</translation>
    </message>
    <message>
        <source>moving words</source>
        <translation>сөздерді жылжыту</translation>
    </message>
    <message>
        <source>dropping words</source>
        <translation>сөздерді сүйреп әкелу</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DraftDesk</name>
    <message>
        <source>Outline</source>
        <translation>Құрылымы</translation>
    </message>
    <message>
        <source>The address was copied: %1</source>
        <translation>Мекенжай көшірілді: %1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>жылжыту</translation>
    </message>
    <message>
        <source>version in another language</source>
        <translation>басқа тілдегі нұсқа</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Framework line</source>
        <translation>Аясы туралы жол</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Кіріспе</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырыптама</translation>
    </message>
    <message>
        <source>Paragraph %1, issue</source>
        <translation>%1-тармақ, мәселе</translation>
    </message>
    <message>
        <source>Paragraph %1, question</source>
        <translation>%1-тармақ, сұрақ</translation>
    </message>
    <message>
        <source>Paragraph %1, sub-question %2)</source>
        <translation>%1-тармақ, қосалқы сұрақ %2)</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>нұсқама</translation>
    </message>
    <message>
        <source>cross-reference</source>
        <translation>айқас сілтеме</translation>
    </message>
    <message>
        <source>link</source>
        <translation>сілтеме</translation>
    </message>
    <message>
        <source>clear format</source>
        <translation>пішімін тазарту</translation>
    </message>
    <message>
        <source>new pair</source>
        <translation>жаңа жұп</translation>
    </message>
    <message>
        <source>new heading</source>
        <translation>жаңа тақырыптама</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>жаңа абзац</translation>
    </message>
    <message>
        <source>sub-questions</source>
        <translation>қосалқы сұрақтар</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>абзацтар</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>жоғары жылжыту</translation>
    </message>
    <message>
        <source>move down</source>
        <translation>төмен жылжыту</translation>
    </message>
    <message>
        <source>split</source>
        <translation>бөлу</translation>
    </message>
    <message>
        <source>join</source>
        <translation>біріктіру</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>өшіру</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message numerus="yes">
        <source>Footnote(s) %1 deleted with the text. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%1-нұсқама мәтінімен бірге өшірілді. Ctrl+Z қайтарады.</numerusform>
            <numerusform>%1-нұсқама мәтінімен бірге өшірілді. Ctrl+Z қайтарады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: this submission can only be read now.</source>
        <translation>Ештеңе өзгертілген жоқ: бұл баяндаманы қазір тек оқуға болады.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ExportDialog</name>
    <message numerus="yes">
        <source>Export, replacing %Ln file(s)</source>
        <translation>
            <numerusform>%Ln файлды алмастырып экспорттау</numerusform>
            <numerusform>%Ln файлды алмастырып экспорттау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln file(s)</source>
        <translation>
            <numerusform>%Ln файлды экспорттау</numerusform>
            <numerusform>%Ln файлды экспорттау</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Бума</translation>
    </message>
    <message>
        <source>The whole submission</source>
        <translation>Бүкіл баяндама</translation>
    </message>
    <message>
        <source>Only &quot;%1&quot;</source>
        <translation>Тек «%1»</translation>
    </message>
    <message>
        <source>A file for each language</source>
        <translation>Әр тілге бір файл</translation>
    </message>
    <message>
        <source>One file, one language after another</source>
        <translation>Бір файл, тілдер бірінен кейін бірі</translation>
    </message>
    <message>
        <source>One file, the languages side by side in a table</source>
        <translation>Бір файл, тілдер кестеде қатар</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter (АҚШ)</translation>
    </message>
    <message>
        <source>Aigaq&apos;s own styles</source>
        <translation>Aigaq стильдері</translation>
    </message>
    <message>
        <source>Styles and header of %1</source>
        <translation>%1 стильдері мен колонтитулдары</translation>
    </message>
    <message>
        <source>Styles and header of a Word document…</source>
        <translation>Word құжатының стильдері мен колонтитулдары…</translation>
    </message>
    <message>
        <source>Styles and header</source>
        <translation>Стильдер мен колонтитулдар</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.dotx)</source>
        <translation>Word құжаттары (*.docx *.dotx)</translation>
    </message>
</context>
<context>
    <name>aigaq::app::FindBar</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Табу</translation>
    </message>
    <message>
        <source>Words in any form, &quot;or a phrase&quot;</source>
        <translation>Кез келген тұлғадағы сөздер, «немесе сөйлем»</translation>
    </message>
    <message>
        <source>To the place before (Shift+F3)</source>
        <translation>Алдыңғы жерге (Shift+F3)</translation>
    </message>
    <message>
        <source>To the next place (F3)</source>
        <translation>Келесі жерге (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Languages to look in</source>
        <translation>Іздеу тілдері</translation>
    </message>
    <message>
        <source>Places where the words stand</source>
        <translation>Сөздер тұрған жерлер</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Барлық тілдер</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln жер табылды</numerusform>
            <numerusform>%Ln жер табылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing; %Ln in other languages</source>
        <translation>
            <numerusform>Ештеңе жоқ; %Ln басқа тілдерде</numerusform>
            <numerusform>Ештеңе жоқ; %Ln басқа тілдерде</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ештеңе жоқ</translation>
    </message>
</context>
<context>
    <name>aigaq::app::FirstScreen</name>
    <message>
        <source>not found: moved or deleted</source>
        <translation>табылмады: жылжытылған не өшірілген</translation>
    </message>
</context>
<context>
    <name>aigaq::app::HiddenPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Көрсету</translation>
    </message>
</context>
<context>
    <name>aigaq::app::HistoryDrawer</name>
    <message>
        <source>Wordings of this text</source>
        <translation>Осы мәтіннің редакциялары</translation>
    </message>
    <message>
        <source>Changes of the document</source>
        <translation>Құжаттың өзгерістері</translation>
    </message>
    <message>
        <source>States with a name</source>
        <translation>Атауы бар күйлер</translation>
    </message>
    <message>
        <source>Deleted parts</source>
        <translation>Өшірілген бөліктер</translation>
    </message>
    <message>
        <source>History of what</source>
        <translation>Ненің тарихы</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Тарихты жабу</translation>
    </message>
</context>
<context>
    <name>aigaq::app::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Wording and what changed in it</source>
        <translation>Редакция және оның өзгерістері</translation>
    </message>
    <message>
        <source>The text was changed meanwhile. Try again.</source>
        <translation>Осы арада мәтін өзгерді. Қайталап көріңіз.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ImportReport</name>
    <message>
        <source>Import report</source>
        <translation>Импорт есебі</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Есепті жабу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) mended</source>
        <translation>
            <numerusform>%Ln түзету</numerusform>
            <numerusform>%Ln түзету</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln орынды тексеру керек</numerusform>
            <numerusform>%Ln орынды тексеру керек</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1-жол: %2</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Импортты болдырмау</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Тексеретін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>%1 of %2 to look at: %3</source>
        <translation>Тексеру, %1/%2: %3</translation>
    </message>
    <message>
        <source>paragraph %1: %2</source>
        <translation>%1-абзац: %2</translation>
    </message>
</context>
<context>
    <name>aigaq::app::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>aigaq::app::MainWindow</name>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Saved. Everything you type is kept at once.</source>
        <translation>Сақталды. Сіз тергеннің бәрі бірден сақталады.</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <translation>%1 бумасына жазылды: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Экспорттау тоқтатылды.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Мәтін: %1</translation>
    </message>
    <message>
        <source>The file of the submission</source>
        <translation>Баяндама файлы</translation>
    </message>
    <message>
        <source>Submissions (*.aigaq)</source>
        <translation>Баяндамалар (*.aigaq)</translation>
    </message>
    <message>
        <source>Key issues</source>
        <translation>Негізгі мәселелер</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>The draft in another language</source>
        <translation>Басқа тілдегі жоба</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Соңғы&amp;лары</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Әзірге ештеңе жоқ</translation>
    </message>
    <message>
        <source>Interface lan&amp;guage</source>
        <translation>&amp;Интерфейс тілі</translation>
    </message>
    <message>
        <source>The language of the text that is shown</source>
        <translation>Көрсетілген мәтіннің тілі</translation>
    </message>
    <message>
        <source>About Aigaq</source>
        <translation>Aigaq туралы</translation>
    </message>
    <message>
        <source>Aigaq %1
Submissions to the UN Committee against Torture.

No account, no network: your text stays in the file you choose.
Free software under the GNU GPL, version 3 or later.</source>
        <translation>Aigaq %1
БҰҰ Азаптауларға қарсы комитетіне арналған баяндамалар.

Тіркелгі де, желі де жоқ: мәтініңіз өзіңіз таңдаған файлда қалады.
GNU GPL 3 немесе одан кейінгі нұсқасы бойынша еркін бағдарлама.</translation>
    </message>
    <message>
        <source>What was being typed when this file was last open is damaged. The wording before it is shown.</source>
        <translation>Файл соңғы рет ашық тұрғанда терілген мәтін бүлінген. Одан бұрынғы мәтін көрсетілді.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Буманы ашу</translation>
    </message>
    <message>
        <source>The last changes could not be written to %1. They are still in the window.</source>
        <translation>Соңғы өзгерістерді %1 файлына жазу мүмкін болмады. Олар әлі терезеде тұр.</translation>
    </message>
    <message>
        <source>Close without the last changes</source>
        <translation>Соңғы өзгерістерсіз жабу</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Ашық қалдыру</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Жазылуда</translation>
    </message>
    <message>
        <source>Another file is still being read or written. Wait for it, or cancel it.</source>
        <translation>Басқа файл әлі оқылып не жазылып жатыр. Күтіңіз немесе одан бас тартыңыз.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, көшірме</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Оқу: %1</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was imported.</source>
        <translation>Оқудан бас тартылды. Ештеңе импортталған жоқ.</translation>
    </message>
    <message>
        <source>%1 was not found: it was moved or deleted.</source>
        <translation>%1 табылмады: ол жылжытылған не өшірілген.</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Іздеу…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Тізімнен өшіру</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>%1 файлын іздеу</translation>
    </message>
    <message>
        <source>%1 was closed. It is still there, since this disk has no trash.</source>
        <translation>%1 жабылды, бірақ орнында қалды: бұл дискіде себет жоқ.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 себетте.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Беттер құралуда</translation>
    </message>
    <message numerus="yes">
        <source>Put together from copies, with %n thing(s) to look at. Where wordings stand side by side, [[one | the other]], keep one. %1</source>
        <translation>
            <numerusform>Көшірмелерден құралды; қарап шығатын %n жер бар. Нұсқалар қатар тұрған жерде, [[бірі | екіншісі]], біреуін қалдырыңыз. %1</numerusform>
            <numerusform>Көшірмелерден құралды; қарап шығатын %n жер бар. Нұсқалар қатар тұрған жерде, [[бірі | екіншісі]], біреуін қалдырыңыз. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is not protected yet: everybody who has it can read it.</source>
        <translation>Көшірме әлі қорғалмаған: оны кімде болса, сол оқи алады.</translation>
    </message>
    <message>
        <source>Protect it…</source>
        <translation>Қорғау…</translation>
    </message>
    <message>
        <source>Not locked, since the last changes could not be written. They would be lost.</source>
        <translation>Блокталмады: соңғы өзгерістерді жазу мүмкін болмады, олар жоғалып кетер еді.</translation>
    </message>
    <message>
        <source>Protected. Copies made before are not.</source>
        <translation>Қорғалды. Бұрынғы көшірмелер қорғалмаған.</translation>
    </message>
    <message>
        <source>Not protected any more.</source>
        <translation>Енді қорғалмаған.</translation>
    </message>
    <message>
        <source>%1 can only be read: it, its folder or its medium is read-only.</source>
        <translation>%1 файлын тек оқуға болады: файлдың өзі, қалтасы не тасымалдағышы тек оқуға арналған.</translation>
    </message>
    <message>
        <source>Open in another window of this computer since %1. You can read; writing starts when it is free.</source>
        <translation>Осы компьютердің басқа терезесінде ашық, басталуы: %1. Оқуға болады; файл босаған соң жазуға болады.</translation>
    </message>
    <message>
        <source>Open on the computer %1 since %2. You can read; writing starts when it is free.</source>
        <translation>%1 компьютерінде ашық, басталуы: %2. Оқуға болады; файл босаған соң жазуға болады.</translation>
    </message>
    <message>
        <source>It is not: write</source>
        <translation>Ашық емес: жазу</translation>
    </message>
    <message>
        <source>It is free now: you can write.</source>
        <translation>Файл босады: жазуға болады.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. What you see is only in this window now.</source>
        <translation>%1 ашық тұрғанда көшірілді не өшірілді. Көріп тұрғаныңыз енді тек осы терезеде.</translation>
    </message>
    <message>
        <source>%1 was replaced while it was open, perhaps by a program that synchronises folders. Both can be joined; nothing is lost.</source>
        <translation>%1 ашық тұрғанда ауыстырылды, мүмкін, қалталарды үндестіретін бағдарлама ауыстырған. Екеуін біріктіруге болады; ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Join both</source>
        <translation>Екеуін біріктіру</translation>
    </message>
    <message>
        <source>Beside it lies %1, which a program that synchronises folders has made: it holds what was changed elsewhere at the same time.</source>
        <translation>Қасында қалталарды үндестіретін бағдарлама жасаған %1 жатыр: онда сол уақытта басқа жерде өзгертілгені бар.</translation>
    </message>
    <message>
        <source>Join it</source>
        <translation>Біріктіру</translation>
    </message>
    <message numerus="yes">
        <source>Joined: %Ln change(s) came from there.</source>
        <translation>
            <numerusform>Біріктірілді: одан %Ln өзгеріс алынды.</numerusform>
            <numerusform>Біріктірілді: одан %Ln өзгеріс алынды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is not needed any more.</source>
        <translation>Көшірме енді керек емес.</translation>
    </message>
    <message>
        <source>Move the copy to the trash</source>
        <translation>Көшірмені себетке жіберу</translation>
    </message>
    <message>
        <source>%1 is still there, since this disk has no trash.</source>
        <translation>%1 орнында қалды: бұл дискіде себет жоқ.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 файлын жою мүмкін болмады.</translation>
    </message>
    <message>
        <source>%1, from before, still has the words.</source>
        <translation>Бұрынғы көшірмелерде бұл сөздер қалды: %1.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Are they to be part of the draft? What is left out is in the report.</source>
        <translation>Олар жобаға кірсін бе? Кірмегені есепте болады.</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Түзетулерді қабылдау</translation>
    </message>
    <message>
        <source>Reject the changes</source>
        <translation>Түзетулерді қабылдамау</translation>
    </message>
    <message>
        <source>The Word document that came back</source>
        <translation>Қайтып келген Word құжаты</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;All files (*)</source>
        <translation>Word құжаттары (*.docx);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was taken in.</source>
        <translation>Оқудан бас тартылды. Ештеңе қабылданған жоқ.</translation>
    </message>
    <message>
        <source>Compare it even so</source>
        <translation>Бәрібір салыстыру</translation>
    </message>
    <message>
        <source>%1 (changes since %2)</source>
        <translation>%1 (%2 күйінен бергі өзгерістер)</translation>
    </message>
    <message>
        <source>The changes as a Word document</source>
        <translation>Өзгерістер Word құжаты түрінде</translation>
    </message>
    <message>
        <source>Changes can be tracked in Word documents alone. Choose a name that ends in .docx.</source>
        <translation>Өзгерістерді тек Word құжаттарында бақылауға болады. .docx деп аяқталатын атау таңдаңыз.</translation>
    </message>
    <message>
        <source>Drafts (*.docx *.odt *.rtf *.doc *.txt);;All files (*)</source>
        <translation>Жобалар (*.docx *.odt *.rtf *.doc *.txt);;Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>aigaq::app::Message</name>
    <message>
        <source>Close the message</source>
        <translation>Хабарды жабу</translation>
    </message>
</context>
<context>
    <name>aigaq::app::NewSubmissionDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::NoteFrame</name>
    <message>
        <source>Footnote %1. Escape: back to the text</source>
        <translation>%1-нұсқама. Escape: мәтінге оралу</translation>
    </message>
</context>
<context>
    <name>aigaq::app::OutlineModel</name>
    <message>
        <source>Cover</source>
        <translation>Мұқаба</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырыптама</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1-бет, барлығы %2</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PagesDrawer</name>
    <message>
        <source>%1: the pages as a PDF has them. Other programs break lines and pages in their own way.</source>
        <translation>%1: беттердің PDF форматындағы көрінісі. Басқа бағдарламалар мәтінді жолдар мен беттерге өзінше бөледі.</translation>
    </message>
    <message>
        <source>The pages of %1</source>
        <translation>%1 файлының беттері</translation>
    </message>
    <message>
        <source>The text has changed since.</source>
        <translation>Содан бері мәтін өзгерді.</translation>
    </message>
    <message>
        <source>Show the present pages</source>
        <translation>Қазіргі беттерді көрсету</translation>
    </message>
    <message>
        <source>Close the pages</source>
        <translation>Беттерді жабу</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Беттерді кішірейту</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Беттерді үлкейту</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ені бойынша</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ParagraphChooser</name>
    <message>
        <source>Cross-reference</source>
        <translation>Айқас сілтеме</translation>
    </message>
    <message>
        <source>Number or words of the paragraph</source>
        <translation>Тармақтың нөмірі немесе сөздері</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PassphraseDialog</name>
    <message>
        <source>Four or more words that nobody would guess together.</source>
        <translation>Бірге ешкім таба алмайтын төрт не одан көп сөз.</translation>
    </message>
    <message>
        <source>Too easy to guess by a computer.</source>
        <translation>Компьютер мұны тым оңай табады.</translation>
    </message>
    <message>
        <source>Better than nothing. More words are safer.</source>
        <translation>Ештеңе болмағаннан жақсы. Сөз көп болса, сенімдірек.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Жақсы.</translation>
    </message>
    <message>
        <source>Some keyboards cannot type all of its letters.</source>
        <translation>Оның барлық әрпін кез келген пернетақтада теру мүмкін емес.</translation>
    </message>
    <message>
        <source>Show a &amp;recovery key to keep on paper</source>
        <translation>Қағазда сақтау үшін қалпына келтіру &amp;кілтін көрсету</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Парольдік тіркесті ауыстыру</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Парольдік тіркеспен қорғау</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>Without the passphrase and the recovery key nobody can open the file, we neither.</source>
        <translation>Парольдік тіркессіз және қалпына келтіру кілтінсіз файлды ешкім, біз де аша алмаймыз.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольдік тіркес</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Тағы бір рет</translation>
    </message>
    <message>
        <source>&amp;Lock without a key pressed for</source>
        <translation>Перне басылмаса &amp;блоктау уақыты</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ауыстыру</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Қорғау</translation>
    </message>
    <message>
        <source>&amp;Take the protection off</source>
        <translation>Қорғауды &amp;алып тастау</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Екеуі бірдей емес.</translation>
    </message>
    <message>
        <source>Writing the file anew…</source>
        <translation>Файл қайта жазылуда…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Терілгенді көрсету</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PurgeDialog</name>
    <message>
        <source>Remove for &amp;good</source>
        <translation>&amp;Біржола жою</translation>
    </message>
    <message>
        <source>Remove words for good</source>
        <translation>Сөздерді біржола жою</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Сөздер тұрған орындар</translation>
    </message>
    <message>
        <source>&amp;Words, such as a name</source>
        <translation>&amp;Сөздер, мысалы есім</translation>
    </message>
    <message>
        <source>&amp;Say instead</source>
        <translation>&amp;Орнына не жазылады</translation>
    </message>
    <message>
        <source>&amp;Type the words again</source>
        <translation>Сөздерді қ&amp;айта теріңіз</translation>
    </message>
    <message>
        <source>They go from every text, named states, the whole history and the file&apos;s unused space. This cannot be undone, and neither can anything done before it.</source>
        <translation>Олар барлық мәтіннен, атаулы күйлерден, бүкіл тарихтан және файлдың пайдаланылмаған орнынан жойылады. Мұны да, бұған дейін жасалғанды да болдырмау мүмкін емес.</translation>
    </message>
    <message>
        <source>Case makes no difference, and parts of longer words count.</source>
        <translation>Әріптің үлкен-кішісі ескерілмейді, ұзынырақ сөздердің бөліктері де есептеледі.</translation>
    </message>
    <message>
        <source>Only words in one line can be removed and put instead.</source>
        <translation>Тек бір жолдағы сөздерді жоюға және олардың орнына қоюға болады.</translation>
    </message>
    <message>
        <source>What is said instead must not have the words in it.</source>
        <translation>Орнына жазылатын мәтінде жойылатын сөздер болмауы керек.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>No text of this submission has or had these words.</source>
        <translation>Бұл баяндаманың ешбір мәтінінде мұндай сөздер жоқ және болған емес.</translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n place(s):</source>
        <translation>
            <numerusform>Олар %n жерде тұр:</numerusform>
            <numerusform>Олар %n жерде тұр:</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing, and writing the file anew…</source>
        <translation>Сөздер жойылып, файл қайта жазылуда…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>The submission is protected. Keep this key on paper, in a safe place and not beside the computer: whoever has it can open the file, until its passphrase changes.</source>
        <translation>Баяндама қорғалды. Бұл кілтті қағазда, сенімді жерде, компьютерден бөлек сақтаңыз: кілті бар адам парольдік тіркес ауысқанша файлды аша алады.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>Recovery key of %1</source>
        <translation>%1 файлының қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>It can be typed wherever the passphrase can, until the passphrase changes.</source>
        <translation>Оны парольдік тіркес ауысқанша, тіркес терілетін кез келген жерде теруге болады.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ReturnedDrawer</name>
    <message numerus="yes">
        <source>%Ln change(s) to take in or leave</source>
        <translation>
            <numerusform>%Ln өзгерісті қабылдау не қалдыру керек</numerusform>
            <numerusform>%Ln өзгерісті қабылдау не қалдыру керек</numerusform>
        </translation>
    </message>
    <message>
        <source>What was exported is not known any more: what was changed here since looks as if it had been changed back.</source>
        <translation>Не экспортталғаны енді белгісіз: содан бері осында өзгертілген нәрсе кері қайтарылғандай көрінеді.</translation>
    </message>
    <message>
        <source>Close the changes</source>
        <translation>Өзгерістерді жабу</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ReturnedPage</name>
    <message>
        <source>Changes in the document</source>
        <translation>Құжаттағы өзгерістер</translation>
    </message>
    <message>
        <source>Take &amp;this one</source>
        <translation>&amp;Осыны қабылдау</translation>
    </message>
    <message>
        <source>The submission has all that the document says.</source>
        <translation>Құжатта айтылғанның бәрі баяндамада бар.</translation>
    </message>
    <message numerus="yes">
        <source>Take the %Ln ticked</source>
        <translation>
            <numerusform>Белгіленгенді қабылдау (%Ln)</numerusform>
            <numerusform>Белгіленгендерді қабылдау (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>changes from Word</source>
        <translation>Word өзгерістері</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ReturnedReading</name>
    <message>
        <source>%1 does not say that it was exported from this submission.</source>
        <translation>%1 файлында оның осы баяндамадан экспортталғаны айтылмаған.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::SnapshotsPage</name>
    <message>
        <source>&amp;Name this state…</source>
        <translation>&amp;Атау беру…</translation>
    </message>
    <message>
        <source>Its &amp;pages</source>
        <translation>&amp;Беттері</translation>
    </message>
    <message>
        <source>E&amp;xport it…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>No state has a name yet. One that is sent or agreed should have one.</source>
        <translation>Әзірге атауы бар күй жоқ. Жіберілген не келісілген күйге атау керек.</translation>
    </message>
    <message>
        <source>The submission says the same now.</source>
        <translation>Баяндамада қазір де дәл осылай жазылған.</translation>
    </message>
    <message>
        <source>From that state (struck through) to the present (underlined)</source>
        <translation>Сол күйден (сызылған) қазіргісіне (асты сызылған)</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>Осы күйді атау</translation>
    </message>
    <message>
        <source>What the submission is now, such as &quot;sent to OHCHR, 3 March&quot;:</source>
        <translation>Баяндаманың қазіргі күйі, мысалы «3 наурызда АҚЖБ-ға жіберілді»:</translation>
    </message>
    <message>
        <source>The name must be words in one line.</source>
        <translation>Атау бір жолға жазылған сөздер болуы керек.</translation>
    </message>
    <message>
        <source>This state is &quot;%1&quot; from now on.</source>
        <translation>Енді бұл күйдің атауы – «%1».</translation>
    </message>
    <message>
        <source>There is a state &quot;%1&quot; already. Choose another name.</source>
        <translation>«%1» деген күй бұрыннан бар. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>&amp;Changes in Word…</source>
        <translation>Word-тағы ө&amp;згерістер…</translation>
    </message>
    <message>
        <source>Write what has changed since as a Word document with tracked changes</source>
        <translation>Содан бері не өзгергенін бақыланған өзгерістері бар Word құжаты етіп жазу</translation>
    </message>
</context>
<context>
    <name>aigaq::app::SubmissionEditor</name>
    <message>
        <source>typing</source>
        <translation>мәтін теру</translation>
    </message>
</context>
<context>
    <name>aigaq::app::TextHistoryPage</name>
    <message>
        <source>&amp;Bring this wording back</source>
        <translation>Осы редакцияны қ&amp;айтару</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Мұнда әлі ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Destroyed for somebody&apos;s safety.</source>
        <translation>Біреудің қауіпсіздігі үшін жойылған.</translation>
    </message>
    <message>
        <source>The present wording</source>
        <translation>Қазіргі редакция</translation>
    </message>
    <message>
        <source>From this wording (struck through) to the present one (underlined)</source>
        <translation>Осы редакциядан (сызылған) қазіргісіне (асты сызылған)</translation>
    </message>
    <message>
        <source>earlier wording</source>
        <translation>бұрынғы редакция</translation>
    </message>
    <message>
        <source>The earlier wording is back. Ctrl+Z takes it away again.</source>
        <translation>Бұрынғы редакция қайтарылды. Ctrl+Z оны қайта алып тастайды.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::UnlockPage</name>
    <message>
        <source>Checking… This takes a moment, on purpose.</source>
        <translation>Тексерілуде… Бұл әдейі біраз уақыт алады.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 блокталған</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольдік тіркес</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Блоктаудан босату</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock қосулы.</translation>
    </message>
    <message>
        <source>Whoever has forgotten it can type or paste the recovery key here, all six lines.</source>
        <translation>Ұмытқан адам мұнда қалпына келтіру кілтін, алты жолын да, тере немесе қоя алады.</translation>
    </message>
    <message>
        <source>&amp;Another submission…</source>
        <translation>&amp;Басқа баяндама…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::WordingView</name>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…және тағы %Ln</numerusform>
            <numerusform>…және тағы %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
