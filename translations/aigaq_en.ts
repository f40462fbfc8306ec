<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>take a draft into a submission file</source>
        <translation>take a draft into a submission file</translation>
    </message>
    <message>
        <source>write a submission in another format</source>
        <translation>write a submission in another format</translation>
    </message>
    <message>
        <source>print a submission as a reader sees it</source>
        <translation>print a submission as a reader sees it</translation>
    </message>
    <message>
        <source>Write submissions to the UN Committee against Torture.</source>
        <translation>Write submissions to the UN Committee against Torture.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>aigaq COMMAND --help tells more of each.</source>
        <translation>aigaq COMMAND --help tells more of each.</translation>
    </message>
    <message>
        <source>aigaq: there is no command &quot;%1&quot;. aigaq --help lists them.</source>
        <translation>aigaq: there is no command &quot;%1&quot;. aigaq --help lists them.</translation>
    </message>
    <message>
        <source>aigaq: the output could not be written.</source>
        <translation>aigaq: the output could not be written.</translation>
    </message>
    <message>
        <source>Tell about this command.</source>
        <translation>Tell about this command.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much.</source>
        <translation>&quot;%1&quot; is too much.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;, only %2.</source>
        <translation>There is no language &quot;%1&quot;, only %2.</translation>
    </message>
    <message>
        <source>aigaq %1: %2 aigaq %1 --help tells how.</source>
        <translation>aigaq %1: %2 aigaq %1 --help tells how.</translation>
    </message>
    <message>
        <source>Writes a submission in another format.</source>
        <translation>Writes a submission in another format.</translation>
    </message>
    <message>
        <source>The submission.</source>
        <translation>The submission.</translation>
    </message>
    <message>
        <source>The file to write; its ending tells the format: %1.</source>
        <translation>The file to write; its ending tells the format: %1.</translation>
    </message>
    <message>
        <source>The language of the texts; otherwise that of the draft.</source>
        <translation>The language of the texts; otherwise that of the draft.</translation>
    </message>
    <message>
        <source>Of .json: everything, in all languages and with all ids.</source>
        <translation>Of .json: everything, in all languages and with all ids.</translation>
    </message>
    <message>
        <source>Replace OUT if it is there.</source>
        <translation>Replace OUT if it is there.</translation>
    </message>
    <message>
        <source>-o OUT is missing.</source>
        <translation>-o OUT is missing.</translation>
    </message>
    <message>
        <source>%1 has none of the endings %2.</source>
        <translation>%1 has none of the endings %2.</translation>
    </message>
    <message>
        <source>--full is for .json alone.</source>
        <translation>--full is for .json alone.</translation>
    </message>
    <message>
        <source>--full has all languages already.</source>
        <translation>--full has all languages already.</translation>
    </message>
    <message>
        <source>Takes a draft into a submission file and reports what was mended and what is doubtful, a line each.</source>
        <translation>Takes a draft into a submission file and reports what was mended and what is doubtful, a line each.</translation>
    </message>
    <message>
        <source>Make this submission file of the draft.</source>
        <translation>Make this submission file of the draft.</translation>
    </message>
    <message>
        <source>The language of the draft; otherwise its words tell.</source>
        <translation>The language of the draft; otherwise its words tell.</translation>
    </message>
    <message>
        <source>Report as a JSON array.</source>
        <translation>Report as a JSON array.</translation>
    </message>
    <message>
        <source>Replace the file of -o if it is there.</source>
        <translation>Replace the file of -o if it is there.</translation>
    </message>
    <message>
        <source>Say where to: either -o FILE.aigaq or --into FILE.aigaq.</source>
        <translation>Say where to: either -o FILE.aigaq or --into FILE.aigaq.</translation>
    </message>
    <message>
        <source>--into needs --language.</source>
        <translation>--into needs --language.</translation>
    </message>
    <message>
        <source>The draft and the file are the same.</source>
        <translation>The draft and the file are the same.</translation>
    </message>
    <message>
        <source>%1 has nothing in this language: %2. It is written in: %3.</source>
        <translation>%1 has nothing in this language: %2. It is written in: %3.</translation>
    </message>
    <message>
        <source>Prints a submission as a reader sees it.</source>
        <translation>Prints a submission as a reader sees it.</translation>
    </message>
    <message>
        <source>Usage: aigaq [FILE.aigaq]
       aigaq COMMAND …</source>
        <translation>Usage: aigaq [FILE.aigaq]
       aigaq COMMAND …</translation>
    </message>
    <message>
        <source>aigaq: there is no display to open a window on. aigaq --help tells what works without one.</source>
        <translation>aigaq: there is no display to open a window on. aigaq --help tells what works without one.</translation>
    </message>
    <message>
        <source>unite copies of one document</source>
        <translation>unite copies of one document</translation>
    </message>
    <message>
        <source>The first copy.</source>
        <translation>The first copy.</translation>
    </message>
    <message>
        <source>Other copies of the same document.</source>
        <translation>Other copies of the same document.</translation>
    </message>
    <message>
        <source>The file to make; the copies stay as they are.</source>
        <translation>The file to make; the copies stay as they are.</translation>
    </message>
    <message>
        <source>Of the other copies, take no more than the section under this heading.</source>
        <translation>Of the other copies, take no more than the section under this heading.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken</source>
        <translation>
            <numerusform>%n change taken</numerusform>
            <numerusform>%n changes taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Unites copies of one document and says what is left to decide, a line each.</source>
        <translation>Unites copies of one document and says what is left to decide, a line each.</translation>
    </message>
    <message>
        <source>tell who changed what, and every earlier wording</source>
        <translation>tell who changed what, and every earlier wording</translation>
    </message>
    <message>
        <source>bring an earlier wording back</source>
        <translation>bring an earlier wording back</translation>
    </message>
    <message>
        <source>The paragraph: its number, 3.2 for its second part, 4a for a sub-question, title, framework, or the id that the history tells.</source>
        <translation>The paragraph: its number, 3.2 for its second part, 4a for a sub-question, title, framework, or the id that the history tells.</translation>
    </message>
    <message>
        <source>%1 has no paragraph &quot;%2&quot; with words in this language: %3. aigaq history %1 --deleted lists deleted ones.</source>
        <translation>%1 has no paragraph &quot;%2&quot; with words in this language: %3. aigaq history %1 --deleted lists deleted ones.</translation>
    </message>
    <message>
        <source>There is no version &quot;%1&quot; of it that could be brought back. aigaq history %2 --paragraph %3 lists them.</source>
        <translation>There is no version &quot;%1&quot; of it that could be brought back. aigaq history %2 --paragraph %3 lists them.</translation>
    </message>
    <message>
        <source>--version V is missing.</source>
        <translation>--version V is missing.</translation>
    </message>
    <message>
        <source>Tells who changed what and when, the latest first; of a paragraph, each of its wordings.</source>
        <translation>Tells who changed what and when, the latest first; of a paragraph, each of its wordings.</translation>
    </message>
    <message>
        <source>List what was deleted, with its id.</source>
        <translation>List what was deleted, with its id.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>As JSON.</translation>
    </message>
    <message>
        <source>Brings an earlier wording of a paragraph back, or a deleted paragraph. History keeps all of them.</source>
        <translation>Brings an earlier wording of a paragraph back, or a deleted paragraph. History keeps all of them.</translation>
    </message>
    <message>
        <source>The number of the wording in the history; not needed for what was deleted.</source>
        <translation>The number of the wording in the history; not needed for what was deleted.</translation>
    </message>
    <message>
        <source>--paragraph WHICH is missing.</source>
        <translation>--paragraph WHICH is missing.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>destroyed for somebody&apos;s safety</source>
        <translation>destroyed for somebody&apos;s safety</translation>
    </message>
    <message>
        <source>texts written for the first time: %1</source>
        <translation>texts written for the first time: %1</translation>
    </message>
    <message>
        <source>something was added that has no words yet</source>
        <translation>something was added that has no words yet</translation>
    </message>
    <message>
        <source>give the submission as it is a name</source>
        <translation>give the submission as it is a name</translation>
    </message>
    <message>
        <source>list the states that have a name</source>
        <translation>list the states that have a name</translation>
    </message>
    <message>
        <source>As it was when the snapshot of this name was taken.</source>
        <translation>As it was when the snapshot of this name was taken.</translation>
    </message>
    <message>
        <source>Tell what the texts said in the snapshot of this name, and what they say now.</source>
        <translation>Tell what the texts said in the snapshot of this name, and what they say now.</translation>
    </message>
    <message>
        <source>Only one of --paragraph, --since and --deleted.</source>
        <translation>Only one of --paragraph, --since and --deleted.</translation>
    </message>
    <message>
        <source>%1 has no snapshot &quot;%2&quot;. aigaq snapshots %1 lists them.</source>
        <translation>%1 has no snapshot &quot;%2&quot;. aigaq snapshots %1 lists them.</translation>
    </message>
    <message>
        <source>Gives the submission as it is a name, by which it can be shown, exported and compared at any later time.</source>
        <translation>Gives the submission as it is a name, by which it can be shown, exported and compared at any later time.</translation>
    </message>
    <message>
        <source>The name, such as &quot;sent to OHCHR, 3 March&quot;.</source>
        <translation>The name, such as &quot;sent to OHCHR, 3 March&quot;.</translation>
    </message>
    <message>
        <source>The name must be words in one line.</source>
        <translation>The name must be words in one line.</translation>
    </message>
    <message>
        <source>%1 has a snapshot &quot;%2&quot; already. Choose another name.</source>
        <translation>%1 has a snapshot &quot;%2&quot; already. Choose another name.</translation>
    </message>
    <message>
        <source>lock a submission with a passphrase, or change it</source>
        <translation>lock a submission with a passphrase, or change it</translation>
    </message>
    <message>
        <source>take the passphrase off a submission</source>
        <translation>take the passphrase off a submission</translation>
    </message>
    <message>
        <source>Read the passphrase of a protected file from descriptor N instead of asking for it.</source>
        <translation>Read the passphrase of a protected file from descriptor N instead of asking for it.</translation>
    </message>
    <message>
        <source>--passphrase-fd needs the number of an open descriptor.</source>
        <translation>--passphrase-fd needs the number of an open descriptor.</translation>
    </message>
    <message>
        <source>aigaq: no passphrase could be read. Nothing was changed.</source>
        <translation>aigaq: no passphrase could be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is protected with a passphrase. Start aigaq in a terminal to be asked for it, or use --passphrase-fd.</source>
        <translation>%1 is protected with a passphrase. Start aigaq in a terminal to be asked for it, or use --passphrase-fd.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase of %1: </translation>
    </message>
    <message>
        <source>aigaq: there is no terminal to ask for a passphrase on. Use --passphrase-fd.</source>
        <translation>aigaq: there is no terminal to ask for a passphrase on. Use --passphrase-fd.</translation>
    </message>
    <message>
        <source>New passphrase of %1: </source>
        <translation>New passphrase of %1: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>aigaq: the two passphrases differ. Nothing was changed.</source>
        <translation>aigaq: the two passphrases differ. Nothing was changed.</translation>
    </message>
    <message>
        <source>Protects a submission with a passphrase, or changes the passphrase. Who forgets it and has no recovery key has lost the submission.</source>
        <translation>Protects a submission with a passphrase, or changes the passphrase. Who forgets it and has no recovery key has lost the submission.</translation>
    </message>
    <message>
        <source>Print a key that opens the file until the passphrase changes. Keep it on paper in a safe place.</source>
        <translation>Print a key that opens the file until the passphrase changes. Keep it on paper in a safe place.</translation>
    </message>
    <message>
        <source>%1 is protected now, but its recovery key could not be printed.</source>
        <translation>%1 is protected now, but its recovery key could not be printed.</translation>
    </message>
    <message>
        <source>Takes the passphrase off a submission, so that everybody can read it who has the file.</source>
        <translation>Takes the passphrase off a submission, so that everybody can read it who has the file.</translation>
    </message>
    <message>
        <source>%1 is not protected. It was not changed.</source>
        <translation>%1 is not protected. It was not changed.</translation>
    </message>
    <message>
        <source>Lists the states of a submission that have a name.</source>
        <translation>Lists the states of a submission that have a name.</translation>
    </message>
    <message>
        <source>remove words for good, history and all</source>
        <translation>remove words for good, history and all</translation>
    </message>
    <message numerus="yes">
        <source>%n older wording(s) destroyed, as in that copy, for somebody&apos;s safety</source>
        <translation>
            <numerusform>%n older wording destroyed, as in that copy, for somebody&apos;s safety</numerusform>
            <numerusform>%n older wordings destroyed, as in that copy, for somebody&apos;s safety</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not changed. To remove the words for good from standard input, add --yes.</source>
        <translation>%1 was not changed. To remove the words for good from standard input, add --yes.</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the words again to remove them: </source>
        <translation>This cannot be undone. Type the words again to remove them: </translation>
    </message>
    <message>
        <source>aigaq: those are other words. Nothing was changed.</source>
        <translation>aigaq: those are other words. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1, a copy from before, still has the words. Delete it.</source>
        <translation>%1, a copy from before, still has the words. Delete it.</translation>
    </message>
    <message>
        <source>No text of %1 has or had these words.</source>
        <translation>No text of %1 has or had these words.</translation>
    </message>
    <message>
        <source>Removes words, such as a victim&apos;s name, for good: from every text, from its whole history and from the file&apos;s unused space. The words are read from standard input, one line, so that no shell keeps them. Case makes no difference, and parts of longer words count.</source>
        <translation>Removes words, such as a victim&apos;s name, for good: from every text, from its whole history and from the file&apos;s unused space. The words are read from standard input, one line, so that no shell keeps them. Case makes no difference, and parts of longer words count.</translation>
    </message>
    <message>
        <source>What the present texts say instead; otherwise […].</source>
        <translation>What the present texts say instead; otherwise […].</translation>
    </message>
    <message>
        <source>Only tell where the words are.</source>
        <translation>Only tell where the words are.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Do not ask.</translation>
    </message>
    <message>
        <source>Words to remove for good: </source>
        <translation>Words to remove for good: </translation>
    </message>
    <message>
        <source>Standard input gave no words to remove.</source>
        <translation>Standard input gave no words to remove.</translation>
    </message>
    <message>
        <source>--with must be words in one line, other ones.</source>
        <translation>--with must be words in one line, other ones.</translation>
    </message>
    <message>
        <source>tell where words stand</source>
        <translation>tell where words stand</translation>
    </message>
    <message>
        <source>Tells where words stand: all of them in one text, in any order, form and case. &quot;Words in quotation marks&quot; stand as they are.</source>
        <translation>Tells where words stand: all of them in one text, in any order, form and case. &quot;Words in quotation marks&quot; stand as they are.</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>What to look for.</translation>
    </message>
    <message>
        <source>Look in this language only; otherwise in all.</source>
        <translation>Look in this language only; otherwise in all.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>There is no word to look for.</translation>
    </message>
    <message>
        <source>No text of %1 has all of these words: %2</source>
        <translation>No text of %1 has all of these words: %2</translation>
    </message>
    <message>
        <source>%1 was not changed: it is open in a window since %2. Close it there and try again.</source>
        <translation>%1 was not changed: it is open in a window since %2. Close it there and try again.</translation>
    </message>
    <message>
        <source>%1 was not changed: it is open on the computer %2 since %3. If that is left over, remove %4.</source>
        <translation>%1 was not changed: it is open on the computer %2 since %3. If that is left over, remove %4.</translation>
    </message>
    <message>
        <source>save what a damaged submission still holds</source>
        <translation>save what a damaged submission still holds</translation>
    </message>
    <message>
        <source>%1 of %2 pages of the file are damaged.</source>
        <translation>%1 of %2 pages of the file are damaged.</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>lost: %1</translation>
    </message>
    <message>
        <source>lost, and replaced by what is usual: %1</source>
        <translation>lost, and replaced by what is usual: %1</translation>
    </message>
    <message>
        <source>without its history, and perhaps wrong in a letter: %1</source>
        <translation>without its history, and perhaps wrong in a letter: %1</translation>
    </message>
    <message>
        <source>its place is lost: %1</source>
        <translation>its place is lost: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Nothing is known to be missing.</translation>
    </message>
    <message>
        <source>%1 was written. Read it through before you go on with it.</source>
        <translation>%1 was written. Read it through before you go on with it.</translation>
    </message>
    <message>
        <source>Writes all that can be read of a damaged submission into a new file, and says what is missing. The damaged file is not changed.</source>
        <translation>Writes all that can be read of a damaged submission into a new file, and says what is missing. The damaged file is not changed.</translation>
    </message>
    <message>
        <source>The damaged submission.</source>
        <translation>The damaged submission.</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>The file to make.</translation>
    </message>
    <message>
        <source>Replace NEW if it is there.</source>
        <translation>Replace NEW if it is there.</translation>
    </message>
    <message>
        <source>-o NEW is missing.</source>
        <translation>-o NEW is missing.</translation>
    </message>
    <message>
        <source>%1 is not damaged. %2 is a copy of it.</source>
        <translation>%1 is not damaged. %2 is a copy of it.</translation>
    </message>
    <message>
        <source>A draft, a Word document (.docx) or plain text; or a submission exported as .json.</source>
        <translation>A draft, a Word document (.docx) or plain text; or a submission exported as .json.</translation>
    </message>
    <message>
        <source>What to make of the tracked changes of a Word document.</source>
        <translation>What to make of the tracked changes of a Word document.</translation>
    </message>
    <message>
        <source>Say --tracked=accept to take them in or --tracked=reject to leave them out.</source>
        <translation>Say --tracked=accept to take them in or --tracked=reject to leave them out.</translation>
    </message>
    <message>
        <source>--tracked is accept or reject.</source>
        <translation>--tracked is accept or reject.</translation>
    </message>
    <message>
        <source>Take the draft into this one as its version in another language. Of a Word document that was exported from it, list what was changed in the document.</source>
        <translation>Take the draft into this one as its version in another language. Of a Word document that was exported from it, list what was changed in the document.</translation>
    </message>
    <message>
        <source>Take in all changes of a document that was exported.</source>
        <translation>Take in all changes of a document that was exported.</translation>
    </message>
    <message>
        <source>Take in these of them, by their numbers: 1,3-5.</source>
        <translation>Take in these of them, by their numbers: 1,3-5.</translation>
    </message>
    <message>
        <source>Treat the document as one that was exported in --language, though it does not say so any more.</source>
        <translation>Treat the document as one that was exported in --language, though it does not say so any more.</translation>
    </message>
    <message>
        <source>%1 does not say that it was exported from %2. To take it in as a version in another language, say --language; to compare it even so, say --returned and --language.</source>
        <translation>%1 does not say that it was exported from %2. To take it in as a version in another language, say --language; to compare it even so, say --returned and --language.</translation>
    </message>
    <message>
        <source>--accept-all, --accept and --returned are for --into.</source>
        <translation>--accept-all, --accept and --returned are for --into.</translation>
    </message>
    <message>
        <source>--accept takes numbers such as 1,3-5.</source>
        <translation>--accept takes numbers such as 1,3-5.</translation>
    </message>
    <message>
        <source>--returned needs --language.</source>
        <translation>--returned needs --language.</translation>
    </message>
    <message>
        <source>%1 has no change %2; the last is %3. Nothing was taken in.</source>
        <translation>%1 has no change %2; the last is %3. Nothing was taken in.</translation>
    </message>
    <message>
        <source>%1 does not hold the state that was exported. What was changed there since looks as if it had been changed back.</source>
        <translation>%1 does not hold the state that was exported. What was changed there since looks as if it had been changed back.</translation>
    </message>
    <message>
        <source>%1 has nothing that %2 does not have.</source>
        <translation>%1 has nothing that %2 does not have.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Say --accept-all to take all of these, or --accept=1,3-5 to take some.</source>
        <translation>Nothing was taken in. Say --accept-all to take all of these, or --accept=1,3-5 to take some.</translation>
    </message>
    <message>
        <source>Of .docx: what has changed since the snapshot of this name, or since another copy of the file, as tracked changes.</source>
        <translation>Of .docx: what has changed since the snapshot of this name, or since another copy of the file, as tracked changes.</translation>
    </message>
    <message>
        <source>%1 is no copy of %2: it is another submission.</source>
        <translation>%1 is no copy of %2: it is another submission.</translation>
    </message>
    <message>
        <source>No more than the section under this heading.</source>
        <translation>No more than the section under this heading.</translation>
    </message>
    <message>
        <source>Without footnotes.</source>
        <translation>Without footnotes.</translation>
    </message>
    <message>
        <source>Of .docx: these languages, too, one after another: ru,kk.</source>
        <translation>Of .docx: these languages, too, one after another: ru,kk.</translation>
    </message>
    <message>
        <source>Of .docx: the languages in a table, a column each.</source>
        <translation>Of .docx: the languages in a table, a column each.</translation>
    </message>
    <message>
        <source>Of .docx: the paper.</source>
        <translation>Of .docx: the paper.</translation>
    </message>
    <message>
        <source>Of .docx: with numbers of the lines.</source>
        <translation>Of .docx: with numbers of the lines.</translation>
    </message>
    <message>
        <source>Of .docx: with DRAFT across each page.</source>
        <translation>Of .docx: with DRAFT across each page.</translation>
    </message>
    <message>
        <source>--%1 is for .docx alone.</source>
        <translation>--%1 is for .docx alone.</translation>
    </message>
    <message>
        <source>--section and --no-notes are not for .json.</source>
        <translation>--section and --no-notes are not for .json.</translation>
    </message>
    <message>
        <source>--side-by-side needs --also.</source>
        <translation>--side-by-side needs --also.</translation>
    </message>
    <message>
        <source>--since and --also do not go together.</source>
        <translation>--since and --also do not go together.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper is a4 or letter.</translation>
    </message>
    <message>
        <source>%1 has no heading &quot;%2&quot;.</source>
        <translation>%1 has no heading &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is no language of submissions.</source>
        <translation>%1 is no language of submissions.</translation>
    </message>
    <message>
        <source>Of .docx: with the comments and who wrote them.</source>
        <translation>Of .docx: with the comments and who wrote them.</translation>
    </message>
    <message>
        <source>Of .docx: with the styles, page, header and footer of this Word document.</source>
        <translation>Of .docx: with the styles, page, header and footer of this Word document.</translation>
    </message>
    <message>
        <source>--paper and --template do not go together: a template has its own paper.</source>
        <translation>--paper and --template do not go together: a template has its own paper.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New submission…</source>
        <translation>&amp;New submission…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Start from a draft…</source>
        <translation>&amp;Start from a draft…</translation>
    </message>
    <message>
        <source>&amp;Look at the sample</source>
        <translation>&amp;Look at the sample</translation>
    </message>
    <message>
        <source>&amp;Add a version in another language…</source>
        <translation>&amp;Add a version in another language…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Close the submission</source>
        <translation>&amp;Close the submission</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Paste &amp;words only</source>
        <translation>Paste &amp;words only</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Bold</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italic</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Link…</translation>
    </message>
    <message>
        <source>Clear &amp;format</source>
        <translation>Clear &amp;format</translation>
    </message>
    <message>
        <source>&amp;Issue and question</source>
        <translation>&amp;Issue and question</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Heading</translation>
    </message>
    <message>
        <source>&amp;Continuation paragraph</source>
        <translation>&amp;Continuation paragraph</translation>
    </message>
    <message>
        <source>Make &amp;sub-questions</source>
        <translation>Make &amp;sub-questions</translation>
    </message>
    <message>
        <source>Make &amp;paragraphs of sub-questions</source>
        <translation>Make &amp;paragraphs of sub-questions</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Footnote</translation>
    </message>
    <message>
        <source>C&amp;ross-reference…</source>
        <translation>C&amp;ross-reference…</translation>
    </message>
    <message>
        <source>&amp;No-break space</source>
        <translation>&amp;No-break space</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>&amp;Split the pair here</source>
        <translation>&amp;Split the pair here</translation>
    </message>
    <message>
        <source>&amp;Join with the next pair</source>
        <translation>&amp;Join with the next pair</translation>
    </message>
    <message>
        <source>D&amp;elete the pair or heading</source>
        <translation>D&amp;elete the pair or heading</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normal text size</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Outline</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>&amp;Import report</source>
        <translation>&amp;Import report</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Next &amp;pane</translation>
    </message>
    <message>
        <source>&amp;About Aigaq</source>
        <translation>&amp;About Aigaq</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Next &amp;thing to look at</source>
        <translation>Next &amp;thing to look at</translation>
    </message>
    <message>
        <source>P&amp;revious thing to look at</source>
        <translation>P&amp;revious thing to look at</translation>
    </message>
    <message>
        <source>Pass&amp;phrase…</source>
        <translation>Pass&amp;phrase…</translation>
    </message>
    <message>
        <source>Loc&amp;k or hide</source>
        <translation>Loc&amp;k or hide</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>Fi&amp;nd…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Find ne&amp;xt</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Find pre&amp;vious</translation>
    </message>
    <message>
        <source>Na&amp;me this state…</source>
        <translation>Na&amp;me this state…</translation>
    </message>
    <message>
        <source>&amp;History of this text</source>
        <translation>&amp;History of this text</translation>
    </message>
    <message>
        <source>States with a na&amp;me</source>
        <translation>States with a na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Deleted parts</source>
        <translation>&amp;Deleted parts</translation>
    </message>
    <message>
        <source>Remove words for &amp;good…</source>
        <translation>Remove words for &amp;good…</translation>
    </message>
    <message>
        <source>&amp;Take changes from Word…</source>
        <translation>&amp;Take changes from Word…</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>C&amp;omment</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Comments</translation>
    </message>
</context>
<context>
    <name>DocxMessages</name>
    <message>
        <source>%1 was not written: the submission is too large for a Word file. Export its parts one by one.</source>
        <translation>%1 was not written: the submission is too large for a Word file. Export its parts one by one.</translation>
    </message>
    <message>
        <source>%1 is damaged: its part %2 cannot be read. Open it in Word or LibreOffice, save it under a new name and choose that.</source>
        <translation>%1 is damaged: its part %2 cannot be read. Open it in Word or LibreOffice, save it under a new name and choose that.</translation>
    </message>
    <message>
        <source>%1 is damaged: its part %2 breaks off in line %3. Open it in Word or LibreOffice, save it under a new name and choose that.</source>
        <translation>%1 is damaged: its part %2 breaks off in line %3. Open it in Word or LibreOffice, save it under a new name and choose that.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln tracked change(s).</source>
        <translation>
            <numerusform>%1 has %Ln tracked change.</numerusform>
            <numerusform>%1 has %Ln tracked changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln tracked change(s), by %2.</source>
        <translation>
            <numerusform>%1 has %Ln tracked change, by %2.</numerusform>
            <numerusform>%1 has %Ln tracked changes, by %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged or was not copied whole. Ask for it again.</source>
        <translation>%1 is damaged or was not copied whole. Ask for it again.</translation>
    </message>
    <message>
        <source>%1 is behind a password. Open it in Word, take the password away and save it.</source>
        <translation>%1 is behind a password. Open it in Word, take the password away and save it.</translation>
    </message>
    <message>
        <source>%1 is not a Word document. Choose a .docx or a text file.</source>
        <translation>%1 is not a Word document. Choose a .docx or a text file.</translation>
    </message>
    <message>
        <source>%1 is too large for a draft. Look whether the file is one.</source>
        <translation>%1 is too large for a draft. Look whether the file is one.</translation>
    </message>
    <message>
        <source>%1 has something in it that no word processor writes. Open it in Word, save it under a new name and choose that.</source>
        <translation>%1 has something in it that no word processor writes. Open it in Word, save it under a new name and choose that.</translation>
    </message>
    <message>
        <source>%1, paragraph %2: this paragraph is too long for a draft. Look whether the file is one.</source>
        <translation>%1, paragraph %2: this paragraph is too long for a draft. Look whether the file is one.</translation>
    </message>
    <message>
        <source>%1 has no words. Nothing was imported.</source>
        <translation>%1 has no words. Nothing was imported.</translation>
    </message>
    <message>
        <source>%1 was not written: its part %2 would tell &quot;%3&quot;, which nobody asked for. If you use a document&apos;s looks, take that out of its header and footer.</source>
        <translation>%1 was not written: its part %2 would tell &quot;%3&quot;, which nobody asked for. If you use a document&apos;s looks, take that out of its header and footer.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>F&amp;ootnotes</source>
        <translation>F&amp;ootnotes</translation>
    </message>
    <message>
        <source>In Word</source>
        <translation>In Word</translation>
    </message>
    <message>
        <source>Languages in Word</source>
        <translation>Languages in Word</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>&amp;Line numbers</translation>
    </message>
    <message>
        <source>&amp;DRAFT across the pages</source>
        <translation>&amp;DRAFT across the pages</translation>
    </message>
    <message>
        <source>&amp;Comments, with the names of who wrote them</source>
        <translation>&amp;Comments, with the names of who wrote them</translation>
    </message>
    <message>
        <source>Looks in Word</source>
        <translation>Looks in Word</translation>
    </message>
</context>
<context>
    <name>FileMessages</name>
    <message>
        <source>%1 is there already and was not changed. Choose another name, or replace it with --force.</source>
        <translation>%1 is there already and was not changed. Choose another name, or replace it with --force.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no folder %2.</source>
        <translation>%1 was not written: there is no folder %2.</translation>
    </message>
    <message>
        <source>%1 was not written: its folder or the file that is there may only be read. Choose another folder.</source>
        <translation>%1 was not written: its folder or the file that is there may only be read. Choose another folder.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Free some space and try again.</source>
        <translation>%1 was not written: the disk is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file in it.</source>
        <translation>%1 is a folder. Give the name of a file in it.</translation>
    </message>
    <message>
        <source>%1 was not written: the system says &quot;%2&quot;.</source>
        <translation>%1 was not written: the system says &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the system says &quot;%2&quot;.</source>
        <translation>%1 cannot be read: the system says &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Key issues for the Committee against Torture</source>
        <translation>Key issues for the Committee against Torture</translation>
    </message>
    <message>
        <source>New submission…</source>
        <translation>New submission…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Start from a draft…</source>
        <translation>Start from a draft…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Look at the sample</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Recent submissions</source>
        <translation>Recent submissions</translation>
    </message>
    <message>
        <source>Nothing yet. The sample shows all of it in two minutes.</source>
        <translation>Nothing yet. The sample shows all of it in two minutes.</translation>
    </message>
    <message>
        <source>Keep no list of recent documents</source>
        <translation>Keep no list of recent documents</translation>
    </message>
    <message>
        <source>Drop a draft or an .aigaq file here. No account, no network: your text stays in the file you choose.</source>
        <translation>Drop a draft or an .aigaq file here. No account, no network: your text stays in the file you choose.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, for other programs</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(stands side by side with another)</source>
        <translation>(stands side by side with another)</translation>
    </message>
    <message>
        <source>(now)</source>
        <translation>(now)</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(taken back)</translation>
    </message>
    <message>
        <source>(follows versions %1)</source>
        <translation>(follows versions %1)</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destroyed</translation>
    </message>
    <message>
        <source>first wording</source>
        <translation>first wording</translation>
    </message>
    <message>
        <source>looks, marks or punctuation</source>
        <translation>looks, marks or punctuation</translation>
    </message>
    <message>
        <source>%1 words</source>
        <comment>how many were added and removed</comment>
        <translation>%1 words</translation>
    </message>
    <message>
        <source>first wording, %1</source>
        <translation>first wording, %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>kept, as it was exported to Word</source>
        <translation>kept, as it was exported to Word</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>opened again</translation>
    </message>
</context>
<context>
    <name>JsonMessages</name>
    <message>
        <source>%1, line %2: here it stops being JSON. Mend it there, or export it anew.</source>
        <translation>%1, line %2: here it stops being JSON. Mend it there, or export it anew.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no submission: it lacks &quot;format&quot;: &quot;aigaq&quot;.</source>
        <translation>%1 is JSON, but no submission: it lacks &quot;format&quot;: &quot;aigaq&quot;.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Aigaq. Install the newest version to read it.</source>
        <translation>%1 was written by a newer Aigaq. Install the newest version to read it.</translation>
    </message>
    <message>
        <source>%1: what stands at %2 cannot stand there. Mend it there, or export it anew.</source>
        <translation>%1: what stands at %2 cannot stand there. Mend it there, or export it anew.</translation>
    </message>
    <message>
        <source>%1: the id at %2 belongs to something else already. Give each thing an id of its own, or none.</source>
        <translation>%1: the id at %2 belongs to something else already. Give each thing an id of its own, or none.</translation>
    </message>
    <message>
        <source>%1: the footnote at %2 stands in a paragraph or part that is not there. Correct its paragraph and part.</source>
        <translation>%1: the footnote at %2 stands in a paragraph or part that is not there. Correct its paragraph and part.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address; empty: no link</source>
        <translation>Address; empty: no link</translation>
    </message>
</context>
<context>
    <name>MergeMessages</name>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>framework line</source>
        <translation>framework line</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>heading &quot;%1&quot;</source>
        <translation>heading &quot;%1&quot;</translation>
    </message>
    <message>
        <source>paragraph %1, %2)</source>
        <translation>paragraph %1, %2)</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>footnote %1</translation>
    </message>
    <message>
        <source>a pair</source>
        <translation>a pair</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>a place that is not shown</source>
        <translation>a place that is not shown</translation>
    </message>
    <message>
        <source>%1 has no heading that reads so. Nothing was merged.</source>
        <translation>%1 has no heading that reads so. Nothing was merged.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: moved to different places</source>
        <translation>%1: moved to different places</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: two addresses for one word; one was kept</source>
        <translation>%1, %2: two addresses for one word; one was kept</translation>
    </message>
    <message>
        <source>%1, %2: a mark was moved to two places; the earlier was kept</source>
        <translation>%1, %2: a mark was moved to two places; the earlier was kept</translation>
    </message>
    <message>
        <source>%1, %2: from several wordings; nobody has read it</source>
        <translation>%1, %2: from several wordings; nobody has read it</translation>
    </message>
    <message>
        <source>%1: deleted by one side, changed by another; it was kept</source>
        <translation>%1: deleted by one side, changed by another; it was kept</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>a comment</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>at an unknown time</source>
        <translation>at an unknown time</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>(came with merge %1)</source>
        <translation>(came with merge %1)</translation>
    </message>
</context>
<context>
    <name>NewSubmissionDialog</name>
    <message>
        <source>New submission</source>
        <translation>New submission</translation>
    </message>
    <message>
        <source>&amp;Language of the draft</source>
        <translation>&amp;Language of the draft</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Key issues for …; may stay empty</source>
        <translation>Key issues for …; may stay empty</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
</context>
<context>
    <name>PdfMessages</name>
    <message>
        <source>%1 was not written: no font on this computer has all Kazakh and Russian letters. Install Noto Serif (fonts-noto-core).</source>
        <translation>%1 was not written: no font on this computer has all Kazakh and Russian letters. Install Noto Serif (fonts-noto-core).</translation>
    </message>
    <message>
        <source>%1 was not written: the font has no signs for these words: %2. Write them otherwise.</source>
        <translation>%1 was not written: the font has no signs for these words: %2. Write them otherwise.</translation>
    </message>
    <message>
        <source>%1 was not written: the font %2 cannot be put into a PDF. Install Noto Serif (fonts-noto-core).</source>
        <translation>%1 was not written: the font %2 cannot be put into a PDF. Install Noto Serif (fonts-noto-core).</translation>
    </message>
    <message>
        <source>The pages cannot be shown: no font on this computer has all Kazakh and Russian letters. Install Noto Serif (fonts-noto-core).</source>
        <translation>The pages cannot be shown: no font on this computer has all Kazakh and Russian letters. Install Noto Serif (fonts-noto-core).</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the font has no signs for these words: %1. Write them otherwise.</source>
        <translation>The pages cannot be shown: the font has no signs for these words: %1. Write them otherwise.</translation>
    </message>
</context>
<context>
    <name>PlaintextMessages</name>
    <message>
        <source>%1 is a PDF, not a draft in plain text. Save its text as a text file first.</source>
        <translation>%1 is a PDF, not a draft in plain text. Save its text as a text file first.</translation>
    </message>
    <message>
        <source>%1 is an archive, not a draft. Unpack it and choose the text file in it.</source>
        <translation>%1 is an archive, not a draft. Unpack it and choose the text file in it.</translation>
    </message>
    <message>
        <source>%1 is a submission file or another database, not a draft. Look at it with: aigaq show.</source>
        <translation>%1 is a submission file or another database, not a draft. Look at it with: aigaq show.</translation>
    </message>
    <message>
        <source>the draft is not in UTF-8; read as %1</source>
        <translation>the draft is not in UTF-8; read as %1</translation>
    </message>
    <message>
        <source>bytes that are no text: %1; a � stands in their place</source>
        <translation>bytes that are no text: %1; a � stands in their place</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>left out: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; with &quot;%2&quot;</source>
        <translation>&quot;%1&quot; with &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; with &quot;%2&quot;; the hyphen was kept, look whether it belongs there</source>
        <translation>&quot;%1&quot; with &quot;%2&quot;; the hyphen was kept, look whether it belongs there</translation>
    </message>
    <message>
        <source>the draft has no title; write one</source>
        <translation>the draft has no title; write one</translation>
    </message>
    <message>
        <source>there is no numbered paragraph; everything was taken as introduction</source>
        <translation>there is no numbered paragraph; everything was taken as introduction</translation>
    </message>
    <message>
        <source>no number before &quot;%1&quot;; taken as part of what stands above</source>
        <translation>no number before &quot;%1&quot;; taken as part of what stands above</translation>
    </message>
    <message>
        <source>no number before &quot;%1&quot;; taken as paragraph %2</source>
        <translation>no number before &quot;%1&quot;; taken as paragraph %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; taken as a heading</source>
        <translation>&quot;%1&quot; taken as a heading</translation>
    </message>
    <message>
        <source>number %1 became %2</source>
        <translation>number %1 became %2</translation>
    </message>
    <message>
        <source>number %1 stands twice; here it became %2</source>
        <translation>number %1 stands twice; here it became %2</translation>
    </message>
    <message>
        <source>number %1 where %2 was expected; look whether something is missing</source>
        <translation>number %1 where %2 was expected; look whether something is missing</translation>
    </message>
    <message>
        <source>number %1 where %2 was expected; look whether the order is right</source>
        <translation>number %1 where %2 was expected; look whether the order is right</translation>
    </message>
    <message>
        <source>no question follows issue %1; an empty one was added</source>
        <translation>no question follows issue %1; an empty one was added</translation>
    </message>
    <message>
        <source>no issue stands before question %1; an empty one was added</source>
        <translation>no issue stands before question %1; an empty one was added</translation>
    </message>
    <message>
        <source>paragraph %1 taken as a question, though nothing says so</source>
        <translation>paragraph %1 taken as a question, though nothing says so</translation>
    </message>
    <message>
        <source>nothing but &quot;%1&quot;; look whether words are missing</source>
        <translation>nothing but &quot;%1&quot;; look whether words are missing</translation>
    </message>
    <message>
        <source>&quot;%1&quot; became &quot;%2&quot;</source>
        <translation>&quot;%1&quot; became &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; became &quot;%2&quot;; look whether one is missing or stands twice</source>
        <translation>&quot;%1&quot; became &quot;%2&quot;; look whether one is missing or stands twice</translation>
    </message>
    <message>
        <source>a further question under %1 %2), &quot;%3&quot;; look whether it needs a letter</source>
        <translation>a further question under %1 %2), &quot;%3&quot;; look whether it needs a letter</translation>
    </message>
    <message>
        <source>no mark belongs to this note: &quot;%1&quot;</source>
        <translation>no mark belongs to this note: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no note belongs to the mark &quot;%1&quot;; footnote %2 is empty</source>
        <translation>no note belongs to the mark &quot;%1&quot;; footnote %2 is empty</translation>
    </message>
    <message>
        <source>the mark &quot;%1&quot; stands twice; here it became footnote %2</source>
        <translation>the mark &quot;%1&quot; stands twice; here it became footnote %2</translation>
    </message>
    <message>
        <source>two notes have the number of &quot;%1&quot;; matched with their marks in order</source>
        <translation>two notes have the number of &quot;%1&quot;; matched with their marks in order</translation>
    </message>
    <message>
        <source>mark &quot;%1&quot; became %2</source>
        <translation>mark &quot;%1&quot; became %2</translation>
    </message>
    <message>
        <source>the note &quot;%1&quot; has no closing bracket; look where it ends</source>
        <translation>the note &quot;%1&quot; has no closing bracket; look where it ends</translation>
    </message>
    <message>
        <source>the document has no place for &quot;%1&quot;</source>
        <translation>the document has no place for &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the draft has nothing for &quot;%1&quot;</source>
        <translation>the draft has nothing for &quot;%1&quot;</translation>
    </message>
    <message>
        <source>replaced in the document: &quot;%1&quot;</source>
        <translation>replaced in the document: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1, line %2: this paragraph is too long for a draft. Look whether the file is one.</source>
        <translation>%1, line %2: this paragraph is too long for a draft. Look whether the file is one.</translation>
    </message>
    <message>
        <source>%1 is too large for a draft. Look whether the file is one.</source>
        <translation>%1 is too large for a draft. Look whether the file is one.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was imported.</source>
        <translation>%1 is empty. Nothing was imported.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>embedded object</translation>
    </message>
    <message>
        <source>form control</source>
        <translation>form control</translation>
    </message>
    <message>
        <source>%1 is a picture, not a draft. Choose a Word document or a text file.</source>
        <translation>%1 is a picture, not a draft. Choose a Word document or a text file.</translation>
    </message>
    <message>
        <source>%1 is in Word&apos;s old format or behind a password. Open it in Word, take the password away and save it as .docx.</source>
        <translation>%1 is in Word&apos;s old format or behind a password. Open it in Word, take the password away and save it as .docx.</translation>
    </message>
    <message>
        <source>%1 is a document of another program. Save it there as a Word document (.docx) and choose that.</source>
        <translation>%1 is a document of another program. Save it there as a Word document (.docx) and choose that.</translation>
    </message>
    <message>
        <source>%1 is not a text. Choose a Word document or a text file.</source>
        <translation>%1 is not a text. Choose a Word document or a text file.</translation>
    </message>
    <message>
        <source>comment, not taken in: %1</source>
        <translation>comment, not taken in: %1</translation>
    </message>
    <message>
        <source>hidden words, left out: &quot;%1&quot;</source>
        <translation>hidden words, left out: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>left out by the decision about tracked changes: &quot;%1&quot;</source>
        <translation>left out by the decision about tracked changes: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>line of a table of contents, left out: &quot;%1&quot;</source>
        <translation>line of a table of contents, left out: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>left out from the top or foot of the pages: &quot;%1&quot;</source>
        <translation>left out from the top or foot of the pages: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not text, left out: %1</source>
        <translation>not text, left out: %1</translation>
    </message>
    <message>
        <source>link left out, since it leads to no web page: %1</source>
        <translation>link left out, since it leads to no web page: %1</translation>
    </message>
    <message>
        <source>%1 is a document of another program, which is read where LibreOffice is installed. Save it as a Word document (.docx) and choose that.</source>
        <translation>%1 is a document of another program, which is read where LibreOffice is installed. Save it as a Word document (.docx) and choose that.</translation>
    </message>
</context>
<context>
    <name>PurgeMessages</name>
    <message numerus="yes">
        <source>in %n version(s)</source>
        <translation>
            <numerusform>in %n version</numerusform>
            <numerusform>in %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, the present one among them</source>
        <translation>%1: %2, the present one among them</translation>
    </message>
    <message>
        <source>%1: %2, only in its history</source>
        <translation>%1: %2, only in its history</translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n place(s), the history and the file&apos;s unused space.</source>
        <translation>
            <numerusform>Removed from %n place, the history and the file&apos;s unused space.</numerusform>
            <numerusform>Removed from %n places, the history and the file&apos;s unused space.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author name(s) removed, too.</source>
        <translation>
            <numerusform>%n author name removed, too.</numerusform>
            <numerusform>%n author names removed, too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached: copies that others have (once merged with this file they lose the words, too), files exported before, backups, and what the disk keeps of deleted files. Word forms and other spellings must be removed one by one.</source>
        <translation>Not reached: copies that others have (once merged with this file they lose the words, too), files exported before, backups, and what the disk keeps of deleted files. Word forms and other spellings must be removed one by one.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Open the combo box selection popup</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unknown option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unknown options: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Missing value after &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Unexpected value after &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments:</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find Directory</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Show </translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>My Computer</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>My Computer</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Invalid filename</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Enter a value:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Show Details...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Hide Details...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Scroll here</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page left</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page right</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Scroll left</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Scroll right</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>ReturnedChanges</name>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>framework line</source>
        <translation>framework line</translation>
    </message>
    <message numerus="yes">
        <source>split into %Ln paragraph(s)</source>
        <translation>
            <numerusform>split into %Ln paragraph</numerusform>
            <numerusform>split into %Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined with %Ln other paragraph(s)</source>
        <translation>
            <numerusform>joined with %Ln other paragraph</numerusform>
            <numerusform>joined with %Ln other paragraphs</numerusform>
        </translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reworded</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>deleted, in all languages</source>
        <translation>deleted, in all languages</translation>
    </message>
    <message>
        <source>moved: now %1</source>
        <translation>moved: now %1</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>comment resolved</source>
        <translation>comment resolved</translation>
    </message>
</context>
<context>
    <name>StoreMessages</name>
    <message>
        <source>There is no file %1, or no folder for it. Look at its name.</source>
        <translation>There is no file %1, or no folder for it. Look at its name.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner to let you.</source>
        <translation>You may not read %1. Ask its owner to let you.</translation>
    </message>
    <message>
        <source>%1 or its folder may only be read. Copy it to a place where you may write.</source>
        <translation>%1 or its folder may only be read. Copy it to a place where you may write.</translation>
    </message>
    <message>
        <source>%1 is there already and was not changed. Choose another name, or replace it with --force.</source>
        <translation>%1 is there already and was not changed. Choose another name, or replace it with --force.</translation>
    </message>
    <message>
        <source>Beside %1 lies %1-journal, left over from another file&apos;s broken save. Move it away, or choose another name.</source>
        <translation>Beside %1 lies %1-journal, left over from another file&apos;s broken save. Move it away, or choose another name.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Aigaq (format %2). It was not changed. Install the newest version to open it.</source>
        <translation>%1 was written by a newer Aigaq (format %2). It was not changed. Install the newest version to open it.</translation>
    </message>
    <message>
        <source>%1 was not changed: &quot;%2&quot; of %3 would hold a character that no text may hold.</source>
        <translation>%1 was not changed: &quot;%2&quot; of %3 would hold a character that no text may hold.</translation>
    </message>
    <message>
        <source>%1 was not changed: the disk is full. Free some space and try again.</source>
        <translation>%1 was not changed: the disk is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>%1 was not changed: another program is writing to it. Try again when it has finished.</source>
        <translation>%1 was not changed: another program is writing to it. Try again when it has finished.</translation>
    </message>
    <message>
        <source>%1 was not changed: another program has written to it in the meantime. Open it again.</source>
        <translation>%1 was not changed: another program has written to it in the meantime. Open it again.</translation>
    </message>
    <message>
        <source>%1 was not changed: the file system says &quot;%2&quot;.</source>
        <translation>%1 was not changed: the file system says &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is no copy of this document. Only copies of one document can be merged.</source>
        <translation>%1 is no copy of this document. Only copies of one document can be merged.</translation>
    </message>
    <message>
        <source>%1 is not a submission file of Aigaq. Choose an .aigaq file.</source>
        <translation>%1 is not a submission file of Aigaq. Choose an .aigaq file.</translation>
    </message>
    <message>
        <source>%1 is protected with a passphrase, which is needed to open it.</source>
        <translation>%1 is protected with a passphrase, which is needed to open it.</translation>
    </message>
    <message>
        <source>This passphrase does not open %1. Nothing was changed; look at the keyboard&apos;s layout and Caps Lock, and try again.</source>
        <translation>This passphrase does not open %1. Nothing was changed; look at the keyboard&apos;s layout and Caps Lock, and try again.</translation>
    </message>
    <message>
        <source>%1 was not opened: line %2 of the recovery key differs from the printed one. Compare it and try again.</source>
        <translation>%1 was not opened: line %2 of the recovery key differs from the printed one. Compare it and try again.</translation>
    </message>
    <message>
        <source>%1 was not changed: an empty passphrase protects nothing. Choose four or more words.</source>
        <translation>%1 was not changed: an empty passphrase protects nothing. Choose four or more words.</translation>
    </message>
    <message>
        <source>%1 was not merged: one copy changed a text (&quot;%2&quot; of %3) from which words were removed for good in the other. Remove the same words from both copies (aigaq purge), then merge.</source>
        <translation>%1 was not merged: one copy changed a text (&quot;%2&quot; of %3) from which words were removed for good in the other. Remove the same words from both copies (aigaq purge), then merge.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read. It was not changed; take the newest whole copy of it, or what &quot;aigaq recover&quot; can save.</source>
        <translation>%1 is damaged and cannot be read. It was not changed; take the newest whole copy of it, or what &quot;aigaq recover&quot; can save.</translation>
    </message>
    <message>
        <source>%1 is damaged: what it holds as &quot;%2&quot; of %3 is not readable. It was not changed; take the newest whole copy of it, or what &quot;aigaq recover&quot; can save.</source>
        <translation>%1 is damaged: what it holds as &quot;%2&quot; of %3 is not readable. It was not changed; take the newest whole copy of it, or what &quot;aigaq recover&quot; can save.</translation>
    </message>
    <message>
        <source>%1 was not opened: it holds &quot;%2&quot; as no Aigaq has made it, so another program has changed it. Ask for a copy that nobody has changed.</source>
        <translation>%1 was not opened: it holds &quot;%2&quot; as no Aigaq has made it, so another program has changed it. Ask for a copy that nobody has changed.</translation>
    </message>
    <message>
        <source>The file was of an older format and was brought to the newest one. A copy from before stays beside it: %1.</source>
        <translation>The file was of an older format and was brought to the newest one. A copy from before stays beside it: %1.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Within the framework of …</source>
        <translation>Within the framework of …</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Type the issue. Enter starts its question.</source>
        <translation>Type the issue. Enter starts its question.</translation>
    </message>
    <message>
        <source>Type the question to the State.</source>
        <translation>Type the question to the State.</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Continuation</translation>
    </message>
    <message>
        <source>Sub-question</source>
        <translation>Sub-question</translation>
    </message>
</context>
<context>
    <name>ThingNames</name>
    <message>
        <source>cover</source>
        <translation>cover</translation>
    </message>
    <message>
        <source>organisation &quot;%1&quot;</source>
        <translation>organisation &quot;%1&quot;</translation>
    </message>
    <message>
        <source>introduction, paragraph %1</source>
        <translation>introduction, paragraph %1</translation>
    </message>
    <message>
        <source>heading &quot;%1&quot;</source>
        <translation>heading &quot;%1&quot;</translation>
    </message>
    <message>
        <source>paragraph %1, issue</source>
        <translation>paragraph %1, issue</translation>
    </message>
    <message>
        <source>paragraph %1, issue, part %2</source>
        <translation>paragraph %1, issue, part %2</translation>
    </message>
    <message>
        <source>paragraph %1, question</source>
        <translation>paragraph %1, question</translation>
    </message>
    <message>
        <source>paragraph %1, question, part %2</source>
        <translation>paragraph %1, question, part %2</translation>
    </message>
    <message>
        <source>paragraph %1, sub-question %2)</source>
        <translation>paragraph %1, sub-question %2)</translation>
    </message>
    <message>
        <source>issue and question %1</source>
        <translation>issue and question %1</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>heading %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>sub-question %1</source>
        <translation>sub-question %1</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>footnote %1</translation>
    </message>
    <message>
        <source>citation %1</source>
        <translation>citation %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <source>organisation %1</source>
        <translation>organisation %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>framework line</source>
        <translation>framework line</translation>
    </message>
    <message>
        <source>paragraphs %1 and %2</source>
        <translation>paragraphs %1 and %2</translation>
    </message>
    <message>
        <source>source &quot;%1&quot;</source>
        <translation>source &quot;%1&quot;</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>snapshot %1</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>comment %1</translation>
    </message>
    <message>
        <source>%1, comment</source>
        <translation>%1, comment</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>yesterday %1</translation>
    </message>
</context>
<context>
    <name>WordingPrinter</name>
    <message>
        <source>[a footnote of then]</source>
        <translation>[a footnote of then]</translation>
    </message>
    <message>
        <source>[a citation of then]</source>
        <translation>[a citation of then]</translation>
    </message>
</context>
<context>
    <name>aigaq::app::CommentField</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Signed:</source>
        <translation>&amp;Signed:</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <translation>What you want to say</translation>
    </message>
</context>
<context>
    <name>aigaq::app::CommentsDrawer</name>
    <message>
        <source>about what is deleted</source>
        <translation>about what is deleted</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Open &amp;again</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Resolve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln open comment</numerusform>
            <numerusform>%Ln open comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Answer:</translation>
    </message>
    <message>
        <source>Select words and press Ctrl+Alt+M to comment on them.</source>
        <translation>Select words and press Ctrl+Alt+M to comment on them.</translation>
    </message>
    <message>
        <source>New comment on the whole paragraph:</source>
        <translation>New comment on the whole paragraph:</translation>
    </message>
    <message>
        <source>New comment on “%1”:</source>
        <translation>New comment on “%1”:</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>open a comment again</source>
        <translation>open a comment again</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>resolve</translation>
    </message>
    <message>
        <source>delete a comment</source>
        <translation>delete a comment</translation>
    </message>
    <message>
        <source>Comment deleted. Ctrl+Z brings it back.</source>
        <translation>Comment deleted. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Resolved, &amp;too</source>
        <translation>Resolved, &amp;too</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>De&amp;lete</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Close the comments</source>
        <translation>Close the comments</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DeletedPage</name>
    <message>
        <source>issue and question</source>
        <translation>issue and question</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>sub-question</source>
        <translation>sub-question</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Bring it back</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>Nothing has been deleted.</translation>
    </message>
    <message>
        <source>deleted part</source>
        <translation>deleted part</translation>
    </message>
    <message>
        <source>It stands where it stood. Ctrl+Z takes it away again.</source>
        <translation>It stands where it stood. Ctrl+Z takes it away again.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DocumentHistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Nothing has been written yet.</translation>
    </message>
    <message>
        <source>Something was added that has no words yet.</source>
        <translation>Something was added that has no words yet.</translation>
    </message>
    <message>
        <source>What was changed then</source>
        <translation>What was changed then</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DocumentView</name>
    <message>
        <source>Footnote, %1</source>
        <translation>Footnote, %1</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Text, %1</translation>
    </message>
    <message>
        <source>What the footnote says</source>
        <translation>What the footnote says</translation>
    </message>
    <message>
        <source>sub-questions</source>
        <translation>sub-questions</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>bold</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>italic</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>joining</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>new paragraph</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>pasting</translation>
    </message>
    <message>
        <source>moving words</source>
        <translation>moving words</translation>
    </message>
    <message>
        <source>dropping words</source>
        <translation>dropping words</translation>
    </message>
</context>
<context>
    <name>aigaq::app::DraftDesk</name>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>The address was copied: %1</source>
        <translation>The address was copied: %1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>version in another language</source>
        <translation>version in another language</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Framework line</source>
        <translation>Framework line</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Paragraph %1, issue</source>
        <translation>Paragraph %1, issue</translation>
    </message>
    <message>
        <source>Paragraph %1, question</source>
        <translation>Paragraph %1, question</translation>
    </message>
    <message>
        <source>Paragraph %1, sub-question %2)</source>
        <translation>Paragraph %1, sub-question %2)</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>footnote</translation>
    </message>
    <message>
        <source>cross-reference</source>
        <translation>cross-reference</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>clear format</source>
        <translation>clear format</translation>
    </message>
    <message>
        <source>new pair</source>
        <translation>new pair</translation>
    </message>
    <message>
        <source>new heading</source>
        <translation>new heading</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>new paragraph</translation>
    </message>
    <message>
        <source>sub-questions</source>
        <translation>sub-questions</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>paragraphs</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>move up</translation>
    </message>
    <message>
        <source>move down</source>
        <translation>move down</translation>
    </message>
    <message>
        <source>split</source>
        <translation>split</translation>
    </message>
    <message>
        <source>join</source>
        <translation>join</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>deletion</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message numerus="yes">
        <source>Footnote(s) %1 deleted with the text. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>Footnote %1 deleted with its text. Ctrl+Z brings it back.</numerusform>
            <numerusform>Footnotes %1 deleted with their texts. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: this submission can only be read now.</source>
        <translation>Nothing was changed: this submission can only be read now.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ExportDialog</name>
    <message numerus="yes">
        <source>Export, replacing %Ln file(s)</source>
        <translation>
            <numerusform>Export, replacing %Ln file</numerusform>
            <numerusform>Export, replacing %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln file(s)</source>
        <translation>
            <numerusform>Export %Ln file</numerusform>
            <numerusform>Export %Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>The whole submission</source>
        <translation>The whole submission</translation>
    </message>
    <message>
        <source>Only &quot;%1&quot;</source>
        <translation>Only &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A file for each language</source>
        <translation>A file for each language</translation>
    </message>
    <message>
        <source>One file, one language after another</source>
        <translation>One file, one language after another</translation>
    </message>
    <message>
        <source>One file, the languages side by side in a table</source>
        <translation>One file, the languages side by side in a table</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Aigaq&apos;s own styles</source>
        <translation>Aigaq&apos;s own styles</translation>
    </message>
    <message>
        <source>Styles and header of %1</source>
        <translation>Styles and header of %1</translation>
    </message>
    <message>
        <source>Styles and header of a Word document…</source>
        <translation>Styles and header of a Word document…</translation>
    </message>
    <message>
        <source>Styles and header</source>
        <translation>Styles and header</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.dotx)</source>
        <translation>Word documents (*.docx *.dotx)</translation>
    </message>
</context>
<context>
    <name>aigaq::app::FindBar</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Words in any form, &quot;or a phrase&quot;</source>
        <translation>Words in any form, &quot;or a phrase&quot;</translation>
    </message>
    <message>
        <source>To the place before (Shift+F3)</source>
        <translation>To the place before (Shift+F3)</translation>
    </message>
    <message>
        <source>To the next place (F3)</source>
        <translation>To the next place (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Languages to look in</source>
        <translation>Languages to look in</translation>
    </message>
    <message>
        <source>Places where the words stand</source>
        <translation>Places where the words stand</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing; %Ln in other languages</source>
        <translation>
            <numerusform>Nothing; %Ln in other languages</numerusform>
            <numerusform>Nothing; %Ln in other languages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
</context>
<context>
    <name>aigaq::app::FirstScreen</name>
    <message>
        <source>not found: moved or deleted</source>
        <translation>not found: moved or deleted</translation>
    </message>
</context>
<context>
    <name>aigaq::app::HiddenPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
</context>
<context>
    <name>aigaq::app::HistoryDrawer</name>
    <message>
        <source>Wordings of this text</source>
        <translation>Wordings of this text</translation>
    </message>
    <message>
        <source>Changes of the document</source>
        <translation>Changes of the document</translation>
    </message>
    <message>
        <source>States with a name</source>
        <translation>States with a name</translation>
    </message>
    <message>
        <source>Deleted parts</source>
        <translation>Deleted parts</translation>
    </message>
    <message>
        <source>History of what</source>
        <translation>History of what</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Close the history</translation>
    </message>
</context>
<context>
    <name>aigaq::app::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Wording and what changed in it</source>
        <translation>Wording and what changed in it</translation>
    </message>
    <message>
        <source>The text was changed meanwhile. Try again.</source>
        <translation>The text was changed meanwhile. Try again.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ImportReport</name>
    <message>
        <source>Import report</source>
        <translation>Import report</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Close the report</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) mended</source>
        <translation>
            <numerusform>%Ln thing mended</numerusform>
            <numerusform>%Ln things mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nothing to look at.</translation>
    </message>
    <message>
        <source>%1 of %2 to look at: %3</source>
        <translation>%1 of %2 to look at: %3</translation>
    </message>
    <message>
        <source>paragraph %1: %2</source>
        <translation>paragraph %1: %2</translation>
    </message>
</context>
<context>
    <name>aigaq::app::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>aigaq::app::MainWindow</name>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Saved. Everything you type is kept at once.</source>
        <translation>Saved. Everything you type is kept at once.</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <translation>Written to %1: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>The export was cancelled.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>The file of the submission</source>
        <translation>The file of the submission</translation>
    </message>
    <message>
        <source>Submissions (*.aigaq)</source>
        <translation>Submissions (*.aigaq)</translation>
    </message>
    <message>
        <source>Key issues</source>
        <translation>Key issues</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>The draft</translation>
    </message>
    <message>
        <source>The draft in another language</source>
        <translation>The draft in another language</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Interface lan&amp;guage</source>
        <translation>Interface lan&amp;guage</translation>
    </message>
    <message>
        <source>The language of the text that is shown</source>
        <translation>The language of the text that is shown</translation>
    </message>
    <message>
        <source>About Aigaq</source>
        <translation>About Aigaq</translation>
    </message>
    <message>
        <source>Aigaq %1
Submissions to the UN Committee against Torture.

No account, no network: your text stays in the file you choose.
Free software under the GNU GPL, version 3 or later.</source>
        <translation>Aigaq %1
Submissions to the UN Committee against Torture.

No account, no network: your text stays in the file you choose.
Free software under the GNU GPL, version 3 or later.</translation>
    </message>
    <message>
        <source>What was being typed when this file was last open is damaged. The wording before it is shown.</source>
        <translation>What was being typed when this file was last open is damaged. The wording before it is shown.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>The last changes could not be written to %1. They are still in the window.</source>
        <translation>The last changes could not be written to %1. They are still in the window.</translation>
    </message>
    <message>
        <source>Close without the last changes</source>
        <translation>Close without the last changes</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Another file is still being read or written. Wait for it, or cancel it.</source>
        <translation>Another file is still being read or written. Wait for it, or cancel it.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copy</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was imported.</source>
        <translation>Reading was cancelled. Nothing was imported.</translation>
    </message>
    <message>
        <source>%1 was not found: it was moved or deleted.</source>
        <translation>%1 was not found: it was moved or deleted.</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Look for it…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>Look for %1</translation>
    </message>
    <message>
        <source>%1 was closed. It is still there, since this disk has no trash.</source>
        <translation>%1 was closed. It is still there, since this disk has no trash.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 is in the trash.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Setting the pages</translation>
    </message>
    <message numerus="yes">
        <source>Put together from copies, with %n thing(s) to look at. Where wordings stand side by side, [[one | the other]], keep one. %1</source>
        <translation>
            <numerusform>Put together from copies, with %n thing to look at. Where wordings stand side by side, [[one | the other]], keep one. %1</numerusform>
            <numerusform>Put together from copies, with %n things to look at. Where wordings stand side by side, [[one | the other]], keep one. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is not protected yet: everybody who has it can read it.</source>
        <translation>The copy is not protected yet: everybody who has it can read it.</translation>
    </message>
    <message>
        <source>Protect it…</source>
        <translation>Protect it…</translation>
    </message>
    <message>
        <source>Not locked, since the last changes could not be written. They would be lost.</source>
        <translation>Not locked, since the last changes could not be written. They would be lost.</translation>
    </message>
    <message>
        <source>Protected. Copies made before are not.</source>
        <translation>Protected. Copies made before are not.</translation>
    </message>
    <message>
        <source>Not protected any more.</source>
        <translation>Not protected any more.</translation>
    </message>
    <message>
        <source>%1 can only be read: it, its folder or its medium is read-only.</source>
        <translation>%1 can only be read: it, its folder or its medium is read-only.</translation>
    </message>
    <message>
        <source>Open in another window of this computer since %1. You can read; writing starts when it is free.</source>
        <translation>Open in another window of this computer since %1. You can read; writing starts when it is free.</translation>
    </message>
    <message>
        <source>Open on the computer %1 since %2. You can read; writing starts when it is free.</source>
        <translation>Open on the computer %1 since %2. You can read; writing starts when it is free.</translation>
    </message>
    <message>
        <source>It is not: write</source>
        <translation>It is not: write</translation>
    </message>
    <message>
        <source>It is free now: you can write.</source>
        <translation>It is free now: you can write.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. What you see is only in this window now.</source>
        <translation>%1 was moved or deleted while it was open. What you see is only in this window now.</translation>
    </message>
    <message>
        <source>%1 was replaced while it was open, perhaps by a program that synchronises folders. Both can be joined; nothing is lost.</source>
        <translation>%1 was replaced while it was open, perhaps by a program that synchronises folders. Both can be joined; nothing is lost.</translation>
    </message>
    <message>
        <source>Join both</source>
        <translation>Join both</translation>
    </message>
    <message>
        <source>Beside it lies %1, which a program that synchronises folders has made: it holds what was changed elsewhere at the same time.</source>
        <translation>Beside it lies %1, which a program that synchronises folders has made: it holds what was changed elsewhere at the same time.</translation>
    </message>
    <message>
        <source>Join it</source>
        <translation>Join it</translation>
    </message>
    <message numerus="yes">
        <source>Joined: %Ln change(s) came from there.</source>
        <translation>
            <numerusform>Joined: %Ln change came from there.</numerusform>
            <numerusform>Joined: %Ln changes came from there.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is not needed any more.</source>
        <translation>The copy is not needed any more.</translation>
    </message>
    <message>
        <source>Move the copy to the trash</source>
        <translation>Move the copy to the trash</translation>
    </message>
    <message>
        <source>%1 is still there, since this disk has no trash.</source>
        <translation>%1 is still there, since this disk has no trash.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 could not be deleted.</translation>
    </message>
    <message>
        <source>%1, from before, still has the words.</source>
        <translation>%1, from before, still has the words.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Are they to be part of the draft? What is left out is in the report.</source>
        <translation>Are they to be part of the draft? What is left out is in the report.</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Accept the changes</translation>
    </message>
    <message>
        <source>Reject the changes</source>
        <translation>Reject the changes</translation>
    </message>
    <message>
        <source>The Word document that came back</source>
        <translation>The Word document that came back</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;All files (*)</source>
        <translation>Word documents (*.docx);;All files (*)</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was taken in.</source>
        <translation>Reading was cancelled. Nothing was taken in.</translation>
    </message>
    <message>
        <source>Compare it even so</source>
        <translation>Compare it even so</translation>
    </message>
    <message>
        <source>%1 (changes since %2)</source>
        <translation>%1 (changes since %2)</translation>
    </message>
    <message>
        <source>The changes as a Word document</source>
        <translation>The changes as a Word document</translation>
    </message>
    <message>
        <source>Changes can be tracked in Word documents alone. Choose a name that ends in .docx.</source>
        <translation>Changes can be tracked in Word documents alone. Choose a name that ends in .docx.</translation>
    </message>
    <message>
        <source>Drafts (*.docx *.odt *.rtf *.doc *.txt);;All files (*)</source>
        <translation>Drafts (*.docx *.odt *.rtf *.doc *.txt);;All files (*)</translation>
    </message>
</context>
<context>
    <name>aigaq::app::Message</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>aigaq::app::NewSubmissionDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::NoteFrame</name>
    <message>
        <source>Footnote %1. Escape: back to the text</source>
        <translation>Footnote %1. Escape: back to the text</translation>
    </message>
</context>
<context>
    <name>aigaq::app::OutlineModel</name>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PagesDrawer</name>
    <message>
        <source>%1: the pages as a PDF has them. Other programs break lines and pages in their own way.</source>
        <translation>%1: the pages as a PDF has them. Other programs break lines and pages in their own way.</translation>
    </message>
    <message>
        <source>The pages of %1</source>
        <translation>The pages of %1</translation>
    </message>
    <message>
        <source>The text has changed since.</source>
        <translation>The text has changed since.</translation>
    </message>
    <message>
        <source>Show the present pages</source>
        <translation>Show the present pages</translation>
    </message>
    <message>
        <source>Close the pages</source>
        <translation>Close the pages</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Smaller pages</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Larger pages</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Fit the width</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ParagraphChooser</name>
    <message>
        <source>Cross-reference</source>
        <translation>Cross-reference</translation>
    </message>
    <message>
        <source>Number or words of the paragraph</source>
        <translation>Number or words of the paragraph</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PassphraseDialog</name>
    <message>
        <source>Four or more words that nobody would guess together.</source>
        <translation>Four or more words that nobody would guess together.</translation>
    </message>
    <message>
        <source>Too easy to guess by a computer.</source>
        <translation>Too easy to guess by a computer.</translation>
    </message>
    <message>
        <source>Better than nothing. More words are safer.</source>
        <translation>Better than nothing. More words are safer.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Some keyboards cannot type all of its letters.</source>
        <translation>Some keyboards cannot type all of its letters.</translation>
    </message>
    <message>
        <source>Show a &amp;recovery key to keep on paper</source>
        <translation>Show a &amp;recovery key to keep on paper</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Protect with a passphrase</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Without the passphrase and the recovery key nobody can open the file, we neither.</source>
        <translation>Without the passphrase and the recovery key nobody can open the file, we neither.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Once more</translation>
    </message>
    <message>
        <source>&amp;Lock without a key pressed for</source>
        <translation>&amp;Lock without a key pressed for</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Protect</translation>
    </message>
    <message>
        <source>&amp;Take the protection off</source>
        <translation>&amp;Take the protection off</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>Writing the file anew…</source>
        <translation>Writing the file anew…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>aigaq::app::PurgeDialog</name>
    <message>
        <source>Remove for &amp;good</source>
        <translation>Remove for &amp;good</translation>
    </message>
    <message>
        <source>Remove words for good</source>
        <translation>Remove words for good</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Where the words stand</translation>
    </message>
    <message>
        <source>&amp;Words, such as a name</source>
        <translation>&amp;Words, such as a name</translation>
    </message>
    <message>
        <source>&amp;Say instead</source>
        <translation>&amp;Say instead</translation>
    </message>
    <message>
        <source>&amp;Type the words again</source>
        <translation>&amp;Type the words again</translation>
    </message>
    <message>
        <source>They go from every text, named states, the whole history and the file&apos;s unused space. This cannot be undone, and neither can anything done before it.</source>
        <translation>They go from every text, named states, the whole history and the file&apos;s unused space. This cannot be undone, and neither can anything done before it.</translation>
    </message>
    <message>
        <source>Case makes no difference, and parts of longer words count.</source>
        <translation>Case makes no difference, and parts of longer words count.</translation>
    </message>
    <message>
        <source>Only words in one line can be removed and put instead.</source>
        <translation>Only words in one line can be removed and put instead.</translation>
    </message>
    <message>
        <source>What is said instead must not have the words in it.</source>
        <translation>What is said instead must not have the words in it.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>No text of this submission has or had these words.</source>
        <translation>No text of this submission has or had these words.</translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n place(s):</source>
        <translation>
            <numerusform>They stand in %n place:</numerusform>
            <numerusform>They stand in %n places:</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing, and writing the file anew…</source>
        <translation>Removing, and writing the file anew…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>The submission is protected. Keep this key on paper, in a safe place and not beside the computer: whoever has it can open the file, until its passphrase changes.</source>
        <translation>The submission is protected. Keep this key on paper, in a safe place and not beside the computer: whoever has it can open the file, until its passphrase changes.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Recovery key of %1</source>
        <translation>Recovery key of %1</translation>
    </message>
    <message>
        <source>It can be typed wherever the passphrase can, until the passphrase changes.</source>
        <translation>It can be typed wherever the passphrase can, until the passphrase changes.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ReturnedDrawer</name>
    <message numerus="yes">
        <source>%Ln change(s) to take in or leave</source>
        <translation>
            <numerusform>%Ln change to take in or leave</numerusform>
            <numerusform>%Ln changes to take in or leave</numerusform>
        </translation>
    </message>
    <message>
        <source>What was exported is not known any more: what was changed here since looks as if it had been changed back.</source>
        <translation>What was exported is not known any more: what was changed here since looks as if it had been changed back.</translation>
    </message>
    <message>
        <source>Close the changes</source>
        <translation>Close the changes</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ReturnedPage</name>
    <message>
        <source>Changes in the document</source>
        <translation>Changes in the document</translation>
    </message>
    <message>
        <source>Take &amp;this one</source>
        <translation>Take &amp;this one</translation>
    </message>
    <message>
        <source>The submission has all that the document says.</source>
        <translation>The submission has all that the document says.</translation>
    </message>
    <message numerus="yes">
        <source>Take the %Ln ticked</source>
        <translation>
            <numerusform>Take the %Ln ticked</numerusform>
            <numerusform>Take the %Ln ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>changes from Word</source>
        <translation>changes from Word</translation>
    </message>
</context>
<context>
    <name>aigaq::app::ReturnedReading</name>
    <message>
        <source>%1 does not say that it was exported from this submission.</source>
        <translation>%1 does not say that it was exported from this submission.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::SnapshotsPage</name>
    <message>
        <source>&amp;Name this state…</source>
        <translation>&amp;Name this state…</translation>
    </message>
    <message>
        <source>Its &amp;pages</source>
        <translation>Its &amp;pages</translation>
    </message>
    <message>
        <source>E&amp;xport it…</source>
        <translation>E&amp;xport it…</translation>
    </message>
    <message>
        <source>No state has a name yet. One that is sent or agreed should have one.</source>
        <translation>No state has a name yet. One that is sent or agreed should have one.</translation>
    </message>
    <message>
        <source>The submission says the same now.</source>
        <translation>The submission says the same now.</translation>
    </message>
    <message>
        <source>From that state (struck through) to the present (underlined)</source>
        <translation>From that state (struck through) to the present (underlined)</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>Name this state</translation>
    </message>
    <message>
        <source>What the submission is now, such as &quot;sent to OHCHR, 3 March&quot;:</source>
        <translation>What the submission is now, such as &quot;sent to OHCHR, 3 March&quot;:</translation>
    </message>
    <message>
        <source>The name must be words in one line.</source>
        <translation>The name must be words in one line.</translation>
    </message>
    <message>
        <source>This state is &quot;%1&quot; from now on.</source>
        <translation>This state is &quot;%1&quot; from now on.</translation>
    </message>
    <message>
        <source>There is a state &quot;%1&quot; already. Choose another name.</source>
        <translation>There is a state &quot;%1&quot; already. Choose another name.</translation>
    </message>
    <message>
        <source>&amp;Changes in Word…</source>
        <translation>&amp;Changes in Word…</translation>
    </message>
    <message>
        <source>Write what has changed since as a Word document with tracked changes</source>
        <translation>Write what has changed since as a Word document with tracked changes</translation>
    </message>
</context>
<context>
    <name>aigaq::app::SubmissionEditor</name>
    <message>
        <source>typing</source>
        <translation>typing</translation>
    </message>
</context>
<context>
    <name>aigaq::app::TextHistoryPage</name>
    <message>
        <source>&amp;Bring this wording back</source>
        <translation>&amp;Bring this wording back</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Nothing has been written here yet.</translation>
    </message>
    <message>
        <source>Destroyed for somebody&apos;s safety.</source>
        <translation>Destroyed for somebody&apos;s safety.</translation>
    </message>
    <message>
        <source>The present wording</source>
        <translation>The present wording</translation>
    </message>
    <message>
        <source>From this wording (struck through) to the present one (underlined)</source>
        <translation>From this wording (struck through) to the present one (underlined)</translation>
    </message>
    <message>
        <source>earlier wording</source>
        <translation>earlier wording</translation>
    </message>
    <message>
        <source>The earlier wording is back. Ctrl+Z takes it away again.</source>
        <translation>The earlier wording is back. Ctrl+Z takes it away again.</translation>
    </message>
</context>
<context>
    <name>aigaq::app::UnlockPage</name>
    <message>
        <source>Checking… This takes a moment, on purpose.</source>
        <translation>Checking… This takes a moment, on purpose.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 is locked</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Whoever has forgotten it can type or paste the recovery key here, all six lines.</source>
        <translation>Whoever has forgotten it can type or paste the recovery key here, all six lines.</translation>
    </message>
    <message>
        <source>&amp;Another submission…</source>
        <translation>&amp;Another submission…</translation>
    </message>
</context>
<context>
    <name>aigaq::app::WordingView</name>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…and %Ln more</numerusform>
            <numerusform>…and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
