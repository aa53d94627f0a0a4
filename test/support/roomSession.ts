import { describeDossier } from '../../src/dossier/commands/describeDossier'
import { addRecord } from '../../src/dossier/commands/records'
import { addSession } from '../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../src/dossier/commands/workSession/recordSessionEvent'
import type { DossierDraft } from '../../src/dossier/document/draft'

/** Eight blocks of an own agenda, an hour and a half together. */
export const roomBlocks = [
  {
    id: 'why',
    title: 'Waarom zitten we hier?',
    minutes: 5,
    tool: 'words',
    script: 'Vertel waarom je dit wilt.',
  },
  { id: 'scan', title: 'De zelfscan vergelijken', minutes: 10, tool: 'scan' },
  { id: 'canvas', title: 'De kansenkaart vullen', minutes: 20, tool: 'canvas' },
  { id: 'break', title: 'Koffie', minutes: 10, tool: 'break' },
  { id: 'votes', title: 'Stippen plakken', minutes: 15, tool: 'votes' },
  { id: 'choose', title: 'Kiezen', minutes: 15, tool: 'choices' },
  { id: 'unknown', title: 'Wat weten we nog niet?', minutes: 10, tool: 'notes' },
  { id: 'round', title: 'Wat neem je mee?', minutes: 5, tool: 'round' },
] as const

/** A dossier with a session of twenty people at four tables on an empty canvas; `startedAt` if it goes on already. */
export function writeRoomSession(draft: DossierDraft, startedAt?: number): void {
  describeDossier(draft, { title: 'Waterveen', hrLead: 'Sanne', procurementLead: 'Mirjam' })
  addRecord(draft, 'canvases', 'k', { kind: 'opportunityMap', name: 'Kansenkaart van dinsdag', rank: 'A' })
  const session = { agenda: '', title: 'HR en inkoop', headcount: 20, tables: 4, minutes: 90, canvas: 'k' }
  addSession(draft, 's', { ...session, rank: 'A' }, () => 'unused')
  for (const [i, { id, ...block }] of roomBlocks.entries()) {
    addRecord(draft, 'sessionBlocks', id, { ...block, session: 's', rank: String(i + 1) })
  }
  if (startedAt !== undefined)
    recordSessionEvent(draft, 's', 'start', { type: 'start', block: 'why', at: startedAt })
}
