import { expect, test } from 'vitest'
import { addRecord } from '../../../src/dossier/commands/records'
import { readContracts } from '../../../src/dossier/contracts/readContracts'
import type { DossierView } from '../../../src/dossier/document/view'
import { register } from '../../../src/exports/documents/register'
import { writeSheets } from '../../../src/exports/writers/sheet'
import type { Sheet } from '../../../src/exports/writers/sheetContent'
import { categoryNames } from '../../../src/imports/contracts/values/readCategory'
import { importing } from '../../imports/contracts/importing'
import { applyImport } from '../../support/applyImport'
import { memoryDossier } from '../../support/memoryDossier'
import { exampleInput } from '../documents/example'
import { textIn } from '../openZip'
import { wordsIn } from '../words'

const sheet: Sheet = {
  name: 'Acties: wat/wie?',
  columns: [
    { title: 'Wat', kind: 'text', width: 20 },
    { title: 'Wanneer', kind: 'day', width: 12 },
    { title: 'Uren', kind: 'number', width: 12 },
  ],
  rows: [
    ['=1+1', '2026-06-10', 12.5],
    ['+31 6', '', undefined],
    ['-min', '2026-13-45x', 0],
    ['@naam', undefined, 1],
    ['007', undefined, 1],
  ],
}

test('days and numbers are real, and a text stays a text whatever it begins with', async () => {
  const { cells, shared } = await read([sheet])
  for (const text of ['=1+1', '+31 6', '-min', '@naam', '007']) expect(shared).toContain(`>${text}<`)
  expect(cells).not.toContain('<f>')
  // 10 June 2026 is the 46,183rd day since the last of 1899.
  expect(cells).toMatch(/<c r="B2" s="\d+"><v>46183<\/v>/)
  expect(cells).toMatch(/<c r="C2" s="\d+"><v>12\.5<\/v>/)
  expect(cells).toMatch(/<c r="A2" s="\d+" t="s">/)
})

test('a sheet has one table: titles that stay in sight, widths, and no merged cells', async () => {
  const { cells, workbook } = await read([sheet])
  expect(cells).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
  expect(cells).toContain('<col min="1" max="1" width="20" customWidth="1"/>')
  expect(cells).toContain('<autoFilter ref="A1:C6"/>')
  expect(cells).not.toContain('mergeCell')
  // Excel takes no colon, slash or question mark in the name of a sheet.
  expect(workbook).toContain('name="Acties  wat wie "')
  expect(workbook).toContain(">'Acties  wat wie '!$1:$1<")
})

test.each(['nl', 'en'] as const)(
  'importing our own register gives the same register, in %s',
  async (language) => {
    const input = await exampleInput(language)
    const file = await writeSheets(register.sheets(input))
    const { contracts, report } = await importing(new Uint8Array(await file.arrayBuffer()), {
      name: 'register.xlsx',
    })
    expect(report.problems).toEqual([])
    const empty = memoryDossier((draft) => applyImport(draft, contracts, 'i1'))
    expect(plain(empty.view())).toEqual(plain(input.view))
  },
)

test('a register with every field filled in comes back whole', async () => {
  const { view } = memoryDossier((draft) =>
    addRecord(draft, 'contracts', 'c1', {
      number: '0042',
      name: 'Schoonmaak',
      description: 'Twee gebouwen,\nen de kelder',
      supplier: '=Schoon & Zn.',
      category: 'windows',
      categoryText: 'Glas',
      cpv: '90911300-9',
      valuePerYear: 12_345.67,
      start: '2024-01-01',
      ends: '2027-12-31',
      extensions: 'twee keer een jaar',
      optionBy: '2027-06-30',
      manager: 'Ahmed',
      location: 'Stadskantoor',
      hoursPerWeek: 36.5,
      clause: 'notKept',
      relation: 'fair',
      note: 'Bel voor 12 uur',
      rank: 'a',
    }),
  )
  const words = await wordsIn('nl')
  const file = await writeSheets(
    register.sheets({ view: view(), words, today: '2026-06-10', opportunity: '', session: '' }),
  )
  const { contracts } = await importing(new Uint8Array(await file.arrayBuffer()), { name: 'register.xlsx' })
  const back = memoryDossier((draft) => applyImport(draft, contracts, 'i1'))
  expect(plain(back.view())).toEqual(plain(view()))
})

test.each(['nl', 'en'] as const)(
  'a register that comes back knows the categories by their names in %s',
  async (language) => {
    const words = await wordsIn(language)
    for (const [id, names] of Object.entries(categoryNames)) {
      expect(names).toContain(words(`opportunities:categories.${id}`))
    }
  },
)

/** Contracts without what an import gives them itself. */
function plain(view: DossierView) {
  return readContracts(view).map(({ id: _, rank: __, importId: ___, ...contract }) => contract)
}

async function read(sheets: readonly Sheet[]) {
  const file = await (await writeSheets(sheets)).arrayBuffer()
  return {
    cells: await textIn(file, 'xl/worksheets/sheet1.xml'),
    shared: await textIn(file, 'xl/sharedStrings.xml'),
    workbook: await textIn(file, 'xl/workbook.xml'),
  }
}
