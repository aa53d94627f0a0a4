import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/dossier/commands/answers'
import { addRecord } from '../../../src/dossier/commands/records'
import { readRoleMatrix } from '../../../src/dossier/roleMatrix/readRoleMatrix'
import { documents, findDocument } from '../../../src/exports/documents'
import { agreement } from '../../../src/exports/documents/agreement'
import { boardNote } from '../../../src/exports/documents/boardNote'
import { countFields } from '../../../src/exports/documents/completeness'
import { conversationCard } from '../../../src/exports/documents/conversationCard'
import type { DocumentKind } from '../../../src/exports/documents/define'
import { opportunityRoles, roleMatrix } from '../../../src/exports/documents/roleMatrix'
import type { Block, DocumentTree } from '../../../src/exports/documents/tree'
import { memoryDossier } from '../../support/memoryDossier'
import { wordsIn } from '../words'
import { exampleInput, exampleTrees } from './example'

const all: readonly DocumentKind[] = documents

describe('every document', () => {
  test.each(['nl', 'en'] as const)('has a name, a purpose and a reader in %s', async (language) => {
    const words = await wordsIn(language)
    for (const { id, audience } of all) {
      expect(words(`papers:documents.${id}.name`)).not.toBe('')
      expect(words(`papers:documents.${id}.purpose`)).not.toBe('')
      expect(audience.map((one) => words(`papers:audience.${one}`)).join()).not.toBe('')
    }
  })

  test('leaves in at least one form, and is found by its id', () => {
    for (const one of all) {
      expect([one.tree, one.sheets, one.calendar].some(Boolean), one.id).toBe(true)
      expect(findDocument(one.id)).toBe(one)
    }
    expect(findDocument('nothing')).toBeUndefined()
  })

  test.each(['nl', 'en'] as const)(
    'can be written of a dossier in which nothing was done, in %s',
    async (language) => {
      const { view } = memoryDossier((draft) => addRecord(draft, 'opportunities', 'k1', { rank: 'a' }))
      const words = await wordsIn(language)
      for (const one of all) {
        const tree = one.tree?.({ view: view(), words, today: '2026-06-10', opportunity: 'k1', session: '' })
        if (!tree) continue
        expect(emptyTexts(tree), one.id).toEqual([])
        const { filled, total } = countFields(tree.blocks())
        if (total > 0) expect(filled, one.id).toBeLessThan(total)
      }
    },
  )

  test.each(['nl', 'en'] as const)(
    'of the example says something in every block, in %s',
    async (language) => {
      for (const [id, tree] of await exampleTrees(language)) {
        expect(tree.language).toBe(language)
        expect(emptyTexts(tree), id).toEqual([])
      }
    },
    20_000,
  )

  test('consists of plain values alone, so that the worker that writes it can be sent it', async () => {
    for (const [id, tree] of await exampleTrees('nl')) {
      const blocks = [...tree.blocks()]
      expect(structuredClone(blocks), id).toEqual(blocks)
    }
  }, 20_000)

  test('has headings that skip no level', async () => {
    for (const [id, tree] of await exampleTrees('nl')) {
      let before = 0
      for (const block of tree.blocks()) {
        if (block.kind !== 'heading') continue
        expect(block.level, `${id}: ${block.text}`).toBeLessThanOrEqual(before + 1)
        before = block.level
      }
    }
  })
})

describe('how complete a document is', () => {
  test('names each gap once, with where it is asked', async () => {
    const input = { ...(await exampleInput('nl')), opportunity: 'example-security' }
    const { filled, total, gaps } = countFields(agreement.tree(input).blocks())
    expect(filled).toBeLessThan(total)
    expect(gaps).toContainEqual({
      label: 'Wat is jullie gezamenlijke doel?',
      asked: { place: { opportunity: 'example-security', route: 'contract' }, part: 'agreement' },
    })
    expect(new Set(gaps.map(({ label }) => label)).size).toBe(gaps.length)
  })

  test('is whole for the board note of the example', async () => {
    const { filled, total, gaps } = countFields(boardNote.tree(await exampleInput('nl')).blocks())
    expect(gaps).toEqual([])
    expect(filled).toBe(total)
  })
})

describe('what a document says', () => {
  test('a gap reads as not filled in, and what people do not know yet as such', async () => {
    const input = await exampleInput('nl')
    const plan = (await exampleTrees('nl')).find(([id]) => id === 'actionPlan')?.[1]
    expect(fieldsOf(plan)).toContainEqual(
      expect.objectContaining({ label: 'Goedgekeurd door', text: 'niet ingevuld' }),
    )
    expect(fieldsOf(plan)).toContainEqual(
      expect.objectContaining({ label: 'Goedgekeurd op', text: 'weten we nog niet' }),
    )
    const english = boardNote.tree({ ...input, view: memoryDossier().view(), words: await wordsIn('en') })
    expect(fieldsOf(english).map(({ text }) => text)).toContain('not filled in')
  })

  test('the board note counts jobs by the hours of the jobs agreement', async () => {
    expect(fieldsOf(boardNote.tree(await exampleInput('nl'))).map(({ text }) => text)).toContain(
      '78 uur per week, dat zijn 3,1 banen van 25,5 uur',
    )
  })

  test('the conversation card leaves room to write before the talk, and shows what was said after it', async () => {
    const after = memoryDossier(
      (draft) => addRecord(draft, 'opportunities', 'k1', { title: 'Kantine', rank: 'a' }),
      (draft) => answer(draft, 'k1/contract/talk/outcome', 'underConditions'),
    )
    const input = { words: await wordsIn('nl'), today: '2026-06-10', opportunity: 'k1', session: '' }
    const said = textOf(conversationCard.tree({ ...input, view: after.view() }))
    expect(said).toContain('wil onder voorwaarden')
    expect(said).not.toContain('wil wel / wil onder voorwaarden / wil niet')
    const { view } = memoryDossier((draft) =>
      addRecord(draft, 'opportunities', 'k1', { title: 'Kantine', rank: 'a' }),
    )
    const before = conversationCard.tree({ ...input, view: view() })
    expect(textOf(before)).toContain('wil wel / wil onder voorwaarden / wil niet')
    expect(textOf(before)).toContain('Hoe gaat het met uw personeel? Waar heeft u mensen tekort?')
  })

  test('the role matrix has a row for each activity, and a card for each role that does something', async () => {
    const input = await exampleInput('nl', 'example-cleaning')
    const matrix = readRoleMatrix(input.view, 'dossier')
    const blocks = [...roleMatrix.tree(input).blocks()]
    const first = blocks.find((block) => block.kind === 'table')
    expect(first?.rows.length).toBe(matrix.activities.length)
    expect(first?.columns.length).toBe(matrix.roles.length + 1)
    const cards = blocks.filter((block) => block.kind === 'heading' && block.level === 2)
    expect(cards).toContainEqual({ kind: 'heading', level: 2, text: 'Trekker HR' })
    expect(textOf(opportunityRoles.tree(input))).toContain('Beslist over: ')
  })

  test('the agreement sends people to a lawyer of their own, and names its source', async () => {
    const text = textOf(agreement.tree(await exampleInput('nl', 'example-cleaning')))
    expect(text).toContain('laten zij dat eerst toetsen door een eigen jurist')
    expect(text).toContain('Bron: Visie: de wezenlijke wijziging, PIANOo.')
  })

  test('an action whose day has passed is told kindly', async () => {
    const { view } = memoryDossier((draft) =>
      addRecord(draft, 'actions', 'a1', { what: 'Bel', due: '2026-06-01', rank: 'a' }),
    )
    const plan = findDocument('actionPlan')?.tree?.({
      view: view(),
      words: await wordsIn('nl'),
      today: '2026-06-10',
      opportunity: '',
      session: '',
    })
    expect(plan && textOf(plan)).toContain('datum voorbij, plan een nieuwe')
  })
})

function fieldsOf(tree: DocumentTree | undefined) {
  return [...(tree?.blocks() ?? [])].flatMap((block) => {
    if (block.kind === 'facts') return block.fields
    return block.kind === 'value' || block.kind === 'answer' ? [block.field] : []
  })
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text]
  if (block.kind === 'value') return [block.field.text]
  if (block.kind === 'answer') return [block.field.label, block.field.text]
  if (block.kind === 'facts') return block.fields.flatMap(({ label, text }) => [label, text])
  if (block.kind === 'list') return block.items
  if (block.kind === 'contents') return [block.title, ...block.chapters.map(({ title }) => title)]
  if (block.kind === 'picture') return [block.alt]
  if (block.kind === 'checks') return block.items.map(({ text }) => text)
  const cells = block.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text))
  return [
    ...block.columns.map(({ title }) => title),
    ...(block.toWriteIn || block.sparse ? cells.filter(Boolean) : cells),
  ]
}

function emptyTexts(tree: DocumentTree): readonly Block[] {
  return [...tree.blocks()].filter((block) => textsOf(block).some((text) => text.trim() === ''))
}

function textOf(tree: DocumentTree): string {
  return [...tree.blocks()].flatMap(textsOf).join('\n')
}
