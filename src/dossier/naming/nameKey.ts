import { isWeight } from '../contracts/rankingSettings'
import { emptyAbout } from '../document/about'
import { splitKey } from '../document/recordKey'
import type { Room, Root } from '../document/roots'
import { isKind } from '../kinds'
import { matrixNames, readCellKey, readFindingKey } from '../roleMatrix/keys'
import { nameAsked } from './asked'
import type { Context } from './context'
import { nameField } from './nameField'
import { callRecord, nameRecord } from './nameRecord'

const rooms: { readonly [Name in Room]: (context: Context, key: string) => string } = {
  about: ({ words }, key) => {
    const isKnown = Object.hasOwn(emptyAbout, key) || isWeight(key)
    return isKnown ? words(`kinds:rooms.about.fields.${key}`) : key
  },
  answers: nameAsked,
  unknowns: nameAsked,
  checks: nameAsked,
  cards: (context, key) => {
    const { id, field } = splitKey(key)
    const values = { code: field, name: callRecord(context, 'canvases', id) }
    return context.words('kinds:rooms.cards.named', values)
  },
  matrix: ({ view, words }, key) => {
    const cell = readCellKey(key)
    if (!cell) return key
    const names = matrixNames(view, (path) => words(path))
    return words('kinds:rooms.matrix.named', {
      scope: names.scope(cell.scope),
      activity: names.activity(cell.activity),
      role: names.role(cell.role),
    })
  },
  findings: ({ view, words }, key) => {
    const finding = readFindingKey(key)
    if (!finding) return key
    const scope = matrixNames(view, (path) => words(path)).scope(finding.scope)
    return words('kinds:rooms.findings.named', { scope })
  },
  // What people never see by its key.
  setAside: (_, key) => key,
  journal: (_, key) => key,
  sessionEvents: (_, key) => key,
  sessionWork: (_, key) => key,
}

/** What stands under a key: 'Kans: Schoonmaak – Leverancier', '1.1 Leg de aanleiding vast: Waarom nu?'. */
export function nameKey(context: Context, root: Root, key: string): string {
  if (!isKind(root)) return rooms[root](context, key)
  const { id, field } = splitKey(key)
  const record = nameRecord(context, root, id)
  if (field === 'removed') return record
  return context.words('kinds:field', { record, field: nameField(context, root, id, field) })
}
