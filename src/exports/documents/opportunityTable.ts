import { type Route, routes } from '../../content/define'
import type { DossierView } from '../../dossier/document/view'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { dateIn } from '../../dossier/naming/formats'
import { plannedOpportunities } from '../../dossier/opportunities/plannedOpportunities'
import { actionsOf } from '../../dossier/progress/nextAction'
import { progressOf } from '../../dossier/progress/progressOf'
import type { Words } from '../../words/Words'
import { fieldOf, table } from './pieces'
import type { Block } from './tree'

/** The opportunities that people chose, or all open ones while they chose none, each with its route and next action. */
export function opportunityTable(view: DossierView, words: Words): Block {
  const opportunities = plannedOpportunities(view)
  const label = words('opportunities:title')
  if (opportunities.length === 0) {
    return { kind: 'value', field: fieldOf(label, '', { screen: 'opportunities' }, words) }
  }
  const rows = opportunities.map((opportunity) => {
    const asked = { opportunity: opportunity.id }
    const next = actionsOf(view, opportunity.id)[0]
    const when = next?.due ? words('papers:whenLine', { what: next.what, when: dateIn(words, next.due) }) : ''
    return [
      opportunity.title || words('opportunities:untitled'),
      fieldOf(words('opportunities:fields.supplier'), opportunity.supplier, asked, words),
      fieldOf(words('papers:route'), routesOf(view, opportunity, words).join('\n'), asked, words),
      fieldOf(words('papers:nextAction'), when || (next?.what ?? ''), asked, words),
    ]
  })
  return table(
    label,
    [
      [words('papers:opportunity'), 3],
      [words('opportunities:fields.supplier'), 2],
      [words('papers:route'), 3],
      [words('papers:nextAction'), 3],
    ],
    rows,
  )
}

/** Each route that was chosen, with how far it has come: 'Route bestaand contract: in gesprek'. */
export function routesOf(view: DossierView, { id }: Opportunity, words: Words): readonly string[] {
  const progress = progressOf(view)
  const state = (route: Route) => progress.route(id, route).state
  return routes
    .filter((route) => state(route) !== 'idea')
    .map((route) =>
      words('opportunities:routeLine', {
        route: words(`opportunities:route.${route}`),
        state: words(`decisions:state.${state(route)}`),
      }),
    )
}
