import { describe, expect, test } from 'vitest'
import { importing, noticesOf } from '../importing'

const lettersOf = async (text: string) => {
  const { overview } = await importing(text)
  expect(overview.layout.headerRows).toEqual([])
  return Object.fromEntries(overview.layout.columns.map(({ letter, proposed }) => [letter, proposed]))
}

describe('a list without titles', () => {
  test('is guessed from its cells: numbers, work, firms, amounts, days and people', async () => {
    const text = [
      'K-101;Schoonmaak stadhuis;Blinkveen B.V.;€ 412.500,50;01-01-2022;31-12-2026;M. de Vries',
      'K-102;Groenonderhoud Noord;Groenploeg Veenland B.V.;€ 98.000,00;01-03-2021;28-02-2027;J. Bakker',
      'K-103;Accountantsdiensten;Telveen N.V.;€ 18.000,00;01-10-2022;30-09-2026;R. Visser',
    ].join('\n')
    expect(await lettersOf(text)).toEqual({
      A: 'number',
      B: 'name',
      C: 'supplier',
      D: 'valuePerYear',
      E: 'start',
      F: 'ends',
      G: 'manager',
    })
    const read = await importing(text)
    expect(read.contracts[0]).toEqual({
      number: 'K-101',
      name: 'Schoonmaak stadhuis',
      supplier: 'Blinkveen B.V.',
      valuePerYear: 412_500.5,
      start: '2022-01-01',
      ends: '2026-12-31',
      manager: 'M. de Vries',
    })
    expect(noticesOf(read)).toEqual({ assumedPerYear: 3 })
  })

  test('is guessed in any order, and one column of days is the end', async () => {
    expect(
      await lettersOf(
        '31-12-2026;Koffieautomaten;Bakkie\n30-06-2027;Postbezorging;Bode\n31-08-2027;Leerlingenvervoer;Rijveen',
      ),
    ).toEqual({ A: 'ends', B: 'name', C: 'supplier' })
    expect(
      await lettersOf('Bakkie BV\tKoffie\t30-06-2027\t01-07-2023\nBode BV\tPost\t31-12-2026\t01-01-2024'),
    ).toEqual({ A: 'supplier', B: 'name', C: 'ends', D: 'start' })
  })

  test('with a code of the European list is known by it', async () => {
    expect(await lettersOf('90910000-9;Blink BV;31-12-2026\n77310000-6;Blad BV;31-12-2027')).toMatchObject({
      A: 'cpv',
      B: 'supplier',
    })
  })

  test('takes a count of its rows and a yes or no for nothing', async () => {
    expect(
      await lettersOf(
        '1;Koffie;ja;Bakkie BV;1-1-2027\n2;Post;nee;Bode BV;1-1-2028\n3;Groen;ja;Blad BV;1-1-2029',
      ),
    ).toEqual({ A: undefined, B: 'name', C: undefined, D: 'supplier', E: 'ends' })
  })
})
