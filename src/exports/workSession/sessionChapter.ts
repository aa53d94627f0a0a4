import type { DossierView } from '../../dossier/document/view'
import { readBlocks, readSessions } from '../../dossier/workSession/readSessions'
import { facts, fieldOf, heading } from '../documents/pieces'
import type { Block } from '../documents/tree'
import type { Words } from '../dossierFile/words'
import { agendaTable } from './agendaTable'
import { sessionStory } from './sessionStory'
import { sessionName } from './sessionWords'

/** The work sessions as a chapter of a document: when, who, what was said, and how the time went. */
export function* sessionChapter(view: DossierView, words: Words): Generator<Block> {
  for (const session of readSessions(view)) {
    const story = sessionStory(view, session, words)
    const asked = { session: session.id, at: 'prepare' } as const
    yield heading(2, sessionName(session, words))
    yield facts(...story.facts.map(([name, text]) => fieldOf(name, text, asked, words)))
    for (const { title, lines } of story.said) {
      yield heading(3, title)
      yield { kind: 'list', items: lines }
    }
    if (readBlocks(view, session.id).length > 0) {
      yield { ...agendaTable(view, session, words), showsTitle: true }
    }
  }
}
