import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { foldersNamed } from './support/foldersNamed'
import { root } from './support/tools.mjs'

// In these, every room has a name in the README: who looks for something begins there.
const told = [
  'src',
  'src/dossier',
  'src/features',
  'src/imports',
  'src/components',
  'src/browser',
  'src/addresses',
]
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const [, block = ''] = /### Where things live\s+```\n(.*?)```/s.exec(readme) ?? []
const named = foldersNamed(block)

function foldersIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
}

describe('the README', () => {
  test('names every room', () => {
    expect(told.flatMap(foldersIn).filter((room) => !named.includes(room))).toEqual([])
  })

  test('names no room that is not there', () => {
    const there = new Set(readdirSync(root, { withFileTypes: true }).map(({ name }) => name))
    const isThere = (room: string) => {
      const parent = path.posix.dirname(room)
      return parent === '.' ? there.has(room) : foldersIn(parent).includes(room)
    }
    expect(named.filter((room) => !isThere(room))).toEqual([])
  })

  test('names a room once', () => {
    expect(named.filter((room, i) => named.indexOf(room) !== i)).toEqual([])
  })
})

test('the check reads rooms by how far they stand to the right, several on a line, and within one', () => {
  const block = `
locales/      nl/ en/   the words
src/
  dossier/    what people work in/on
    kinds/    a file each
    actions/ people/
  ui/         buttons
test/         mirrors src/
`
  expect(foldersNamed(block)).toEqual([
    'locales',
    'locales/nl',
    'locales/en',
    'src',
    'src/dossier',
    'src/dossier/kinds',
    'src/dossier/actions',
    'src/dossier/people',
    'src/ui',
    'test',
  ])
})
