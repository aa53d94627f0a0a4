import { isRepeat } from '../../content/repeats'
import { nextTime } from '../../workflow/nextTime'
import type { DossierDraft } from '../document/draft'
import type { Action } from '../kinds/action'
import { addRecord, changeRecord, isThere } from './records'

/**
 * Ticks an action off. One that comes back is planned anew, under an id made of its day: two laptops that tick off the
 * same talk plan one next talk together. Returns the day of that next time, '' if there is none.
 */
export function finishAction(draft: DossierDraft, action: Action, today: string): string {
  const { id, what, who, due, about, repeat, rank } = action
  changeRecord(draft, 'actions', id, { done: true })
  if (!isRepeat(repeat)) return ''
  const next = nextTime(due, repeat, today)
  const nextId = `${id.split('@')[0]}@${next}`
  if (!isThere(draft, 'actions', nextId)) {
    addRecord(draft, 'actions', nextId, { what, who, due: next, about, repeat, rank })
  }
  return next
}
