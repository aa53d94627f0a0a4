import type { Route } from '../content/define'
import { findPart, findStep } from '../content/steps'
import { type Place, subjectOf } from '../dossier/progress/partStatus'
import { dossierPath } from './dossierPath'

const codeOfStep = (step: string) => findStep(step)?.code ?? step
const codeOfPart = (part: string) => findPart(part)?.code ?? part

/** The address of every screen of a dossier. It never changes with the language. */
export const paths = {
  start: '#/',
  map: dossierPath,
  step: (id: string, step: string) => `#/d/${id}/stap/${codeOfStep(step)}`,
  /** A part where it is walked: in a step, or on one route of an opportunity. */
  part: (id: string, place: Place, part: string) =>
    'step' in place
      ? `#/d/${id}/stap/${codeOfStep(place.step)}/${codeOfPart(part)}`
      : `#/d/${id}/kansen/${subjectOf(place)}/${codeOfPart(part)}`,
  /** A part of step 4, before an opportunity was chosen. */
  methodPart: (id: string, part: string) => `#/d/${id}/stap/4/${codeOfPart(part)}`,
  contracts: (id: string) => `#/d/${id}/contracten`,
  /** With whom to have coffee first: the contracts by their chance of jobs. */
  ranking: (id: string) => `#/d/${id}/contracten/kansenkaart`,
  contract: (id: string, contract: string) => `#/d/${id}/contracten/${encodeURIComponent(contract)}`,
  opportunities: (id: string) => `#/d/${id}/kansen`,
  /** The opportunities, with the form for a new one open. */
  newOpportunity: (id: string) => `#/d/${id}/kansen?nieuw`,
  opportunity: (id: string, opportunity: string) => `#/d/${id}/kansen/${opportunity}`,
  /** The instruments of an opportunity on the tender route. */
  instruments: (id: string, opportunity: string) => `#/d/${id}/kansen/${opportunity}/instrumenten`,
  route: (id: string, opportunity: string, route: Route) => `#/d/${id}/kansen/${opportunity}/${route}`,
  canvases: (id: string) => `#/d/${id}/canvas`,
  canvas: (id: string, canvas: string) => `#/d/${id}/canvas/${encodeURIComponent(canvas)}`,
  /** A question card of a canvas, in the field where it helps. */
  card: (id: string, canvas: string, card: string) => `${paths.canvas(id, canvas)}?kaart=${card}`,
  /** The same canvas at the ways in which it leaves: on paper, as a picture and as text. */
  canvasOut: (id: string, canvas: string) => `${paths.canvas(id, canvas)}?beeld=papier`,
  /**
   * Who does what, for the whole dossier or for one route of an opportunity ('k3/tender'); `look` is how to look at it,
   * `cell` ('<activity>/<role>', either may be empty) what to go to in it.
   */
  roles: (id: string, scope = 'dossier', { look, cell }: { look?: string; cell?: string } = {}) => {
    const query = new URLSearchParams({ ...(look && { beeld: look }), ...(cell && { cel: cell }) }).toString()
    return `#/d/${id}/rollen${scope === 'dossier' ? '' : `/${scope}`}${query && `?${query}`}`
  },
  /** The conversations; with an opportunity those for it come first. */
  talks: (id: string, opportunity?: string) =>
    `#/d/${id}/gesprekken${opportunity ? `?kans=${encodeURIComponent(opportunity)}` : ''}`,
  talk: (id: string, talk: string) => `#/d/${id}/gesprekken/${encodeURIComponent(talk)}`,
  actions: (id: string) => `#/d/${id}/acties`,
  journal: (id: string) => `#/d/${id}/journaal`,
  /** The self-scan of HR and procurement. */
  scan: (id: string) => `#/d/${id}/zelfscan`,
  /** People's own practice examples, and those that look like them. */
  examples: (id: string, example?: string) =>
    `#/d/${id}/voorbeelden${example === undefined ? '' : `?voorbeeld=${example}`}`,
  /** Part 2.2 as a tool of its own. */
  smallStart: (id: string) => `#/d/${id}/kleine-start`,
  sessions: (id: string) => `#/d/${id}/werksessie`,
  /** A work session: to prepare, to run or to look back at, by where it stands. */
  session: (id: string, session: string) => `#/d/${id}/werksessie/${session}`,
  prepareSession: (id: string, session: string) => `#/d/${id}/werksessie/${session}/voorbereiding`,
  closeSession: (id: string, session: string) => `#/d/${id}/werksessie/${session}/afsluiten`,
  /** The window for the beamer. It follows the session that goes on, or the one that is named. */
  beamer: (id: string, session?: string) =>
    `#/d/${id}/werksessie/scherm${session ? `?sessie=${session}` : ''}`,
  /** What several organisations bring back from a session, side by side. */
  harvest: (id: string) => `#/d/${id}/werksessie/oogst`,
  documents: (id: string) => `#/d/${id}/documenten`,
  /** One document to look at, print and save. `question` says in which language and about which opportunity. */
  document: (id: string, document: string, question = '') =>
    `#/d/${id}/documenten/${document}${question && `?${question}`}`,
}
