import { beforeAll, describe, expect, test } from 'vitest'
import { actionPlan } from '../../../src/exports/documents/actionPlan'
import type { CalendarInput, DocumentInput } from '../../../src/exports/documents/define'
import { sessionReport } from '../../../src/exports/documents/sessionReport'
import type { Block, Drawing } from '../../../src/exports/documents/tree'
import { writeCalendarFile } from '../../../src/exports/writers/calendar'
import { writeWord } from '../../../src/exports/writers/word'
import { textIn } from '../openZip'
import { exampleInput } from './example'

let input: DocumentInput
let blocks: readonly Block[]
beforeAll(async () => {
  input = await exampleInput('nl')
  blocks = [...sessionReport.tree(input).blocks()]
}, 60_000)

describe('the report of a work session', () => {
  test('says when it was, how long it really took, where, and who was there by name', () => {
    const facts = blocks.find((block) => block.kind === 'facts')
    const said = facts?.kind === 'facts' ? facts.fields.map(({ label, text }) => `${label}: ${text}`) : []
    expect(said).toHaveLength(5)
    expect(said[1]).toMatch(/^Tijd: \d\d:\d\d tot \d\d:\d\d \(2 uur en 52 minuten, zonder onderbrekingen\)$/)
    expect(said[4]).toMatch(/^Wie waren er: .*Sanne.* en /)
  })

  test('names what was skipped, and how long the other blocks took beside what was planned', () => {
    const rows = tableOf('Hoe de tijd is gegaan')
    expect(rows).toContainEqual(['De kansenkaart invullen', '30 minuten', '33 minuten'])
    expect(rows.filter((row) => row[2] === 'overgeslagen')).toHaveLength(1)
    expect(rows).toHaveLength(11)
  })

  test('names the choices with their route, the open questions, who tells whom, and the round', () => {
    expect(tableOf('Gekozen kansen').length).toBeGreaterThan(0)
    expect(tableOf('Wie vertelt wie')).toHaveLength(2)
    const lists = blocks.filter((block) => block.kind === 'list').map(({ items }) => items.length)
    expect(lists).toEqual([2, 4])
  })

  test('says nothing of what the facilitator wrote for themselves', () => {
    const own = Object.values(input.view.sessionBlocks).flatMap(({ ownNotes }) => ownNotes || [])
    expect(own).toHaveLength(1)
    expect(JSON.stringify(blocks)).not.toContain(own[0])
  })

  test('calls people by their side and number where nobody gave a name', () => {
    const people = Object.fromEntries(
      Object.values(input.view.sessionPeople).map((one) => [one.id, { ...one, name: '' }]),
    )
    const view = { ...input.view, sessionPeople: people }
    const [facts] = sessionReport.tree({ ...input, view }).blocks()
    expect(facts?.kind === 'facts' && facts.fields[4]?.text).toBe(
      '6 mensen (HR: 1, inkoop: 2, bestuur: 1, anders: 2)',
    )
  })
})

describe('the report in Word', () => {
  test('holds the picture of the canvas, with what it shows in words', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).buffer
    const painted = blocks.map((block) => (block.kind === 'picture' ? { ...block, png } : block))
    const file = await writeWord({ ...sessionReport.tree(input), blocks: painted })
    const document = await textIn(file, 'word/document.xml')
    expect(document).toMatch(/<wp:docPr [^>]*descr="Kansenkaart[^"]*, met \d+ notities\./)
    expect(document.match(/<w:drawing>/g)).toHaveLength(1)
    expect(await textIn(file, 'word/_rels/document.xml.rels')).toContain('.png')
  })

  test('names the notes in a table where the picture could not be made', async () => {
    const file = await writeWord({ ...sessionReport.tree(input), blocks })
    const document = await textIn(file, 'word/document.xml')
    expect(document).not.toContain('<w:drawing>')
    const first = drawing().instead[0]
    const cell = first?.kind === 'table' ? first.rows[0]?.[1] : ''
    expect(typeof cell === 'string' && cell !== '').toBe(true)
    expect(document).toContain(String(cell).split(/[\n(&]/)[0])
  })
})

describe('the calendar of a work session', () => {
  const around = {
    dossierId: 'd1',
    address: 'https://example.org/#/d/d1',
    writtenAt: '2026-06-10T10:00:00Z',
    weekly: false,
  }
  const idsIn = (file: string) => [...file.matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id)

  test('has the actions of the session alone, as the same events as in the calendar of all actions', () => {
    const all: CalendarInput = { ...input, ...around }
    const own = idsIn(writeCalendarFile(sessionReport.calendar(all)))
    const every = idsIn(writeCalendarFile(actionPlan.calendar(all)))
    expect(own.length).toBeGreaterThan(0)
    expect(own.length).toBeLessThan(every.length)
    expect(own.filter((id) => !every.includes(id))).toEqual([])
  })
})

function drawing(): Drawing {
  const found = blocks.find((block) => block.kind === 'picture')
  if (!found) throw new Error('There is no picture')
  return found
}

function tableOf(title: string): readonly (readonly string[])[] {
  const found = blocks.find((block) => block.kind === 'table' && block.title === title)
  if (found?.kind !== 'table') throw new Error(`There is no table ${title}`)
  return found.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)))
}
