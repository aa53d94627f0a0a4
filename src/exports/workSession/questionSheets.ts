import type { CardCode } from '../../content/questionCards'
import type { Words } from '../../words/Words'
import { layoutEmptyPage } from '../canvas/layoutPages'
import type { CanvasPaint } from '../canvas/look'
import type { SheetField } from '../canvas/sheet'
import type { Picture } from '../picture/shapes'

/** The subjects whose words have to be there before question cards are drawn. */
export const questionSheetSubjects = ['workSession', 'questionCards'] as const

const across = 3
const onOneSheet = 9

/** Question cards to cut out, nine on an A4 that lies down, each with its code. */
export function layoutQuestionSheets(codes: readonly CardCode[], words: Words): Picture<CanvasPaint>[] {
  const sheets = Array.from({ length: Math.ceil(codes.length / onOneSheet) }, (_, i) =>
    codes.slice(i * onOneSheet, (i + 1) * onOneSheet),
  )
  return sheets.map((some) =>
    layoutEmptyPage(
      {
        title: words('workSession:cardSheet.title'),
        about: '',
        foot: words('workSession:cardSheet.foot'),
        goesOn: (title) => title,
        rows: inRows(some.map((code) => cardOf(code, words))),
      },
      'A4',
    ),
  )
}

function cardOf(code: CardCode, words: Words): SheetField {
  return {
    code: words('questionCards:code', { code }),
    title: words(`questionCards:cards.${code}`),
    question: '',
    groups: [],
  }
}

/** Three rows of three on every sheet, so that all cards are the same size; what is left is for questions of one's own. */
function inRows(cards: readonly SheetField[]): SheetField[][] {
  const full = [...cards, ...Array.from({ length: onOneSheet - cards.length }, () => blank)]
  return Array.from({ length: onOneSheet / across }, (_, i) => full.slice(i * across, (i + 1) * across))
}

const blank: SheetField = { code: '', title: '', question: '', groups: [] }
