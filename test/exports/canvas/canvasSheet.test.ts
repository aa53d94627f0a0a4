import { beforeAll, describe, expect, test } from 'vitest'
import { goToPhase } from '../../../src/dossier/commands/canvas/goToPhase'
import { putSticker } from '../../../src/dossier/commands/canvas/putSticker'
import { writeObstacle } from '../../../src/dossier/commands/obstacles'
import { addRecord } from '../../../src/dossier/commands/records'
import { score } from '../../../src/dossier/commands/scores'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { canvasSheet } from '../../../src/exports/canvas/canvasSheet'
import type { CanvasSheet } from '../../../src/exports/canvas/sheet'
import type { Words } from '../../../src/words/Words'
import { memoryDossier } from '../../support/memoryDossier'
import { wordsIn } from '../words'

function write(draft: DossierDraft) {
  draft.about.set('title', 'Proeftuin')
  addRecord(draft, 'canvases', 'map', {
    kind: 'opportunityMap',
    name: 'Sessie',
    date: '2026-11-22',
    rank: 'V',
  })
  const note = { canvas: 'map', field: 'tasks' }
  addRecord(draft, 'notes', 'n1', { ...note, text: 'Post', rank: 'V', author: 'SB', owner: 'Sanne' })
  addRecord(draft, 'notes', 'n2', { ...note, text: 'Planten', rank: 'W', group: 'g1', colour: 'green' })
  addRecord(draft, 'notes', 'n3', { ...note, text: 'Nog stil', rank: 'X', silent: 'andere tab' })
  addRecord(draft, 'noteGroups', 'g1', { canvas: 'map', field: 'tasks', title: 'Buiten', rank: 'V' })
  putSticker(draft, { canvas: 'map', note: 'n1', kind: 'impact', voter: 'ahmed' })
  addRecord(draft, 'opportunities', 'k1', {
    title: 'Kantine',
    kind: 'contract',
    targetGroups: ['youth'],
    tasks: 'Afwassen\nBroodjes',
    jobHours: 25.5,
    contractEnds: '2028-05-15',
    chosen: true,
  })
  writeObstacle(draft, 'k1', 'o1', { text: 'VOG', owner: 'Sanne', rank: 'V' })
  addRecord(draft, 'actions', 'a1', {
    what: 'Bel de cateraar',
    who: 'Mirjam',
    due: '2026-12-01',
    about: 'k1',
  })
  score(draft, 'k1', 'people', '', 4)
  score(draft, 'k1', 'contact', '', 2)
  addRecord(draft, 'opportunities', 'k2', { title: 'Post per fiets' })
  addRecord(draft, 'canvases', 'card-k1', { kind: 'opportunityCard', opportunity: 'k1', rank: 'W' })
  addRecord(draft, 'canvases', 'square', { kind: 'scoreSquare', rank: 'X' })
  addRecord(draft, 'canvases', 'job', { kind: 'jobStack', rank: 'Y' })
  addRecord(draft, 'notes', 'n4', {
    canvas: 'job',
    field: 'tasks',
    text: 'Afwas',
    rank: 'V',
    hours: 7.5,
    where: 'Kantine',
  })
  addRecord(draft, 'canvases', 'force', { kind: 'forceField', rank: 'Z' })
}

let words: Words
beforeAll(async () => {
  words = await wordsIn('nl')
})

const sheetOf = (id: string, dossier = memoryDossier(write)): CanvasSheet => {
  const sheet = canvasSheet(dossier.view(), id, words)
  if (!sheet) throw new Error('there is no such canvas')
  return sheet
}
const box = (sheet: CanvasSheet, code: string) => sheet.rows.flat().find((field) => field.code === code)
const texts = (sheet: CanvasSheet, code: string) =>
  box(sheet, code)?.groups.flatMap(({ notes }) => notes.map(({ text }) => text))

describe('a canvas that leaves the app', () => {
  test('has its name, its date and its notes, with groups as they stand', () => {
    const sheet = sheetOf('map')
    expect(sheet.title).toBe('Kansenkaart: Sessie')
    expect(sheet.about).toBe('Proeftuin · 22 november 2026')
    expect(sheet.rows.map((row) => row.length)).toEqual([4, 4])
    expect(box(sheet, 'K4')).toMatchObject({
      title: 'Ons werk',
      groups: [{ title: 'Buiten', notes: [{ text: 'Planten', colour: 'green' }] }, { title: '' }],
    })
  })

  test('shows what is written silently only once it is shown, and dots only once they are counted', () => {
    const dossier = memoryDossier(write, (draft) => goToPhase(draft, 'map', 'write'))
    const detailsOfPost = () => box(sheetOf('map', dossier), 'K4')?.groups.at(-1)?.notes[0]?.details
    expect(texts(sheetOf('map', dossier), 'K4')).not.toContain('Nog stil')
    dossier.change((draft) => goToPhase(draft, 'map', 'vote'))
    expect(texts(sheetOf('map', dossier), 'K4')).toContain('Nog stil')
    expect(detailsOfPost()).toBe('SB · eigenaar: Sanne')
    dossier.change((draft) => goToPhase(draft, 'map', 'counted'))
    expect(detailsOfPost()).toBe('SB · impact 1 · eigenaar: Sanne')
  })

  test('is, as the card of an opportunity, what the opportunity says', () => {
    const sheet = sheetOf('card-k1')
    expect(sheet.title).toBe('Projectkaart: Kantine')
    expect(texts(sheet, 'P1')).toEqual(['Kantine', 'bestaand contract'])
    expect(texts(sheet, 'P2')).toEqual(['contract tot 15 mei 2028'])
    expect(texts(sheet, 'P3')).toEqual(['jongeren en leerlingen'])
    expect(texts(sheet, 'P4')).toEqual(['25,5 uur per week samen'])
    expect(texts(sheet, 'P5')).toEqual(['Afwassen', 'Broodjes'])
    expect(box(sheet, 'P12')?.groups[0]?.notes[0]).toMatchObject({ text: 'VOG', details: 'eigenaar: Sanne' })
    expect(box(sheet, 'P13')?.groups[0]?.notes[0]?.details).toBe('Mirjam · 1 december 2026')
  })

  test('is, as the square, the opportunities in their corners, and those without scores below', () => {
    const { rows } = sheetOf('square')
    expect(rows.map((row) => row.map(({ title }) => title))).toEqual([
      ['Eerst één obstakel oplossen', 'Nu doen'],
      ['Niet doen', 'Kleine start'],
      ['Nog geen cijfers'],
    ])
    expect(rows[0]?.[0]?.groups[0]?.notes).toEqual([
      { text: 'Kantine', colour: 'green', details: 'gekozen · impact 4 · haalbaarheid 2' },
    ])
    expect(rows[2]?.[0]?.groups[0]?.notes.map(({ text }) => text)).toEqual(['Post per fiets'])
  })

  test('tells of a task on a stacked job its hours and its place', () => {
    expect(box(sheetOf('job'), 'S1')?.groups[0]?.notes[0]?.details).toBe('7,5 uur per week · Kantine')
  })

  test.each(['nl', 'en'] as const)('has all of its words in %s, whatever its kind', async (language) => {
    const all = await wordsIn(language)
    const view = memoryDossier(write).view()
    for (const id of ['map', 'card-k1', 'square', 'job', 'force']) {
      expect(canvasSheet(view, id, all)?.rows.flat().length).toBeGreaterThan(3)
    }
  })
})
