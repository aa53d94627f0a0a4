import type { DossierView } from '../../dossier/document/view'
import { dateIn } from '../../dossier/naming/formats'
import { nameDecision } from '../../dossier/naming/nameDecision'
import { nameSubject } from '../../dossier/naming/nameSubject'
import { progressOf } from '../../dossier/progress/progressOf'
import { readJournal } from '../../dossier/progress/readJournal'
import type { Words } from '../../words/Words'
import type { JournalEntry } from '../../workflow/journal'

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
    decision: nameDecision(entry, threads.get(entry.thread) ?? [], words),
    about: nameSubject({ view, words }, entry.thread),
    standing: words(`journal:${standings[standing]}`),
    grounds: [...saidIn(entry, words), groundsOf(entry, words)].filter(Boolean).join('\n'),
  }))
}

/** What was said with a decision, a line for each: 'Reden: eerst het bestuur'. */
export function saidIn({ said }: JournalEntry, words: Words): readonly string[] {
  // The plan that was approved is data; what it says stands with the actions.
  const told = Object.entries(said).filter(([field]) => field !== 'plan')
  return told.map(([field, value]) => {
    const name = saidFields.some((one) => one === field) ? words(`decisions:said.${field}`) : field
    return words('file:named', { name, value: field === 'until' ? dateIn(words, value) : value })
  })
}

const saidFields = ['reason', 'until', 'lesson', 'who', 'session'] as const

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
