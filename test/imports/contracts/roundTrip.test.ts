import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { categories } from '../../../src/content/opportunity'
import { changeContracts } from '../../../src/dossier/commands/contracts'
import { addRecord } from '../../../src/dossier/commands/records'
import { draftOf } from '../../../src/dossier/document/draft'
import { viewOf } from '../../../src/dossier/document/snapshot'
import { register } from '../../../src/exports/documents/register'
import { writeSheets } from '../../../src/exports/writers/sheet'
import { wordsIn } from '../../exports/words'
import { applyImport } from '../../support/applyImport'
import { root } from '../../support/tools.mjs'
import { importing } from './importing'

const folder = path.join(root, 'test/fixtures/contracts')

/** What importing the Excel file of a register does in the dossier that it came from. */
async function again(document: Y.Doc, language: 'nl' | 'en') {
  const words = await wordsIn(language)
  const input = { view: viewOf(document), words, today: '2026-11-22', opportunity: '' }
  const bytes = new Uint8Array(await (await writeSheets(register.sheets?.(input) ?? [])).arrayBuffer())
  const { report } = await importing(bytes, { known: [...draftOf(document).contracts.entries()] })
  return report.counts
}

async function dossierWith(file: string) {
  const { contracts, importId } = await importing(readFileSync(path.join(folder, file)), { name: file })
  const document = new Y.Doc()
  applyImport(draftOf(document), contracts, importId)
  return { document, count: contracts.length }
}

describe('the register of a dossier, imported in it again', () => {
  test.each(readdirSync(folder).filter((name) => /\.(csv|txt)$/.test(name)))(
    'changes nothing after %s',
    async (file) => {
      const { document, count } = await dossierWith(file)
      for (const language of ['nl', 'en'] as const) {
        const counts = await again(document, language)
        expect(counts).toMatchObject({ added: 0, changed: 0, same: count, withProblem: 0 })
      }
    },
  )

  test('changes nothing after people gave every category that there is', async () => {
    const document = new Y.Doc()
    const draft = draftOf(document)
    for (const category of categories) {
      addRecord(draft, 'contracts', category, { name: `Contract ${category}`, supplier: 'Blad' })
      changeContracts(draft, [category], { category })
    }
    for (const language of ['nl', 'en'] as const) {
      const counts = await again(document, language)
      expect(counts).toMatchObject({ added: 0, changed: 0, same: categories.length, withProblem: 0 })
    }
  })
})
