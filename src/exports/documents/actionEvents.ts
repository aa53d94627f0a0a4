import { isRepeat } from '../../content/repeats'
import type { DossierView } from '../../dossier/document/view'
import type { Action } from '../../dossier/kinds/action'
import type { Words } from '../../words/Words'
import type { CalendarEvent } from '../writers/calendarContent'
import { subjectOfAction } from './actionTable'

/**
 * Every action with a day, but for those that were settled before `recent`. One that was removed is told too, so that a
 * calendar that knows it takes it away. An action that comes back is one event that repeats from its next time on, under
 * the same id for good; the times that are over stand beside it. `only` leaves the others out.
 */
export function actionEvents(
  view: DossierView,
  words: Words,
  recent: string,
  only: (action: Action) => boolean = () => true,
): readonly CalendarEvent[] {
  const planned = Object.values(view.actions).filter(({ due }) => due !== '')
  const now = currentOnes(planned)
  return planned
    .filter((action) => only(action) && (action.due >= recent || !(action.done || action.removed)))
    .toSorted((a, b) => (a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1))
    .map((action) => {
      const { id, what, who, due, done, removed, repeat } = action
      const series = seriesOf(action)
      const isNow = now.get(series) === action
      return {
        id: `action-${isNow ? series : `${series}@${id.split('@')[1] ?? due}`}`,
        title: done ? words('papers:calendar.done', { what }) : what,
        text: words('papers:calendar.action', {
          who: who || words('actions:nobody'),
          about: subjectOfAction(action, view, words),
        }),
        day: due,
        lasts: 'day' as const,
        ...(isNow && !done && isRepeat(repeat) && { repeat }),
        cancelled: removed,
      }
    })
}

/** The times of an action that comes back have ids with its day behind it. */
function seriesOf({ id }: Action): string {
  return id.split('@')[0] ?? id
}

/** Of each series the first that is still to be done; where none is, the last. */
function currentOnes(actions: readonly Action[]): ReadonlyMap<string, Action> {
  const isOpen = ({ done, removed }: Action) => !done && !removed
  const now = new Map<string, Action>()
  for (const action of actions) {
    const before = now.get(seriesOf(action))
    const isSooner = before !== undefined && action.due < before.due
    const wins = !before || (isOpen(action) === isOpen(before) ? isOpen(action) === isSooner : isOpen(action))
    if (wins) now.set(seriesOf(action), action)
  }
  return now
}
