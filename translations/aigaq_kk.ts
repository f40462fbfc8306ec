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
        <source>Usage: aigaq COMMAND …</source>
        <translation>Қолданылуы: aigaq ПӘРМЕН …</translation>
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
        <source>aigaq: there is no command "%1". aigaq --help lists them.</source>
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
        <source>"%1" is too much.</source>
        <translation>Артық: «%1».</translation>
    </message>
    <message>
        <source>There is no language "%1", only %2.</source>
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
        <source>A draft in plain text, or a submission exported as .json.</source>
        <translation>Жай мәтін түріндегі жоба немесе .json ретінде экспортталған баяндама.</translation>
    </message>
    <message>
        <source>Make this submission file of the draft.</source>
        <translation>Жобадан осы баяндама файлын жасау.</translation>
    </message>
    <message>
        <source>Take the draft into this one as its version in another language.</source>
        <translation>Жобаны осы файлға басқа тілдегі нұсқасы ретінде қабылдау.</translation>
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
</context>
<context>
    <name>DocxMessages</name>
    <message>
        <source>%1 was not written: the submission is too large for a Word file. Export its parts one by one.</source>
        <translation>%1 жазылған жоқ: баяндама Word файлы үшін тым үлкен. Оны бөліктеп экспорттаңыз.</translation>
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
        <source>%1 was not written: the system says "%2".</source>
        <translation>%1 жазылған жоқ: жүйенің хабары — «%2».</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 файлы жоқ.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the system says "%2".</source>
        <translation>%1 файлын оқу мүмкін емес: жүйенің хабары — «%2».</translation>
    </message>
</context>
<context>
    <name>JsonMessages</name>
    <message>
        <source>%1, line %2: here it stops being JSON. Mend it there, or export it anew.</source>
        <translation>%1, %2-жол: осы жерден бастап бұл JSON емес. Осы жерін түзетіңіз немесе қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no submission: it lacks "format": "aigaq".</source>
        <translation>%1 — JSON, бірақ баяндама емес: онда "format": "aigaq" жоқ.</translation>
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
</context>
<context>
    <name>PlaintextMessages</name>
    <message>
        <source>%1 is a picture, not a draft. Choose a text file.</source>
        <translation>%1 — сурет, жоба емес. Мәтіндік файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is a PDF, not a draft in plain text. Save its text as a text file first.</source>
        <translation>%1 — PDF, жай мәтін түріндегі жоба емес. Алдымен оның мәтінін мәтіндік файлға сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 is a Word document, not plain text. Save it in Word as plain text (.txt) first.</source>
        <translation>%1 — Word құжаты, жай мәтін емес. Алдымен оны Word бағдарламасында жай мәтін (.txt) ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 is a formatted document, not plain text. Save it as plain text (.txt) first.</source>
        <translation>%1 — пішімделген құжат, жай мәтін емес. Алдымен оны жай мәтін (.txt) ретінде сақтаңыз.</translation>
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
        <source>%1 is not a text. Choose a text file.</source>
        <translation>%1 — мәтін емес. Мәтіндік файлды таңдаңыз.</translation>
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
        <source>"%1" with "%2"</source>
        <translation>«%1» және «%2»</translation>
    </message>
    <message>
        <source>"%1" with "%2"; the hyphen was kept, look whether it belongs there</source>
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
        <source>no number before "%1"; taken as part of what stands above</source>
        <translation>«%1» алдында нөмір жоқ; жоғарыдағының бөлігі ретінде алынды</translation>
    </message>
    <message>
        <source>no number before "%1"; taken as paragraph %2</source>
        <translation>«%1» алдында нөмір жоқ; %2-тармақ ретінде алынды</translation>
    </message>
    <message>
        <source>"%1" taken as a heading</source>
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
        <source>nothing but "%1"; look whether words are missing</source>
        <translation>тек «%1»; сөздер түсіп қалмағанын тексеріңіз</translation>
    </message>
    <message>
        <source>"%1" became "%2"</source>
        <translation>«%1» енді «%2» болды</translation>
    </message>
    <message>
        <source>"%1" became "%2"; look whether one is missing or stands twice</source>
        <translation>«%1» енді «%2» болды; әріп түсіп қалмағанын не қайталанбағанын тексеріңіз</translation>
    </message>
    <message>
        <source>a further question under %1 %2), "%3"; look whether it needs a letter</source>
        <translation>%1 %2) астында тағы бір сұрақ, «%3»; оған бөлек әріп керек пе, тексеріңіз</translation>
    </message>
    <message>
        <source>no mark belongs to this note: "%1"</source>
        <translation>бұл нұсқаманың мәтінде белгісі жоқ: «%1»</translation>
    </message>
    <message>
        <source>no note belongs to the mark "%1"; footnote %2 is empty</source>
        <translation>«%1» белгісінің нұсқамасы жоқ; %2-нұсқама бос</translation>
    </message>
    <message>
        <source>the mark "%1" stands twice; here it became footnote %2</source>
        <translation>«%1» белгісі екі рет тұр; мұнда ол %2-нұсқама болды</translation>
    </message>
    <message>
        <source>two notes have the number of "%1"; matched with their marks in order</source>
        <translation>«%1» нөмірі екі нұсқамада бар; белгілерімен рет бойынша сәйкестендірілді</translation>
    </message>
    <message>
        <source>mark "%1" became %2</source>
        <translation>«%1» белгісі %2 болды</translation>
    </message>
    <message>
        <source>the note "%1" has no closing bracket; look where it ends</source>
        <translation>«%1» нұсқамасының жабатын жақшасы жоқ; қай жерде аяқталатынын тексеріңіз</translation>
    </message>
    <message>
        <source>the document has no place for "%1"</source>
        <translation>құжатта «%1» үшін орын жоқ</translation>
    </message>
    <message>
        <source>the draft has nothing for "%1"</source>
        <translation>жобада «%1» үшін ештеңе жоқ</translation>
    </message>
    <message>
        <source>replaced in the document: "%1"</source>
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
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>Белгісіз параметр: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Белгісіз параметрлер: %1.</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>«%1» параметрінен кейін мән жетіспейді.</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
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
    <name>StoreMessages</name>
    <message>
        <source>%1 is damaged and cannot be read. It was not changed; take the newest whole copy of it.</source>
        <translation>%1 бүлінген, оны оқу мүмкін емес. Ол өзгертілген жоқ; ең жаңа бүтін көшірмесін алыңыз.</translation>
    </message>
    <message>
        <source>%1 is damaged: what it holds as "%2" of %3 is not readable. It was not changed; take the newest whole copy of it.</source>
        <translation>%1 бүлінген: ондағы %3 үшін «%2» ретінде жазылғанды оқу мүмкін емес. Ол өзгертілген жоқ; ең жаңа бүтін көшірмесін алыңыз.</translation>
    </message>
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
        <source>Beside %1 lies %1-journal, left over from another file's broken save. Move it away, or choose another name.</source>
        <translation>%1 жанында басқа файлдың үзілген жазбасынан қалған %1-journal тұр. Оны алып тастаңыз немесе басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is not a submission file of Aigaq, or it is locked with a passphrase. Choose an .aigaq file.</source>
        <translation>%1 — Aigaq баяндама файлы емес немесе парольдік тіркеспен құлыпталған. .aigaq файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Aigaq (format %2). It was not changed. Install the newest version to open it.</source>
        <translation>%1 Aigaq бағдарламасының жаңарақ нұсқасымен жазылған (пішімі %2). Ол өзгертілген жоқ. Оны ашу үшін ең жаңа нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>%1 holds wordings of several copies side by side. It was not changed. Install the newest version to join them.</source>
        <translation>%1 файлында бірнеше көшірменің мәтіндері қатар тұр. Ол өзгертілген жоқ. Оларды біріктіру үшін ең жаңа нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>%1 was not changed: "%2" of %3 would hold a character that no text may hold.</source>
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
        <source>%1 was not changed: the file system says "%2".</source>
        <translation>%1 өзгертілген жоқ: файлдық жүйенің хабары — «%2».</translation>
    </message>
</context>
</TS>
