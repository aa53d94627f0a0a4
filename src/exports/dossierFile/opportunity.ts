import { type Route, routes } from '../../content/define'
import {
  categories,
  clauseStates,
  opportunityKinds,
  targetGroups,
  yesNoUnknown,
} from '../../content/opportunity'
import { partsOfRoute } from '../../content/steps'
import type { DossierView } from '../../dossier/document/view'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { readObstacles } from '../../dossier/opportunities/obstacles'
import { statusOfPart } from '../../dossier/progress/partStatus'
import { progressOf } from '../../dossier/progress/progressOf'
import { type Html, html } from '../html'
import { writePart } from './part'
import { facts, heading } from './pieces'
import { dateIn, numberIn, type Words } from './words'

/** One opportunity: what it is, and for each route that it walks how far it has come and what was written. */
export function writeOpportunity(view: DossierView, opportunity: Opportunity, words: Words): Html {
  const title = opportunity.title || words('opportunities:untitled')
  const walked = routes.filter((route) => isWalked(view, opportunity.id, route))
  return html`<section>
${heading(3, title)}
${facts(describeOpportunity(opportunity, words), words('file:empty'))}
${walked.map((route) => writeRoute(view, opportunity.id, route, words))}
${walked.length === 0 && html`<p class="soft">${words('opportunities:noRoute')}</p>`}
</section>`
}

function writeRoute(view: DossierView, opportunity: string, route: Route, words: Words): Html {
  const { state, last } = progressOf(view).route(opportunity, route)
  const now = html`<span class="state">(${words(`decisions:state.${state}`)})</span>`
  const said = last && Object.entries(last.said)
  return html`<section>
${heading(4, html`${words(`opportunities:route.${route}`)} ${now}`)}
${said?.map(([field, value]) => html`<p>${words(`decisions:said.${field}`)}: ${field === 'until' ? dateIn(words, value) : value}</p>`)}
${partsOfRoute(route).map((part) => writePart(view, { opportunity, route }, part, words, 5))}
</section>`
}

/** A route that was chosen, or in which somebody worked all the same. */
function isWalked(view: DossierView, opportunity: string, route: Route): boolean {
  const { state, rivals } = progressOf(view).route(opportunity, route)
  if (state !== 'idea' || rivals.length > 0) return true
  return partsOfRoute(route).some((part) => statusOfPart(view, { opportunity, route }, part) !== 'notStarted')
}

/** What was said about an opportunity itself, by the name of each field; '' for what was not. */
export function describeOpportunity(
  opportunity: Opportunity,
  words: Words,
): readonly (readonly [name: string, value: string])[] {
  const chosen = (list: keyof typeof options, value: string) =>
    options[list].some((option) => option === value) ? words(`opportunities:${list}.${value}`) : value
  const values: Readonly<Record<string, string>> = {
    kind: chosen('kinds', opportunity.kind),
    category: chosen('categories', opportunity.category),
    supplier: opportunity.supplier,
    hasContract: chosen('yesNo', opportunity.hasContract),
    contractEnds: opportunity.contractEnds && dateIn(words, opportunity.contractEnds),
    relationGood: chosen('yesNo', opportunity.relationGood),
    clause: chosen('clauses', opportunity.clause),
    onlySocial: chosen('yesNo', opportunity.onlySocial),
    targetGroups: opportunity.targetGroups.map((group) => chosen('targetGroups', group)).join(', '),
    tasks: opportunity.tasks,
    valuePerYear: estimate(opportunity.valuePerYear, words),
    handsOnHours: estimate(opportunity.handsOnHours, words),
    jobs: estimate(opportunity.jobs, words),
    jobHours: estimate(opportunity.jobHours, words),
    place: opportunity.place,
    guidance: opportunity.guidance,
    training: opportunity.training,
    partners: opportunity.partners,
    obstacle: readObstacles(opportunity)
      .map(({ text, owner }) => (owner ? `${text} (${owner})` : text))
      .join('\n'),
    weOffer: opportunity.weOffer,
    weAsk: opportunity.weAsk,
  }
  return Object.entries(values).map(([field, value]) => [words(`opportunities:fields.${field}`), value])
}

/** An estimate; 0 is one that nobody gave. */
const estimate = (value: number, words: Words) => (value > 0 ? numberIn(words, value) : '')

/** What can be chosen, under the name of its words. Something else came from another version, and is shown as it is. */
const options = {
  kinds: opportunityKinds,
  categories,
  yesNo: yesNoUnknown,
  clauses: clauseStates,
  targetGroups,
} as const
