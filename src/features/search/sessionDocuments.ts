import { recordPath } from '../../addresses/recordPath'
import type { DossierView } from '../../dossier/document/view'
import type { Session } from '../../dossier/kinds/session'
import { readPeople, readPoints, readSessions } from '../../dossier/workSession/readSessions'
import type { Words } from '../../words/Words'
import { type Found, found } from './found'

/** The work sessions, by what they are for and who comes. */
export function sessionDocuments(dossier: string, view: DossierView, words: Words): readonly Found[] {
  return readSessions(view).map((session) => {
    const { id, goal, place } = session
    const people = readPeople(view, id).map(({ name }) => name)
    const href = recordPath(dossier, view, 'sessions', id)
    return found('sessions', id, nameOf(session, words), [goal, place, ...people].join(' '), href)
  })
}

/** What was said in the work sessions. */
export function pointDocuments(dossier: string, view: DossierView, words: Words): readonly Found[] {
  return readSessions(view).flatMap((session) =>
    readPoints(view, session.id).map(({ id, text, who }) => {
      const href = recordPath(dossier, view, 'sessionPoints', id)
      return found('sessionPoints', id, text, [who, nameOf(session, words)].join(' '), href)
    }),
  )
}

function nameOf({ title, agenda }: Session, words: Words): string {
  return title || (agenda === '' ? words('sessionClose:unnamed') : words(`agendas:${agenda}.title`))
}
