import { letterChoices } from '../../../src/content/letters'
import { changePerson, nameOnRole, placeOnRole } from '../../../src/dossier/commands/nameOnRole'
import {
  hideLine,
  moveLine,
  renameLine,
  setFindingAside,
  setLetters,
} from '../../../src/dossier/commands/roleMatrix'
import { weigh } from '../../../src/dossier/contracts/rankingSettings'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import type { DossierView } from '../../../src/dossier/document/view'
import { readFindings } from '../../../src/dossier/roleMatrix/findings'
import { fill, fillAndRemove, say, write } from './fill'

const scopes = ['dossier', 'k1/contract', 'k2/tender'] as const

/** Cells in three matrices, lines that people added, renamed, moved, hid and removed, and who has which role. */
export function writeMatrix(draft: DossierDraft): void {
  const roles = ['client', 'lawyer', 'finance', 'jobCoach', 'school', 'uwv'] as const
  for (const scope of scopes) {
    for (const [i, letters] of letterChoices.entries()) {
      setLetters(draft, scope, 'occasion', roles[i] ?? 'client', letters)
    }
    setLetters(draft, scope, 'boardDecision', 'hrLead', '')
  }
  for (const list of ['roles', 'activities'] as const) {
    fill(draft, list, 'added', { scope: '', rank: 'a', ...(list === 'roles' && { side: 'partner' }) })
    fill(draft, list, 'scoped', {
      scope: 'k1/contract',
      rank: 'b',
      ...(list === 'roles' && { side: 'client' }),
    })
    fillAndRemove(draft, list, 'removed', { scope: '', ...(list === 'roles' && { side: 'client' }) })
    const [renamed, hidden] = list === 'roles' ? ['client', 'school'] : ['coalition', 'occasion']
    renameLine(draft, list, renamed, say(`${list}/${renamed}/name`))
    moveLine(draft, list, renamed, 'z')
    hideLine(draft, list, hidden, 'k2/tender', true)
    hideLine(draft, list, hidden, 'dossier', false)
  }
  setLetters(draft, 'k1/contract', 'scoped', 'added', 'BD')
  writePeople(draft)
  for (const id of ['labour', 'size', 'fullHours']) weigh(draft, id, 2)
}

function writePeople(draft: DossierDraft): void {
  for (const scope of scopes) {
    nameOnRole(draft, { name: 'Zoë de Vries', role: 'hrLead', scope, as: 'holds' })
    nameOnRole(draft, { name: 'Mehmet/Öz', role: 'client', scope, as: 'deputy' })
  }
  const left = nameOnRole(draft, { name: 'Wie er niet meer is', role: 'uwv', scope: 'dossier', as: 'holds' })
  write(draft, 'people', left, { removed: true })
  const person = nameOnRole(draft, { name: 'Anna Eerst', role: 'uwv', scope: 'dossier', as: 'holds' })
  placeOnRole(draft, person, 'uwv', 'dossier', undefined)
  placeOnRole(draft, person, 'finance', 'k1/contract', 'holds')
  changePerson(draft, person, { name: 'Anna Later', organisation: say('people/anna/organisation') })
}

/** Sets the first things that the matrices have to say aside, each with a reason. */
export function setFindingsAside(draft: DossierDraft, view: DossierView): void {
  for (const scope of scopes) {
    for (const finding of readFindings(view, scope).open.slice(0, 2)) {
      setFindingAside(draft, scope, finding, say(`findings/${scope}/${finding.rule}/${finding.subject}`))
    }
  }
}
