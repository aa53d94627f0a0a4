import { expect, test } from 'vitest'
import { setAsideLines } from '../../src/dossier/naming/setAsideLines'
import { dossierFile } from '../../src/exports/dossierFile'
import { readDossierFile } from '../../src/imports/dossierFile'
import { expectSame, oldDossiers, readOldDossier } from '../support/oldDossiers'
import { chaptersOf, textOf } from '../support/readPage'
import { wordsIn } from './words'

const words = await wordsIn('nl')

test.each(oldDossiers)(
  'a file of %s "%s" that is saved anew shows all that could be read',
  async (version, name) => {
    const { file, golden } = readOldDossier(version, name)
    const before = await readDossierFile(fileOf(file))
    const saved = dossierFile({ id: before.dossierId, ...before }, words)
    const typed = [...new Set(typedIn(golden.view))]
    const now = inOneLine(textOf(saved))
    const readable = chaptersOf(file).flatMap(([title = '', ...lines]) => {
      // An earlier version listed it by key; it stands in words, which the next test reads.
      if (title === words('file:aside.title')) return []
      const text = inOneLine(lines.join('\n'))
      return typed.filter((value) => text.includes(value)).map((value) => ({ title, value }))
    })
    expect(readable.length).toBeGreaterThan(500)
    expect(readable.filter(({ value }) => !now.includes(value))).toEqual([])
    expectSame((await readDossierFile(fileOf(saved))).view, golden)
  },
)

test.each(oldDossiers)(
  'a file of %s "%s" that is saved anew tells in words what merges did not choose',
  async (version, name) => {
    const before = await readDossierFile(fileOf(readOldDossier(version, name).file))
    const now = inOneLine(textOf(dossierFile({ id: before.dossierId, ...before }, words)))
    const lines = setAsideLines(before.view, words)
    expect(lines.map(({ about, value }) => inOneLine(`${about} ${value}`))).toSatisfy(
      (told: readonly string[]) => told.every((line) => now.includes(line)),
    )
    expect(lines.filter(({ id, about }) => about.includes(before.view.setAside[id]?.key ?? ''))).toEqual([])
  },
)

const date = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })
const number = new Intl.NumberFormat('nl-NL')

/** All values that people gave, as they are read: dates and numbers in Dutch. */
function typedIn(value: unknown): readonly string[] {
  if (typeof value === 'number') return [number.format(value)]
  if (typeof value === 'string') {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? date.format(new Date(`${value}T00:00`)) : ''
    return [day, inOneLine(value)].filter(Boolean)
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(typedIn) : []
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function fileOf(text: string) {
  return { name: 'Dossier.html', size: text.length, text: () => Promise.resolve(text) }
}
