import type { DossierDraft } from '../../../src/dossier/document/draft'
import { reachedCode } from '../../../src/dossier/progress/reachedCode'
import { addDossier } from '../../../src/storage/createDossier'
import { openDossier } from '../../../src/storage/openDossier'

/** Where people work in a dossier that the storage of this app holds: every piece of work is stored by itself. */
export type Desk = Awaited<ReturnType<typeof openDesk>>

let now = Date.parse('2026-06-10T09:00:00.000Z')

/** A clock that says the same every time: ten minutes go by with every piece of work. */
globalThis.Date = new Proxy(Date, {
  construct: (RealDate, given) => Reflect.construct(RealDate, given.length > 0 ? given : [now]),
  get: (RealDate, key) => (key === 'now' ? () => now : Reflect.get(RealDate, key)),
})

/**
 * Stores a dossier and opens it. `client` is the number under which Yjs keeps what is written here, by chance anywhere
 * else; `state` is a whole Yjs state in V2 encoding.
 */
export async function openDesk(id: string, client: number, state: Uint8Array) {
  await addDossier(state, { id })
  const dossier = await openDossier(id, reachedCode)
  dossier.document.clientID = client
  let count = 0
  const stored = async () => {
    now += 600_000
    await dossier.flush()
  }
  return {
    dossier,
    async work(command: (draft: DossierDraft) => void) {
      dossier.change(command)
      dossier.undo.apart()
      await stored()
    },
    async decide(command: (draft: DossierDraft) => void) {
      dossier.decide(command)
      await stored()
    },
    async undo() {
      dossier.undo.undo()
      await stored()
    },
    async redo() {
      dossier.undo.redo()
      await stored()
    },
    stored,
    sign(by: string) {
      count += 1
      return { id: `${id}-${String(count).padStart(3, '0')}`, by, at: new Date().toISOString() }
    },
  }
}
