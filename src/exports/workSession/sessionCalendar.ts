import { findSession } from '../../dossier/workSession/readSessions'
import { readSessionResults } from '../../dossier/workSession/sessionResults'
import { actionEvents } from '../documents/actionEvents'
import type { CalendarInput } from '../documents/define'
import type { CalendarContent } from '../writers/calendarContent'
import { sessionName } from './sessionWords'

/** The actions that a session made or chose. They are the same events as in the calendar of all actions. */
export function writeSessionCalendar(input: CalendarInput): CalendarContent {
  const { view, words, dossierId, address, writtenAt } = input
  const id = input.session ?? ''
  const session = findSession(view, id)
  const name = session ? sessionName(session, words) : words('papers:documents.sessionReport.name')
  const here = new Set(readSessionResults(view, id).actions.map((action) => action.id))
  return {
    name: words('papers:calendar.name', { title: name }),
    language: words('file:language'),
    dossierId,
    address,
    writtenAt,
    events: actionEvents(view, words, '', ({ id }) => here.has(id)),
  }
}
