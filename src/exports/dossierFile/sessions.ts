import type { DossierView } from '../../dossier/document/view'
import type { Session } from '../../dossier/kinds/session'
import { readBlocks, readSessions } from '../../dossier/workSession/readSessions'
import { type Html, html } from '../html'
import { agendaTable } from '../workSession/agendaTable'
import { sessionStory } from '../workSession/sessionStory'
import { sessionName } from '../workSession/sessionWords'
import { facts, heading, table } from './pieces'
import type { Words } from './words'

/** The work sessions: when, who, what was said, and how the time went. Notes that people keep for themselves stay out. */
export function writeSessions(view: DossierView, words: Words): Html | undefined {
  const sessions = readSessions(view)
  if (sessions.length === 0) return undefined
  return html`<section>
${heading(2, words('workSession:title'), 'sessions')}
${sessions.map((session) => writeSession(view, session, words))}
</section>`
}

function writeSession(view: DossierView, session: Session, words: Words): Html {
  const story = sessionStory(view, session, words)
  const agenda = agendaTable(view, session, words)
  const rows = agenda.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)))
  const columns = agenda.columns.map(({ title }) => title)
  return html`<section>
${heading(3, sessionName(session, words))}
${facts(story.facts, words('file:empty'))}
${story.said.map(({ title, lines }) => html`${heading(4, title)}<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`)}
${readBlocks(view, session.id).length > 0 && table(agenda.title, columns, rows)}
</section>`
}
