import { areVotesShown } from '../../workflow/canvasMachine'
import { votesOf } from '../canvas/votes'
import { memoise } from '../document/memoise'
import { readActions, readOpportunities } from '../document/readRecords'
import { splitKey } from '../document/recordKey'
import { readReference } from '../document/reference'
import type { DossierView } from '../document/view'
import type { Action } from '../kinds/action'
import type { Opportunity } from '../kinds/opportunity'
import type { Session } from '../kinds/session'
import { actionsOf } from '../progress/nextAction'
import { progressOfSession } from './liveSession'
import { readWorkKey } from './workKey'

/** An opportunity that was chosen in a session. */
export type SessionChoice = {
  readonly opportunity: Opportunity
  /** How many dots its notes got, where dots were counted; nothing where nobody counted. */
  readonly votes: number | undefined
  /** What has to be done for it, soonest first. */
  readonly actions: readonly Action[]
}

/** What a session came to, as far as it stands in the dossier. */
export type SessionResults = {
  readonly choices: readonly SessionChoice[]
  /** What was worked on and not chosen, most dots first. */
  readonly others: readonly Opportunity[]
  /** The actions that were made or changed in it, and those of what it chose, in order of their day. */
  readonly actions: readonly Action[]
}

const resultsOf = memoise(([view]: readonly [DossierView], id) => collect(view, id))

/** What a session came to. The same object while the view stands. */
export function readSessionResults(view: DossierView, session: string): SessionResults {
  return resultsOf([view], session)
}

const notCounted = -1

function collect(view: DossierView, id: string): SessionResults {
  const session = view.sessions[id]
  const worked = workedOn(view, id)
  const votes = countVotes(view, session)
  // Before it begins nothing can be chosen in it: what people chose so far then stands for it.
  const hasBegun = progressOfSession(view, id).times.startedAt > 0
  const discussed = readOpportunities(view).filter(
    (one) => worked.opportunities.has(one.id) || votes.has(one.id) || (one.chosen && !hasBegun),
  )
  const counted = (one: Opportunity) => votes.get(one.id) ?? notCounted
  const byVotes = (a: Opportunity, b: Opportunity) => counted(b) - counted(a)
  const choices = discussed
    .filter(({ chosen }) => chosen)
    .toSorted(byVotes)
    .map((opportunity) => ({
      opportunity,
      votes: counted(opportunity) === notCounted ? undefined : counted(opportunity),
      actions: actionsOf(view, opportunity.id),
    }))
  const ofChoices = new Set(choices.flatMap(({ actions }) => actions.map((action) => action.id)))
  return {
    choices,
    others: discussed.filter(({ chosen }) => !chosen).toSorted(byVotes),
    actions: readActions(view)
      .filter((action) => worked.actions.has(action.id) || ofChoices.has(action.id))
      .toSorted((a, b) => (a.due || '9999').localeCompare(b.due || '9999')),
  }
}

/** The opportunities and actions that a session made or changed; an action brings the opportunity that it is about. */
function workedOn({ sessionWork, actions, journal }: DossierView, session: string) {
  const found = { opportunities: new Set<string>(), actions: new Set<string>() }
  const about = (subject: string) => found.opportunities.add(readReference(subject).opportunity)
  for (const [path, { made }] of Object.entries(sessionWork)) {
    const of = readWorkKey(path)
    if (of?.session !== session) continue
    const id = made ? of.key : splitKey(of.key).id
    if (of.root === 'opportunities') found.opportunities.add(id)
    if (of.root === 'journal') about(journal[of.key]?.thread ?? '')
    if (of.root !== 'actions') continue
    found.actions.add(id)
    about(actions[id]?.about ?? '')
  }
  return found
}

/** The dots of the opportunities that became of notes on the canvas of a session; `notCounted` while nobody counted. */
function countVotes(view: DossierView, session: Session | undefined): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  const canvas = view.canvases[session?.canvas ?? '']
  if (!canvas) return votes
  const shown = areVotesShown(canvas.phase)
  for (const note of Object.values(view.notes)) {
    if (note.canvas !== canvas.id || note.removed || note.opportunity === '') continue
    const before = votes.get(note.opportunity) ?? notCounted
    const dots = votesOf(view, note.id).total
    votes.set(note.opportunity, shown && dots > 0 ? Math.max(before, 0) + dots : before)
  }
  return votes
}
