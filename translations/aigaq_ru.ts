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
        <source>aigaq: there is no command &quot;%1&quot;. aigaq --help lists them.</source>
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
        <source>&quot;%1&quot; is too much.</source>
        <translation>Лишнее: «%1».</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;, only %2.</source>
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
        <source>Make this submission file of the draft.</source>
        <translation>Сделать из черновика этот файл доклада.</translation>
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
    <message>
        <source>Usage: aigaq [FILE.aigaq]
       aigaq COMMAND …</source>
        <translation>Вызов: aigaq [FILE.aigaq]
       aigaq КОМАНДА …</translation>
    </message>
    <message>
        <source>aigaq: there is no display to open a window on. aigaq --help tells what works without one.</source>
        <translation>aigaq: нет экрана, на котором открыть окно. Что работает без него: aigaq --help.</translation>
    </message>
    <message>
        <source>unite copies of one document</source>
        <translation>объединить копии одного документа</translation>
    </message>
    <message>
        <source>The first copy.</source>
        <translation>Первая копия.</translation>
    </message>
    <message>
        <source>Other copies of the same document.</source>
        <translation>Другие копии того же документа.</translation>
    </message>
    <message>
        <source>The file to make; the copies stay as they are.</source>
        <translation>Создаваемый файл; сами копии не меняются.</translation>
    </message>
    <message>
        <source>Of the other copies, take no more than the section under this heading.</source>
        <translation>Из других копий взять только раздел под этим заголовком.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken</source>
        <translation>
            <numerusform>взято %n изменение</numerusform>
            <numerusform>взято %n изменения</numerusform>
            <numerusform>взято %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Unites copies of one document and says what is left to decide, a line each.</source>
        <translation>Объединяет копии одного документа и построчно сообщает, что осталось решить.</translation>
    </message>
    <message>
        <source>tell who changed what, and every earlier wording</source>
        <translation>сообщить, кто что изменил, и все прежние формулировки</translation>
    </message>
    <message>
        <source>bring an earlier wording back</source>
        <translation>вернуть прежнюю формулировку</translation>
    </message>
    <message>
        <source>The paragraph: its number, 3.2 for its second part, 4a for a sub-question, title, framework, or the id that the history tells.</source>
        <translation>Пункт: его номер, 3.2 для второй части, 4a для подвопроса, title, framework или обозначение из истории.</translation>
    </message>
    <message>
        <source>%1 has no paragraph &quot;%2&quot; with words in this language: %3. aigaq history %1 --deleted lists deleted ones.</source>
        <translation>В %1 нет пункта «%2» со словами на этом языке: %3. aigaq history %1 --deleted перечисляет удалённое.</translation>
    </message>
    <message>
        <source>There is no version &quot;%1&quot; of it that could be brought back. aigaq history %2 --paragraph %3 lists them.</source>
        <translation>Версии «%1», которую можно вернуть, нет. aigaq history %2 --paragraph %3 перечисляет их.</translation>
    </message>
    <message>
        <source>--version V is missing.</source>
        <translation>Не хватает --version V.</translation>
    </message>
    <message>
        <source>Tells who changed what and when, the latest first; of a paragraph, each of its wordings.</source>
        <translation>Сообщает, кто, что и когда изменил, начиная с последнего; о пункте — каждую его формулировку.</translation>
    </message>
    <message>
        <source>List what was deleted, with its id.</source>
        <translation>Перечислить удалённое с обозначениями.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>В виде JSON.</translation>
    </message>
    <message>
        <source>Brings an earlier wording of a paragraph back, or a deleted paragraph. History keeps all of them.</source>
        <translation>Возвращает прежнюю формулировку пункта или удалённый пункт. История сохраняет их все.</translation>
    </message>
    <message>
        <source>The number of the wording in the history; not needed for what was deleted.</source>
        <translation>Номер формулировки в истории; для удалённого не нужен.</translation>
    </message>
    <message>
        <source>--paragraph WHICH is missing.</source>
        <translation>Не хватает --paragraph WHICH.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>destroyed for somebody&apos;s safety</source>
        <translation>уничтожено ради чьей-то безопасности</translation>
    </message>
    <message>
        <source>texts written for the first time: %1</source>
        <translation>впервые написано текстов: %1</translation>
    </message>
    <message>
        <source>something was added that has no words yet</source>
        <translation>добавлено что-то, в чём ещё нет слов</translation>
    </message>
    <message>
        <source>give the submission as it is a name</source>
        <translation>дать нынешнему состоянию доклада имя</translation>
    </message>
    <message>
        <source>list the states that have a name</source>
        <translation>перечислить состояния, у которых есть имя</translation>
    </message>
    <message>
        <source>As it was when the snapshot of this name was taken.</source>
        <translation>Как было, когда сделан снимок с этим именем.</translation>
    </message>
    <message>
        <source>Tell what the texts said in the snapshot of this name, and what they say now.</source>
        <translation>Сообщить, что говорили тексты в снимке с этим именем и что они говорят сейчас.</translation>
    </message>
    <message>
        <source>Only one of --paragraph, --since and --deleted.</source>
        <translation>Только одно из --paragraph, --since и --deleted.</translation>
    </message>
    <message>
        <source>%1 has no snapshot &quot;%2&quot;. aigaq snapshots %1 lists them.</source>
        <translation>В %1 нет снимка «%2». aigaq snapshots %1 перечисляет их.</translation>
    </message>
    <message>
        <source>Gives the submission as it is a name, by which it can be shown, exported and compared at any later time.</source>
        <translation>Даёт нынешнему состоянию доклада имя, по которому его можно показать, экспортировать и сравнить в любое время.</translation>
    </message>
    <message>
        <source>The name, such as &quot;sent to OHCHR, 3 March&quot;.</source>
        <translation>Имя, например «отправлено в УВКПЧ 3 марта».</translation>
    </message>
    <message>
        <source>The name must be words in one line.</source>
        <translation>Имя должно быть словами в одну строку.</translation>
    </message>
    <message>
        <source>%1 has a snapshot &quot;%2&quot; already. Choose another name.</source>
        <translation>В %1 уже есть снимок «%2». Выберите другое имя.</translation>
    </message>
    <message>
        <source>lock a submission with a passphrase, or change it</source>
        <translation>запереть доклад парольной фразой или сменить её</translation>
    </message>
    <message>
        <source>take the passphrase off a submission</source>
        <translation>снять с доклада парольную фразу</translation>
    </message>
    <message>
        <source>Read the passphrase of a protected file from descriptor N instead of asking for it.</source>
        <translation>Прочитать парольную фразу защищённого файла из дескриптора N, не спрашивая её.</translation>
    </message>
    <message>
        <source>--passphrase-fd needs the number of an open descriptor.</source>
        <translation>Для --passphrase-fd нужен номер открытого дескриптора.</translation>
    </message>
    <message>
        <source>aigaq: no passphrase could be read. Nothing was changed.</source>
        <translation>aigaq: не удалось прочитать парольную фразу. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 is protected with a passphrase. Start aigaq in a terminal to be asked for it, or use --passphrase-fd.</source>
        <translation>%1 защищён парольной фразой. Запустите aigaq в терминале, чтобы ввести её, или используйте --passphrase-fd.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Парольная фраза %1: </translation>
    </message>
    <message>
        <source>aigaq: there is no terminal to ask for a passphrase on. Use --passphrase-fd.</source>
        <translation>aigaq: нет терминала, чтобы спросить парольную фразу. Используйте --passphrase-fd.</translation>
    </message>
    <message>
        <source>New passphrase of %1: </source>
        <translation>Новая парольная фраза %1: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Ещё раз: </translation>
    </message>
    <message>
        <source>aigaq: the two passphrases differ. Nothing was changed.</source>
        <translation>aigaq: две парольные фразы различаются. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Protects a submission with a passphrase, or changes the passphrase. Who forgets it and has no recovery key has lost the submission.</source>
        <translation>Защищает доклад парольной фразой или меняет её. Кто забудет её и не имеет ключа восстановления, потеряет доклад.</translation>
    </message>
    <message>
        <source>Print a key that opens the file until the passphrase changes. Keep it on paper in a safe place.</source>
        <translation>Вывести ключ, который открывает файл, пока парольная фраза не сменится. Храните его на бумаге в надёжном месте.</translation>
    </message>
    <message>
        <source>%1 is protected now, but its recovery key could not be printed.</source>
        <translation>%1 теперь защищён, но его ключ восстановления не удалось вывести.</translation>
    </message>
    <message>
        <source>Takes the passphrase off a submission, so that everybody can read it who has the file.</source>
        <translation>Снимает с доклада парольную фразу: прочитать его сможет каждый, у кого есть файл.</translation>
    </message>
    <message>
        <source>%1 is not protected. It was not changed.</source>
        <translation>%1 не защищён. Он не изменён.</translation>
    </message>
    <message>
        <source>Lists the states of a submission that have a name.</source>
        <translation>Перечисляет состояния доклада, у которых есть имя.</translation>
    </message>
    <message>
        <source>remove words for good, history and all</source>
        <translation>убрать слова навсегда, и из истории</translation>
    </message>
    <message numerus="yes">
        <source>%n older wording(s) destroyed, as in that copy, for somebody&apos;s safety</source>
        <translation>
            <numerusform>ради чьей-то безопасности уничтожена %n прежняя формулировка, как и в той копии</numerusform>
            <numerusform>ради чьей-то безопасности уничтожены %n прежние формулировки, как и в той копии</numerusform>
            <numerusform>ради чьей-то безопасности уничтожено %n прежних формулировок, как и в той копии</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not changed. To remove the words for good from standard input, add --yes.</source>
        <translation>%1 не изменён. Чтобы навсегда убрать слова, пришедшие со стандартного ввода, добавьте --yes.</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the words again to remove them: </source>
        <translation>Отменить это нельзя. Чтобы убрать слова, введите их ещё раз: </translation>
    </message>
    <message>
        <source>aigaq: those are other words. Nothing was changed.</source>
        <translation>aigaq: это другие слова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1, a copy from before, still has the words. Delete it.</source>
        <translation>В прежней копии %1 эти слова остались. Удалите её.</translation>
    </message>
    <message>
        <source>No text of %1 has or had these words.</source>
        <translation>В текстах %1 этих слов нет и не было.</translation>
    </message>
    <message>
        <source>Removes words, such as a victim&apos;s name, for good: from every text, from its whole history and from the file&apos;s unused space. The words are read from standard input, one line, so that no shell keeps them. Case makes no difference, and parts of longer words count.</source>
        <translation>Навсегда убирает слова, например имя пострадавшего: из всех текстов, из всей их истории и из свободного места файла. Слова читаются со стандартного ввода, одной строкой, чтобы их не запомнила оболочка. Регистр не важен, части длинных слов считаются.</translation>
    </message>
    <message>
        <source>What the present texts say instead; otherwise […].</source>
        <translation>Что вместо них скажут нынешние тексты; иначе […].</translation>
    </message>
    <message>
        <source>Only tell where the words are.</source>
        <translation>Только показать, где эти слова.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Не спрашивать.</translation>
    </message>
    <message>
        <source>Words to remove for good: </source>
        <translation>Слова, которые убрать навсегда: </translation>
    </message>
    <message>
        <source>Standard input gave no words to remove.</source>
        <translation>Со стандартного ввода не пришло слов, которые убрать.</translation>
    </message>
    <message>
        <source>--with must be words in one line, other ones.</source>
        <translation>--with: нужны слова в одной строке, и другие.</translation>
    </message>
    <message>
        <source>tell where words stand</source>
        <translation>показать, где стоят слова</translation>
    </message>
    <message>
        <source>Tells where words stand: all of them in one text, in any order, form and case. &quot;Words in quotation marks&quot; stand as they are.</source>
        <translation>Показывает, где стоят слова: все в одном тексте, в любом порядке, форме и регистре. «Слова в кавычках» ищутся как есть.</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>Что искать.</translation>
    </message>
    <message>
        <source>Look in this language only; otherwise in all.</source>
        <translation>Искать только на этом языке; иначе на всех.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>Нет слова, которое искать.</translation>
    </message>
    <message>
        <source>No text of %1 has all of these words: %2</source>
        <translation>В %1 нет текста со всеми этими словами: %2</translation>
    </message>
    <message>
        <source>%1 was not changed: it is open in a window since %2. Close it there and try again.</source>
        <translation>%1 не изменён: он открыт в окне с: %2. Закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>%1 was not changed: it is open on the computer %2 since %3. If that is left over, remove %4.</source>
        <translation>%1 не изменён: он открыт на компьютере %2 с: %3. Если это осталось от прошлого раза, удалите %4.</translation>
    </message>
    <message>
        <source>save what a damaged submission still holds</source>
        <translation>спасти то, что ещё есть в повреждённом докладе</translation>
    </message>
    <message>
        <source>%1 of %2 pages of the file are damaged.</source>
        <translation>Повреждено страниц файла: %1 из %2.</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>утрачено: %1</translation>
    </message>
    <message>
        <source>lost, and replaced by what is usual: %1</source>
        <translation>утрачено и заменено обычным: %1</translation>
    </message>
    <message>
        <source>without its history, and perhaps wrong in a letter: %1</source>
        <translation>без истории, возможна ошибка в букве: %1</translation>
    </message>
    <message>
        <source>its place is lost: %1</source>
        <translation>утрачено его место: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Недостающего не обнаружено.</translation>
    </message>
    <message>
        <source>%1 was written. Read it through before you go on with it.</source>
        <translation>%1 записан. Прочитайте его, прежде чем продолжать с ним работу.</translation>
    </message>
    <message>
        <source>Writes all that can be read of a damaged submission into a new file, and says what is missing. The damaged file is not changed.</source>
        <translation>Записывает всё, что читается в повреждённом докладе, в новый файл и сообщает, чего не хватает. Повреждённый файл не изменяется.</translation>
    </message>
    <message>
        <source>The damaged submission.</source>
        <translation>Повреждённый доклад.</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>Создаваемый файл.</translation>
    </message>
    <message>
        <source>Replace NEW if it is there.</source>
        <translation>Заменить НОВЫЙ, если он уже есть.</translation>
    </message>
    <message>
        <source>-o NEW is missing.</source>
        <translation>Не указан -o НОВЫЙ.</translation>
    </message>
    <message>
        <source>%1 is not damaged. %2 is a copy of it.</source>
        <translation>%1 не повреждён. %2 — его копия.</translation>
    </message>
    <message>
        <source>A draft, a Word document (.docx) or plain text; or a submission exported as .json.</source>
        <translation>Черновик: документ Word (.docx) или простой текст; либо доклад, выведенный как .json.</translation>
    </message>
    <message>
        <source>What to make of the tracked changes of a Word document.</source>
        <translation>Что делать с записанными исправлениями документа Word.</translation>
    </message>
    <message>
        <source>Say --tracked=accept to take them in or --tracked=reject to leave them out.</source>
        <translation>Укажите --tracked=accept, чтобы принять их, или --tracked=reject, чтобы отклонить.</translation>
    </message>
    <message>
        <source>--tracked is accept or reject.</source>
        <translation>--tracked — это accept или reject.</translation>
    </message>
    <message>
        <source>Take the draft into this one as its version in another language. Of a Word document that was exported from it, list what was changed in the document.</source>
        <translation>Взять черновик в этот доклад как версию на другом языке. Если это документ Word, экспортированный из него, — перечислить, что в документе изменили.</translation>
    </message>
    <message>
        <source>Take in all changes of a document that was exported.</source>
        <translation>Принять все изменения документа, который был экспортирован.</translation>
    </message>
    <message>
        <source>Take in these of them, by their numbers: 1,3-5.</source>
        <translation>Принять эти из них, по номерам: 1,3-5.</translation>
    </message>
    <message>
        <source>Treat the document as one that was exported in --language, though it does not say so any more.</source>
        <translation>Считать документ экспортированным на языке --language, хотя в нём об этом уже не сказано.</translation>
    </message>
    <message>
        <source>%1 does not say that it was exported from %2. To take it in as a version in another language, say --language; to compare it even so, say --returned and --language.</source>
        <translation>В %1 не сказано, что это экспорт из %2. Чтобы взять его как версию на другом языке, укажите --language; чтобы всё же сравнить, укажите --returned и --language.</translation>
    </message>
    <message>
        <source>--accept-all, --accept and --returned are for --into.</source>
        <translation>--accept-all, --accept и --returned используются вместе с --into.</translation>
    </message>
    <message>
        <source>--accept takes numbers such as 1,3-5.</source>
        <translation>--accept принимает номера, например 1,3-5.</translation>
    </message>
    <message>
        <source>--returned needs --language.</source>
        <translation>Для --returned нужен --language.</translation>
    </message>
    <message>
        <source>%1 has no change %2; the last is %3. Nothing was taken in.</source>
        <translation>В %1 нет изменения %2; последнее — %3. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1 does not hold the state that was exported. What was changed there since looks as if it had been changed back.</source>
        <translation>В %1 нет того состояния, которое было экспортировано. То, что с тех пор изменили в докладе, выглядит так, будто его вернули назад.</translation>
    </message>
    <message>
        <source>%1 has nothing that %2 does not have.</source>
        <translation>В %1 нет ничего, чего не было бы в %2.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Say --accept-all to take all of these, or --accept=1,3-5 to take some.</source>
        <translation>Ничего не принято. Укажите --accept-all, чтобы принять все эти изменения, или --accept=1,3-5, чтобы принять некоторые.</translation>
    </message>
    <message>
        <source>Of .docx: what has changed since the snapshot of this name, or since another copy of the file, as tracked changes.</source>
        <translation>Для .docx: что изменилось со снимка с этим именем или по сравнению с другой копией файла — как отслеженные изменения.</translation>
    </message>
    <message>
        <source>%1 is no copy of %2: it is another submission.</source>
        <translation>%1 — не копия %2, а другой доклад.</translation>
    </message>
    <message>
        <source>No more than the section under this heading.</source>
        <translation>Только раздел под этим заголовком.</translation>
    </message>
    <message>
        <source>Without footnotes.</source>
        <translation>Без сносок.</translation>
    </message>
    <message>
        <source>Of .docx: these languages, too, one after another: ru,kk.</source>
        <translation>Для .docx: также эти языки, один за другим: ru,kk.</translation>
    </message>
    <message>
        <source>Of .docx: the languages in a table, a column each.</source>
        <translation>Для .docx: языки в таблице, по столбцу на язык.</translation>
    </message>
    <message>
        <source>Of .docx: the paper.</source>
        <translation>Для .docx: бумага.</translation>
    </message>
    <message>
        <source>Of .docx: with numbers of the lines.</source>
        <translation>Для .docx: с номерами строк.</translation>
    </message>
    <message>
        <source>Of .docx: with DRAFT across each page.</source>
        <translation>Для .docx: со словом ЧЕРНОВИК поперёк каждой страницы.</translation>
    </message>
    <message>
        <source>--%1 is for .docx alone.</source>
        <translation>--%1 используется только для .docx.</translation>
    </message>
    <message>
        <source>--section and --no-notes are not for .json.</source>
        <translation>--section и --no-notes не используются для .json.</translation>
    </message>
    <message>
        <source>--side-by-side needs --also.</source>
        <translation>Для --side-by-side нужен --also.</translation>
    </message>
    <message>
        <source>--since and --also do not go together.</source>
        <translation>--since и --also вместе не используются.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper — это a4 или letter.</translation>
    </message>
    <message>
        <source>%1 has no heading &quot;%2&quot;.</source>
        <translation>В %1 нет заголовка «%2».</translation>
    </message>
    <message>
        <source>%1 is no language of submissions.</source>
        <translation>%1 — не язык докладов.</translation>
    </message>
    <message>
        <source>Of .docx: with the comments and who wrote them.</source>
        <translation>Для .docx: с комментариями и именами тех, кто их написал.</translation>
    </message>
    <message>
        <source>Of .docx: with the styles, page, header and footer of this Word document.</source>
        <translation>Для .docx: со стилями, страницей и колонтитулами этого документа Word.</translation>
    </message>
    <message>
        <source>--paper and --template do not go together: a template has its own paper.</source>
        <translation>--paper и --template не сочетаются: у шаблона своя бумага.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New submission…</source>
        <translation>&amp;Создать доклад…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Start from a draft…</source>
        <translation>&amp;Начать с черновика…</translation>
    </message>
    <message>
        <source>&amp;Look at the sample</source>
        <translation>&amp;Посмотреть пример</translation>
    </message>
    <message>
        <source>&amp;Add a version in another language…</source>
        <translation>&amp;Добавить версию на другом языке…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Close the submission</source>
        <translation>&amp;Закрыть доклад</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Paste &amp;words only</source>
        <translation>Вставить только &amp;слова</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вы&amp;делить всё</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Полужирный</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>Курс&amp;ив</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>Сс&amp;ылка…</translation>
    </message>
    <message>
        <source>Clear &amp;format</source>
        <translation>О&amp;чистить формат</translation>
    </message>
    <message>
        <source>&amp;Issue and question</source>
        <translation>&amp;Проблема и вопрос</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Continuation paragraph</source>
        <translation>&amp;Абзац-продолжение</translation>
    </message>
    <message>
        <source>Make &amp;sub-questions</source>
        <translation>Сделать п&amp;одвопросами</translation>
    </message>
    <message>
        <source>Make &amp;paragraphs of sub-questions</source>
        <translation>Сделать подвопросы абза&amp;цами</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Сноска</translation>
    </message>
    <message>
        <source>C&amp;ross-reference…</source>
        <translation>П&amp;ерекрёстная ссылка…</translation>
    </message>
    <message>
        <source>&amp;No-break space</source>
        <translation>&amp;Неразрывный пробел</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить &amp;вверх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Split the pair here</source>
        <translation>&amp;Разделить пару здесь</translation>
    </message>
    <message>
        <source>&amp;Join with the next pair</source>
        <translation>&amp;Объединить со следующей парой</translation>
    </message>
    <message>
        <source>D&amp;elete the pair or heading</source>
        <translation>&amp;Удалить пару или заголовок</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>С&amp;труктура</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Страницы</translation>
    </message>
    <message>
        <source>&amp;Import report</source>
        <translation>Отчёт об &amp;импорте</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Следующая &amp;панель</translation>
    </message>
    <message>
        <source>&amp;About Aigaq</source>
        <translation>&amp;О программе Aigaq</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Вставка</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Next &amp;thing to look at</source>
        <translation>С&amp;ледующее сомнение</translation>
    </message>
    <message>
        <source>P&amp;revious thing to look at</source>
        <translation>Пр&amp;едыдущее сомнение</translation>
    </message>
    <message>
        <source>Pass&amp;phrase…</source>
        <translation>Парольная &amp;фраза…</translation>
    </message>
    <message>
        <source>Loc&amp;k or hide</source>
        <translation>За&amp;блокировать или скрыть</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти с&amp;ледующее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти пр&amp;едыдущее</translation>
    </message>
    <message>
        <source>Na&amp;me this state…</source>
        <translation>Да&amp;ть название состоянию…</translation>
    </message>
    <message>
        <source>&amp;History of this text</source>
        <translation>Исто&amp;рия этого текста</translation>
    </message>
    <message>
        <source>States with a na&amp;me</source>
        <translation>Состо&amp;яния с названием</translation>
    </message>
    <message>
        <source>&amp;Deleted parts</source>
        <translation>&amp;Удалённые части</translation>
    </message>
    <message>
        <source>Remove words for &amp;good…</source>
        <translation>&amp;Убрать слова навсегда…</translation>
    </message>
    <message>
        <source>&amp;Take changes from Word…</source>
        <translation>Принять &amp;изменения из Word…</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>&amp;Комментарий</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>Комме&amp;нтарии</translation>
    </message>
</context>
<context>
    <name>DocxMessages</name>
    <message>
        <source>%1 was not written: the submission is too large for a Word file. Export its parts one by one.</source>
        <translation>%1 не записан: доклад слишком велик для файла Word. Экспортируйте его по частям.</translation>
    </message>
    <message>
        <source>%1 is damaged: its part %2 cannot be read. Open it in Word or LibreOffice, save it under a new name and choose that.</source>
        <translation>Файл %1 повреждён: его часть %2 не читается. Откройте его в Word или LibreOffice, сохраните под новым именем и выберите новый файл.</translation>
    </message>
    <message>
        <source>%1 is damaged: its part %2 breaks off in line %3. Open it in Word or LibreOffice, save it under a new name and choose that.</source>
        <translation>Файл %1 повреждён: его часть %2 обрывается на строке %3. Откройте его в Word или LibreOffice, сохраните под новым именем и выберите новый файл.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln tracked change(s).</source>
        <translation>
            <numerusform>В файле %1 %Ln записанное исправление.</numerusform>
            <numerusform>В файле %1 %Ln записанных исправления.</numerusform>
            <numerusform>В файле %1 %Ln записанных исправлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln tracked change(s), by %2.</source>
        <translation>
            <numerusform>В файле %1 %Ln записанное исправление (%2).</numerusform>
            <numerusform>В файле %1 %Ln записанных исправления (%2).</numerusform>
            <numerusform>В файле %1 %Ln записанных исправлений (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged or was not copied whole. Ask for it again.</source>
        <translation>Файл %1 повреждён или скопирован не полностью. Попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>%1 is behind a password. Open it in Word, take the password away and save it.</source>
        <translation>Файл %1 закрыт паролем. Откройте его в Word, снимите пароль и сохраните.</translation>
    </message>
    <message>
        <source>%1 is not a Word document. Choose a .docx or a text file.</source>
        <translation>%1 — не документ Word. Выберите .docx или текстовый файл.</translation>
    </message>
    <message>
        <source>%1 is too large for a draft. Look whether the file is one.</source>
        <translation>Файл %1 слишком велик для черновика. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>%1 has something in it that no word processor writes. Open it in Word, save it under a new name and choose that.</source>
        <translation>В файле %1 есть то, чего не пишет ни один текстовый редактор. Откройте его в Word, сохраните под новым именем и выберите новый файл.</translation>
    </message>
    <message>
        <source>%1, paragraph %2: this paragraph is too long for a draft. Look whether the file is one.</source>
        <translation>%1, абзац %2: этот абзац слишком длинный для черновика. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>%1 has no words. Nothing was imported.</source>
        <translation>В файле %1 нет слов. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>%1 was not written: its part %2 would tell &quot;%3&quot;, which nobody asked for. If you use a document&apos;s looks, take that out of its header and footer.</source>
        <translation>Файл %1 не записан: его часть %2 выдала бы «%3», о чём никто не просил. Если вы берёте оформление из документа, уберите это из его колонтитулов.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>F&amp;ootnotes</source>
        <translation>&amp;Сноски</translation>
    </message>
    <message>
        <source>In Word</source>
        <translation>В Word</translation>
    </message>
    <message>
        <source>Languages in Word</source>
        <translation>Языки в Word</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>&amp;Номера строк</translation>
    </message>
    <message>
        <source>&amp;DRAFT across the pages</source>
        <translation>&amp;ЧЕРНОВИК поперёк страниц</translation>
    </message>
    <message>
        <source>&amp;Comments, with the names of who wrote them</source>
        <translation>&amp;Комментарии с именами тех, кто их написал</translation>
    </message>
    <message>
        <source>Looks in Word</source>
        <translation>Оформление в Word</translation>
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
        <source>%1 was not written: the system says &quot;%2&quot;.</source>
        <translation>%1 не записан: система сообщает «%2».</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the system says &quot;%2&quot;.</source>
        <translation>%1 прочитать нельзя: система сообщает «%2».</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Key issues for the Committee against Torture</source>
        <translation>Ключевые вопросы для Комитета против пыток</translation>
    </message>
    <message>
        <source>New submission…</source>
        <translation>Создать доклад…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Start from a draft…</source>
        <translation>Начать с черновика…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Recent submissions</source>
        <translation>Недавние доклады</translation>
    </message>
    <message>
        <source>Nothing yet. The sample shows all of it in two minutes.</source>
        <translation>Пока ничего. Пример покажет всё за две минуты.</translation>
    </message>
    <message>
        <source>Keep no list of recent documents</source>
        <translation>Не вести список недавних документов</translation>
    </message>
    <message>
        <source>Drop a draft or an .aigaq file here. No account, no network: your text stays in the file you choose.</source>
        <translation>Перетащите сюда черновик или файл .aigaq. Ни учётной записи, ни сети: ваш текст остаётся в выбранном вами файле.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Word</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, для других программ</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(stands side by side with another)</source>
        <translation>(стоит рядом с другой)</translation>
    </message>
    <message>
        <source>(now)</source>
        <translation>(сейчас)</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(отменено)</translation>
    </message>
    <message>
        <source>(follows versions %1)</source>
        <translation>(продолжает версии %1)</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>уничтожено</translation>
    </message>
    <message>
        <source>first wording</source>
        <translation>первая формулировка</translation>
    </message>
    <message>
        <source>looks, marks or punctuation</source>
        <translation>вид, знаки сносок или пунктуация</translation>
    </message>
    <message>
        <source>%1 words</source>
        <comment>how many were added and removed</comment>
        <translation>слов: %1</translation>
    </message>
    <message>
        <source>first wording, %1</source>
        <translation>первая формулировка, %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановлено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>kept, as it was exported to Word</source>
        <translation>сохранено, каким экспортировано в Word</translation>
    </message>
    <message>
        <source>written</source>
        <translation>написано</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>снова открыт</translation>
    </message>
</context>
<context>
    <name>JsonMessages</name>
    <message>
        <source>%1, line %2: here it stops being JSON. Mend it there, or export it anew.</source>
        <translation>%1, строка %2: здесь это уже не JSON. Исправьте это место или экспортируйте файл заново.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no submission: it lacks &quot;format&quot;: &quot;aigaq&quot;.</source>
        <translation>%1 — JSON, но не доклад: в нём нет &quot;format&quot;: &quot;aigaq&quot;.</translation>
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
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Address; empty: no link</source>
        <translation>Адрес; пусто: без ссылки</translation>
    </message>
</context>
<context>
    <name>MergeMessages</name>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>framework line</source>
        <translation>строка о рамках</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>организации</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>введение</translation>
    </message>
    <message>
        <source>heading &quot;%1&quot;</source>
        <translation>заголовок «%1»</translation>
    </message>
    <message>
        <source>paragraph %1, %2)</source>
        <translation>пункт %1, %2)</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>пункт %1</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>сноска %1</translation>
    </message>
    <message>
        <source>a pair</source>
        <translation>пара</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>источники</translation>
    </message>
    <message>
        <source>a place that is not shown</source>
        <translation>место, которое не показано</translation>
    </message>
    <message>
        <source>%1 has no heading that reads so. Nothing was merged.</source>
        <translation>В файле %1 нет такого заголовка. Ничего не объединено.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: moved to different places</source>
        <translation>%1: перемещено в разные места</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: two addresses for one word; one was kept</source>
        <translation>%1, %2: два адреса у одного слова; оставлен один</translation>
    </message>
    <message>
        <source>%1, %2: a mark was moved to two places; the earlier was kept</source>
        <translation>%1, %2: знак сноски перемещён в два места; оставлено первое</translation>
    </message>
    <message>
        <source>%1, %2: from several wordings; nobody has read it</source>
        <translation>%1, %2: из нескольких редакций; никто ещё не прочёл</translation>
    </message>
    <message>
        <source>%1: deleted by one side, changed by another; it was kept</source>
        <translation>%1: одни удалили, другие изменили; оставлено</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>комментарий</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>at an unknown time</source>
        <translation>в неизвестное время</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>(came with merge %1)</source>
        <translation>(пришло со слиянием %1)</translation>
    </message>
</context>
<context>
    <name>NewSubmissionDialog</name>
    <message>
        <source>New submission</source>
        <translation>Новый доклад</translation>
    </message>
    <message>
        <source>&amp;Language of the draft</source>
        <translation>&amp;Язык черновика</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Key issues for …; may stay empty</source>
        <translation>Ключевые вопросы по …; можно оставить пустым</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Можно оставить пустым</translation>
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
    <message>
        <source>The pages cannot be shown: no font on this computer has all Kazakh and Russian letters. Install Noto Serif (fonts-noto-core).</source>
        <translation>Страницы нельзя показать: ни один шрифт на этом компьютере не содержит всех казахских и русских букв. Установите Noto Serif (fonts-noto-core).</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the font has no signs for these words: %1. Write them otherwise.</source>
        <translation>Страницы нельзя показать: в шрифте нет знаков для этих слов: %1. Напишите их иначе.</translation>
    </message>
</context>
<context>
    <name>PlaintextMessages</name>
    <message>
        <source>%1 is a PDF, not a draft in plain text. Save its text as a text file first.</source>
        <translation>%1 — PDF, а не черновик в виде простого текста. Сначала сохраните его текст в текстовый файл.</translation>
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
        <source>&quot;%1&quot; with &quot;%2&quot;</source>
        <translation>«%1» с «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; with &quot;%2&quot;; the hyphen was kept, look whether it belongs there</source>
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
        <source>no number before &quot;%1&quot;; taken as part of what stands above</source>
        <translation>перед «%1» нет номера; принято как часть стоящего выше</translation>
    </message>
    <message>
        <source>no number before &quot;%1&quot;; taken as paragraph %2</source>
        <translation>перед «%1» нет номера; принято как пункт %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; taken as a heading</source>
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
        <source>nothing but &quot;%1&quot;; look whether words are missing</source>
        <translation>только «%1»; проверьте, не пропали ли слова</translation>
    </message>
    <message>
        <source>&quot;%1&quot; became &quot;%2&quot;</source>
        <translation>«%1» стало «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; became &quot;%2&quot;; look whether one is missing or stands twice</source>
        <translation>«%1» стало «%2»; проверьте, не пропала ли буква и не повторяется ли она</translation>
    </message>
    <message>
        <source>a further question under %1 %2), &quot;%3&quot;; look whether it needs a letter</source>
        <translation>ещё один вопрос под %1 %2), «%3»; проверьте, не нужна ли ему своя буква</translation>
    </message>
    <message>
        <source>no mark belongs to this note: &quot;%1&quot;</source>
        <translation>у этой сноски нет знака в тексте: «%1»</translation>
    </message>
    <message>
        <source>no note belongs to the mark &quot;%1&quot;; footnote %2 is empty</source>
        <translation>у знака «%1» нет сноски; сноска %2 пуста</translation>
    </message>
    <message>
        <source>the mark &quot;%1&quot; stands twice; here it became footnote %2</source>
        <translation>знак «%1» стоит дважды; здесь он стал сноской %2</translation>
    </message>
    <message>
        <source>two notes have the number of &quot;%1&quot;; matched with their marks in order</source>
        <translation>номер «%1» есть у двух сносок; сопоставлены со знаками по порядку</translation>
    </message>
    <message>
        <source>mark &quot;%1&quot; became %2</source>
        <translation>знак «%1» стал %2</translation>
    </message>
    <message>
        <source>the note &quot;%1&quot; has no closing bracket; look where it ends</source>
        <translation>у сноски «%1» нет закрывающей скобки; проверьте, где она кончается</translation>
    </message>
    <message>
        <source>the document has no place for &quot;%1&quot;</source>
        <translation>в документе нет места для «%1»</translation>
    </message>
    <message>
        <source>the draft has nothing for &quot;%1&quot;</source>
        <translation>в черновике ничего нет для «%1»</translation>
    </message>
    <message>
        <source>replaced in the document: &quot;%1&quot;</source>
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
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>диаграмма</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>схема</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>вставленный объект</translation>
    </message>
    <message>
        <source>form control</source>
        <translation>элемент формы</translation>
    </message>
    <message>
        <source>%1 is a picture, not a draft. Choose a Word document or a text file.</source>
        <translation>%1 — изображение, а не черновик. Выберите документ Word или текстовый файл.</translation>
    </message>
    <message>
        <source>%1 is in Word&apos;s old format or behind a password. Open it in Word, take the password away and save it as .docx.</source>
        <translation>Файл %1 в старом формате Word или закрыт паролем. Откройте его в Word, снимите пароль и сохраните как .docx.</translation>
    </message>
    <message>
        <source>%1 is a document of another program. Save it there as a Word document (.docx) and choose that.</source>
        <translation>%1 — документ другой программы. Сохраните его в ней как документ Word (.docx) и выберите новый файл.</translation>
    </message>
    <message>
        <source>%1 is not a text. Choose a Word document or a text file.</source>
        <translation>%1 — не текст. Выберите документ Word или текстовый файл.</translation>
    </message>
    <message>
        <source>comment, not taken in: %1</source>
        <translation>примечание, не перенесено: %1</translation>
    </message>
    <message>
        <source>hidden words, left out: &quot;%1&quot;</source>
        <translation>скрытые слова, пропущены: «%1»</translation>
    </message>
    <message>
        <source>left out by the decision about tracked changes: &quot;%1&quot;</source>
        <translation>пропущено по решению об исправлениях: «%1»</translation>
    </message>
    <message>
        <source>line of a table of contents, left out: &quot;%1&quot;</source>
        <translation>строка оглавления, пропущена: «%1»</translation>
    </message>
    <message>
        <source>left out from the top or foot of the pages: &quot;%1&quot;</source>
        <translation>пропущено из колонтитулов: «%1»</translation>
    </message>
    <message>
        <source>not text, left out: %1</source>
        <translation>не текст, пропущено: %1</translation>
    </message>
    <message>
        <source>link left out, since it leads to no web page: %1</source>
        <translation>ссылка пропущена, поскольку не ведёт на веб-страницу: %1</translation>
    </message>
    <message>
        <source>%1 is a document of another program, which is read where LibreOffice is installed. Save it as a Word document (.docx) and choose that.</source>
        <translation>%1 — документ другой программы; он читается там, где установлен LibreOffice. Сохраните его как документ Word (.docx) и выберите его.</translation>
    </message>
</context>
<context>
    <name>PurgeMessages</name>
    <message numerus="yes">
        <source>in %n version(s)</source>
        <translation>
            <numerusform>в %n версии</numerusform>
            <numerusform>в %n версиях</numerusform>
            <numerusform>в %n версиях</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, the present one among them</source>
        <translation>%1: %2, в том числе в нынешней</translation>
    </message>
    <message>
        <source>%1: %2, only in its history</source>
        <translation>%1: %2, только в истории</translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n place(s), the history and the file&apos;s unused space.</source>
        <translation>
            <numerusform>Убрано из %n места, из истории и из свободного места файла.</numerusform>
            <numerusform>Убрано из %n мест, из истории и из свободного места файла.</numerusform>
            <numerusform>Убрано из %n мест, из истории и из свободного места файла.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author name(s) removed, too.</source>
        <translation>
            <numerusform>Убрано и %n имя автора.</numerusform>
            <numerusform>Убраны и %n имени авторов.</numerusform>
            <numerusform>Убраны и %n имён авторов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached: copies that others have (once merged with this file they lose the words, too), files exported before, backups, and what the disk keeps of deleted files. Word forms and other spellings must be removed one by one.</source>
        <translation>Не затронуты: копии у других (после объединения с этим файлом слова исчезнут и из них), ранее экспортированные файлы, резервные копии и то, что диск хранит от удалённых файлов. Формы слов и другие написания убирайте по одному.</translation>
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
        <translation>Папка</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестный</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Открыть раскрывающийся список</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Неизвестный параметр «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Неизвестные параметры: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>После «%1» не хватает значения.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
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
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Родительская папка</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти в родительскую папку</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Переключить в режим списка</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробный вид</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Переключить в подробный режим</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Места и закладки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типы файлов:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать ск&amp;рытые файлы</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показать: </translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не удалось удалить папку.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» защищён от записи.
Всё равно удалить?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не найдена.
Проверьте имя папки.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте имя файла.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Некорректное имя файла</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Имя «%1» не может быть использовано.&lt;/b&gt;&lt;p&gt;Попробуйте использовать имя меньшей длины и/или без символов пунктуации.</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Укажите значение:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Показать подробности…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Скрыть подробности…</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутить сюда</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>К левой границе</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>К правой границе</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На страницу влево</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На страницу вправо</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутить вправо</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>ReturnedChanges</name>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>framework line</source>
        <translation>строка о рамках</translation>
    </message>
    <message numerus="yes">
        <source>split into %Ln paragraph(s)</source>
        <translation>
            <numerusform>разделено на %Ln абзац</numerusform>
            <numerusform>разделено на %Ln абзаца</numerusform>
            <numerusform>разделено на %Ln абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined with %Ln other paragraph(s)</source>
        <translation>
            <numerusform>соединено ещё с %Ln абзацем</numerusform>
            <numerusform>соединено ещё с %Ln абзацами</numerusform>
            <numerusform>соединено ещё с %Ln абзацами</numerusform>
        </translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>deleted, in all languages</source>
        <translation>удалено, на всех языках</translation>
    </message>
    <message>
        <source>moved: now %1</source>
        <translation>перемещено: теперь %1</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>comment resolved</source>
        <translation>комментарий решён</translation>
    </message>
</context>
<context>
    <name>StoreMessages</name>
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
        <source>Beside %1 lies %1-journal, left over from another file&apos;s broken save. Move it away, or choose another name.</source>
        <translation>Рядом с %1 лежит %1-journal, оставшийся от прерванной записи другого файла. Уберите его или выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Aigaq (format %2). It was not changed. Install the newest version to open it.</source>
        <translation>%1 записан более новой версией Aigaq (формат %2). Он не изменён. Чтобы открыть его, установите новейшую версию.</translation>
    </message>
    <message>
        <source>%1 was not changed: &quot;%2&quot; of %3 would hold a character that no text may hold.</source>
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
        <source>%1 was not changed: the file system says &quot;%2&quot;.</source>
        <translation>%1 не изменён: файловая система сообщает «%2».</translation>
    </message>
    <message>
        <source>%1 is no copy of this document. Only copies of one document can be merged.</source>
        <translation>%1 не копия этого документа. Объединить можно только копии одного документа.</translation>
    </message>
    <message>
        <source>%1 is not a submission file of Aigaq. Choose an .aigaq file.</source>
        <translation>%1 — не файл доклада Aigaq. Выберите файл .aigaq.</translation>
    </message>
    <message>
        <source>%1 is protected with a passphrase, which is needed to open it.</source>
        <translation>%1 защищён парольной фразой, без неё он не откроется.</translation>
    </message>
    <message>
        <source>This passphrase does not open %1. Nothing was changed; look at the keyboard&apos;s layout and Caps Lock, and try again.</source>
        <translation>Эта парольная фраза не открывает %1. Ничего не изменено; проверьте раскладку клавиатуры и Caps Lock и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 was not opened: line %2 of the recovery key differs from the printed one. Compare it and try again.</source>
        <translation>%1 не открыт: строка %2 ключа восстановления отличается от напечатанной. Сверьте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 was not changed: an empty passphrase protects nothing. Choose four or more words.</source>
        <translation>%1 не изменён: пустая парольная фраза ничего не защищает. Придумайте четыре слова или больше.</translation>
    </message>
    <message>
        <source>%1 was not merged: one copy changed a text (&quot;%2&quot; of %3) from which words were removed for good in the other. Remove the same words from both copies (aigaq purge), then merge.</source>
        <translation>%1 не объединён: в одной копии изменён текст («%2» у %3), из которого в другой слова убраны навсегда. Уберите те же слова из обеих копий (aigaq purge), затем объедините.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read. It was not changed; take the newest whole copy of it, or what &quot;aigaq recover&quot; can save.</source>
        <translation>%1 повреждён и не читается. Он не изменён; возьмите его последнюю целую копию или то, что спасёт «aigaq recover».</translation>
    </message>
    <message>
        <source>%1 is damaged: what it holds as &quot;%2&quot; of %3 is not readable. It was not changed; take the newest whole copy of it, or what &quot;aigaq recover&quot; can save.</source>
        <translation>%1 повреждён: не читается то, что хранится как «%2» у %3. Он не изменён; возьмите его последнюю целую копию или то, что спасёт «aigaq recover».</translation>
    </message>
    <message>
        <source>%1 was not opened: it holds &quot;%2&quot; as no Aigaq has made it, so another program has changed it. Ask for a copy that nobody has changed.</source>
        <translation>%1 не открыт: в нём есть «%2» в таком виде, какого Aigaq не создаёт, значит, его изменила другая программа. Попросите копию, которую никто не менял.</translation>
    </message>
    <message>
        <source>The file was of an older format and was brought to the newest one. A copy from before stays beside it: %1.</source>
        <translation>Файл был в прежнем формате и переведён в новейший. Рядом осталась прежняя копия: %1.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Within the framework of …</source>
        <translation>В рамках …</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Кто вы</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Type the issue. Enter starts its question.</source>
        <translation>Напишите проблему. Enter начнёт её вопрос.</translation>
    </message>
    <message>
        <source>Type the question to the State.</source>
        <translation>Напишите вопрос государству.</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Продолжение</translation>
    </message>
    <message>
        <source>Sub-question</source>
        <translation>Подвопрос</translation>
    </message>
</context>
<context>
    <name>ThingNames</name>
    <message>
        <source>cover</source>
        <translation>обложка</translation>
    </message>
    <message>
        <source>organisation &quot;%1&quot;</source>
        <translation>организация «%1»</translation>
    </message>
    <message>
        <source>introduction, paragraph %1</source>
        <translation>введение, абзац %1</translation>
    </message>
    <message>
        <source>heading &quot;%1&quot;</source>
        <translation>заголовок «%1»</translation>
    </message>
    <message>
        <source>paragraph %1, issue</source>
        <translation>пункт %1, проблема</translation>
    </message>
    <message>
        <source>paragraph %1, issue, part %2</source>
        <translation>пункт %1, проблема, часть %2</translation>
    </message>
    <message>
        <source>paragraph %1, question</source>
        <translation>пункт %1, вопрос</translation>
    </message>
    <message>
        <source>paragraph %1, question, part %2</source>
        <translation>пункт %1, вопрос, часть %2</translation>
    </message>
    <message>
        <source>paragraph %1, sub-question %2)</source>
        <translation>пункт %1, подвопрос %2)</translation>
    </message>
    <message>
        <source>issue and question %1</source>
        <translation>проблема и вопрос %1</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>заголовок %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>пункт %1</translation>
    </message>
    <message>
        <source>sub-question %1</source>
        <translation>подвопрос %1</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>сноска %1</translation>
    </message>
    <message>
        <source>citation %1</source>
        <translation>ссылка на источник %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>источник %1</translation>
    </message>
    <message>
        <source>organisation %1</source>
        <translation>организация %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>framework line</source>
        <translation>строка о рамках</translation>
    </message>
    <message>
        <source>paragraphs %1 and %2</source>
        <translation>пункты %1 и %2</translation>
    </message>
    <message>
        <source>source &quot;%1&quot;</source>
        <translation>источник «%1»</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>снимок %1</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>комментарий %1</translation>
    </message>
    <message>
        <source>%1, comment</source>
        <translation>%1, комментарий</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера %1</translation>
    </message>
</context>
<context>
    <name>WordingPrinter</name>
    <message>
        <source>[a footnote of then]</source>
        <translation>[тогдашняя сноска]</translation>
    </message>
    <message>
        <source>[a citation of then]</source>
        <translation>[тогдашняя ссылка]</translation>
    </message>
</context>
<context>
    <name>aigaq::app::CommentField</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Клавиши Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Signed:</source>
        <translation>П&amp;одпись:</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <translation>Что вы хотите сказать</translation>
    </message>
</context>
<context>
    <name>aigaq::app::CommentsDrawer</name>
    <message>
        <source>about what is deleted</source>
        <translation>о том, что удалено</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Открыть &amp;снова</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Решено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln открытый комментарий</numerusform>
            <numerusform>%Ln открытых комментария</numerusform>
            <numerusform>%Ln открытых комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Ответ:</translation>
    </message>
    <message>
        <source>Select words and press Ctrl+Alt+M to comment on them.</source>
        <translation>Выделите слова и нажмите Ctrl+Alt+M, чтобы написать о них комментарий.</translation>
    </message>
    <message>
        <source>New comment on the whole paragraph:</source>
        <translation>Новый комментарий ко всему абзацу:</translation>
    </message>
    <message>
        <source>New comment on “%1”:</source>
        <translation>Новый комментарий к «%1»:</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>open a comment again</source>
        <translation>снова открыть комментарий</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>решить комментарий</translation>
    </message>
    <message>
        <source>delete a comment</source>
        <translation>удалить комментарий</translation>
    </message>
    <message>
        <source>Comment deleted. Ctrl+Z brings it back.</source>
        <translation>Комментарий удалён. Ctrl+Z вернёт его.</translation>
    </message>
    <message>
        <source>Resolved, &amp;too</source>
        <translation>И ре&amp;шённые</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Close the comments</source>
        <translation>Закрыть комментарии</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DeletedPage</name>
    <message>
        <source>issue and question</source>
        <translation>проблема и вопрос</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>sub-question</source>
        <translation>подвопрос</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>Ничего не удалено.</translation>
    </message>
    <message>
        <source>deleted part</source>
        <translation>удалённая часть</translation>
    </message>
    <message>
        <source>It stands where it stood. Ctrl+Z takes it away again.</source>
        <translation>Оно стоит на прежнем месте. Ctrl+Z снова уберёт его.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DocumentHistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Ещё ничего не написано.</translation>
    </message>
    <message>
        <source>Something was added that has no words yet.</source>
        <translation>Добавлено то, в чём ещё нет слов.</translation>
    </message>
    <message>
        <source>What was changed then</source>
        <translation>Что тогда изменилось</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DocumentView</name>
    <message>
        <source>Footnote, %1</source>
        <translation>Сноска, %1</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Текст, %1</translation>
    </message>
    <message>
        <source>What the footnote says</source>
        <translation>Что говорит сноска</translation>
    </message>
    <message>
        <source>sub-questions</source>
        <translation>подвопросы</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>полужирный</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>курсив</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>соединение</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>новый абзац</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>вставка</translation>
    </message>
    <message>
        <source>moving words</source>
        <translation>перемещение слов</translation>
    </message>
    <message>
        <source>dropping words</source>
        <translation>перетаскивание слов</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DraftDesk</name>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>The address was copied: %1</source>
        <translation>Адрес скопирован: %1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перемещение</translation>
    </message>
    <message>
        <source>version in another language</source>
        <translation>версия на другом языке</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Framework line</source>
        <translation>Строка о рамках</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Введение</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Paragraph %1, issue</source>
        <translation>Пункт %1, проблема</translation>
    </message>
    <message>
        <source>Paragraph %1, question</source>
        <translation>Пункт %1, вопрос</translation>
    </message>
    <message>
        <source>Paragraph %1, sub-question %2)</source>
        <translation>Пункт %1, подвопрос %2)</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>cross-reference</source>
        <translation>перекрёстная ссылка</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>clear format</source>
        <translation>очистка формата</translation>
    </message>
    <message>
        <source>new pair</source>
        <translation>новая пара</translation>
    </message>
    <message>
        <source>new heading</source>
        <translation>новый заголовок</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>новый абзац</translation>
    </message>
    <message>
        <source>sub-questions</source>
        <translation>подвопросы</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>абзацы</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>перемещение вверх</translation>
    </message>
    <message>
        <source>move down</source>
        <translation>перемещение вниз</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделение</translation>
    </message>
    <message>
        <source>join</source>
        <translation>объединение</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>удаление</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message numerus="yes">
        <source>Footnote(s) %1 deleted with the text. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>Сноска %1 удалена вместе с текстом. Ctrl+Z вернёт её.</numerusform>
            <numerusform>Сноски %1 удалены вместе с текстом. Ctrl+Z вернёт их.</numerusform>
            <numerusform>Сноски %1 удалены вместе с текстом. Ctrl+Z вернёт их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: this submission can only be read now.</source>
        <translation>Ничего не изменено: сейчас этот доклад можно только читать.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ExportDialog</name>
    <message numerus="yes">
        <source>Export, replacing %Ln file(s)</source>
        <translation>
            <numerusform>Экспортировать, заменив %Ln файл</numerusform>
            <numerusform>Экспортировать, заменив %Ln файла</numerusform>
            <numerusform>Экспортировать, заменив %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln file(s)</source>
        <translation>
            <numerusform>Экспортировать %Ln файл</numerusform>
            <numerusform>Экспортировать %Ln файла</numerusform>
            <numerusform>Экспортировать %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>The whole submission</source>
        <translation>Весь доклад</translation>
    </message>
    <message>
        <source>Only &quot;%1&quot;</source>
        <translation>Только «%1»</translation>
    </message>
    <message>
        <source>A file for each language</source>
        <translation>Файл для каждого языка</translation>
    </message>
    <message>
        <source>One file, one language after another</source>
        <translation>Один файл, языки один за другим</translation>
    </message>
    <message>
        <source>One file, the languages side by side in a table</source>
        <translation>Один файл, языки рядом в таблице</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter (США)</translation>
    </message>
    <message>
        <source>Aigaq&apos;s own styles</source>
        <translation>Собственные стили Aigaq</translation>
    </message>
    <message>
        <source>Styles and header of %1</source>
        <translation>Стили и колонтитулы из %1</translation>
    </message>
    <message>
        <source>Styles and header of a Word document…</source>
        <translation>Стили и колонтитулы из документа Word…</translation>
    </message>
    <message>
        <source>Styles and header</source>
        <translation>Стили и колонтитулы</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.dotx)</source>
        <translation>Документы Word (*.docx *.dotx)</translation>
    </message>
</context>
<context>
    <name>aigaq::app::FindBar</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Words in any form, &quot;or a phrase&quot;</source>
        <translation>Слова в любой форме, «или фраза»</translation>
    </message>
    <message>
        <source>To the place before (Shift+F3)</source>
        <translation>К предыдущему месту (Shift+F3)</translation>
    </message>
    <message>
        <source>To the next place (F3)</source>
        <translation>К следующему месту (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Languages to look in</source>
        <translation>Языки поиска</translation>
    </message>
    <message>
        <source>Places where the words stand</source>
        <translation>Места, где стоят слова</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing; %Ln in other languages</source>
        <translation>
            <numerusform>Ничего; %Ln на других языках</numerusform>
            <numerusform>Ничего; %Ln на других языках</numerusform>
            <numerusform>Ничего; %Ln на других языках</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
</context>
<context>
    <name>aigaq::app::FirstScreen</name>
    <message>
        <source>not found: moved or deleted</source>
        <translation>не найден: перемещён или удалён</translation>
    </message>
</context>
<context>
    <name>aigaq::app::HiddenPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
</context>
<context>
    <name>aigaq::app::HistoryDrawer</name>
    <message>
        <source>Wordings of this text</source>
        <translation>Редакции этого текста</translation>
    </message>
    <message>
        <source>Changes of the document</source>
        <translation>Изменения документа</translation>
    </message>
    <message>
        <source>States with a name</source>
        <translation>Состояния с названием</translation>
    </message>
    <message>
        <source>Deleted parts</source>
        <translation>Удалённые части</translation>
    </message>
    <message>
        <source>History of what</source>
        <translation>История чего</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Закрыть историю</translation>
    </message>
</context>
<context>
    <name>aigaq::app::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Wording and what changed in it</source>
        <translation>Редакция и изменения в ней</translation>
    </message>
    <message>
        <source>The text was changed meanwhile. Try again.</source>
        <translation>Текст тем временем изменился. Попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ImportReport</name>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Закрыть отчёт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) mended</source>
        <translation>
            <numerusform>%Ln исправление</numerusform>
            <numerusform>%Ln исправления</numerusform>
            <numerusform>%Ln исправлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln место проверить</numerusform>
            <numerusform>%Ln места проверить</numerusform>
            <numerusform>%Ln мест проверить</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>%1 of %2 to look at: %3</source>
        <translation>Проверить, %1 из %2: %3</translation>
    </message>
    <message>
        <source>paragraph %1: %2</source>
        <translation>абзац %1: %2</translation>
    </message>
</context>
<context>
    <name>aigaq::app::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>aigaq::app::MainWindow</name>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Saved. Everything you type is kept at once.</source>
        <translation>Сохранено. Всё, что вы печатаете, сохраняется сразу.</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <translation>Записано в %1: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Экспорт отменён.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Текст: %1</translation>
    </message>
    <message>
        <source>The file of the submission</source>
        <translation>Файл доклада</translation>
    </message>
    <message>
        <source>Submissions (*.aigaq)</source>
        <translation>Доклады (*.aigaq)</translation>
    </message>
    <message>
        <source>Key issues</source>
        <translation>Ключевые вопросы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>The draft in another language</source>
        <translation>Черновик на другом языке</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Недавни&amp;е</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Interface lan&amp;guage</source>
        <translation>Язык и&amp;нтерфейса</translation>
    </message>
    <message>
        <source>The language of the text that is shown</source>
        <translation>Язык показанного текста</translation>
    </message>
    <message>
        <source>About Aigaq</source>
        <translation>О программе Aigaq</translation>
    </message>
    <message>
        <source>Aigaq %1
Submissions to the UN Committee against Torture.

No account, no network: your text stays in the file you choose.
Free software under the GNU GPL, version 3 or later.</source>
        <translation>Aigaq %1
Доклады для Комитета ООН против пыток.

Ни учётной записи, ни сети: ваш текст остаётся в выбранном вами файле.
Свободная программа по лицензии GNU GPL версии 3 или новее.</translation>
    </message>
    <message>
        <source>What was being typed when this file was last open is damaged. The wording before it is shown.</source>
        <translation>То, что набиралось, когда файл был открыт в последний раз, повреждено. Показан прежний текст.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>The last changes could not be written to %1. They are still in the window.</source>
        <translation>Последние изменения не удалось записать в %1. Они ещё в окне.</translation>
    </message>
    <message>
        <source>Close without the last changes</source>
        <translation>Закрыть без последних изменений</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Another file is still being read or written. Wait for it, or cancel it.</source>
        <translation>Ещё читается или записывается другой файл. Подождите или отмените это.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, копия</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение %1</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was imported.</source>
        <translation>Чтение отменено. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>%1 was not found: it was moved or deleted.</source>
        <translation>Файл %1 не найден: он перемещён или удалён.</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Удалить из списка</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>Найти %1</translation>
    </message>
    <message>
        <source>%1 was closed. It is still there, since this disk has no trash.</source>
        <translation>Файл %1 закрыт, но не удалён: на этом диске нет корзины.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>Файл %1 в корзине.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Вёрстка страниц</translation>
    </message>
    <message numerus="yes">
        <source>Put together from copies, with %n thing(s) to look at. Where wordings stand side by side, [[one | the other]], keep one. %1</source>
        <translation>
            <numerusform>Составлено из копий; просмотреть нужно %n место. Где редакции стоят рядом, [[одна | другая]], оставьте одну. %1</numerusform>
            <numerusform>Составлено из копий; просмотреть нужно %n места. Где редакции стоят рядом, [[одна | другая]], оставьте одну. %1</numerusform>
            <numerusform>Составлено из копий; просмотреть нужно %n мест. Где редакции стоят рядом, [[одна | другая]], оставьте одну. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is not protected yet: everybody who has it can read it.</source>
        <translation>Копия пока не защищена: её прочтёт каждый, у кого она есть.</translation>
    </message>
    <message>
        <source>Protect it…</source>
        <translation>Защитить…</translation>
    </message>
    <message>
        <source>Not locked, since the last changes could not be written. They would be lost.</source>
        <translation>Не заблокировано: последние изменения не удалось записать, они были бы потеряны.</translation>
    </message>
    <message>
        <source>Protected. Copies made before are not.</source>
        <translation>Защищено. Прежние копии — нет.</translation>
    </message>
    <message>
        <source>Not protected any more.</source>
        <translation>Больше не защищено.</translation>
    </message>
    <message>
        <source>%1 can only be read: it, its folder or its medium is read-only.</source>
        <translation>%1 можно только читать: файл, его папка или носитель доступны только для чтения.</translation>
    </message>
    <message>
        <source>Open in another window of this computer since %1. You can read; writing starts when it is free.</source>
        <translation>Открыто в другом окне этого компьютера с: %1. Можно читать; писать можно будет, когда файл освободится.</translation>
    </message>
    <message>
        <source>Open on the computer %1 since %2. You can read; writing starts when it is free.</source>
        <translation>Открыто на компьютере %1 с: %2. Можно читать; писать можно будет, когда файл освободится.</translation>
    </message>
    <message>
        <source>It is not: write</source>
        <translation>Не открыто: писать</translation>
    </message>
    <message>
        <source>It is free now: you can write.</source>
        <translation>Файл освободился: можно писать.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. What you see is only in this window now.</source>
        <translation>%1 перемещён или удалён, пока был открыт. То, что вы видите, есть теперь только в этом окне.</translation>
    </message>
    <message>
        <source>%1 was replaced while it was open, perhaps by a program that synchronises folders. Both can be joined; nothing is lost.</source>
        <translation>%1 заменён, пока был открыт, возможно, программой синхронизации папок. Обе версии можно объединить; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Join both</source>
        <translation>Объединить обе</translation>
    </message>
    <message>
        <source>Beside it lies %1, which a program that synchronises folders has made: it holds what was changed elsewhere at the same time.</source>
        <translation>Рядом лежит %1, созданный программой синхронизации папок: в нём то, что одновременно изменили в другом месте.</translation>
    </message>
    <message>
        <source>Join it</source>
        <translation>Объединить</translation>
    </message>
    <message numerus="yes">
        <source>Joined: %Ln change(s) came from there.</source>
        <translation>
            <numerusform>Объединено: оттуда взято %Ln изменение.</numerusform>
            <numerusform>Объединено: оттуда взято %Ln изменения.</numerusform>
            <numerusform>Объединено: оттуда взято %Ln изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is not needed any more.</source>
        <translation>Копия больше не нужна.</translation>
    </message>
    <message>
        <source>Move the copy to the trash</source>
        <translation>Копию в корзину</translation>
    </message>
    <message>
        <source>%1 is still there, since this disk has no trash.</source>
        <translation>%1 остался на месте: на этом диске нет корзины.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>Не удалось удалить %1.</translation>
    </message>
    <message>
        <source>%1, from before, still has the words.</source>
        <translation>В прежних копиях эти слова остались: %1.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Are they to be part of the draft? What is left out is in the report.</source>
        <translation>Включить их в черновик? То, что не войдёт, будет в отчёте.</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Принять исправления</translation>
    </message>
    <message>
        <source>Reject the changes</source>
        <translation>Отклонить исправления</translation>
    </message>
    <message>
        <source>The Word document that came back</source>
        <translation>Вернувшийся документ Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;All files (*)</source>
        <translation>Документы Word (*.docx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was taken in.</source>
        <translation>Чтение отменено. Ничего не принято.</translation>
    </message>
    <message>
        <source>Compare it even so</source>
        <translation>Всё равно сравнить</translation>
    </message>
    <message>
        <source>%1 (changes since %2)</source>
        <translation>%1 (изменения с %2)</translation>
    </message>
    <message>
        <source>The changes as a Word document</source>
        <translation>Изменения как документ Word</translation>
    </message>
    <message>
        <source>Changes can be tracked in Word documents alone. Choose a name that ends in .docx.</source>
        <translation>Отследить изменения можно только в документах Word. Выберите имя, которое оканчивается на .docx.</translation>
    </message>
    <message>
        <source>Drafts (*.docx *.odt *.rtf *.doc *.txt);;All files (*)</source>
        <translation>Черновики (*.docx *.odt *.rtf *.doc *.txt);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>aigaq::app::Message</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>aigaq::app::NewSubmissionDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::NoteFrame</name>
    <message>
        <source>Footnote %1. Escape: back to the text</source>
        <translation>Сноска %1. Escape: назад к тексту</translation>
    </message>
</context>
<context>
    <name>aigaq::app::OutlineModel</name>
    <message>
        <source>Cover</source>
        <translation>Титул</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PagesDrawer</name>
    <message>
        <source>%1: the pages as a PDF has them. Other programs break lines and pages in their own way.</source>
        <translation>%1: страницы, как они выглядят в PDF. Другие программы делят текст на строки и страницы по-своему.</translation>
    </message>
    <message>
        <source>The pages of %1</source>
        <translation>Страницы файла %1</translation>
    </message>
    <message>
        <source>The text has changed since.</source>
        <translation>С тех пор текст изменился.</translation>
    </message>
    <message>
        <source>Show the present pages</source>
        <translation>Показать нынешние страницы</translation>
    </message>
    <message>
        <source>Close the pages</source>
        <translation>Закрыть страницы</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Уменьшить страницы</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Увеличить страницы</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ParagraphChooser</name>
    <message>
        <source>Cross-reference</source>
        <translation>Перекрёстная ссылка</translation>
    </message>
    <message>
        <source>Number or words of the paragraph</source>
        <translation>Номер или слова пункта</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PassphraseDialog</name>
    <message>
        <source>Four or more words that nobody would guess together.</source>
        <translation>Четыре слова или больше, которые никто не угадает вместе.</translation>
    </message>
    <message>
        <source>Too easy to guess by a computer.</source>
        <translation>Компьютер угадает это слишком легко.</translation>
    </message>
    <message>
        <source>Better than nothing. More words are safer.</source>
        <translation>Лучше, чем ничего. Больше слов надёжнее.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Хорошо.</translation>
    </message>
    <message>
        <source>Some keyboards cannot type all of its letters.</source>
        <translation>Не на каждой клавиатуре можно ввести все её буквы.</translation>
    </message>
    <message>
        <source>Show a &amp;recovery key to keep on paper</source>
        <translation>Показать &amp;ключ восстановления, чтобы хранить его на бумаге</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Защитить парольной фразой</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Without the passphrase and the recovery key nobody can open the file, we neither.</source>
        <translation>Без парольной фразы и ключа восстановления файл не откроет никто, и мы тоже.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>&amp;Lock without a key pressed for</source>
        <translation>&amp;Блокировать без нажатий через</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Сменить</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Защитить</translation>
    </message>
    <message>
        <source>&amp;Take the protection off</source>
        <translation>С&amp;нять защиту</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Введены разные фразы.</translation>
    </message>
    <message>
        <source>Writing the file anew…</source>
        <translation>Файл записывается заново…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PurgeDialog</name>
    <message>
        <source>Remove for &amp;good</source>
        <translation>Убрать &amp;навсегда</translation>
    </message>
    <message>
        <source>Remove words for good</source>
        <translation>Убрать слова навсегда</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Где стоят эти слова</translation>
    </message>
    <message>
        <source>&amp;Words, such as a name</source>
        <translation>&amp;Слова, например имя</translation>
    </message>
    <message>
        <source>&amp;Say instead</source>
        <translation>&amp;Вместо них</translation>
    </message>
    <message>
        <source>&amp;Type the words again</source>
        <translation>&amp;Наберите слова ещё раз</translation>
    </message>
    <message>
        <source>They go from every text, named states, the whole history and the file&apos;s unused space. This cannot be undone, and neither can anything done before it.</source>
        <translation>Они исчезнут из всех текстов, именованных состояний, всей истории и неиспользуемого места файла. Отменить это нельзя, как и всё, что было сделано до этого.</translation>
    </message>
    <message>
        <source>Case makes no difference, and parts of longer words count.</source>
        <translation>Регистр не важен, части более длинных слов тоже считаются.</translation>
    </message>
    <message>
        <source>Only words in one line can be removed and put instead.</source>
        <translation>Убрать и поставить вместо них можно только слова в одной строке.</translation>
    </message>
    <message>
        <source>What is said instead must not have the words in it.</source>
        <translation>Замена не должна содержать убираемых слов.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>No text of this submission has or had these words.</source>
        <translation>Ни в одном тексте этого доклада нет и не было этих слов.</translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n place(s):</source>
        <translation>
            <numerusform>Они стоят в %n месте:</numerusform>
            <numerusform>Они стоят в %n местах:</numerusform>
            <numerusform>Они стоят в %n местах:</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing, and writing the file anew…</source>
        <translation>Слова убираются, файл записывается заново…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>The submission is protected. Keep this key on paper, in a safe place and not beside the computer: whoever has it can open the file, until its passphrase changes.</source>
        <translation>Доклад защищён. Храните этот ключ на бумаге, в надёжном месте и не рядом с компьютером: кто его имеет, может открыть файл, пока не сменится парольная фраза.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Recovery key of %1</source>
        <translation>Ключ восстановления файла %1</translation>
    </message>
    <message>
        <source>It can be typed wherever the passphrase can, until the passphrase changes.</source>
        <translation>Его можно ввести везде, где вводится парольная фраза, пока она не сменится.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ReturnedDrawer</name>
    <message numerus="yes">
        <source>%Ln change(s) to take in or leave</source>
        <translation>
            <numerusform>%Ln изменение принять или оставить</numerusform>
            <numerusform>%Ln изменения принять или оставить</numerusform>
            <numerusform>%Ln изменений принять или оставить</numerusform>
        </translation>
    </message>
    <message>
        <source>What was exported is not known any more: what was changed here since looks as if it had been changed back.</source>
        <translation>Что было экспортировано, уже неизвестно: изменённое здесь с тех пор выглядит так, будто его вернули назад.</translation>
    </message>
    <message>
        <source>Close the changes</source>
        <translation>Закрыть изменения</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ReturnedPage</name>
    <message>
        <source>Changes in the document</source>
        <translation>Изменения в документе</translation>
    </message>
    <message>
        <source>Take &amp;this one</source>
        <translation>Принять &amp;это</translation>
    </message>
    <message>
        <source>The submission has all that the document says.</source>
        <translation>В докладе есть всё, что сказано в документе.</translation>
    </message>
    <message numerus="yes">
        <source>Take the %Ln ticked</source>
        <translation>
            <numerusform>Принять отмеченное (%Ln)</numerusform>
            <numerusform>Принять отмеченные (%Ln)</numerusform>
            <numerusform>Принять отмеченные (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>changes from Word</source>
        <translation>изменения из Word</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ReturnedReading</name>
    <message>
        <source>%1 does not say that it was exported from this submission.</source>
        <translation>В %1 не сказано, что это экспорт этого доклада.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::SnapshotsPage</name>
    <message>
        <source>&amp;Name this state…</source>
        <translation>&amp;Дать название…</translation>
    </message>
    <message>
        <source>Its &amp;pages</source>
        <translation>&amp;Страницы</translation>
    </message>
    <message>
        <source>E&amp;xport it…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>No state has a name yet. One that is sent or agreed should have one.</source>
        <translation>Ни у одного состояния ещё нет названия. Отправленному или согласованному оно нужно.</translation>
    </message>
    <message>
        <source>The submission says the same now.</source>
        <translation>Сейчас в докладе сказано то же самое.</translation>
    </message>
    <message>
        <source>From that state (struck through) to the present (underlined)</source>
        <translation>От того состояния (зачёркнуто) к нынешнему (подчёркнуто)</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>Дать название состоянию</translation>
    </message>
    <message>
        <source>What the submission is now, such as &quot;sent to OHCHR, 3 March&quot;:</source>
        <translation>Что сейчас представляет собой доклад, например «отправлен в УВКПЧ 3 марта»:</translation>
    </message>
    <message>
        <source>The name must be words in one line.</source>
        <translation>Имя должно быть словами в одну строку.</translation>
    </message>
    <message>
        <source>This state is &quot;%1&quot; from now on.</source>
        <translation>Отныне это состояние называется «%1».</translation>
    </message>
    <message>
        <source>There is a state &quot;%1&quot; already. Choose another name.</source>
        <translation>Состояние «%1» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>&amp;Changes in Word…</source>
        <translation>&amp;Изменения в Word…</translation>
    </message>
    <message>
        <source>Write what has changed since as a Word document with tracked changes</source>
        <translation>Записать, что изменилось с тех пор, как документ Word с отслеженными изменениями</translation>
    </message>
</context>
<context>
    <name>aigaq::app::SubmissionEditor</name>
    <message>
        <source>typing</source>
        <translation>набор текста</translation>
    </message>
</context>
<context>
    <name>aigaq::app::TextHistoryPage</name>
    <message>
        <source>&amp;Bring this wording back</source>
        <translation>&amp;Вернуть эту редакцию</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Здесь ещё ничего не написано.</translation>
    </message>
    <message>
        <source>Destroyed for somebody&apos;s safety.</source>
        <translation>Уничтожено ради чьей-то безопасности.</translation>
    </message>
    <message>
        <source>The present wording</source>
        <translation>Нынешняя редакция</translation>
    </message>
    <message>
        <source>From this wording (struck through) to the present one (underlined)</source>
        <translation>От этой редакции (зачёркнуто) к нынешней (подчёркнуто)</translation>
    </message>
    <message>
        <source>earlier wording</source>
        <translation>прежняя редакция</translation>
    </message>
    <message>
        <source>The earlier wording is back. Ctrl+Z takes it away again.</source>
        <translation>Прежняя редакция возвращена. Ctrl+Z снова уберёт её.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::UnlockPage</name>
    <message>
        <source>Checking… This takes a moment, on purpose.</source>
        <translation>Проверка… Она намеренно занимает мгновение.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1: заблокировано</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Разблокировать</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
    <message>
        <source>Whoever has forgotten it can type or paste the recovery key here, all six lines.</source>
        <translation>Кто её забыл, может ввести или вставить сюда ключ восстановления, все шесть строк.</translation>
    </message>
    <message>
        <source>&amp;Another submission…</source>
        <translation>&amp;Другой доклад…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::WordingView</name>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…и ещё %Ln</numerusform>
            <numerusform>…и ещё %Ln</numerusform>
            <numerusform>…и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
