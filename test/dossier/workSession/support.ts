import * as Y from 'yjs'
import { addSession } from '../../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../../src/dossier/commands/workSession/recordSessionEvent'
import { type DossierDraft, draftOf } from '../../../src/dossier/document/draft'
import { roots } from '../../../src/dossier/document/roots'
import { createSnapshot } from '../../../src/dossier/document/snapshot'
import { liveSession } from '../../../src/dossier/workSession/liveSession'
import { readSessionWork } from '../../../src/dossier/workSession/sessionWork'
import { trackWork } from '../../../src/dossier/workSession/trackWork'
import { createUndo, localOrigin } from '../../../src/storage/undo'

export const session = 's1'

/** A dossier as somebody has it open: its work can be undone, and what a session makes is noted. */
export function openDossier(state?: Uint8Array) {
  const document = new Y.Doc()
  if (state) Y.applyUpdateV2(document, state)
  const draft = draftOf(document)
  const snapshot = createSnapshot(document)
  const undo = createUndo(draft, () => undefined)
  const end = trackWork(document, draft, () => liveSession(snapshot.current)?.id ?? '')
  let count = 0
  return {
    document,
    draft,
    undo,
    end,
    view: () => snapshot.current,
    change: (command: (draft: DossierDraft) => void) => document.transact(() => command(draft), localOrigin),
    decide: (command: (draft: DossierDraft) => void) =>
      document.transact(() => command(draft), { from: 'decision' }),
    work: (of = session) => readSessionWork(snapshot.current, of),
    state: () => Y.encodeStateAsUpdateV2(document),
    /** What the dossier says, without what sessions noted of it. */
    contents: () =>
      Object.fromEntries(
        roots
          .filter((root) => root !== 'sessionWork' && root !== 'setAside')
          .map((root) => [root, draft[root].toJSON()]),
      ),
    newId: () => `${document.clientID}-${count++}`,
  }
}

export type Opened = ReturnType<typeof openDossier>

export function startSession({ document, draft }: Opened, id = session, at = 1000): void {
  document.transact(() => {
    addSession(draft, id, { agenda: '', title: id, rank: 'A' }, () => '')
    recordSessionEvent(draft, id, `start-${id}`, { type: 'start', block: 'b1', at })
  })
}

export function closeSession({ document, draft }: Opened, id = session, at = 9000): void {
  document.transact(() => recordSessionEvent(draft, id, `close-${id}`, { type: 'close', at }))
}
