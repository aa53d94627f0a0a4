import type { Route } from '../../content/define'

/** The subject under which one route of an opportunity keeps its answers and decisions. */
export function routeSubject(opportunityId: string, route: Route): string {
  return `${opportunityId}/${route}`
}
