import { expect, test } from 'vitest'
import { opportunityMap } from '../../src/content/canvases/opportunityMap'
import { readRoomNotes } from '../../src/imports/roomNotes'

const read = (typed: string) => readRoomNotes(typed, 'reason', opportunityMap.fields)

test('a line goes to the field that was chosen, or to the one of its code', () => {
  expect(read('Goed voorbeeld geven').notes).toEqual([{ field: 'reason', text: 'Goed voorbeeld geven' }])
  expect(read('k4: zware pakketten').notes).toEqual([{ field: 'tasks', text: 'zware pakketten' }])
})

test('of a pasted list every line becomes a note, without its marks', () => {
  expect(read('- WSP\n\n2. SW-bedrijf').notes.map(({ text }) => text)).toEqual(['WSP', 'SW-bedrijf'])
})

test('what only looks like a code is a note, and a code that is not there is handed back', () => {
  expect(read('A4 bijvullen').notes).toEqual([{ field: 'reason', text: 'A4 bijvullen' }])
  expect(read('K9 zware pakketten')).toEqual({
    notes: [],
    kept: [{ problem: 'unknownCode', typed: 'K9 zware pakketten' }],
  })
  expect(read('K4')).toEqual({ notes: [], kept: [{ problem: 'noText', typed: 'K4' }] })
})
