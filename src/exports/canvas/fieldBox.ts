import { type Box, rounded, type Shape } from '../picture/shapes'
import { textLines } from '../picture/text'
import { textWidth } from '../picture/textWidth'
import { wrap } from '../picture/wrap'
import { arrange, type Columns } from './columns'
import type { CanvasPaint } from './look'
import { drawNote } from './noteBlock'
import type { SheetField, SheetGroup } from './sheet'

type Section = {
  readonly title: readonly string[]
  readonly columns: Columns
  /** Where it begins, counted from the top of the box. */
  readonly y: number
  readonly height: number
}

/** A box of a canvas laid out in a width: its heading and its notes. `size` is that of the letters of a note, in px. */
export type FieldBox = {
  readonly field: SheetField
  readonly width: number
  readonly size: number
  readonly title: readonly string[]
  readonly question: readonly string[]
  readonly sections: readonly Section[]
  /** The height it needs, in px. */
  readonly height: number
  /** What did not fit below its limit, as a box to go on with; nothing if all fits. */
  readonly rest: SheetField | undefined
}

/** Lays out a box. With a `limit`, no more notes than fit in that height are taken. */
export function fieldBox(field: SheetField, width: number, size: number, limit?: number): FieldBox {
  const inside = width - padding(size) * 2
  const title = wrap(field.title, {
    width: inside - codeWidth(field, size),
    lines: Number.POSITIVE_INFINITY,
    ...titleType(size),
  })
  const question = wrap(field.question, {
    width: inside,
    lines: Number.POSITIVE_INFINITY,
    size: size * 0.95,
  })
  const sections: Section[] = []
  const rest: SheetGroup[] = []
  let y = headHeight(title, question, size)
  for (const group of field.groups) {
    if (rest.length > 0) {
      rest.push(group)
      continue
    }
    const section = sectionOf(group, { inside, size, y, limit, begins: sections.length === 0 })
    if (section.columns.placed.length > 0 || group.notes.length === 0) {
      sections.push(section)
      y += section.height + size * 0.6
    }
    if (section.columns.rest.length > 0) rest.push({ ...group, notes: section.columns.rest })
  }
  const height = y + padding(size) - (sections.length > 0 ? size * 0.6 : 0)
  return {
    field,
    width,
    size,
    title,
    question,
    sections,
    height,
    rest: rest.length > 0 ? { ...field, groups: rest } : undefined,
  }
}

type Room = { inside: number; size: number; y: number; limit: number | undefined; begins: boolean }

function sectionOf(group: SheetGroup, { inside, size, y, limit, begins }: Room): Section {
  const framed = group.title !== ''
  const edge = framed ? size * 0.6 : 0
  const width = inside - edge * 2
  const title = framed
    ? wrap(group.title, { width, size: size * 1.05, bold: true, lines: Number.POSITIVE_INFINITY })
    : []
  const above = framed ? edge + title.length * size * 1.4 + size * 0.2 : 0
  const room = limit === undefined ? undefined : limit - y - above - edge - padding(size)
  const columns = arrange(group.notes, { width, size, limit: room, begins })
  return { title, columns, y, height: above + columns.height + edge }
}

/** The shapes of a box that stands in `place`, which may be higher than it needs. */
export function drawField(box: FieldBox, place: Box): Shape<CanvasPaint>[] {
  const { field, size, title, question, sections } = box
  const x = place.x + padding(size)
  const top = place.y + padding(size)
  const { size: titleSize } = titleType(size)
  const code = codeWidth(field, size) - size * 0.7
  const questionTop = top + title.length * titleSize * 1.2 + size * 1.1
  return [
    { kind: 'path', d: rounded(place, size * 0.8), fill: 'box', stroke: 'line', width: 1.5 },
    ...(field.code === '' ? [] : drawCode(field, { x, top, width: code, titleSize })),
    ...textLines(title, {
      x: x + codeWidth(field, size),
      y: top + titleSize * 0.98,
      step: titleSize * 1.2,
      fill: 'ink' as const,
      ...titleType(size),
    }),
    ...textLines(question, {
      x,
      y: questionTop,
      step: size * 1.25,
      size: size * 0.95,
      fill: 'quiet' as const,
    }),
    ...sections.flatMap((section) => drawSection(section, { x, y: place.y, size, width: place.width })),
  ]
}

type SectionPlace = { x: number; y: number; size: number; width: number }

function drawSection(section: Section, { x, y, size, width }: SectionPlace): Shape<CanvasPaint>[] {
  const { title, columns } = section
  const framed = title.length > 0
  const edge = framed ? size * 0.6 : 0
  const top = y + section.y
  const above = framed ? edge + title.length * size * 1.4 + size * 0.2 : 0
  const frame: Box = { x, y: top, width: width - padding(size) * 2, height: section.height }
  return [
    ...(framed
      ? [
          {
            kind: 'path' as const,
            d: rounded(frame, size * 0.5),
            fill: 'group' as const,
            stroke: 'line' as const,
          },
          ...textLines(title, {
            x: x + edge,
            y: top + edge + size * 0.95,
            step: size * 1.4,
            size: size * 1.05,
            bold: true,
            fill: 'ink' as const,
          }),
        ]
      : []),
    ...columns.placed.flatMap(({ block, x: left, y: down }) =>
      drawNote(block, x + edge + left, top + above + down),
    ),
  ]
}

type CodePlace = { x: number; top: number; width: number; titleSize: number }

function drawCode({ code }: SheetField, { x, top, width, titleSize }: CodePlace): Shape<CanvasPaint>[] {
  const plate: Box = { x, y: top, width, height: titleSize * 1.3 }
  return [
    { kind: 'path', d: rounded(plate, titleSize * 0.26), fill: 'hr' },
    {
      kind: 'text',
      text: code,
      x: x + width / 2,
      y: top + titleSize * 0.98,
      size: titleSize * 0.9,
      fill: 'box',
      bold: true,
      anchor: 'middle',
    },
  ]
}

const padding = (size: number) => size * 0.9
const titleType = (size: number) => ({ size: size * 1.35, bold: true })

/** The room for the code beside the title. */
function codeWidth({ code }: SheetField, size: number): number {
  if (code === '') return 0
  return textWidth(code, size * 1.35 * 0.9, true) + size * 1.6
}

function headHeight(title: readonly string[], question: readonly string[], size: number): number {
  return padding(size) + title.length * size * 1.35 * 1.2 + question.length * size * 1.25 + size * 1.1
}
