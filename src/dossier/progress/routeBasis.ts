import type { Route } from '../../content/define'
import { partsOfRoute } from '../../content/steps'
import { readWork } from '../answers/readWork'
import { routeSubject } from '../document/reference'
import type { DossierView } from '../document/view'
import { progressOf } from './progressOf'

/** What is true of a route at this moment, to be kept with a decision about it. */
export function routeBasis(view: DossierView, opportunity: string, route: Route) {
  const works = partsOfRoute(route).map((part) => readWork(view, routeSubject(opportunity, route), part))
  const { parts } = progressOf(view).route(opportunity, route)
  const total = (count: (work: (typeof works)[number]) => number) =>
    works.reduce((sum, work) => sum + count(work), 0)
  return {
    answered: total(({ answered }) => answered),
    asked: total(({ asked }) => asked),
    done: Object.values(parts).filter(({ state }) => state === 'done').length,
    parts: works.length,
  }
}
