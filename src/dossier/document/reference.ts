import { type Route, routes, type StepId } from '../../content/define'
import { findStep } from '../../content/steps'

/**
 * What something is about: '' (the whole dossier), a step or a part of it ('commitment/occasion'), an opportunity ('k3'),
 * a route of it or a part of that ('k3/tender/market'). `rest` is what stands behind, such as a question.
 */
export type Reference = {
  readonly step: StepId | undefined
  /** The id of an opportunity; '' where it is about none. */
  readonly opportunity: string
  readonly route: Route | undefined
  readonly part: string
  readonly rest: readonly string[]
}

export function readReference(path: string): Reference {
  const pieces = path.split('/')
  const [first = ''] = pieces
  const step = findStep(first)?.id
  if (step === first) {
    const [, part = '', ...rest] = pieces
    return { step, opportunity: '', route: undefined, part, rest }
  }
  const at = pieces.findIndex((piece, i) => i > 0 && routes.some((route) => route === piece))
  if (at < 0) return { step: undefined, opportunity: path, route: undefined, part: '', rest: [] }
  const [part = '', ...rest] = pieces.slice(at + 1)
  const route = routes.find((one) => one === pieces[at])
  return { step: undefined, opportunity: pieces.slice(0, at).join('/'), route, part, rest }
}

/** The step or the opportunity that something is about as a whole; '' for the dossier. */
export function topicOf(path: string): string {
  const { step, opportunity } = readReference(path)
  return step ?? opportunity
}

/** The subject under which one route of an opportunity keeps its answers and decisions: 'k3/tender'. */
export function routeSubject(opportunityId: string, route: Route): string {
  return `${opportunityId}/${route}`
}
