import { expect, test } from 'vitest'
import en from '../../locales/en/roleMatrix.json'
import nl from '../../locales/nl/roleMatrix.json'
import { activities, busyRoles, proposedLetters } from '../../src/content/activities'
import { type Letters, press, waysIn } from '../../src/content/letters'
import { roleAgreements, roleFacts } from '../../src/content/roleFacts'
import { appointedRoles, cardOf, roles } from '../../src/content/roles'
import { sources } from '../../src/content/sources'
import { findPart } from '../../src/content/steps'
import { roleRules } from '../../src/workflow/roleRules'

/** The matrix as it was designed, with the roles of the supplier and of the service points taken together. */
const designed = `
A01  1.1  | W   | B/D | D   | H   | H   |   |   |     |   |
A02  1.3  | B/D | D   | H   | W   | W   |   | H |     |   |
A03  2.1  | W   | B/D | H   | W   | H   |   |   |     |   |
A04  2.2  |     | H   | H   |     | B/D |   | H |     |   |
A05  2.3  | H   | B   | W   | W   | W   |   | D |     |   |
A06  3.1  | W   | H   | B/D | D   | H   |   |   |     |   |
A07  3.2  | W   | B/D | D   | H   | H   |   |   |     |   |
A08  3.3  | B   | D   | D   | H   | H   | H |   |     |   |
A09  3.4  | B   | D   | D   | H   | H   | W | W |     |   |
A10  4B.2 | W   | D   | B/D | D   | H   |   |   | H   |   |
A11a 4B.3 | B   | D   | D   | H   | W   | H | W |     |   |
A11b 4B.3 |     | H   | H   | W   |     |   |   | B/D | H |
A12  4B.4 | W   | B/D | D   | D   |     |   |   | D   | H |
A13  4A.2 | W   | H   | B/D | H   | H   | H |   |     | H |
A14  4A.3 | B   | D   | D   | H   | H   | H |   |     | H |
A15  4A.4 | W   | D   | B/D | H   | D   | H |   |     | H |
A16  4A.5 | W   | D   | B/D | H   | D   | H |   |     |   |
A17  4A.6 | W   | H   | D   | B/D | W   |   |   | W   | W |
A18  4C.1 | W   | B/D |     | H   | D   |   |   | D   | H | H
A19  4C.2 |     | H   |     | W   |     |   |   | B/D | D | H
A20  4C.3 |     | H   |     | W   | W   | H |   | B/D | H | H
A21a 4C.4 |     | H   |     | W   | B/D |   |   | H   |   | H
A21b 4C.4 |     | W   |     |     | H   |   |   | B/D | H | D
A22a 4C.5 |     |     |     | W   |     |   |   | B/D | H |
A22b 4C.5 | W   | H   | W   | B/D |     |   |   | W   | H |
A23  4C.5 | W   | D   | W   | B/D | H   |   |   | D   | H | H
A24  4C.5 | W   | D   | H   | B/D | H   | H |   | D   | H | H
A25  4D   | B   | D   | D   | D   | H   |   | W | D   | H | H
A26  4E   | B   | D   | D   | H   |     | D | W |     |   |
A27  4E   | H   | B   | W   | W   | W   |   | D | H   | W |`

const columns = [
  ['client'],
  ['hrLead'],
  ['procurementLead'],
  ['contractManager'],
  ['requester'],
  ['lawyer'],
  ['communication'],
  ['supplierBoard', 'accountManager', 'supplierHr', 'supplierSupervisor'],
  ['employerService', 'uwv', 'sroiAdviser'],
  ['jobCoach'],
]
const lines = designed
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

test('thirty activities are there, each at its part of the method', () => {
  expect(activities).toHaveLength(30)
  expect(activities.map(({ code, part }) => `${code} ${findPart(part)?.code}`)).toEqual(
    lines.map(([first = '']) => first.replace(/ +/, ' ')),
  )
})

test.each(lines)(
  '%s has the letters of the design; of a group each role has letters of that group',
  (first, ...cells) => {
    const activity = activities.find(({ code }) => code === first.split(' ')[0])
    const letters = columns.map((group) => {
      const held = group.map((role) => proposedLetters(activity?.id ?? '', role)).join('')
      return [...'BDHW'].filter((letter) => held.includes(letter)).join('/')
    })
    expect(letters).toEqual(columns.map((_, at) => cells[at] ?? ''))
  },
)

test('each route has what the other has not', () => {
  const codes = (route: string) =>
    activities.filter((activity) => 'route' in activity && activity.route === route).map(({ code }) => code)
  expect(codes('contract')).toEqual(['A10', 'A11a', 'A11b', 'A12'])
  expect(codes('tender')).toEqual(['A13', 'A14', 'A15', 'A16', 'A17'])
})

test('twenty roles are there; those that the design gives nothing to do wait until people need them', () => {
  expect(appointedRoles).toHaveLength(20)
  expect(appointedRoles.filter(({ id }) => !busyRoles.has(id)).map(({ code }) => code)).toEqual([
    'WV',
    'FIN',
    'SW',
    'OND',
    'KEN',
  ])
})

test('the roles of a supplier share a card, and a role without one has none', () => {
  expect(cardOf('accountManager')).toBe('supplier')
  expect(cardOf('hrLead')).toBe('hrLead')
  expect(cardOf('lawyer')).toBeUndefined()
  expect(cardOf('nobody')).toBeUndefined()
  expect(roles.find(({ id }) => id === 'supplier')).toHaveProperty('collective')
})

test('everything that is named has its words, and nothing else has', () => {
  for (const words of [nl, en]) {
    expect(Object.keys(words.activities)).toEqual(activities.map(({ id }) => id))
    expect(Object.keys(words.facts)).toEqual(roleFacts.map(({ id }) => id))
    expect(Object.keys(words.agreements)).toEqual(roleAgreements.map(({ id }) => id))
    expect(Object.keys(words.rules).sort()).toEqual(roleRules.map(({ id }) => id).sort())
  }
  const named = [...roleFacts, ...roleAgreements, ...roleRules].flatMap((one) => one.sources ?? [])
  expect(named.filter((id) => !(id in sources))).toEqual([])
})

test.each<[Letters, string, Letters]>([
  ['', 'decides', 'B'],
  ['B', 'decides', ''],
  ['B', 'does', 'BD'],
  ['D', 'decides', 'BD'],
  ['BD', 'decides', 'D'],
  ['BD', 'does', 'B'],
  ['H', 'does', 'D'],
  ['BD', 'helps', 'H'],
  ['H', 'helps', ''],
  ['D', 'knows', 'W'],
  ['W', 'knows', ''],
])('pressing in a cell with "%s" that the role %s makes it "%s"', (letters, way, after) => {
  expect(press(letters, way as 'does')).toBe(after)
})

test('a cell with both letters stands for deciding and doing', () => {
  expect(waysIn('BD')).toEqual(['decides', 'does'])
  expect(waysIn('')).toEqual([])
})
