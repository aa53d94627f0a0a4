import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { proposeCategory } from '../../src/workflow/proposeCategory'
import { root } from '../support/tools.mjs'

/** Names as lists have them, with the categories that a person accepts: none where no category is about it. */
const namesOf = (file: string) =>
  readFileSync(path.join(root, 'test/fixtures/contractNames', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', accepted = ''] = line.split(';')
      return { name, accepted: accepted.split('/').filter(Boolean) as string[] }
    })

function measure(file: string) {
  const read = namesOf(file).map(({ name, accepted }) => {
    const proposed = proposeCategory({ name, description: '', categoryText: '', cpv: '' }).map(
      ({ category }): string => category,
    )
    const isRight = proposed.length > 0 && proposed.every((category) => accepted.includes(category))
    return { name, accepted, proposed, isRight }
  })
  const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10
  const proposed = read.filter((one) => one.proposed.length > 0)
  const known = read.filter(({ accepted }) => accepted.length > 0)
  return {
    right: share(read.filter(({ isRight }) => isRight).length, proposed.length),
    found: share(known.filter(({ isRight }) => isRight).length, known.length),
    wrong: proposed
      .filter(({ isRight }) => !isRight)
      .map((one) => `${one.name}: ${one.proposed.join(', ')} for ${one.accepted.join(', ') || 'none'}`),
    missed: known.filter((one) => one.proposed.length === 0).map(({ name }) => name),
  }
}

describe('of names that were written down with their category before any word was tuned on them', () => {
  test.each([
    ['that words were tuned on', 'tuning.csv'],
    ['that were held out', 'heldOut.csv'],
    ['as formal notices write them', 'formal.csv'],
  ])('those %s: at least 97 of 100 proposals are right, and 90 of 100 are found', (_, file) => {
    const { right, found, wrong, missed } = measure(file)
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(97)
    expect(found, missed.join('\n')).toBeGreaterThanOrEqual(90)
  })
})
