import { describe, expect, test } from 'vitest'
import { createSearch } from '../../../src/workflow/search/createSearch'
import { distance, wordsOf } from '../../../src/workflow/search/words'

const document = (title: string, text = '', weight = 1) => ({ id: title, title, text, weight })
const search = createSearch([
  document('Schoonmaak stadskantoor', 'Elke ochtend met een vaste ploeg'),
  document('Glasbewassing en gevelonderhoud', 'Ook schoonmaak van ramen'),
  document('Catering', 'Broodjes voor vergaderingen'),
  document('loonkostensubsidie', 'Vult het verschil aan'),
  document('Coördinator participatie', 'Schakel tussen beleid en uitvoering'),
  document('Catering kantine', 'Kans van onszelf', 2),
])
const titles = (asked: string) => search(asked).map(({ title }) => title)

test('what has the word in its title comes before what mentions it', () => {
  expect(titles('schoonmaak')).toEqual(['Schoonmaak stadskantoor', 'Glasbewassing en gevelonderhoud'])
})

test('what is people’s own comes before the same from elsewhere', () => {
  expect(titles('catering')).toEqual(['Catering kantine', 'Catering'])
})

test.each([
  ['schoonmak', 'Schoonmaak stadskantoor'],
  ['schonmaak', 'Schoonmaak stadskantoor'],
  ['loonkostensubsidei', 'loonkostensubsidie'],
  ['loonkstensub', 'loonkostensubsidie'],
  ['coordinator', 'Coördinator participatie'],
  ['cateirng', 'Catering kantine'],
  ['bewassing', 'Glasbewassing en gevelonderhoud'],
  ['SCHOON', 'Schoonmaak stadskantoor'],
])('someone who types “%s” finds %s first', (asked, title) => {
  expect(titles(asked)[0]).toBe(title)
})

test('every word that is asked for has to be there, in any order', () => {
  expect(titles('kantoor schoonmaak')).toEqual(['Schoonmaak stadskantoor'])
  expect(titles('schoonmaak zwembad')).toEqual([])
})

test('of hundreds that fit the best are shown, in their order', () => {
  const many = createSearch([
    ...Array.from({ length: 300 }, (_, i) => document(`Contract ${i + 100}`)),
    document('Overzicht', 'Ieder contract'),
    document('Contract'),
  ])
  expect(many('contract', 4).map(({ title }) => title)).toEqual([
    'Contract',
    'Contract 100',
    'Contract 101',
    'Contract 102',
  ])
  expect(many('contract', 400)).toHaveLength(302)
})

test('a word that many things have is not taken for another one', () => {
  const kansen = createSearch([
    ...Array.from({ length: 5 }, (_, i) => document(`Kans ${i}`, 'kans')),
    document('Kant en klaar'),
  ])
  expect(kansen('kans').map(({ title }) => title)).not.toContain('Kant en klaar')
})

test('nothing asked finds nothing, and short words forgive no errors', () => {
  expect(titles('  ,.')).toEqual([])
  expect(titles('xan')).toEqual([])
})

describe('the distance between words', () => {
  test.each([
    ['kans', 'kans', 0],
    ['kans', 'kan', 1],
    ['kasn', 'kans', 1],
    ['kans', 'kaas', 1],
    ['abcd', 'wxyz', 3],
  ])('from %s to %s is %s', (from, to, steps) => {
    expect(distance(from, to, 2)).toBe(steps)
  })
})

test('words lose their signs, capitals and accents', () => {
  expect(wordsOf('Één jobcoach, 25,5 uur (P&O)!')).toEqual(['een', 'jobcoach', '25', '5', 'uur', 'p', 'o'])
})
