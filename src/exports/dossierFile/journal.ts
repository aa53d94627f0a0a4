import type { DossierView } from '../../dossier/document/view'
import { progressOf } from '../../dossier/progress/progressOf'
import { readJournal } from '../../dossier/progress/readJournal'
import type { JournalEntry } from '../../workflow/journal'
import { type Html, html } from '../html'
import { table } from './pieces'
import { dateIn, type Words, wordsOfDecision, wordsOfSubject } from './words'

/** Who decided what, when and on what grounds, from new to old. */
export function writeJournal(view: DossierView, words: Words): Html {
  const lines = readJournalLines(view, words)
  if (lines.length === 0) return html`<p class="soft">${words('journal:empty')}</p>`
  return table(
    undefined,
    journalColumns.map((column) => words(`file:journal.${column}`)),
    lines.map((line) =>
      journalColumns.map((column) => (column === 'when' ? dateIn(words, line.at) : line[column])),
    ),
  )
}

/** What is told of each decision. Words: `file.journal`. */
export const journalColumns = ['when', 'who', 'decision', 'about', 'standing', 'grounds'] as const

/** One decision in words; `at` is an ISO time. */
export type JournalWords = { readonly at: string } & {
  readonly [Column in Exclude<(typeof journalColumns)[number], 'when'>]: string
}

/** The journal in words, from new to old. */
export function readJournalLines(view: DossierView, words: Words): readonly JournalWords[] {
  const standings = { holds: 'current', earlier: 'earlier', past: 'past', rival: 'rival' } as const
  const { threads } = progressOf(view)
  return readJournal(view).map(({ entry, standing }) => ({
    at: entry.at,
    who: entry.by || words('journal:someone'),
    decision: wordsOfDecision(entry, threads.get(entry.thread) ?? [], words),
    about: wordsOfSubject(entry.thread, view, words),
    standing: words(`journal:${standings[standing]}`),
    grounds: [...saidIn(entry, words), groundsOf(entry, words)].filter(Boolean).join('\n'),
  }))
}

function saidIn({ said }: JournalEntry, words: Words): readonly string[] {
  // The plan that was approved is data; what it says stands with the actions.
  const told = Object.entries(said).filter(([field]) => field !== 'plan')
  return told.map(([field, value]) => {
    const known = field === 'reason' || field === 'until' || field === 'lesson' || field === 'who'
    const name = known ? words(`decisions:said.${field}`) : field
    return words('file:named', { name, value: field === 'until' ? dateIn(words, value) : value })
  })
}

function groundsOf({ basis }: JournalEntry, words: Words): string {
  const { asked, answered = 0, toTick, ticked = 0, parts, done = 0, open } = basis
  return [
    asked ? words('journal:basis.asked', { answered, asked }) : '',
    toTick ? words('journal:basis.toTick', { ticked, toTick }) : '',
    parts ? words('journal:basis.partsDone', { done, parts }) : '',
    open ? words('journal:basis.open', { count: open }) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
