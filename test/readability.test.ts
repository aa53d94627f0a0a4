import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { flatten, type Words } from './support/locales'
import { root } from './support/tools.mjs'

const folder = path.join(root, 'locales', 'nl')

/** Files in which the average may be higher, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {}

/** Level B1 allows fifteen words a sentence on average. */
const mostOnAverage = 15

/** Sentences of a text that people read as such: what ends without a full stop is a label. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => /\p{L}.*[.!?]’?$/u.test(sentence))
}

function averageOf(file: string): number {
  const words: Words = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  const sentences = Object.values(flatten(words)).flatMap((text) => sentencesOf(String(text)))
  const lengths = sentences.map((sentence) => sentence.split(/\s+/).length)
  return lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length
}

const files = readdirSync(folder)

test.each(files)('the sentences of %s are short enough to read easily', (file) => {
  const isExcepted = exceptions[file] !== undefined
  expect(averageOf(file) < mostOnAverage || isExcepted).toBe(true)
})

test('no exception is left for a file that reads easily by now', () => {
  expect(Object.keys(exceptions).filter((file) => averageOf(file) < mostOnAverage)).toEqual([])
})

test('the check tells long sentences from short ones', () => {
  expect(sentencesOf('Een label')).toEqual([])
  expect(sentencesOf('Kort. En nog een?')).toEqual(['Kort.', 'En nog een?'])
})
