import { isDecision } from '../../content/decisions'
import type { Question } from '../../content/define'
import { contractName } from '../../dossier/contracts/contractName'
import { readContract } from '../../dossier/contracts/readContracts'
import type { SetAside } from '../../dossier/document/asides'
import type { Plain } from '../../dossier/document/plain'
import { splitKey } from '../../dossier/document/recordKey'
import type { DossierView } from '../../dossier/document/view'
import { findSubject } from '../../dossier/progress/findSubject'
import { matrixNames, readCellKey } from '../../dossier/roleMatrix/keys'
import { isSettlement, type JournalEntry } from '../../workflow/journal'
import { planThread } from '../../workflow/planMachine'

/** Words by key with their subject before it: 'steps:parts.occasion.title'. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The subjects whose words have to be there before a dossier file is written. */
export const dossierFileSubjects = [
  'file',
  'steps',
  'decisions',
  'opportunities',
  'contracts',
  'actions',
  'journal',
  'selfScan',
  'duoScan',
  'examples',
  'roles',
  'roleMatrix',
  'talks',
  'workSession',
  'sessionClose',
  'agendas',
] as const

/** 'commitment/occasion' in words: '1.1 Leg de aanleiding vast'. What this method does not know stays as it is. */
export function wordsOfSubject(path: string, { opportunities }: DossierView, words: Words): string {
  if (path === planThread) return words('journal:subject.plan')
  const subject = findSubject(path)
  if (!subject) return opportunities[path]?.title || path
  const { place, part } = subject
  const partWords = part && { code: part.code, title: words(`steps:parts.${part.id}.title`) }
  if ('step' in place) {
    if (partWords) return words('journal:subject.part', partWords)
    return words(`steps:steps.${place.step}.title`)
  }
  const title = opportunities[place.opportunity]?.title || words('opportunities:untitled')
  if (!partWords) {
    return words('journal:subject.route', { title, route: words(`opportunities:route.${place.route}`) })
  }
  return words('journal:subject.routePart', { title, code: partWords.code, part: partWords.title })
}

/** What a value that was set aside belongs to: 'Aanleiding: Waarom willen jullie dit?', 'Schoonmaak: Leverancier'. */
export function wordsOfKey({ root, key }: SetAside, view: DossierView, words: Words): string {
  if (['matrix', 'findings', 'roles', 'activities', 'people'].includes(root))
    return wordsOfMatrix(root, key, view, words)
  if (root === 'about') {
    return words(key.startsWith('weight.') ? 'contracts:views.ranking' : `file:about.${key}`)
  }
  const { id, field } = splitKey(key)
  if (root === 'talks')
    return words('file:named', { name: words('talks:title'), value: view.talks[id]?.with || id })
  if (root === 'sessions') return view.sessions[id]?.title || words('workSession:title')
  if (root === 'sessionPoints') return view.sessionPoints[id]?.text || words('workSession:title')
  if (root === 'sessionBlocks' || root === 'sessionPeople') return words('workSession:title')
  if (root === 'actions') return view.actions[id]?.what || key
  if (root === 'opportunities') {
    const name = view.opportunities[id]?.title || words('opportunities:untitled')
    // A score, a link or an answer of a checklist is a field of its own, which no list of words can name.
    if (field.includes('.')) return name
    return words('file:named', { name, value: words(`opportunities:fields.${field}`) })
  }
  if (root === 'contracts') {
    const contract = readContract(view, id)
    const name = contractName(contract) || words('contracts:noName')
    return words('file:named', { name, value: words(`contracts:fields.${field}`) })
  }
  if (root === 'examples') return view.examples[id]?.organisation || words('file:examples.title')
  if (root === 'scans') return words('duoScan:file.title')
  const subject = findSubject(key)
  const question = subject?.part?.questions.find((one) => one.id === subject.rest.split('/')[0])
  if (!subject?.part || !question) return key
  const label = words(`steps:parts.${subject.part.id}.questions.${question.id}.label`)
  return words('file:named', { name: wordsOfSubject(key, view, words), value: label })
}

function wordsOfMatrix(root: string, key: string, view: DossierView, words: Words): string {
  const names = matrixNames(view, (name) => words(name))
  const cell = readCellKey(key)
  if (root === 'matrix' && cell) {
    return words('file:named', { name: names.activity(cell.activity), value: names.role(cell.role) })
  }
  const { id } = splitKey(key)
  if (root === 'roles') return names.role(id)
  if (root === 'activities') return names.activity(id)
  return root === 'people' ? names.person(id) : words('roleMatrix:title')
}

/** A decision in words; an entry without one went back or settled a dispute. */
export function wordsOfDecision(entry: JournalEntry, thread: readonly JournalEntry[], words: Words): string {
  const { event, continues } = entry
  if (event !== null)
    return isDecision(event) ? words(`decisions:${event}`) : words('decisions:unknown', { event })
  if (continues === null) return words('decisions:wentToStart')
  return words(isSettlement(entry, thread) ? 'decisions:settled' : 'decisions:wentBack')
}

/** An answer, or a field of a list, as people read it. `path` is where its words are: 'steps:parts.x.questions.y'. */
export function wordsOfValue(
  {
    kind,
    ...question
  }: Pick<Question, 'kind'> & { readonly unit?: string; readonly options?: readonly string[] },
  value: Plain,
  path: string,
  words: Words,
): string {
  if (kind === 'choice' && question.options?.includes(String(value))) return words(`${path}.options.${value}`)
  if (kind === 'date') return dateIn(words, String(value))
  if (typeof value !== 'number') return String(value)
  const number = formatsIn(words('file:region')).number.format(value)
  return question.unit
    ? words('file:withUnit', { number, unit: words(`steps:units.${question.unit}`) })
    : number
}

/** A day ('yyyy-mm-dd') or a moment (ISO time) as '22 november 2026'. What is no date stays as it is. */
export function dateIn(words: Words, when: string): string {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T00:00` : when)
  if (Number.isNaN(date.getTime())) return when
  return formatsIn(words('file:region')).date.format(date)
}

/** A number as people of the language write it: '1.234,5'. */
export function numberIn(words: Words, value: number): string {
  return formatsIn(words('file:region')).number.format(value)
}

type Formats = { readonly date: Intl.DateTimeFormat; readonly number: Intl.NumberFormat }
const known = new Map<string, Formats>()

/** Making a format takes longer than everything else in a file together. */
function formatsIn(region: string): Formats {
  const before = known.get(region)
  if (before) return before
  const date = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', year: 'numeric' })
  const formats = { date, number: new Intl.NumberFormat(region) }
  known.set(region, formats)
  return formats
}
