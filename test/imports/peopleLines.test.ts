import { expect, test } from 'vitest'
import { readPeopleLines } from '../../src/imports/peopleLines'

test('a list of people is read as it comes from a mail, a sheet and a document', () => {
  const pasted =
    'Sanne, HR-adviseur\r\nMirjam\tinkoper\n\n1. Ahmed; contractmanager; facilitair\n- Els\n • Jo van der Berg '
  expect(readPeopleLines(pasted)).toEqual([
    { name: 'Sanne', role: 'HR-adviseur' },
    { name: 'Mirjam', role: 'inkoper' },
    { name: 'Ahmed', role: 'contractmanager, facilitair' },
    { name: 'Els', role: '' },
    { name: 'Jo van der Berg', role: '' },
  ])
})

test('a role without a name is kept, and empty lines are nobody', () => {
  expect(readPeopleLines(', bestuurder\n  \n')).toEqual([{ name: '', role: 'bestuurder' }])
})
