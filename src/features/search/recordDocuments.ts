import { recordPath } from '../../addresses/recordPath'
import { isHidden } from '../../dossier/canvas/isHidden'
import { isInSight } from '../../dossier/document/isInSight'
import type { DossierView } from '../../dossier/document/view'
import { type Kind, kindNames, kindOf } from '../../dossier/kinds'
import { callRecord } from '../../dossier/naming/nameRecord'
import type { Words } from '../../words/Words'
import { contractDocuments } from './contractDocuments'
import { type Found, found } from './found'
import { lineDocuments } from './lineDocuments'
import { activityDocuments, roleDocuments } from './roleDocuments'
import { pointDocuments, sessionDocuments } from './sessionDocuments'
import { talkDocuments } from './talkDocuments'

type FindRecords = (dossier: string, view: DossierView, words: Words) => readonly Found[]

/** The kinds that are found otherwise than by their name and by what people wrote in their fields. */
const otherwise: { readonly [K in Kind]?: FindRecords } = {
  items: lineDocuments,
  contracts: contractDocuments,
  roles: roleDocuments,
  activities: activityDocuments,
  talks: talkDocuments,
  sessions: sessionDocuments,
  sessionPoints: pointDocuments,
  // By the role that they have, and by the session that they come to.
  people: nothing,
  sessionPeople: nothing,
  // It has no words of its own.
  stickers: nothing,
  // What HR and procurement answered may be hidden from each other.
  scans: nothing,
  // What a facilitator keeps for themselves is not found.
  sessionBlocks: nothing,
}

/** The records of a dossier that can be found. */
export function recordDocuments(dossier: string, view: DossierView, words: Words): readonly Found[] {
  return kindNames.flatMap(
    (kind) => otherwise[kind]?.(dossier, view, words) ?? byFields(dossier, view, words, kind),
  )
}

function nothing(): readonly Found[] {
  return []
}

function byFields(dossier: string, view: DossierView, words: Words, kind: Kind): readonly Found[] {
  const { prose } = kindOf(kind)
  const context = { view, words }
  return Object.entries<object>(view[kind]).flatMap(([id, record]) => {
    if (!isInSight(view, kind, id) || isSilent(view, kind, id)) return []
    const fields: Readonly<Record<string, unknown>> = { ...record }
    const text = prose.map((field) => fields[field]).join(' ')
    return [found(kind, id, callRecord(context, kind, id), text, recordPath(dossier, view, kind, id))]
  })
}

/** What somebody writes silently is theirs until the room shows everything. */
function isSilent({ notes, canvases }: DossierView, kind: Kind, id: string): boolean {
  const note = kind === 'notes' ? notes[id] : undefined
  const canvas = canvases[note?.canvas ?? '']
  return note !== undefined && canvas !== undefined && isHidden(canvas, note, '')
}
