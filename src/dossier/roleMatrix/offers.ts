import { contractsOf } from '../contracts/contractLinks'
import { memoise } from '../document/memoise'
import type { DossierView } from '../document/view'
import { peopleOnRole, sameName } from '../people/peopleOnRole'
import { routeOfScope } from './scope'

type Parts = Pick<DossierView, 'about' | 'answers' | 'people' | 'opportunities' | 'contracts' | 'items'>

/**
 * Names that the dossier gives for a role elsewhere and that are not on it yet: the leads of the dossier, who manages
 * the contract of an opportunity, and the contact whom people named when they divided the roles.
 */
export function offersFor(view: DossierView, role: string, scope: string): readonly string[] {
  const { about, answers, people, opportunities, contracts, items } = view
  return offersOf([about, answers, people, opportunities, contracts, items], `${scope} ${role}`)
}

type Given = readonly [
  Parts['about'],
  Parts['answers'],
  Parts['people'],
  Parts['opportunities'],
  Parts['contracts'],
  Parts['items'],
]

const offersOf = memoise(([about, answers, people, opportunities, contracts, items]: Given, key) => {
  const at = key.indexOf(' ')
  const [scope, role] = [key.slice(0, at), key.slice(at + 1)]
  const view = { about, answers, people, opportunities, contracts, items }
  const { people: on, deputies, inherited } = peopleOnRole(view, role, scope)
  const there = inherited ? [] : [...on, ...deputies]
  const known = inherited ? [...on, ...deputies] : []
  const names = namesFor(view, role, scope).map((name) => name.trim())
  return [...new Set(names)].filter(
    (name) => name !== '' && ![...there, ...known].some((person) => sameName(person.name, name)),
  )
})

function namesFor(view: Parts, role: string, scope: string): readonly string[] {
  if (role === 'hrLead') return [view.about.hrLead]
  if (role === 'procurementLead') return [view.about.procurementLead]
  const opportunity = view.opportunities[routeOfScope(scope)?.opportunity ?? '']
  if (!opportunity) return []
  const said = (question: string) => String(view.answers[`${scope}/${question}`] ?? '')
  if (role === 'contractManager') {
    return [
      ...contractsOf(view, opportunity).map(({ manager }) => manager),
      said('divideRoles/clientContact'),
      said('handover/contractManager'),
    ]
  }
  if (role === 'accountManager')
    return [said('divideRoles/supplierContact'), said('handover/supplierContact')]
  return []
}
