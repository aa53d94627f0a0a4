import type { DossierDraft } from '../../document/draft'
import { rankAfter } from '../../document/rank'
import { splitKey } from '../../document/recordKey'
import { obstacleOfField } from '../../opportunities/obstacles'
import { writeObstacle } from '../obstacles'
import { addRecord, changeRecord, mustBeThere } from '../records'

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
  mustBeThere(draft, 'opportunities', opportunityId)
  if (field === 'obstacles') {
    const rank = rankAfter(ranksIn(draft, opportunityId))
    writeObstacle(draft, opportunityId, id, { text, rank })
    return
  }
  if (field === 'firstStep') {
    const ranks = [...draft.actions].flatMap(([key, rank]) => (key.endsWith('/rank') ? [String(rank)] : []))
    addRecord(draft, 'actions', id, { what: text, about: opportunityId, rank: rankAfter(ranks) })
    return
  }
  // Read from the draft, because several lines of one box are written in one change.
  const written = (name: string) => {
    const before = draft.opportunities.get(`${opportunityId}/${name}`)
    return typeof before === 'string' ? before.trim() : ''
  }
  const behind = (name: string, sign: string) => [written(name), text].filter(Boolean).join(sign)
  if (field === 'opportunity' && written('title') === '') {
    changeRecord(draft, 'opportunities', opportunityId, { title: text })
  } else if (field === 'supplier') {
    changeRecord(draft, 'opportunities', opportunityId, { supplier: behind('supplier', ', ') })
  } else {
    // What has no text of its own, such as a number in words, is kept with the tasks, where people find it.
    const target = texts.find((one) => one === field) ?? 'tasks'
    changeRecord(draft, 'opportunities', opportunityId, { [target]: behind(target, '\n') })
  }
}

function ranksIn({ opportunities }: DossierDraft, opportunityId: string): readonly string[] {
  return [...opportunities].flatMap(([key, value]) => {
    const { id, field } = splitKey(key)
    return id === opportunityId && obstacleOfField(field)?.part === 'rank' ? [String(value)] : []
  })
}
