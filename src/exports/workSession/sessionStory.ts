import type { DossierView } from '../../dossier/document/view'
import type { Session } from '../../dossier/kinds/session'
import { pointKinds } from '../../dossier/kinds/sessionPoint'
import { progressOfSession } from '../../dossier/workSession/liveSession'
import { pointsOfKind, readPoints } from '../../dossier/workSession/readSessions'
import type { Words } from '../../words/Words'
import { wordsUnder } from '../../words/wordsUnder'
import { dayOf, pointLine, timeOf, whoWasThere } from './sessionWords'

/** What a chapter says of a session. Nothing in it is for the eyes of a facilitator alone. */
export type SessionStory = {
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** What was said, by kind; only kinds of which there is something. */
  readonly said: readonly { readonly title: string; readonly lines: readonly string[] }[]
}

const titles = { note: 'said', takeaway: 'round', unknown: 'unknown', tell: 'tell' } as const

/** When and where a session was, who was there, and what was said. */
export function sessionStory(view: DossierView, session: Session, words: Words): SessionStory {
  const { times } = progressOfSession(view, session.id)
  const points = readPoints(view, session.id)
  const say = wordsUnder(words, 'sessionClose:report.')
  return {
    facts: [
      [say('date'), dayOf(session, times, words)],
      [say('time'), timeOf(session, times, words)],
      [say('place'), session.place],
      [say('goal'), session.goal],
      [say('who'), whoWasThere(view, session, words)],
    ],
    said: pointKinds.flatMap((kind) => {
      const lines = pointsOfKind(points, kind).map((point) => pointLine(point, words))
      return lines.length === 0 ? [] : [{ title: say(titles[kind]), lines }]
    }),
  }
}
