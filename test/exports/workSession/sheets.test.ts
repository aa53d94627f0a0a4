import { describe, expect, test } from 'vitest'
import { agendas } from '../../../src/content/agendas'
import { changeRecord } from '../../../src/dossier/commands/records'
import { addSession } from '../../../src/dossier/commands/workSession/prepareSession'
import { readBlocks } from '../../../src/dossier/workSession/readSessions'
import type { CanvasPaint } from '../../../src/exports/canvas/look'
import type { Picture } from '../../../src/exports/picture/shapes'
import { layoutQuestionSheets } from '../../../src/exports/workSession/questionSheets'
import { fieldsInUse, layoutTableSheets } from '../../../src/exports/workSession/tableSheet'
import { memoryDossier } from '../../support/memoryDossier'
import { wordsIn } from '../words'

function prepared(agenda: string) {
  let made = 0
  const newId = () => {
    made += 1
    return `b${made}`
  }
  const dossier = memoryDossier((draft) =>
    addSession(draft, 's1', { agenda, title: 'Leveranciersmiddag', rank: 'V' }, newId),
  )
  return {
    dossier,
    read: () => ({
      session: dossier.view().sessions.s1 ?? expect.fail(),
      blocks: readBlocks(dossier.view(), 's1'),
    }),
  }
}

const textsOf = (page: Picture<CanvasPaint> | undefined) =>
  (page?.shapes ?? []).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('the sheets for tables', () => {
  test('are one for each table, with its number, the question and the boxes of that agenda by their codes', async () => {
    const { session, blocks } = prepared('suppliers').read()
    const pages = layoutTableSheets({ session, blocks, tables: 3, words: await wordsIn('nl') })
    expect(pages).toHaveLength(3)
    const texts = textsOf(pages[1])
    expect(texts).toEqual(expect.arrayContaining(['Tafel 2', 'Leveranciersmiddag', 'K4', 'K5', 'K8']))
    expect(texts).not.toContain('K1')
    expect(texts).toContain('Wat kan bij ons?')
  })

  test('ask what people made of the question', async () => {
    const { dossier, read } = prepared('suppliers')
    dossier.change((draft) => changeRecord(draft, 'sessionBlocks', 'b3', { question: 'Wat kunt u missen?' }))
    const pages = layoutTableSheets({ ...read(), tables: 0, words: await wordsIn('nl') })
    expect(pages).toHaveLength(1)
    expect(textsOf(pages[0])).toEqual(expect.arrayContaining(['Leveranciersmiddag', 'Wat kunt u missen?']))
  })

  test('stay inside the paper, for every agenda and in both languages', async () => {
    for (const language of ['nl', 'en'] as const) {
      const words = await wordsIn(language)
      for (const { id } of agendas) {
        for (const page of layoutTableSheets({ ...prepared(id).read(), tables: 1, words })) {
          const feet = page.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.y] : []))
          expect(Math.max(...feet)).toBeLessThanOrEqual(page.height)
          expect(Math.min(...feet)).toBeGreaterThan(0)
        }
      }
    }
  })

  test('have the boxes that the agenda works in, or all where a block names none', () => {
    const codes = (agenda: string) => {
      const { session, blocks } = prepared(agenda).read()
      return fieldsInUse(session, blocks)
        .map(({ code }) => code)
        .join(' ')
    }
    expect(codes('hrAndProcurement')).toBe('K1 K2 K3 K4 K5 K6 K7 K8')
    expect(codes('kickOff')).toBe('K2 K4')
    expect(codes('inspiration')).toBe('K1 K2 K3 K4 K5 K6 K7 K8')
  })
})

test('question cards come nine on a sheet, all of one size, with blank ones at the end', async () => {
  const pages = layoutQuestionSheets(
    ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'I1', 'I2', 'I3'],
    await wordsIn('nl'),
  )
  expect(pages).toHaveLength(2)
  expect(textsOf(pages[0])).toContain('V-I2')
  expect(textsOf(pages[1])).toContain('V-I3')
  const boxes = (page: Picture<CanvasPaint> | undefined) =>
    (page?.shapes ?? []).filter((shape) => shape.kind === 'path' && shape.fill === 'box').length
  expect(pages.map(boxes)).toEqual([9, 9])
})
