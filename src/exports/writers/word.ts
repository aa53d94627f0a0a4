import {
  AlignmentType,
  Bookmark,
  Document,
  type FileChild,
  Footer,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx'
import type { Block, Contents, DocumentTree, Field } from '../documents/tree'
import { cleanText } from './cleanText'
import { wordPicture } from './wordPicture'
import { stylesFor } from './wordStyles'
import { lineWidth, pageOf, wordTable } from './wordTable'

/** A document with its blocks already made, so that it can be sent to a worker. */
export type WordDocument = Omit<DocumentTree, 'blocks'> & { readonly blocks: readonly Block[] }

const headings = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const

/**
 * A Word file (.docx) with real styles for title, headings, lists and tables, in the language of its text, and without
 * empty paragraphs. Returns its bytes.
 */
export function writeWord({ blocks, title, subtitle, region, page, look }: WordDocument) {
  const document = new Document({
    title: cleanText(title),
    description: cleanText(subtitle),
    creator: 'Partnerwijzer',
    lastModifiedBy: 'Partnerwijzer',
    compatibility: { version: 15 },
    styles: stylesFor({ region, compact: look === 'compact' }),
    numbering: { config: [bullets, numbers] },
    sections: [
      {
        properties: { page: pageOf(look) },
        footers: { default: footer(cleanText(title), page, lineWidth(look)) },
        children: [
          new Paragraph({ style: 'Title', children: textRuns(title) }),
          ...(subtitle ? [new Paragraph({ style: 'Subtitle', children: textRuns(subtitle) })] : []),
          ...blocks.flatMap((block) => writeBlock(block, lineWidth(look))),
        ],
      },
    ],
  })
  return Packer.toArrayBuffer(document)
}

function writeBlock(block: Block, width: number): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          style: headings[block.level - 1],
          pageBreakBefore: block.newPage,
          children:
            block.id === undefined
              ? textRuns(block.text)
              : [new Bookmark({ id: block.id, children: textRuns(block.text) })],
        }),
      ]
    case 'contents':
      return writeContents(block)
    case 'paragraph':
      return [
        new Paragraph({ style: paragraphStyles[block.tone ?? 'plain'], children: textRuns(block.text) }),
      ]
    case 'value':
      return [new Paragraph({ children: fieldRuns(block.field) })]
    case 'answer':
      return writeAnswer(block.field)
    case 'facts':
      return block.fields.flatMap((field, i) => writeFact(field, i === 0, i === block.fields.length - 1))
    case 'list':
      return block.items.map((text) => listLine(textRuns(text), block.numbered))
    case 'checks':
      return [
        ...(block.title === undefined
          ? []
          : [new Paragraph({ style: 'Question', children: textRuns(block.title) })]),
        ...block.items.map(
          ({ text, ticked }) =>
            new Paragraph({ style: 'CheckLine', children: textRuns(`${ticked ? '☑' : '☐'}\t${text}`) }),
        ),
      ]
    case 'picture':
      return block.png
        ? [wordPicture(block, block.png, width)]
        : block.instead.flatMap((one) => writeBlock(one, width))
    case 'table':
      return [
        ...(block.showsTitle ? [new Paragraph({ style: 'Question', children: textRuns(block.title) })] : []),
        wordTable(block, { fieldRuns, textRuns, width }),
      ]
  }
}

/** The chapters, each with a way to it. */
function writeContents({ title, chapters }: Contents): readonly Paragraph[] {
  return [
    new Paragraph({ style: headings[0], children: textRuns(title) }),
    ...chapters.map((chapter) => {
      const children = [new TextRun({ text: cleanText(chapter.title), style: 'Hyperlink' })]
      return listLine([new InternalHyperlink({ anchor: chapter.id, children })])
    }),
  ]
}

function listLine(children: ParagraphChild[], numbered?: true): Paragraph {
  return new Paragraph({
    style: numbered ? 'ListNumber' : 'ListBullet',
    numbering: { reference: numbered ? 'numbers' : 'bullets', level: 0 },
    children,
  })
}

function writeAnswer(field: Field): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'Question', children: textRuns(field.label) }),
    new Paragraph({ children: fieldRuns(field) }),
  ]
}

/** A name and its value on a line, or below each other where the name is a whole question. */
function writeFact(field: Field, isFirst: boolean, isLast: boolean): readonly Paragraph[] {
  if (field.label.length > longestName) return writeAnswer(field)
  const name = new TextRun({ text: cleanText(field.label), bold: true })
  const tab = new TextRun({ children: ['\t'] })
  const spacing = { before: isFirst ? 80 : undefined, after: isLast ? 140 : undefined }
  return [new Paragraph({ style: 'Fact', spacing, children: [name, tab, ...fieldRuns(field)] })]
}

/** In letters: what fits before the values. */
const longestName = 28

const paragraphStyles = { plain: 'Normal', soft: 'Soft', note: 'Quote' } as const

/** What a field says; a gap is in italics, so that it is seen for what it is. */
function fieldRuns({ text, state }: Field): ParagraphChild[] {
  return state === 'filled' ? textRuns(text) : [new TextRun({ text: cleanText(text), style: 'Gap' })]
}

/** Text with its line breaks and tabs. */
function textRuns(text: string): ParagraphChild[] {
  if (text === '') return []
  return cleanText(text)
    .split('\n')
    .map((line, i) => {
      const pieces = line.split('\t').flatMap((piece, at) => (at === 0 ? [piece] : ['\t', piece]))
      return new TextRun({ children: pieces, break: i === 0 ? undefined : 1 })
    })
}

function footer(title: string, page: string, width: number): Footer {
  const number = new TextRun({
    children: [`\t${cleanText(page)} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  })
  const right = { type: TabStopType.RIGHT, position: width }
  const line = { style: 'Footer', tabStops: [right], children: [new TextRun(title), number] }
  return new Footer({ children: [new Paragraph(line)] })
}

const indent = { paragraph: { indent: { left: 360, hanging: 360 } } }
const bullets = {
  reference: 'bullets',
  levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: indent }],
}
const numbers = {
  reference: 'numbers',
  levels: [
    { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: indent },
  ],
}
