// SPDX-License-Identifier: GPL-3.0-or-later
//
// node docx.cjs SUBMISSION.json OUT.docx: the same content written by npm's docx, with real
// numbering, real footnotes and links. SUBMISSION.json is what `aigaq export` writes.
"use strict";

const fs = require("node:fs");
const {
    AlignmentType, Document, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, LevelFormat,
    Packer, Paragraph, TextRun,
} = require("docx");

const submission = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));

/** The text with the marks of its notes; their offsets count code points. */
function runs(text, notes) {
    const characters = [...text];
    const children = [];
    let from = 0;
    for (const note of notes) {
        children.push(new TextRun(characters.slice(from, note.offset).join("")));
        children.push(new FootnoteReferenceRun(note.number));
        from = note.offset;
    }
    children.push(new TextRun(characters.slice(from).join("")));
    return children;
}

const notesOf = new Map();
for (const note of submission.footnotes) {
    const place = `${note.paragraph} ${note.part}`;
    notesOf.set(place, [...(notesOf.get(place) ?? []), note]);
}

function numbered(half, label) {
    return half.paragraphs.map((text, part) => new Paragraph({
        ...(part === 0 ? { numbering: { reference: "paragraphs", level: 0 } } : {}),
        children: [...label, ...runs(text, notesOf.get(`${half.number} paragraphs/${part}`) ?? [])],
    }));
}

function footnote(note) {
    const [url] = note.urls;
    const words = note.text.replace(url, "");
    return { children: [new Paragraph({ children: [
        new TextRun(words),
        new ExternalHyperlink({ link: url, children: [new TextRun(url)] }),
    ] })] };
}

const centred = { alignment: AlignmentType.CENTER };
const children = [
    new Paragraph({ ...centred, heading: HeadingLevel.TITLE, text: submission.title }),
    new Paragraph({ ...centred, text: submission.framework }),
    ...submission.introduction.map((text) => new Paragraph({ text })),
    ...submission.items.flatMap(({ issue, question }) => [
        ...numbered(issue, []),
        ...numbered(question, [new TextRun({ text: "Question: ", bold: true })]),
    ]),
];
const document = new Document({
    numbering: { config: [{ reference: "paragraphs", levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: "%1." },
    ] }] },
    footnotes: Object.fromEntries(submission.footnotes.map((note) => [note.number, footnote(note)])),
    sections: [{ children }],
});

Packer.toBuffer(document).then((bytes) => fs.writeFileSync(process.argv[3], bytes));
