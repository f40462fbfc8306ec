<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>take a draft into a submission file</source>
        <translation>принять черновик в файл доклада</translation>
    </message>
    <message>
        <source>write a submission in another format</source>
        <translation>записать доклад в другом формате</translation>
    </message>
    <message>
        <source>print a submission as a reader sees it</source>
        <translation>вывести доклад так, как его видит читатель</translation>
    </message>
    <message>
        <source>Usage: aigaq COMMAND …</source>
        <translation>Вызов: aigaq КОМАНДА …</translation>
    </message>
    <message>
        <source>Write submissions to the UN Committee against Torture.</source>
        <translation>Доклады для Комитета ООН против пыток.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>aigaq COMMAND --help tells more of each.</source>
        <translation>Подробнее о каждой: aigaq КОМАНДА --help.</translation>
    </message>
    <message>
        <source>aigaq: there is no command "%1". aigaq --help lists them.</source>
        <translation>aigaq: команды «%1» нет. Список команд: aigaq --help.</translation>
    </message>
    <message>
        <source>aigaq: the output could not be written.</source>
        <translation>aigaq: не удалось вывести результат.</translation>
    </message>
    <message>
        <source>Tell about this command.</source>
        <translation>Рассказать об этой команде.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не хватает: %1.</translation>
    </message>
    <message>
        <source>"%1" is too much.</source>
        <translation>Лишнее: «%1».</translation>
    </message>
    <message>
        <source>There is no language "%1", only %2.</source>
        <translation>Языка «%1» нет, есть только %2.</translation>
    </message>
    <message>
        <source>aigaq %1: %2 aigaq %1 --help tells how.</source>
        <translation>aigaq %1: %2 Как надо: aigaq %1 --help.</translation>
    </message>
    <message>
        <source>Writes a submission in another format.</source>
        <translation>Записывает доклад в другом формате.</translation>
    </message>
    <message>
        <source>The submission.</source>
        <translation>Доклад.</translation>
    </message>
    <message>
        <source>The file to write; its ending tells the format: %1.</source>
        <translation>Файл, который надо записать; формат определяется окончанием: %1.</translation>
    </message>
    <message>
        <source>The language of the texts; otherwise that of the draft.</source>
        <translation>Язык текстов; иначе язык черновика.</translation>
    </message>
    <message>
        <source>Of .json: everything, in all languages and with all ids.</source>
        <translation>Для .json: всё, на всех языках и со всеми идентификаторами.</translation>
    </message>
    <message>
        <source>Replace OUT if it is there.</source>
        <translation>Заменить OUT, если он есть.</translation>
    </message>
    <message>
        <source>-o OUT is missing.</source>
        <translation>Не хватает -o OUT.</translation>
    </message>
    <message>
        <source>%1 has none of the endings %2.</source>
        <translation>У %1 нет ни одного из окончаний %2.</translation>
    </message>
    <message>
        <source>--full is for .json alone.</source>
        <translation>--full бывает только для .json.</translation>
    </message>
    <message>
        <source>--full has all languages already.</source>
        <translation>В --full и так есть все языки.</translation>
    </message>
    <message>
        <source>Takes a draft into a submission file and reports what was mended and what is doubtful, a line each.</source>
        <translation>Принимает черновик в файл доклада и сообщает по строке о каждом исправлении и каждом сомнении.</translation>
    </message>
    <message>
        <source>A draft in plain text, or a submission exported as .json.</source>
        <translation>Черновик в виде простого текста или доклад, экспортированный в .json.</translation>
    </message>
    <message>
        <source>Make this submission file of the draft.</source>
        <translation>Сделать из черновика этот файл доклада.</translation>
    </message>
    <message>
        <source>Take the draft into this one as its version in another language.</source>
        <translation>Принять черновик в этот файл как версию на другом языке.</translation>
    </message>
    <message>
        <source>The language of the draft; otherwise its words tell.</source>
        <translation>Язык черновика; иначе его подскажут слова.</translation>
    </message>
    <message>
        <source>Report as a JSON array.</source>
        <translation>Отчёт в виде массива JSON.</translation>
    </message>
    <message>
        <source>Replace the file of -o if it is there.</source>
        <translation>Заменить файл из -o, если он есть.</translation>
    </message>
    <message>
        <source>Say where to: either -o FILE.aigaq or --into FILE.aigaq.</source>
        <translation>Укажите куда: либо -o FILE.aigaq, либо --into FILE.aigaq.</translation>
    </message>
    <message>
        <source>--into needs --language.</source>
        <translation>Для --into нужен --language.</translation>
    </message>
    <message>
        <source>The draft and the file are the same.</source>
        <translation>Черновик и файл — одно и то же.</translation>
    </message>
    <message>
        <source>%1 has nothing in this language: %2. It is written in: %3.</source>
        <translation>В %1 ничего нет на этом языке: %2. Есть на языках: %3.</translation>
    </message>
    <message>
        <source>Prints a submission as a reader sees it.</source>
        <translation>Выводит доклад так, как его видит читатель.</translation>
    </message>
</context>
<context>
    <name>DocxMessages</name>
    <message>
        <source>%1 was not written: the submission is too large for a Word file. Export its parts one by one.</source>
        <translation>%1 не записан: доклад слишком велик для файла Word. Экспортируйте его по частям.</translation>
    </message>
</context>
<context>
    <name>FileMessages</name>
    <message>
        <source>%1 is there already and was not changed. Choose another name, or replace it with --force.</source>
        <translation>%1 уже есть и не изменён. Выберите другое имя или замените его с помощью --force.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no folder %2.</source>
        <translation>%1 не записан: папки %2 нет.</translation>
    </message>
    <message>
        <source>%1 was not written: its folder or the file that is there may only be read. Choose another folder.</source>
        <translation>%1 не записан: папка или имеющийся файл доступны только для чтения. Выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Free some space and try again.</source>
        <translation>%1 не записан: диск заполнен. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file in it.</source>
        <translation>%1 — папка. Укажите имя файла в ней.</translation>
    </message>
    <message>
        <source>%1 was not written: the system says "%2".</source>
        <translation>%1 не записан: система сообщает «%2».</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the system says "%2".</source>
        <translation>%1 прочитать нельзя: система сообщает «%2».</translation>
    </message>
</context>
<context>
    <name>JsonMessages</name>
    <message>
        <source>%1, line %2: here it stops being JSON. Mend it there, or export it anew.</source>
        <translation>%1, строка %2: здесь это уже не JSON. Исправьте это место или экспортируйте файл заново.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no submission: it lacks "format": "aigaq".</source>
        <translation>%1 — JSON, но не доклад: в нём нет "format": "aigaq".</translation>
    </message>
    <message>
        <source>%1 was written by a newer Aigaq. Install the newest version to read it.</source>
        <translation>%1 записан более новой версией Aigaq. Чтобы прочитать его, установите новейшую версию.</translation>
    </message>
    <message>
        <source>%1: what stands at %2 cannot stand there. Mend it there, or export it anew.</source>
        <translation>%1: то, что стоит в %2, там стоять не может. Исправьте это место или экспортируйте файл заново.</translation>
    </message>
    <message>
        <source>%1: the id at %2 belongs to something else already. Give each thing an id of its own, or none.</source>
        <translation>%1: идентификатор в %2 уже принадлежит чему-то другому. Дайте каждой вещи свой идентификатор или не давайте никакого.</translation>
    </message>
    <message>
        <source>%1: the footnote at %2 stands in a paragraph or part that is not there. Correct its paragraph and part.</source>
        <translation>%1: сноска в %2 стоит в пункте или части, которых нет. Исправьте её paragraph и part.</translation>
    </message>
</context>
<context>
    <name>PdfMessages</name>
    <message>
        <source>%1 was not written: no font on this computer has all Kazakh and Russian letters. Install Noto Serif (fonts-noto-core).</source>
        <translation>%1 не записан: ни один шрифт на этом компьютере не содержит всех казахских и русских букв. Установите Noto Serif (fonts-noto-core).</translation>
    </message>
    <message>
        <source>%1 was not written: the font has no signs for these words: %2. Write them otherwise.</source>
        <translation>%1 не записан: в шрифте нет знаков для этих слов: %2. Напишите их иначе.</translation>
    </message>
    <message>
        <source>%1 was not written: the font %2 cannot be put into a PDF. Install Noto Serif (fonts-noto-core).</source>
        <translation>%1 не записан: шрифт %2 нельзя встроить в PDF. Установите Noto Serif (fonts-noto-core).</translation>
    </message>
</context>
<context>
    <name>PlaintextMessages</name>
    <message>
        <source>%1 is a picture, not a draft. Choose a text file.</source>
        <translation>%1 — изображение, а не черновик. Выберите текстовый файл.</translation>
    </message>
    <message>
        <source>%1 is a PDF, not a draft in plain text. Save its text as a text file first.</source>
        <translation>%1 — PDF, а не черновик в виде простого текста. Сначала сохраните его текст в текстовый файл.</translation>
    </message>
    <message>
        <source>%1 is a Word document, not plain text. Save it in Word as plain text (.txt) first.</source>
        <translation>%1 — документ Word, а не простой текст. Сначала сохраните его в Word как обычный текст (.txt).</translation>
    </message>
    <message>
        <source>%1 is a formatted document, not plain text. Save it as plain text (.txt) first.</source>
        <translation>%1 — документ с форматированием, а не простой текст. Сначала сохраните его как обычный текст (.txt).</translation>
    </message>
    <message>
        <source>%1 is an archive, not a draft. Unpack it and choose the text file in it.</source>
        <translation>%1 — архив, а не черновик. Распакуйте его и выберите в нём текстовый файл.</translation>
    </message>
    <message>
        <source>%1 is a submission file or another database, not a draft. Look at it with: aigaq show.</source>
        <translation>%1 — файл доклада или другая база данных, а не черновик. Посмотреть его можно так: aigaq show.</translation>
    </message>
    <message>
        <source>%1 is not a text. Choose a text file.</source>
        <translation>%1 — не текст. Выберите текстовый файл.</translation>
    </message>
    <message>
        <source>the draft is not in UTF-8; read as %1</source>
        <translation>черновик не в UTF-8; прочитан как %1</translation>
    </message>
    <message>
        <source>bytes that are no text: %1; a � stands in their place</source>
        <translation>байты, которые не являются текстом: %1; на их месте стоит �</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>опущено: %1</translation>
    </message>
    <message>
        <source>"%1" with "%2"</source>
        <translation>«%1» с «%2»</translation>
    </message>
    <message>
        <source>"%1" with "%2"; the hyphen was kept, look whether it belongs there</source>
        <translation>«%1» с «%2»; дефис оставлен, проверьте, нужен ли он там</translation>
    </message>
    <message>
        <source>the draft has no title; write one</source>
        <translation>у черновика нет названия; напишите его</translation>
    </message>
    <message>
        <source>there is no numbered paragraph; everything was taken as introduction</source>
        <translation>нет ни одного пронумерованного пункта; всё принято как введение</translation>
    </message>
    <message>
        <source>no number before "%1"; taken as part of what stands above</source>
        <translation>перед «%1» нет номера; принято как часть стоящего выше</translation>
    </message>
    <message>
        <source>no number before "%1"; taken as paragraph %2</source>
        <translation>перед «%1» нет номера; принято как пункт %2</translation>
    </message>
    <message>
        <source>"%1" taken as a heading</source>
        <translation>«%1» принято как заголовок</translation>
    </message>
    <message>
        <source>number %1 became %2</source>
        <translation>номер %1 стал %2</translation>
    </message>
    <message>
        <source>number %1 stands twice; here it became %2</source>
        <translation>номер %1 стоит дважды; здесь он стал %2</translation>
    </message>
    <message>
        <source>number %1 where %2 was expected; look whether something is missing</source>
        <translation>номер %1 там, где ожидался %2; проверьте, не пропало ли что-нибудь</translation>
    </message>
    <message>
        <source>number %1 where %2 was expected; look whether the order is right</source>
        <translation>номер %1 там, где ожидался %2; проверьте, верен ли порядок</translation>
    </message>
    <message>
        <source>no question follows issue %1; an empty one was added</source>
        <translation>за проблемой %1 нет вопроса; добавлен пустой</translation>
    </message>
    <message>
        <source>no issue stands before question %1; an empty one was added</source>
        <translation>перед вопросом %1 нет проблемы; добавлена пустая</translation>
    </message>
    <message>
        <source>paragraph %1 taken as a question, though nothing says so</source>
        <translation>пункт %1 принят как вопрос, хотя ничто на это не указывает</translation>
    </message>
    <message>
        <source>nothing but "%1"; look whether words are missing</source>
        <translation>только «%1»; проверьте, не пропали ли слова</translation>
    </message>
    <message>
        <source>"%1" became "%2"</source>
        <translation>«%1» стало «%2»</translation>
    </message>
    <message>
        <source>"%1" became "%2"; look whether one is missing or stands twice</source>
        <translation>«%1» стало «%2»; проверьте, не пропала ли буква и не повторяется ли она</translation>
    </message>
    <message>
        <source>a further question under %1 %2), "%3"; look whether it needs a letter</source>
        <translation>ещё один вопрос под %1 %2), «%3»; проверьте, не нужна ли ему своя буква</translation>
    </message>
    <message>
        <source>no mark belongs to this note: "%1"</source>
        <translation>у этой сноски нет знака в тексте: «%1»</translation>
    </message>
    <message>
        <source>no note belongs to the mark "%1"; footnote %2 is empty</source>
        <translation>у знака «%1» нет сноски; сноска %2 пуста</translation>
    </message>
    <message>
        <source>the mark "%1" stands twice; here it became footnote %2</source>
        <translation>знак «%1» стоит дважды; здесь он стал сноской %2</translation>
    </message>
    <message>
        <source>two notes have the number of "%1"; matched with their marks in order</source>
        <translation>номер «%1» есть у двух сносок; сопоставлены со знаками по порядку</translation>
    </message>
    <message>
        <source>mark "%1" became %2</source>
        <translation>знак «%1» стал %2</translation>
    </message>
    <message>
        <source>the note "%1" has no closing bracket; look where it ends</source>
        <translation>у сноски «%1» нет закрывающей скобки; проверьте, где она кончается</translation>
    </message>
    <message>
        <source>the document has no place for "%1"</source>
        <translation>в документе нет места для «%1»</translation>
    </message>
    <message>
        <source>the draft has nothing for "%1"</source>
        <translation>в черновике ничего нет для «%1»</translation>
    </message>
    <message>
        <source>replaced in the document: "%1"</source>
        <translation>заменено в документе: «%1»</translation>
    </message>
    <message>
        <source>%1, line %2: this paragraph is too long for a draft. Look whether the file is one.</source>
        <translation>%1, строка %2: для черновика этот абзац слишком длинный. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>%1 is too large for a draft. Look whether the file is one.</source>
        <translation>%1 слишком велик для черновика. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was imported.</source>
        <translation>%1 пуст. Ничего не импортировано.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>Неизвестный параметр «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Неизвестные параметры: %1.</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>После «%1» не хватает значения.</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>После «%1» значения быть не должно.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[параметры]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Вызов: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументы:</translation>
    </message>
</context>
<context>
    <name>StoreMessages</name>
    <message>
        <source>%1 is damaged and cannot be read. It was not changed; take the newest whole copy of it.</source>
        <translation>%1 повреждён и не читается. Он не изменён; возьмите самую новую целую копию.</translation>
    </message>
    <message>
        <source>%1 is damaged: what it holds as "%2" of %3 is not readable. It was not changed; take the newest whole copy of it.</source>
        <translation>%1 повреждён: то, что в нём записано как «%2» для %3, не читается. Он не изменён; возьмите самую новую целую копию.</translation>
    </message>
    <message>
        <source>There is no file %1, or no folder for it. Look at its name.</source>
        <translation>Файла %1 нет, или нет папки для него. Проверьте имя.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner to let you.</source>
        <translation>Вам нельзя читать %1. Попросите владельца разрешить.</translation>
    </message>
    <message>
        <source>%1 or its folder may only be read. Copy it to a place where you may write.</source>
        <translation>%1 или его папка доступны только для чтения. Скопируйте файл туда, где можно писать.</translation>
    </message>
    <message>
        <source>%1 is there already and was not changed. Choose another name, or replace it with --force.</source>
        <translation>%1 уже есть и не изменён. Выберите другое имя или замените его с помощью --force.</translation>
    </message>
    <message>
        <source>Beside %1 lies %1-journal, left over from another file's broken save. Move it away, or choose another name.</source>
        <translation>Рядом с %1 лежит %1-journal, оставшийся от прерванной записи другого файла. Уберите его или выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 is not a submission file of Aigaq, or it is locked with a passphrase. Choose an .aigaq file.</source>
        <translation>%1 — не файл доклада Aigaq, или он заперт парольной фразой. Выберите файл .aigaq.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Aigaq (format %2). It was not changed. Install the newest version to open it.</source>
        <translation>%1 записан более новой версией Aigaq (формат %2). Он не изменён. Чтобы открыть его, установите новейшую версию.</translation>
    </message>
    <message>
        <source>%1 holds wordings of several copies side by side. It was not changed. Install the newest version to join them.</source>
        <translation>В %1 стоят рядом формулировки нескольких копий. Он не изменён. Чтобы объединить их, установите новейшую версию.</translation>
    </message>
    <message>
        <source>%1 was not changed: "%2" of %3 would hold a character that no text may hold.</source>
        <translation>%1 не изменён: в «%2» для %3 оказался бы знак, которого в тексте быть не может.</translation>
    </message>
    <message>
        <source>%1 was not changed: the disk is full. Free some space and try again.</source>
        <translation>%1 не изменён: диск заполнен. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>%1 was not changed: another program is writing to it. Try again when it has finished.</source>
        <translation>%1 не изменён: в него пишет другая программа. Повторите, когда она закончит.</translation>
    </message>
    <message>
        <source>%1 was not changed: another program has written to it in the meantime. Open it again.</source>
        <translation>%1 не изменён: тем временем в него записала другая программа. Откройте его снова.</translation>
    </message>
    <message>
        <source>%1 was not changed: the file system says "%2".</source>
        <translation>%1 не изменён: файловая система сообщает «%2».</translation>
    </message>
</context>
</TS>
