import type { Part } from '../../../content/steps'
import type { DossierView } from '../../../dossier/document/view'
import { dateIn } from '../../../dossier/naming/formats'
import { type Place, readPart, subjectOf } from '../../../dossier/progress/partStatus'
import type { Words } from '../../../words/Words'
import type { PartProgress } from '../../../workflow/progress'
import { askPart } from '../askPart'
import { saidIn } from '../journalLines'
import { check, heading, paragraph } from '../pieces'
import type { Block } from '../tree'

/** A part with how it stands, everything that was asked in it, what was said, and its checklist. */
export function* writePart(
  view: DossierView,
  place: Place,
  part: Part,
  level: 2 | 4,
  words: Words,
): Generator<Block> {
  const { status, progress } = readPart(view, place, part)
  yield heading(
    level,
    words('papers:withState', { title: titleOf(part, words), state: words(`file:status.${status}`) }),
  )
  yield* writeDecision(progress, words)
  const said = askPart(view, place, part.id, words)
  for (const { id, kind } of part.questions) {
    const lines = kind === 'list' ? said.lines(id) : undefined
    if (lines?.kind === 'table') yield { ...lines, showsTitle: true }
    else yield { kind: 'answer', field: said.field(id) }
  }
  if (part.checklist.length === 0) return
  const base = `${subjectOf(place)}/${part.id}`
  const items = part.checklist.map(({ id }) =>
    check(words(`steps:parts.${part.id}.checklist.${id}`), view.checks[`${base}/${id}`] === true, words),
  )
  yield { kind: 'checks', title: words('file:checklist'), items }
}

/** '1.1 Leg de aanleiding vast'. */
export function titleOf({ id, code }: Part, words: Words): string {
  return `${code} ${words(`steps:parts.${id}.title`)}`
}

/** Who decided that a part is done or comes later, and why. */
function* writeDecision({ state, last }: PartProgress, words: Words): Generator<Block> {
  if (!last || state === 'open') return
  const who = { name: last.by || words('journal:someone'), date: dateIn(words, last.at) }
  yield paragraph([words('file:decided', who), ...saidIn(last, words)].join('\n'), 'soft')
}
