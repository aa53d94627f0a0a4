import type { DossierView } from '../../../dossier/document/view'
import type { Session } from '../../../dossier/kinds/session'
import { readBlocks, readSessions } from '../../../dossier/workSession/readSessions'
import type { Words } from '../../../words/Words'
import { agendaTable } from '../../workSession/agendaTable'
import { sessionStory } from '../../workSession/sessionStory'
import { blockTitle, sessionName } from '../../workSession/sessionWords'
import { facts, fieldOf, heading, paragraph } from '../pieces'
import type { Block } from '../tree'

/** The work sessions: when, who, what was said, how the time went, and how people prepared it. */
export function* sessionChapter(view: DossierView, words: Words): Generator<Block> {
  const sessions = readSessions(view)
  if (sessions.length === 0) yield paragraph(words('papers:noSessions'), 'soft')
  for (const session of sessions) {
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
    yield* writePrepared(view, session, words)
  }
}

/** What somebody notes for their own eyes is no part of it. */
const prepared = ['aim', 'question', 'script', 'material', 'leads'] as const

/** What people wrote for a block themselves; the words of our agendas are not repeated. */
function* writePrepared(view: DossierView, session: Session, words: Words): Generator<Block> {
  for (const block of readBlocks(view, session.id)) {
    const written = prepared.filter((field) => block[field].trim() !== '')
    if (written.length === 0) continue
    yield heading(3, blockTitle(session, block, words))
    yield facts(
      ...written.map((field) => {
        const label = words(`workSession:blocks.fields.${field}`)
        return fieldOf(label, block[field], { session: session.id, at: 'prepare' }, words)
      }),
    )
  }
}
