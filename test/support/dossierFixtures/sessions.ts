import { sessionTools } from '../../../src/content/agendas'
import { answer } from '../../../src/dossier/commands/answers'
import { changeNote } from '../../../src/dossier/commands/canvas/changeNote'
import { decide } from '../../../src/dossier/commands/decide'
import { addNote, addOpportunity } from '../../../src/dossier/commands/records'
import { chooseInSession } from '../../../src/dossier/commands/workSession/chooseInSession'
import {
  addSession,
  changeBlock,
  changeSession,
  markReady,
} from '../../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../../src/dossier/commands/workSession/recordSessionEvent'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { pointKinds, sessionSides } from '../../../src/dossier/workSession/records'
import type { SessionEvent } from '../../../src/workflow/workSession/events'
import type { Desk } from './desk'
import { fill, fillAndRemove, say } from './fill'

const held = 's1'

/** A session that is held below, one of people's own with a block for every tool, and one that was removed. */
export function prepareSessions(draft: DossierDraft): void {
  let count = 0
  const numbered = () => `b${++count}`
  addSession(draft, held, { agenda: 'hrAndProcurement', rank: 'A' }, numbered)
  const around = { agenda: 'hrAndProcurement', date: '2026-03-10', start: '14:15', canvas: 'opportunityMap' }
  fill(draft, 'sessions', held, { ...around, tables: 2, headcount: 9, minutes: 180, rank: 'A' })
  addSession(draft, 's2', { agenda: '', title: say('s2/title'), rank: 'B' }, numbered)
  for (const [i, tool] of sessionTools.entries()) {
    fill(draft, 'sessionBlocks', `tool-${tool}`, {
      session: 's2',
      block: '',
      tool,
      shows: 'blank',
      rank: `T${i}`,
    })
  }
  addSession(draft, 's3', { agenda: 'kickOff', title: say('s3/title'), rank: 'C' }, numbered)
  changeSession(draft, 's3', { removed: true })
  changeBlock(draft, 'b2', {
    leads: say('b2/leads'),
    ownNotes: say('b2/ownNotes'),
    question: say('b2/question'),
  })
  changeBlock(draft, 'b3', { removed: true })
  for (const [i, side] of sessionSides.entries()) {
    fill(draft, 'sessionPeople', `p${i}`, { session: held, side, table: String((i % 2) + 1), rank: `${i}` })
  }
  fillAndRemove(draft, 'sessionPeople', 'p-removed', { session: held, side: 'hr' })
  for (const [i, kind] of pointKinds.entries()) {
    fill(draft, 'sessionPoints', `point-${kind}`, { session: held, block: 'b2', kind, rank: `${i}` })
  }
  fillAndRemove(draft, 'sessionPoints', 'point-removed', { session: held, block: 'b2', kind: 'note' })
}

const begin = Date.parse('2026-03-10T12:30:00.000Z')
const at = (minutes: number) => begin + minutes * 60_000

const events: readonly SessionEvent[] = [
  { type: 'start', block: 'b1', at: at(0) },
  { type: 'go', block: 'b2', at: at(7) },
  { type: 'more', minutes: 5, at: at(20) },
  { type: 'away', from: at(22), at: at(30) },
  { type: 'count', at: at(31) },
  { type: 'pause', at: at(40) },
  { type: 'resume', at: at(45) },
  { type: 'skip', block: 'b4', at: at(60) },
  { type: 'close', at: at(170) },
  { type: 'reopen', at: at(171) },
  { type: 'close', at: at(180) },
]

/** Holds a session, so that the app itself keeps what was made and changed in it. */
export async function holdSession({ work, decide: decided, sign }: Desk): Promise<void> {
  for (const [i, event] of events.entries()) {
    await work((draft) => recordSessionEvent(draft, held, `e${String(i).padStart(2, '0')}`, event))
    if (event.type !== 'start') continue
    await work((draft) =>
      addNote(draft, 'n-live', { canvas: 'opportunityMap', field: 'tasks', text: say('n-live') }),
    )
    await work((draft) => changeNote(draft, 'n4', { text: say('n4 in de sessie') }))
    await work((draft) => addOpportunity(draft, 'k9', { title: say('k9/title'), rank: 'k9' }))
    await work((draft) => chooseInSession(draft, 'k1', true))
    await work((draft) => answer(draft, 'k3/tender/tenderGoal/work', say('k3/tender/tenderGoal/work')))
    await work((draft) => markReady(draft, 'b1', 2, true))
    const said = { session: say('sessions/s1/title') }
    await decided((draft) =>
      decide(draft, { ...sign('Karin'), thread: 'k9/tender', event: 'tender.chosen', said }),
    )
  }
}
