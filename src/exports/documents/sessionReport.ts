import type { SessionPoint } from '../../dossier/kinds/sessionPoint'
import { progressOfSession } from '../../dossier/workSession/liveSession'
import { findSession, pointsOfKind, readBlocks, readPoints } from '../../dossier/workSession/readSessions'
import { readSessionResults } from '../../dossier/workSession/sessionResults'
import { wordsUnder } from '../../words/wordsUnder'
import { canvasSubjects } from '../canvas/canvasSheet'
import { agendaTable } from '../workSession/agendaTable'
import { canvasBlocks } from '../workSession/canvasBlock'
import { writeSessionCalendar } from '../workSession/sessionCalendar'
import {
  blockTitle,
  dayOf,
  pointLine,
  sessionName,
  sessionSubjects,
  timeOf,
  whoWasThere,
} from '../workSession/sessionWords'
import { sessionActions, sessionChoices } from '../workSession/tables'
import { defineDocument } from './define'
import { document, facts, fieldOf, heading, madeWith, table, value } from './pieces'
import type { Asked, Block } from './tree'

/** What a work session came to, in one or two pages to mail to who was there. */
export const sessionReport = defineDocument({
  id: 'sessionReport',
  address: 'verslag-werksessie',
  about: 'session',
  audience: ['everyone'],
  subjects: [...sessionSubjects, ...canvasSubjects],
  calendar: writeSessionCalendar,
  tree(input) {
    const { view, words } = input
    const session = findSession(view, input.session ?? '')
    const id = session?.id ?? ''
    const { times } = progressOfSession(view, id)
    const points = readPoints(view, id)
    const results = readSessionResults(view, id)
    const say = wordsUnder(words, 'sessionClose:report.')
    const field = (key: string, text: string, at: 'prepare' | 'close' = 'prepare') =>
      fieldOf(say(key), text, { session: id, at } satisfies Asked, words)
    const missing = (key: string) => value(field(key, '', 'close'))
    const listOf = (some: readonly SessionPoint[]): Block => ({
      kind: 'list',
      items: some.map((point) => pointLine(point, words)),
    })

    function* blocks(): Generator<Block> {
      yield facts(
        field('date', session ? dayOf(session, times, words) : ''),
        field('time', session ? timeOf(session, times, words) : ''),
        field('place', session?.place ?? ''),
        field('goal', session?.goal ?? ''),
        field('who', session ? whoWasThere(view, session, words) : ''),
      )
      yield heading(1, say('choices'))
      yield results.choices.length > 0 ? sessionChoices(view, results, words) : missing('choices')
      yield heading(1, say('actions'))
      yield results.choices.length + results.actions.length > 0
        ? sessionActions(view, results, words)
        : missing('actions')
      yield* told()
      yield* said()
      yield* shown()
      yield madeWith(words)
    }

    /** What nobody knows yet, who tells whom, and what everybody takes along. */
    function* told(): Generator<Block> {
      const unknown = pointsOfKind(points, 'unknown')
      yield heading(1, say('unknown'))
      yield unknown.length > 0 ? listOf(unknown) : missing('unknown')
      const tell = pointsOfKind(points, 'tell')
      yield heading(1, say('tell'))
      yield tell.length > 0
        ? table(
            say('tell'),
            [
              [say('teller'), 2],
              [say('told'), 5],
            ],
            tell.map(({ who, text }) => [field('teller', who, 'close'), text]),
          )
        : missing('tell')
      const takeaways = pointsOfKind(points, 'takeaway')
      yield heading(1, say('round'))
      yield takeaways.length > 0 ? listOf(takeaways) : missing('round')
    }

    /** What was said in blocks without a canvas. */
    function* said(): Generator<Block> {
      const notes = pointsOfKind(points, 'note')
      if (!session || notes.length === 0) return
      yield heading(1, say('said'))
      for (const block of readBlocks(view, id)) {
        const here = notes.filter((one) => one.block === block.id)
        if (here.length === 0) continue
        yield heading(2, blockTitle(session, block, words))
        yield listOf(here)
      }
      const known = new Set(readBlocks(view, id).map((block) => block.id))
      const loose = notes.filter(({ block }) => !known.has(block))
      if (loose.length > 0) yield listOf(loose)
    }

    /** How the time went, and the canvas. */
    function* shown(): Generator<Block> {
      if (!session) return
      if (readBlocks(view, id).length > 0) {
        yield heading(1, say('agenda'))
        yield agendaTable(view, session, words)
      }
      const canvas = canvasBlocks(view, session.canvas, words)
      if (canvas.length === 0) return
      yield heading(1, say('canvas'))
      yield* canvas
    }

    const name = session ? sessionName(session, words) : ''
    const title =
      name === ''
        ? words('papers:documents.sessionReport.title')
        : words('sessionClose:report.title', { name })
    return document({ ...input, today: session?.date || input.today }, title, blocks, 'compact')
  },
})
