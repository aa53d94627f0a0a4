import type { Route } from '../../content/define'
import type { PartId } from '../../content/steps'
import { readOpportunities } from '../../dossier/document/readRecords'
import type { DossierView } from '../../dossier/document/view'
import { type Place, subjectOf } from '../../dossier/progress/partStatus'
import type { Words } from '../../words/Words'
import { daysAfter } from '../../workflow/calendar'
import type { CalendarContent, CalendarEvent } from '../writers/calendarContent'
import { actionEvents } from './actionEvents'
import type { CalendarInput } from './define'

type Moment = { readonly part: PartId; readonly question: string; readonly key: string }

/** Days in the steps that belong in a calendar. Words: `papers.moments.<key>`. */
const inSteps: readonly (Moment & { readonly step: 'commitment' | 'together' })[] = [
  { step: 'commitment', part: 'boardDecision', question: 'sayWhen', key: 'sayWhen' },
  { step: 'together', part: 'brainstorm', question: 'date', key: 'brainstorm' },
  { step: 'together', part: 'brainstorm', question: 'followUp', key: 'followUp' },
  { step: 'together', part: 'actionPlan', question: 'evaluationOn', key: 'evaluation' },
]
/** Days on a route, of each opportunity. */
const onRoutes: readonly (Moment & { readonly route: Route })[] = [
  { route: 'contract', part: 'talk', question: 'talkOn', key: 'talk' },
  { route: 'contract', part: 'divideRoles', question: 'startOn', key: 'start' },
]

/** Actions, talks and other agreed days, and a weekly reminder that opens the dossier at its next action. */
export function writeCalendar(input: CalendarInput): CalendarContent {
  const { view, words, dossierId, address, writtenAt, weekly, today } = input
  const name = words('papers:calendar.name', { title: view.about.title || words('file:untitled') })
  const recent = daysAfter(today, -31)
  const events = [
    ...actionEvents(view, words, recent),
    ...momentEvents(view, words).filter(({ day }) => day >= recent),
  ]
  const reminder: CalendarEvent = {
    id: 'weekly',
    title: words('papers:calendar.weekly'),
    text: words('papers:calendar.weeklyText'),
    day: mondayAfter(today),
    lasts: 'weekly',
    cancelled: false,
  }
  return {
    name,
    language: words('file:language'),
    dossierId,
    address,
    writtenAt,
    events: weekly ? [...events, reminder] : events,
  }
}

function momentEvents(view: DossierView, words: Words): readonly CalendarEvent[] {
  const of = (place: Place, { part, question, key }: Moment, title: string): readonly CalendarEvent[] => {
    const id = `${subjectOf(place)}/${part}/${question}`
    const day = view.answers[id]
    if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return []
    const text = words(`steps:parts.${part}.questions.${question}.label`)
    return [
      { id, title: words(`papers:moments.${key}`, { title }), text, day, lasts: 'day', cancelled: false },
    ]
  }
  return [
    ...inSteps.flatMap((moment) => of({ step: moment.step }, moment, view.about.title)),
    ...readOpportunities(view).flatMap(({ id, title }) =>
      onRoutes.flatMap((moment) =>
        of({ opportunity: id, route: moment.route }, moment, title || words('opportunities:untitled')),
      ),
    ),
  ]
}

/** The first Monday after a day. */
function mondayAfter(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return daysAfter(day, 8 - (weekday || 7))
}
