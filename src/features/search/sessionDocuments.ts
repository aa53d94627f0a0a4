import { paths } from '../../addresses/paths'
import type { DossierView } from '../../dossier/document/view'
import { readPeople, readPoints, readSessions } from '../../dossier/workSession/readSessions'
import type { Words } from '../../words/Words'
import { type Found, found } from './found'

/** The work sessions, and what was said in them. What a facilitator keeps for themselves is not found. */
export function sessionDocuments(id: string, view: DossierView, words: Words): readonly Found[] {
  return readSessions(view).flatMap((session) => {
    const { id: one, title, agenda, goal, place } = session
    const name = title || (agenda === '' ? words('sessionClose:unnamed') : words(`agendas:${agenda}.title`))
    const people = readPeople(view, one).map((person) => person.name)
    const href = paths.session(id, one)
    return [
      found('session', one, name, [goal, place, ...people].join(' '), href),
      ...readPoints(view, one).map((point) =>
        found('session', point.id, point.text, [point.who, name].join(' '), href),
      ),
    ]
  })
}
