import { expect, test, vi } from 'vitest'
import { readContracts } from '../../src/dossier/contracts/readContracts'
import { wholeDossier } from '../../src/exports/documents/wholeDossier'
import { dossierFile } from '../../src/exports/dossierFile'
import { writeWord } from '../../src/exports/writers/word'
import { readDossierFile } from '../../src/imports/dossierFile'
import { oldDossiers, readOldDossier } from '../support/oldDossiers'
import { textOf } from '../support/readPage'
import { textIn } from './openZip'
import { wordsIn } from './words'

// A whole dossier in Word takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const words = await wordsIn('nl')

/** What is typed and yet not to be read, with the reason. */
const unsaid: readonly RegExp[] = [
  // Notes for the eyes of one facilitator.
  /^sessionBlocks\/.*\/ownNotes$/,
  // Found good as it was; the matrix has changed since, so that there is nothing left to say it of.
  /^findings\//,
  // The card of an opportunity is called like the opportunity.
  /^canvases\/opportunityCard\/name$/,
  // An obstacle that was removed: it is kept in fields of the opportunity.
  /^opportunities\/k1\/obstacle\.o3\./,
  // The plan as it was approved: what it says now stands with the step.
  /^journal\/.*\/said\/plan$/,
  // Not words of people.
  /^journal\/.*\/(?:id|continues|closes\/\d+)$/,
  /^notes\/.*\/silent$/,
  /^contracts\/.*\/importId$/,
]

test.each(oldDossiers)(
  'every word that people typed in %s "%s" is read in its file',
  async (version, name) => {
    const { file, view } = await saveAnew(version, name)
    const read = inOneLine(textOf(file))
    const typed = proseIn({ ...view, contracts: readContracts(view) })
    expect(typed.length).toBeGreaterThan(300)
    expect(typed.filter(([, text]) => !read.includes(text))).toEqual([])
  },
)

test.each(oldDossiers)('Word and the file say the same of %s "%s"', async (version, name) => {
  const { file, view, today } = await saveAnew(version, name)
  const tree = wholeDossier.tree({ view, words, today, opportunity: '' })
  const word = await textIn(await writeWord({ ...tree, blocks: [...tree.blocks()] }), 'word/document.xml')
  const around = /<p class="(?:brand|note)">.*?<\/p>\n(?=<h1>|<\/header>)|<footer>.*?<\/footer>/g
  const page = file.replace(/^[^]*<body>/, '').replace(around, '')
  // A title that a heading says already is there for who hears the page.
  const seen = page.replace(/<caption class="unseen">.*?<\/caption>/g, '')
  expect(inOneLine(textOf(seen))).toBe(
    inOneLine(textOf(word.replace(/<w:(?:tab|br)\/>|<\/w:p>/g, '<w:p>').replace(/<(?!w:p>)[^>]+>/g, ''))),
  )
})

async function saveAnew(version: string, name: string) {
  const { file } = readOldDossier(version, name)
  const before = await readDossierFile({ name, size: file.length, text: () => Promise.resolve(file) })
  const saved = dossierFile({ id: before.dossierId, ...before }, words)
  return { file: saved, view: before.view, today: before.savedAt.slice(0, 10) }
}

/** Every text with a space in it that was not removed, by where it is kept. */
function proseIn(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') {
    const isProse = value.trim().includes(' ') && !unsaid.some((one) => one.test(path))
    return isProse ? [[path, inOneLine(value)]] : []
  }
  if (typeof value !== 'object' || value === null || ('removed' in value && value.removed === true)) return []
  return Object.entries(value).flatMap(([key, one]) => proseIn(one, path === '' ? key : `${path}/${key}`))
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
