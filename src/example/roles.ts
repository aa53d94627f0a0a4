import { nameOnRole } from '../dossier/commands/nameOnRole'
import { addRecord, changeRecord } from '../dossier/commands/records'
import { hideLine, setFindingAside, setLetters } from '../dossier/commands/roleMatrix'
import type { Place } from '../dossier/people/peopleOnRole'
import { wholeDossier } from '../dossier/roleMatrix/scope'
import type { Person, Writer } from './writer'

const cleaning = 'example-cleaning/contract'
const lunch = 'example-lunch/tender'

const named: readonly (readonly [person: Person, role: string, scope: string, as?: Place])[] = [
  ['karin', 'client', wholeDossier],
  ['sanne', 'hrLead', wholeDossier],
  ['mirjam', 'procurementLead', wholeDossier],
  ['mirjam', 'hrLead', wholeDossier, 'deputy'],
  ['ahmed', 'contractManager', wholeDossier],
  ['ilse', 'requester', wholeDossier],
  ['femke', 'lawyer', wholeDossier],
  ['bas', 'communication', wholeDossier],
  ['rachid', 'employerService', wholeDossier],
  ['petra', 'accountManager', cleaning],
  ['petra', 'supplierHr', cleaning],
  ['petra', 'supplierSupervisor', cleaning],
  ['lotte', 'accountManager', lunch],
  ['lotte', 'supplierHr', lunch],
  ['lotte', 'supplierSupervisor', lunch],
]

/** Who does what in the example: names, a role and an activity of their own, one cell too many and one reason why not. */
export function writeRoles({ draft, words, person }: Writer): void {
  const ids = new Map<Person, string>()
  for (const [who, role, scope, as = 'holds'] of named) {
    ids.set(who, nameOnRole(draft, { name: person(who), role, scope, as }))
  }
  const organisations = { petra: words('cleaning.supplier'), lotte: words('lunch.supplier') } as const
  for (const [who, organisation] of Object.entries(organisations)) {
    changeRecord(draft, 'people', ids.get(who as Person) ?? '', { organisation })
  }
  addRecord(draft, 'roles', 'example-team', {
    name: words('roles.team'),
    side: 'partner',
    rank: 'z',
    scope: '',
  })
  setLetters(draft, wholeDossier, 'candidates', 'example-team', 'H')
  hideLine(draft, 'roles', 'uwv', wholeDossier, true)
  addRecord(draft, 'activities', 'example-round', { name: words('roles.round'), rank: 'z', scope: cleaning })
  setLetters(draft, cleaning, 'example-round', 'contractManager', 'BD')
  setLetters(draft, cleaning, 'example-round', 'accountManager', 'D')
  // Both think that they decide: the matrix says so.
  setLetters(draft, wholeDossier, 'stories', 'communication', 'BD')
  setFindingAside(
    draft,
    cleaning,
    { rule: 'deciderWithoutPerson', subject: 'supplierBoard' },
    words('roles.aside'),
  )
}
