import type { DossierDraft } from '../../document/draft'
import { rankAfter } from '../../document/rank'
import { splitKey } from '../../document/view'
import { obstacleOfField } from '../../opportunities/obstacles'
import { writeObstacle } from '../obstacles'
import { addAction, changeOpportunity } from '../records'

/** The boxes that hold one text of the opportunity, under the same name. */
const texts = ['tasks', 'place', 'guidance', 'training', 'partners', 'weOffer', 'weAsk'] as const

/**
 * Writes a line from the paper card of an opportunity into the opportunity itself, behind what is there already. An
 * obstacle and a first step get records of their own, under `id`.
 */
export function typeOver(
  draft: DossierDraft,
  opportunityId: string,
  { field, text }: { readonly field: string; readonly text: string },
  id: string,
): void {
  if (field === 'obstacles') {
    const rank = rankAfter(ranksIn(draft, opportunityId))
    writeObstacle(draft, opportunityId, id, { text, rank })
    return
  }
  if (field === 'firstStep') {
    const ranks = [...draft.actions].flatMap(([key, rank]) => (key.endsWith('/rank') ? [String(rank)] : []))
    addAction(draft, id, { what: text, about: opportunityId, rank: rankAfter(ranks) })
    return
  }
  // Read from the draft, because several lines of one box are written in one change.
  const written = (name: string) => {
    const before = draft.opportunities.get(`${opportunityId}/${name}`)
    return typeof before === 'string' ? before.trim() : ''
  }
  const behind = (name: string, sign: string) => [written(name), text].filter(Boolean).join(sign)
  if (field === 'opportunity' && written('title') === '') {
    changeOpportunity(draft, opportunityId, { title: text })
  } else if (field === 'supplier') {
    changeOpportunity(draft, opportunityId, { supplier: behind('supplier', ', ') })
  } else {
    // What has no text of its own, such as a number in words, is kept with the tasks, where people find it.
    const target = texts.find((one) => one === field) ?? 'tasks'
    changeOpportunity(draft, opportunityId, { [target]: behind(target, '\n') })
  }
}

function ranksIn({ opportunities }: DossierDraft, opportunityId: string): readonly string[] {
  return [...opportunities].flatMap(([key, value]) => {
    const { id, field } = splitKey(key)
    return id === opportunityId && obstacleOfField(field)?.part === 'rank' ? [String(value)] : []
  })
}
