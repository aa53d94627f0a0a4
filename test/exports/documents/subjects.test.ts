import { expect, test } from 'vitest'
import { questionCards } from '../../../src/content/questionCards'
import { readCanvases } from '../../../src/dossier/canvas/readCanvases'
import { readOpportunities } from '../../../src/dossier/document/readRecords'
import type { DossierView } from '../../../src/dossier/document/view'
import { readBlocks, readSessions } from '../../../src/dossier/workSession/readSessions'
import { canvasSheet, canvasSubjects } from '../../../src/exports/canvas/canvasSheet'
import { documents, subjectsOf } from '../../../src/exports/documents'
import type { DocumentInput, DocumentKind } from '../../../src/exports/documents/define'
import type { Block } from '../../../src/exports/documents/tree'
import { dossierFile, dossierFileName, dossierFileSubjects } from '../../../src/exports/dossierFile'
import {
  invitationCalendar,
  invitationSubjects,
  invitationText,
} from '../../../src/exports/workSession/invitation'
import { layoutQuestionSheets, questionSheetSubjects } from '../../../src/exports/workSession/questionSheets'
import { layoutTableSheets, tableSheetSubjects } from '../../../src/exports/workSession/tableSheet'
import { readDossierFile } from '../../../src/imports/dossierFile'
import type { Words } from '../../../src/words/Words'
import { memoryDossier } from '../../support/memoryDossier'
import { oldDossiers, readOldDossier } from '../../support/oldDossiers'
import { wordsIn } from '../words'

const all = await wordsIn('nl')
const dossiers: readonly DossierView[] = [
  memoryDossier().view(),
  ...(await Promise.all(oldDossiers.map(read))),
]
const today = '2026-06-10'

/** The words of these subjects, and the keys of others that were asked for: they would stand in the file. */
function wordsOf(subjects: readonly string[]) {
  const missing: string[] = []
  const say = (key: string, values?: Readonly<Record<string, unknown>>): string => {
    if (!subjects.includes(key.split(':')[0] ?? '')) missing.push(key)
    return (all as (key: string, values?: Readonly<Record<string, unknown>>) => string)(key, values)
  }
  return { words: say as Words, missing }
}

test.each<DocumentKind>(documents)('$id is written with the words that it asks for', (kind) => {
  const { words, missing } = wordsOf(subjectsOf(kind))
  for (const view of dossiers) {
    for (const about of aboutOf(kind, view)) {
      const input: DocumentInput = { view, words, today, opportunity: '', ...about }
      writeAll(kind.tree(input).blocks())
      kind.sheets?.(input)
      kind.calendar?.({
        ...input,
        dossierId: 'd1',
        address: '',
        writtenAt: `${today}T12:00:00Z`,
        weekly: true,
      })
    }
  }
  expect(missing).toEqual([])
})

test('the dossier file is written with the words that it asks for', () => {
  const { words, missing } = wordsOf(dossierFileSubjects)
  for (const view of dossiers) {
    for (const handOut of [false, true]) {
      dossierFile({ id: 'd1', view, state: new Uint8Array(), savedAt: `${today}T12:00:00Z`, handOut }, words)
    }
    dossierFileName(view, today, words)
  }
  expect(missing).toEqual([])
})

test('canvases, sheets to write on and invitations are made with the words that they ask for', () => {
  const [canvas, tables, cards, invited] = [
    canvasSubjects,
    tableSheetSubjects,
    questionSheetSubjects,
    invitationSubjects,
  ].map(wordsOf)
  if (!canvas || !tables || !cards || !invited) throw new Error('There are four lists')
  layoutQuestionSheets(
    questionCards.map(({ code }) => code),
    cards.words,
  )
  for (const view of dossiers) {
    for (const { id } of readCanvases(view)) canvasSheet(view, id, canvas.words)
    for (const session of readSessions(view)) {
      const blocks = readBlocks(view, session.id)
      layoutTableSheets({ session, blocks, tables: 2, words: tables.words })
      const invitation = { session, blocks, words: invited.words }
      invitationText(invitation)
      invitationCalendar({ ...invitation, dossierId: 'd1', writtenAt: `${today}T12:00:00Z` })
    }
  }
  expect([canvas, tables, cards, invited].flatMap(({ missing }) => missing)).toEqual([])
})

async function read([version, name]: (typeof oldDossiers)[number]): Promise<DossierView> {
  const { file } = readOldDossier(version, name)
  const { view } = await readDossierFile({ name, size: file.length, text: () => Promise.resolve(file) })
  return view
}

/** Everything in a dossier that a document can be about. */
function aboutOf({ about }: DocumentKind, view: DossierView): readonly Partial<DocumentInput>[] {
  if (about === 'opportunity') return readOpportunities(view).map(({ id }) => ({ opportunity: id }))
  if (about === 'canvas') return [{}, ...readCanvases(view).map(({ id }) => ({ canvas: id }))]
  if (about === 'session') return [{}, ...readSessions(view).map(({ id }) => ({ session: id }))]
  return [{}]
}

function writeAll(blocks: Iterable<Block>): void {
  for (const block of blocks) if (block.kind === 'picture') writeAll(block.instead)
}
