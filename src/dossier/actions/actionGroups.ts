import { daysAfter } from '../../workflow/calendar'
import { readReference } from '../document/reference'
import type { Action } from '../kinds/action'

/** When actions are due, seen from today: 'late', 'thisWeek', 'nextWeek', a month 'yyyy-mm', or 'undated'. */
export type Moment = 'late' | 'thisWeek' | 'nextWeek' | 'undated' | (string & {})
export type ActionGroup = { readonly key: string; readonly actions: readonly Action[] }

/** Actions by moment, soonest first; those without a day come last. A week begins on Monday. Days are 'yyyy-mm-dd'. */
export function groupByMoment(actions: readonly Action[], today: string): readonly ActionGroup[] {
  const weekday = (new Date(today).getUTCDay() + 6) % 7
  const sunday = daysAfter(today, 6 - weekday)
  const momentOf = ({ due }: Action): Moment => {
    if (due === '') return 'undated'
    if (due < today) return 'late'
    if (due <= sunday) return 'thisWeek'
    return due <= daysAfter(sunday, 7) ? 'nextWeek' : due.slice(0, 7)
  }
  const inOrder = actions.toSorted((a, b) => (a.due || '9999').localeCompare(b.due || '9999'))
  return groupBy(inOrder, momentOf)
}

/** Actions by who does them, in alphabetical order; those of nobody come first, because they ask for something. */
export function groupByPerson(actions: readonly Action[]): readonly ActionGroup[] {
  const groups = groupBy(actions, ({ who }) => who.trim())
  return groups.toSorted((a, b) => a.key.localeCompare(b.key, 'nl'))
}

/** Actions by opportunity; those of a step or of the whole dossier stand together under ''. */
export function groupByOpportunity(
  actions: readonly Action[],
  opportunities: readonly { readonly id: string }[],
): readonly ActionGroup[] {
  const order = opportunities.map(({ id }) => id)
  const groups = groupBy(actions, ({ about }) => {
    const { opportunity } = readReference(about)
    return order.includes(opportunity) ? opportunity : ''
  })
  const place = ({ key }: ActionGroup) => (key === '' ? order.length : order.indexOf(key))
  return groups.toSorted((a, b) => place(a) - place(b))
}

function groupBy(actions: readonly Action[], keyOf: (action: Action) => string): readonly ActionGroup[] {
  const groups = new Map<string, Action[]>()
  for (const action of actions) {
    const group = groups.get(keyOf(action))
    if (group) group.push(action)
    else groups.set(keyOf(action), [action])
  }
  return [...groups].map(([key, members]) => ({ key, actions: members }))
}
