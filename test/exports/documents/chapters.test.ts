import { beforeAll, describe, expect, test } from 'vitest'
import { goToPhase } from '../../../src/dossier/commands/canvas/goToPhase'
import { putSticker } from '../../../src/dossier/commands/canvas/putSticker'
import { addRecord } from '../../../src/dossier/commands/records'
import { answerScan, noteOnScan, readyWithScan, startScan } from '../../../src/dossier/commands/scans'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { canvas } from '../../../src/exports/documents/canvas'
import { countFields } from '../../../src/exports/documents/completeness'
import type { Block, DocumentTree } from '../../../src/exports/documents/tree'
import { wholeDossier } from '../../../src/exports/documents/wholeDossier'
import type { Words } from '../../../src/words/Words'
import { memoryDossier } from '../../support/memoryDossier'
import { wordsIn } from '../words'

let words: Words
beforeAll(async () => {
  words = await wordsIn('nl')
})

function writeCanvas(draft: DossierDraft) {
  addRecord(draft, 'canvases', 'map', {
    kind: 'opportunityMap',
    name: 'Sessie',
    date: '2026-11-22',
    rank: 'V',
  })
  const note = { canvas: 'map', field: 'tasks' }
  addRecord(draft, 'notes', 'n1', { ...note, text: 'Post', rank: 'V', author: 'SB' })
  addRecord(draft, 'notes', 'n2', { ...note, text: 'Planten', rank: 'W', group: 'g1' })
  addRecord(draft, 'notes', 'n3', { ...note, text: 'Nog stil', rank: 'X', silent: 'andere tab' })
  addRecord(draft, 'noteGroups', 'g1', { canvas: 'map', field: 'tasks', title: 'Buiten', rank: 'V' })
  putSticker(draft, { canvas: 'map', note: 'n1', kind: 'impact', voter: 'ahmed' })
}

describe('the canvases in the whole dossier', () => {
  test('are read box by box, with groups, and with what nobody wrote as not filled in', () => {
    const said = chapterOf(wholeOf(memoryDossier(writeCanvas)), 'Canvassen')
    const at = said.indexOf('Kansenkaart: Sessie')
    expect(said.slice(at, at + 5)).toEqual([
      'Kansenkaart: Sessie',
      '22 november 2026',
      'Onze reden',
      'Waarom willen wij dit?',
      'niet ingevuld',
    ])
    const tasks = said.indexOf('Ons werk')
    expect(said.slice(tasks + 2, tasks + 6)).toEqual(['Post (SB)', 'Nog stil', 'Buiten', 'Planten'])
  })

  test('keep what somebody still writes silently, and dots until they are counted', () => {
    const dossier = memoryDossier(writeCanvas, (draft) => goToPhase(draft, 'map', 'write'))
    const silent = chapterOf(wholeOf(dossier), 'Canvassen').join('\n')
    expect(silent).not.toContain('Nog stil')
    expect(silent).toContain('1 notitie is nog stil geschreven')
    dossier.change((draft) => goToPhase(draft, 'map', 'vote'))
    expect(chapterOf(wholeOf(dossier), 'Canvassen').join('\n')).not.toContain('impact')
    dossier.change((draft) => goToPhase(draft, 'map', 'counted'))
    expect(chapterOf(wholeOf(dossier), 'Canvassen')).toContain('Post (SB · impact 1)')
  })

  test('leave the card of an opportunity to the chapter about it', () => {
    const dossier = memoryDossier(
      (draft) => addRecord(draft, 'opportunities', 'k1', { title: 'Kantine', rank: 'a' }),
      (draft) =>
        addRecord(draft, 'canvases', 'card', { kind: 'opportunityCard', opportunity: 'k1', rank: 'W' }),
      (draft) => addRecord(draft, 'canvases', 'later', { kind: 'ofALaterVersion', rank: 'X' }),
    )
    expect(chapterOf(wholeOf(dossier), 'Canvassen')).toEqual(['Er zijn nog geen canvassen.'])
  })
})

describe('one canvas as a document', () => {
  test('counts its boxes, and leads to the canvas for those without a note', () => {
    const { view } = memoryDossier(writeCanvas)
    const input = { view: view(), words, today: '2026-11-30', opportunity: '' }
    const tree = canvas.tree({ ...input, canvas: 'map' })
    expect([tree.title, tree.subtitle]).toEqual(['Kansenkaart: Sessie', '22 november 2026'])
    const { filled, total, gaps } = countFields(tree.blocks())
    expect([filled, total]).toEqual([1, 8])
    expect(gaps[0]).toEqual({ label: 'Onze reden', asked: { canvas: 'map' } })
    expect(canvas.tree(input).title).toBe('Kansenkaart: Sessie')
  })

  test('of the square has no gaps: an empty corner is an outcome too', () => {
    const { view } = memoryDossier(
      (draft) => addRecord(draft, 'canvases', 'square', { kind: 'scoreSquare', rank: 'X' }),
      (draft) => addRecord(draft, 'opportunities', 'k1', { title: 'Kantine', rank: 'a' }),
    )
    const tree = canvas.tree({ view: view(), words, today: '2026-11-30', opportunity: '', canvas: 'square' })
    expect(saidIn(tree)).toContain('Kantine')
    expect(countFields(tree.blocks()).gaps).toEqual([])
  })
})

describe('the self-scan in the whole dossier', () => {
  const begin = (draft: DossierDraft) => {
    startScan(draft, '1', '2026-04-01T09:00:00Z')
    answerScan(draft, '1', 'hr', 'board.decision', '3')
    noteOnScan(draft, '1', 'board', 'Het bestuur vroeg ernaar.')
    readyWithScan(draft, '1', 'hr', '2026-04-02T09:00:00Z')
  }

  test('shows nothing of what one of the two answered before both are ready', () => {
    const said = chapterOf(wholeOf(memoryDossier(begin)), 'Zelfscan')
    expect(said.slice(1)).toEqual([
      'De zelfscan van HR en inkoop is nog bezig. De antwoorden zijn verborgen tot allebei klaar zijn.',
    ])
  })

  test('shows both once they are, with what they noted', () => {
    const dossier = memoryDossier(begin, (draft) =>
      readyWithScan(draft, '1', 'procurement', '2026-04-03T09:00:00Z'),
    )
    const said = chapterOf(wholeOf(dossier), 'Zelfscan')
    expect(said[1]).toBe('Zelfscan van 3 april 2026')
    expect(said).toEqual(expect.arrayContaining(['HR', 'inkoop', 'Het bestuur vroeg ernaar.']))
  })

  test('says so where there is none', () => {
    expect(chapterOf(wholeOf(memoryDossier()), 'Zelfscan')).toEqual(['Er is nog geen zelfscan.'])
  })
})

function wholeOf({ view }: ReturnType<typeof memoryDossier>): DocumentTree {
  return wholeDossier.tree({ view: view(), words, today: '2026-11-30', opportunity: '' })
}

/** What is said below a heading that begins a page, up to the next of those. */
function chapterOf(tree: DocumentTree, title: string): readonly string[] {
  const blocks = [...tree.blocks()]
  const begins = (block: Block) => block.kind === 'heading' && block.newPage === true
  const from = blocks.findIndex((block) => begins(block) && block.kind === 'heading' && block.text === title)
  const length = blocks.slice(from + 1).findIndex(begins)
  return blocks.slice(from + 1, length < 0 ? undefined : from + 1 + length).flatMap(textsOf)
}

function saidIn(tree: DocumentTree): readonly string[] {
  return [...tree.blocks()].flatMap(textsOf)
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text]
  if (block.kind === 'list') return block.items
  if (block.kind === 'value') return [block.field.text]
  if (block.kind !== 'table') return []
  const cells = block.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text))
  return [block.title, ...block.columns.map(({ title }) => title), ...cells]
}
