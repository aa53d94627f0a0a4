import type { DossierView } from '../../dossier/document/view'
import type { Session } from '../../dossier/kinds/session'
import type { SessionBlock } from '../../dossier/kinds/sessionBlock'
import { progressOfSession } from '../../dossier/workSession/liveSession'
import { readBlocks } from '../../dossier/workSession/readSessions'
import type { Words } from '../../words/Words'
import { table } from '../documents/pieces'
import type { Table } from '../documents/tree'
import { blockTitle, durationIn } from './sessionWords'

/** The agenda of a session: how long each block was planned, and how long it really took. */
export function agendaTable(view: DossierView, session: Session, words: Words): Table {
  const progress = progressOfSession(view, session.id)
  const { spent, skipped, extra } = progress.times
  const took = ({ id }: SessionBlock) => {
    if (skipped.includes(id)) return words('sessionClose:report.skipped')
    const time = spent[id] ?? 0
    if (time > 0) return durationIn(words, time)
    return words(progress.state === 'closed' ? 'sessionClose:report.notDone' : 'sessionClose:report.notYet')
  }
  const planned = ({ id, minutes }: SessionBlock) => durationIn(words, (minutes + (extra[id] ?? 0)) * 60_000)
  return table(
    words('sessionClose:report.agenda'),
    [
      [words('sessionClose:report.block'), 5],
      [words('sessionClose:report.planned'), 2],
      [words('sessionClose:report.took'), 2],
    ],
    readBlocks(view, session.id).map((block) => [
      blockTitle(session, block, words),
      planned(block),
      took(block),
    ]),
  )
}
