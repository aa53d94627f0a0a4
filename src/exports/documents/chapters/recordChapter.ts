import { isInSight } from '../../../dossier/document/isInSight'
import { inRankOrder } from '../../../dossier/document/rank'
import { type Kind, kindOf } from '../../../dossier/kinds'
import { nameField } from '../../../dossier/naming/nameField'
import { callRecord } from '../../../dossier/naming/nameRecord'
import { nameValue } from '../../../dossier/naming/nameValue'
import type { DocumentInput } from '../define'
import { facts, fieldOf, heading } from '../pieces'
import type { Block } from '../tree'

/** All records of a kind, in order, each with what was filled in: for a kind that no other chapter tells of. */
export function* recordChapter({ view, words }: DocumentInput, kind: Kind): Generator<Block> {
  const context = { view, words }
  const { name, placing, empty } = kindOf(kind)
  const unsaid = ['id', 'removed', ...placing, name ?? []].map(String)
  for (const record of recordsToTell({ view }, kind)) {
    yield heading(2, callRecord(context, kind, record.id))
    const said = Object.entries(record).filter(
      ([field, value]) => !unsaid.includes(field) && value !== '' && value !== empty[field],
    )
    yield facts(
      ...said.map(([field, value]) => {
        const text = nameValue(context, kind, `${record.id}/${field}`, value)
        return fieldOf(nameField(context, kind, record.id, field), text, { screen: 'documents' }, words)
      }),
    )
  }
}

/** The records of a kind that are in sight, in the order that people gave them. */
export function recordsToTell({ view }: Pick<DocumentInput, 'view'>, kind: Kind) {
  return Object.entries<object>(view[kind])
    .filter(([id]) => isInSight(view, kind, id))
    .map(([id, fields]) => ({ rank: '', ...fields, id }))
    .sort(inRankOrder)
}
