import { type Route, routes } from '../../content/define'
import { type Part, partsOfRoute, type Step, steps } from '../../content/steps'
import { readOpportunities, readTalks } from '../../dossier/document/readRecords'
import type { DossierView } from '../../dossier/document/view'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { type Place, readPart, statusOfPart } from '../../dossier/progress/partStatus'
import { progressOf } from '../../dossier/progress/progressOf'
import { readSessions } from '../../dossier/workSession/readSessions'
import { canvasSubjects } from '../canvas/canvasSheet'
import { describeOpportunity } from '../dossierFile/opportunity'
import type { Words } from '../dossierFile/words'
import { sessionChapter } from '../workSession/sessionChapter'
import { sessionSubjects } from '../workSession/sessionWords'
import { actionTable } from './actionTable'
import { askPart } from './askPart'
import { canvasChapter } from './canvasChapter'
import { contractTable } from './contractTable'
import { defineDocument } from './define'
import { journalTable } from './journalTable'
import { document, facts, fieldOf, heading, madeWith, paragraph } from './pieces'
import { roleChapter } from './roleChapter'
import { scanChapter } from './scanChapter'
import { talkChapter } from './talkChapter'
import type { Block } from './tree'

/** The chapters after the steps, by the words of their title. */
const lists = [
  'contracts:title',
  'canvas:list.title',
  'opportunities:title',
  'roleMatrix:title',
  'talks:title',
  'workSession:title',
  'actions:title',
  'duoScan:file.title',
  'journal:title',
] as const

/** Everything that the dossier holds, to read from the first to the last page. */
export const wholeDossier = defineDocument({
  id: 'wholeDossier',
  address: 'heel-dossier',
  about: 'dossier',
  audience: ['duo', 'client'],
  subjects: [
    'roleMatrix',
    'roles',
    'talks',
    'canvas',
    ...canvasSubjects,
    ...sessionSubjects,
    'selfScan',
    'duoScan',
  ],
  tree(input) {
    const { view, words, today } = input
    const { about } = view
    const asked = { screen: 'documents' } as const

    function* blocks(): Generator<Block> {
      yield facts(
        ...(['organisation', 'hrLead', 'procurementLead'] as const).map((field) =>
          fieldOf(words(`file:about.${field}`), about[field], asked, words),
        ),
      )
      yield heading(1, words('file:contents'))
      yield {
        kind: 'list',
        items: [...steps.flatMap(chapterOf), ...lists.map((list) => words(list))],
      }
      for (const step of steps) {
        if (step.id === 'doing') continue
        const place = { step: step.id }
        yield newPage(chapterOf(step).join(''))
        yield paragraph(words(`steps:steps.${step.id}.goal`))
        for (const part of step.parts) yield* writePart(view, place, part, 2, words)
      }
      yield newPage(words('contracts:title'))
      yield contractTable(view, words)
      yield newPage(words('canvas:list.title'))
      yield* canvasChapter(view, words)
      yield newPage(words('opportunities:title'))
      const opportunities = readOpportunities(view)
      if (opportunities.length === 0) yield paragraph(words('file:noOpportunities'), 'soft')
      for (const opportunity of opportunities) yield* writeOpportunity(view, opportunity, words)
      yield newPage(words('roleMatrix:title'))
      yield* roleChapter(view, words)
      yield newPage(words('talks:title'))
      if (readTalks(view).length === 0) yield paragraph(words('papers:noTalks'), 'soft')
      yield* talkChapter(view, words)
      yield newPage(words('workSession:title'))
      if (readSessions(view).length === 0) yield paragraph(words('papers:noSessions'), 'soft')
      yield* sessionChapter(view, words)
      yield newPage(words('actions:title'))
      yield actionTable(view, words, today)
      yield newPage(words('duoScan:file.title'))
      yield* scanChapter(view, words)
      yield newPage(words('journal:title'))
      yield journalTable(view, words)
      yield madeWith(words)
    }

    /** Step 4 is walked by the opportunities, and has no chapter of its own. */
    function chapterOf({ id, code }: Step): readonly string[] {
      if (id === 'doing') return []
      return [words('journal:subject.step', { code, title: words(`steps:steps.${id}.title`) })]
    }

    return document(input, about.title || words('file:untitled'), blocks)
  },
})

function newPage(text: string): Block {
  return { kind: 'heading', level: 1, text, newPage: true }
}

/** A part of a route that nobody began is one line: twenty opportunities would else be a book of empty questions. */
function* writePart(
  view: DossierView,
  place: Place,
  part: Part,
  level: 2 | 4,
  words: Words,
): Generator<Block> {
  const { status } = readPart(view, place, part)
  const title = `${part.code} ${words(`steps:parts.${part.id}.title`)}`
  const state = words(`file:status.${status}`)
  if ('route' in place && status === 'notStarted') return
  yield heading(level, words('papers:withState', { title, state }))
  const said = askPart(view, place, part.id, words)
  for (const { id, kind } of part.questions) {
    const field = said.field(id)
    if (kind !== 'list') {
      yield { kind: 'answer', field }
      continue
    }
    const lines = said.lines(id)
    if (lines.kind === 'table') yield { ...lines, showsTitle: true }
    else yield { kind: 'answer', field }
  }
  const base = `${'step' in place ? place.step : `${place.opportunity}/${place.route}`}/${part.id}`
  const items = part.checklist.map(({ id }) => ({
    text: words(`steps:parts.${part.id}.checklist.${id}`),
    ticked: view.checks[`${base}/${id}`] === true,
  }))
  if (items.length > 0) yield { kind: 'checks', items }
}

function* writeOpportunity(view: DossierView, opportunity: Opportunity, words: Words): Generator<Block> {
  yield heading(2, opportunity.title || words('opportunities:untitled'))
  const asked = { opportunity: opportunity.id }
  yield facts(
    ...describeOpportunity(opportunity, words).map(([label, text]) => fieldOf(label, text, asked, words)),
  )
  for (const route of routes) {
    if (!isWalked(view, opportunity.id, route)) continue
    const { state } = progressOf(view).route(opportunity.id, route)
    const title = words(`opportunities:route.${route}`)
    yield heading(3, words('papers:withState', { title, state: words(`decisions:state.${state}`) }))
    const place = { opportunity: opportunity.id, route }
    for (const part of partsOfRoute(route)) yield* writePart(view, place, part, 4, words)
  }
}

/** A route that was chosen, or in which somebody worked all the same. */
function isWalked(view: DossierView, opportunity: string, route: Route): boolean {
  const { state, rivals } = progressOf(view).route(opportunity, route)
  if (state !== 'idea' || rivals.length > 0) return true
  return partsOfRoute(route).some((part) => statusOfPart(view, { opportunity, route }, part) !== 'notStarted')
}
