import { describe, expect, test } from 'vitest'
import { readTypedNotes } from '../../src/imports/typedNotes'

const fields = [
  { id: 'contracts', code: 'K3' },
  { id: 'tasks', code: 'K4' },
]
const read = (typed: string) => readTypedNotes(typed, fields)

describe('typing over from paper', () => {
  test.each([
    ['K3 Schoonmaak tot 2028'],
    ['k3 Schoonmaak tot 2028'],
    ['  K3: Schoonmaak tot 2028 '],
    ['K 3 - Schoonmaak tot 2028'],
    ['- K3) Schoonmaak tot 2028'],
  ])('puts %j in the field with that code', (typed) => {
    expect(read(typed)).toEqual([{ kind: 'note', line: 1, field: 'contracts', text: 'Schoonmaak tot 2028' }])
  })

  test('takes several lines at once, each with its own code', () => {
    expect(read('K3 Catering\r\nK4 Post\n\nK4 Planten')).toEqual([
      { kind: 'note', line: 1, field: 'contracts', text: 'Catering' },
      { kind: 'note', line: 2, field: 'tasks', text: 'Post' },
      { kind: 'note', line: 4, field: 'tasks', text: 'Planten' },
    ])
  })

  test('a line without a code belongs to the code above it, which may stand alone', () => {
    expect(read('K4\n- Post\n• Planten water geven')).toEqual([
      { kind: 'note', line: 2, field: 'tasks', text: 'Post' },
      { kind: 'note', line: 3, field: 'tasks', text: 'Planten water geven' },
    ])
  })

  test('hands back a code that no field has, as it was typed', () => {
    expect(read('K9 Schoonmaak')).toEqual([
      { kind: 'unknownCode', line: 1, code: 'K9', typed: 'K9 Schoonmaak' },
    ])
  })

  test('does not guess a field for what follows an unknown code', () => {
    expect(read('K3 Catering\nK9 Post\nPlanten').map(({ kind }) => kind)).toEqual([
      'note',
      'unknownCode',
      'noCode',
    ])
  })

  test('asks for a code, or for words after one', () => {
    expect(read('Schoonmaak')).toEqual([{ kind: 'noCode', line: 1, typed: 'Schoonmaak' }])
    expect(read('K3')).toEqual([{ kind: 'noText', line: 1, code: 'K3', typed: 'K3' }])
    expect(read('K3\nK4 Post').map(({ kind }) => kind)).toEqual(['noText', 'note'])
  })

  test('a word that begins like a code is no code', () => {
    expect(read('K3\nA4papier inkopen')).toEqual([
      { kind: 'note', line: 2, field: 'contracts', text: 'A4papier inkopen' },
    ])
  })

  test('loses nothing: every line that was typed comes back', () => {
    const typed = ['K3 een', 'twee', 'X1 drie', 'vier', 'K4', 'k4 vijf', 'K3.zes']
    const back = read(typed.join('\n'))
    for (const word of ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']) {
      expect(back.filter((one) => JSON.stringify(one).includes(word))).toHaveLength(1)
    }
  })
})
