import { findCanvas } from '../../content/canvases'
import type { Session } from '../../dossier/kinds/session'
import type { SessionBlock } from '../../dossier/kinds/sessionBlock'
import { dateIn } from '../../dossier/naming/formats'
import { fieldsOfBlock, toolOf } from '../../dossier/workSession/readSessions'
import type { Words } from '../../words/Words'
import { wordsUnder } from '../../words/wordsUnder'
import { frame } from '../canvas/frame'
import { drawGrid, layoutGrid } from '../canvas/grid'
import { papers } from '../canvas/layoutPages'
import type { CanvasPaint } from '../canvas/look'
import type { SheetField } from '../canvas/sheet'
import type { Picture, Shape } from '../picture/shapes'
import { textLines } from '../picture/text'
import { textWidth } from '../picture/textWidth'
import { wrap } from '../picture/wrap'
import { blockWord } from './blockWord'

/** The subjects whose words have to be there before sheets for tables are drawn. */
export const tableSheetSubjects = ['workSession', 'agendas', 'canvases', 'canvasPaper', 'file'] as const

const { width, height } = papers.A4
const size = 15

export type TableSheets = {
  readonly session: Session
  readonly blocks: readonly SessionBlock[]
  /** How many tables there are; one sheet without a number for none. */
  readonly tables: number
  readonly words: Words
}

/**
 * One A4 for each table, lying down: the question of the block in which people write, a line for their names, and a box
 * for each field of the kansenkaart that the agenda works in, with its code to type it over by.
 */
export function layoutTableSheets({ session, blocks, tables, words }: TableSheets): Picture<CanvasPaint>[] {
  const fields = fieldsInUse(session, blocks)
  const numbers = tables > 0 ? Array.from({ length: tables }, (_, i) => i + 1) : [0]
  return numbers.map((number) => layoutSheet({ session, blocks, number, fields, words }))
}

/** The fields of the kansenkaart that the blocks of a session work in; all of them where no block names any. */
export function fieldsInUse(
  session: Pick<Session, 'agenda'>,
  blocks: readonly SessionBlock[],
): readonly { readonly id: string; readonly code: string }[] {
  const all = findCanvas('opportunityMap')?.fields ?? []
  const named = blocks.filter((one) => toolOf(one) === 'canvas').map((one) => fieldsOfBlock(session, one))
  // A block without fields of its own works in the whole sheet.
  if (named.some((one) => one.length === 0)) return all
  const used = new Set(named.flat())
  return used.size === 0 ? all : all.filter(({ id }) => used.has(id))
}

type OneSheet = Pick<TableSheets, 'session' | 'blocks' | 'words'> & {
  readonly number: number
  readonly fields: readonly { readonly id: string; readonly code: string }[]
}

function layoutSheet({ session, blocks, number, fields, words }: OneSheet): Picture<CanvasPaint> {
  const say = wordsUnder(words, 'workSession:tableSheet.')
  const around = frame(
    {
      title: number > 0 ? say('table', { number }) : session.title,
      about: [number > 0 && session.title, session.date && dateIn(words, session.date)]
        .filter(Boolean)
        .join(' · '),
      foot: words('canvasPaper:foot', { example: words('canvasPaper:examples.opportunityMap') }),
    },
    { width, size: size * 0.8 },
  )
  const question = wrap(questionOf(session, blocks, words), {
    width,
    size: size * 1.2,
    bold: true,
    lines: Number.POSITIVE_INFINITY,
  })
  const names = say('names')
  const questionHeight = question.length * size * 1.55
  const namesAt = around.top + questionHeight + size * 1.3
  const top = namesAt + size * 1.1
  const grid = layoutGrid(inRows(fields.map((field) => boxOf(field, words))), { width, size: size * 0.9 })
  const shapes: Shape<CanvasPaint>[] = [
    ...around.draw(height),
    ...textLines(question, {
      x: 0,
      y: around.top + size * 1.1,
      step: size * 1.55,
      size: size * 1.2,
      bold: true,
      fill: 'ink' as const,
    }),
    { kind: 'text', x: 0, y: namesAt, text: names, size: size * 0.9, fill: 'quiet' },
    {
      kind: 'path',
      d: `M${textWidth(names, size * 0.9) + size}  ${namesAt + 3}H${width}`,
      stroke: 'line',
      width: 1.5,
    },
    ...drawGrid(grid, top, height - top - around.bottom),
  ]
  return { width, height, shapes }
}

/** The question of the block in which people write: the first that works on the canvas and asks something. */
function questionOf(session: Session, blocks: readonly SessionBlock[], words: Words): string {
  for (const block of blocks) {
    const question = toolOf(block) === 'canvas' ? blockWord(session, block, 'question', words) : ''
    if (question) return question
  }
  return words('workSession:tableSheet.question')
}

function boxOf({ id, code }: { id: string; code: string }, words: Words): SheetField {
  return {
    code,
    title: words(`canvases:opportunityMap.fields.${id}.title`),
    question: words(`canvases:opportunityMap.fields.${id}.question`),
    groups: [],
  }
}

/** At most four boxes beside each other, in rows that are as full as they can be. */
function inRows(boxes: readonly SheetField[]): SheetField[][] {
  const rows = boxes.length <= 3 ? 1 : 2
  const across = Math.max(1, Math.ceil(boxes.length / rows))
  return Array.from({ length: rows }, (_, i) => boxes.slice(i * across, (i + 1) * across)).filter(
    (row) => row.length > 0,
  )
}
