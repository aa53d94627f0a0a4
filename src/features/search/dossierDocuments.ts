import { paths } from '../../addresses/paths'
import { isDecision } from '../../content/decisions'
import { isHidden } from '../../dossier/canvas/isHidden'
import { contractName } from '../../dossier/contracts/contractName'
import { readContracts } from '../../dossier/contracts/readContracts'
import { readActions, readOpportunities, readOwnExamples } from '../../dossier/document/readRecords'
import { readReference } from '../../dossier/document/reference'
import type { DossierView } from '../../dossier/document/view'
import { findSubject } from '../../dossier/progress/findSubject'
import type { Place } from '../../dossier/progress/partStatus'
import type { Words } from '../../words/Words'
import { cardDocuments } from './cardDocuments'
import { type Found, found } from './found'
import { roleDocuments } from './roleDocuments'
import { sessionDocuments } from './sessionDocuments'

/** Everything that people wrote in a dossier. What HR and procurement answered in a scan is not found: it may be hidden. */
export function dossierDocuments(id: string, view: DossierView, words: Words): readonly Found[] {
  return [
    ...readOpportunities(view).map(({ id: one, title, supplier, tasks, weOffer, weAsk }) => {
      const text = [supplier, tasks, weOffer, weAsk].join(' ')
      return found(
        'opportunity',
        one,
        title || words('opportunities:untitled'),
        text,
        paths.opportunity(id, one),
      )
    }),
    ...readContracts(view).map((contract) => {
      const { id: one, supplier, number, manager, categoryText } = contract
      const text = [supplier, number, manager, categoryText].join(' ')
      return found(
        'contract',
        one,
        contractName(contract) || words('contracts:noName'),
        text,
        paths.contract(id, one),
      )
    }),
    ...readActions(view).map(({ id: one, what, who }) => found('action', one, what, who, paths.actions(id))),
    ...notes(id, view),
    ...canvases(id, view, words),
    ...talks(id, view),
    ...sessionDocuments(id, view, words),
    ...answers(id, view, words),
    ...lines(id, view, words),
    ...roleDocuments(id, view, words),
    ...cardDocuments(id, view, words),
    ...journal(id, view, words),
    ...readOwnExamples(view).map((one) => {
      const text = [one.approach, one.result, one.lesson].join(' ')
      return found('ownExample', one.id, one.organisation, text, paths.examples(id, one.id))
    }),
  ]
}

function notes(id: string, { notes: all, canvases: boards }: DossierView): readonly Found[] {
  return Object.values(all).flatMap((note) => {
    const canvas = boards[note.canvas]
    // What somebody writes silently is theirs until the room shows everything.
    if (note.removed || !canvas || canvas.removed || isHidden(canvas, note, '')) return []
    return [found('note', note.id, note.text, '', paths.canvas(id, canvas.id))]
  })
}

function canvases(id: string, { canvases: all }: DossierView, words: Words): readonly Found[] {
  return Object.values(all).flatMap(({ id: one, name, kind, removed }) =>
    removed ? [] : [found('canvas', one, name || words(`canvases:${kind}.title`), '', paths.canvas(id, one))],
  )
}

function talks(id: string, view: DossierView): readonly Found[] {
  return Object.values(view.talks).flatMap((talk) => {
    if (talk.removed) return []
    const about = view.opportunities[readReference(talk.about).opportunity]?.title ?? ''
    const title = [talk.with, about].filter(Boolean).join(' – ')
    const text = [talk.who, talk.goal, talk.reason, talk.agreed].join(' ')
    return title === '' ? [] : [found('talk', talk.id, title, text, paths.talk(id, talk.id))]
  })
}

function answers(id: string, view: DossierView, words: Words): readonly Found[] {
  return Object.entries(view.answers).flatMap(([key, value]) => {
    const asked = questionOf(key, view)
    if (!asked || typeof value !== 'string') return []
    const { place, part, question } = asked
    const label = words(`steps:parts.${part}.questions.${question}.label`)
    return [found('answer', key, label, value, paths.part(id, place, part))]
  })
}

function lines(id: string, view: DossierView, words: Words): readonly Found[] {
  return Object.entries(view.items).flatMap(([path, line]) => {
    const asked = line.removed ? undefined : questionOf(path, view)
    if (!asked) return []
    const { place, part, question } = asked
    const said = Object.entries(line).flatMap(([field, value]) =>
      typeof value === 'string' && field !== 'id' && field !== 'rank' ? [value] : [],
    )
    const label = words(`steps:parts.${part}.questions.${question}.label`)
    return [found('answer', path, label, said.join(' '), paths.part(id, place, part))]
  })
}

function journal(id: string, view: DossierView, words: Words): readonly Found[] {
  return Object.values(view.journal).map(({ id: one, event, by, said = {}, thread }) => {
    const what =
      event !== null && isDecision(event) ? words(`decisions:${event}`) : words('decisions:settled')
    const about = view.opportunities[readReference(thread).opportunity]?.title ?? ''
    return found('journal', one, what, [by, about, ...Object.values(said)].join(' '), paths.journal(id))
  })
}

/** Which question of which part a key belongs to, if that is still walked. */
function questionOf(
  key: string,
  { opportunities }: DossierView,
): { readonly place: Place; readonly part: string; readonly question: string } | undefined {
  const subject = findSubject(key)
  const [question = ''] = subject?.rest.split('/') ?? []
  if (!subject?.part?.questions.some((one) => one.id === question)) return undefined
  const { place, part } = subject
  if ('opportunity' in place && opportunities[place.opportunity]?.removed !== false) return undefined
  return { place, part: part.id, question }
}
