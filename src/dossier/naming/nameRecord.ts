import { findAgendaBlock } from '../../content/agendas'
import { findCanvas } from '../../content/canvases'
import { contractName } from '../contracts/contractName'
import { readContract } from '../contracts/readContracts'
import { type Kind, kindOf } from '../kinds'
import { pointKinds } from '../kinds/sessionPoint'
import { matrixNames } from '../roleMatrix/keys'
import { nameAsked } from './asked'
import type { Context } from './context'

type Call = (context: Context, id: string) => string

const matrix = ({ view, words }: Context) => matrixNames(view, (key) => words(key))

/** What people call a record, where that is more than one of its fields. */
const calls: { readonly [K in Kind]?: Call } = {
  items: nameAsked,
  contracts: ({ view }, id) => contractName(readContract(view, id)),
  canvases: ({ view, words }, id) => {
    const { name, kind = '' } = view.canvases[id] ?? {}
    return name || (findCanvas(kind) ? words(`canvases:${kind}.title`) : kind)
  },
  stickers: (context, id) => callRecord(context, 'notes', context.view.stickers[id]?.note ?? ''),
  roles: (context, id) => matrix(context).role(id),
  activities: (context, id) => matrix(context).activity(id),
  people: (context, id) => matrix(context).person(id),
  scans: ({ words }) => words('kinds:scans.one'),
  sessionBlocks: ({ view, words }, id) => {
    const { title, block = '', session = '' } = view.sessionBlocks[id] ?? {}
    const { agenda = '' } = view.sessions[session] ?? {}
    if (title || !findAgendaBlock(agenda, block)) return title || block
    return words(`agendas:${agenda}.blocks.${block}.title`)
  },
}

/** What a record is called: 'Bel Veenhelder'. */
export function callRecord(context: Context, kind: Kind, id: string): string {
  const { name } = kindOf(kind)
  const call = calls[kind]
  const record: Readonly<Record<string, unknown>> = context.view[kind][id] ?? {}
  const called = call ? call(context, id) : String(record[name ?? ''] ?? '')
  return called || context.words('kinds:unnamed')
}

/** What a record is, and what it is called: 'Actie: Bel Veenhelder'. */
export function nameRecord(context: Context, kind: Kind, id: string): string {
  const values = { name: callRecord(context, kind, id) }
  if (kind !== 'sessionPoints') return context.words(`kinds:${kind}.named`, values)
  const said = context.view.sessionPoints[id]?.kind
  return context.words(
    `kinds:sessionPoints.named.${pointKinds.find((one) => one === said) ?? 'note'}`,
    values,
  )
}
