import { brainstorm } from './brainstorm'
import type { Agenda, AgendaBlock } from './define'
import { evaluation } from './evaluation'
import { hrAndProcurement } from './hrAndProcurement'
import { inspiration } from './inspiration'
import { kickOff } from './kickOff'
import { suppliers } from './suppliers'

export {
  type Agenda,
  type AgendaBlock,
  type SessionTool,
  type ShownKind,
  sessionTools,
  shownKinds,
  shownWith,
} from './define'
export { homework } from './homework'

/** Every agenda, in the order in which they are offered: the meeting of HR and procurement first. */
export const agendas = [hrAndProcurement, brainstorm, kickOff, suppliers, evaluation, inspiration] as const

export type AgendaId = (typeof agendas)[number]['id']

/** The agenda by its id; nothing for an own agenda, or one of a newer Partnerwijzer. */
export function findAgenda(id: string): (Agenda & { readonly id: AgendaId }) | undefined {
  return agendas.find((one) => one.id === id)
}

/** A block of an agenda by their ids. */
export function findAgendaBlock(agenda: string, id: string): AgendaBlock | undefined {
  return findAgenda(agenda)?.blocks.find((one) => one.id === id)
}

/** How long an agenda takes, in minutes. */
export function minutesOf({ blocks }: Pick<Agenda, 'blocks'>): number {
  return blocks.reduce((sum, { minutes }) => sum + minutes, 0)
}
