import { type Route, routes } from '../../../content/define'
import { partsOfRoute } from '../../../content/steps'
import { readOpportunities } from '../../../dossier/document/readRecords'
import type { DossierView } from '../../../dossier/document/view'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { statusOfPart } from '../../../dossier/progress/partStatus'
import { progressOf } from '../../../dossier/progress/progressOf'
import type { Words } from '../../../words/Words'
import { describeOpportunity } from '../describeOpportunity'
import { saidIn } from '../journalLines'
import { facts, fieldOf, heading, paragraph } from '../pieces'
import type { Block } from '../tree'
import { titleOf, writePart } from './writePart'

/** Each opportunity: what it is, and for each route that it walks how far it has come and what was written. */
export function* opportunityChapter(view: DossierView, words: Words): Generator<Block> {
  const opportunities = readOpportunities(view)
  if (opportunities.length === 0) yield paragraph(words('file:noOpportunities'), 'soft')
  for (const opportunity of opportunities) yield* writeOpportunity(view, opportunity, words)
}

function* writeOpportunity(view: DossierView, opportunity: Opportunity, words: Words): Generator<Block> {
  const { id, title } = opportunity
  yield heading(2, title || words('opportunities:untitled'))
  yield facts(
    ...describeOpportunity(opportunity, words).map(([label, text]) =>
      fieldOf(label, text, { opportunity: id }, words),
    ),
  )
  const walked = routes.filter((route) => isWalked(view, id, route))
  if (walked.length === 0) yield paragraph(words('opportunities:noRoute'), 'soft')
  for (const route of walked) yield* writeRoute(view, id, route, words)
}

/** Parts that nobody began share a line: twenty opportunities would else be a book of empty questions. */
function* writeRoute(view: DossierView, opportunity: string, route: Route, words: Words): Generator<Block> {
  const { state, last } = progressOf(view).route(opportunity, route)
  const title = words(`opportunities:route.${route}`)
  const place = { opportunity, route }
  yield heading(3, words('papers:withState', { title, state: words(`decisions:state.${state}`) }))
  const said = last ? saidIn(last, words) : []
  if (said.length > 0) yield paragraph(said.join('\n'), 'soft')
  const [begun, rest] = [true, false].map((wanted) =>
    partsOfRoute(route).filter((part) => (statusOfPart(view, place, part) !== 'notStarted') === wanted),
  )
  for (const part of begun ?? []) yield* writePart(view, place, part, 4, words)
  const later = (rest ?? []).map((part) => titleOf(part, words))
  if (later.length > 0) yield paragraph(words('papers:notBegun', { parts: later.join(' · ') }), 'soft')
}

/** A route that was chosen, or in which somebody worked all the same. */
function isWalked(view: DossierView, opportunity: string, route: Route): boolean {
  const { state, rivals } = progressOf(view).route(opportunity, route)
  if (state !== 'idea' || rivals.length > 0) return true
  return partsOfRoute(route).some((part) => statusOfPart(view, { opportunity, route }, part) !== 'notStarted')
}
