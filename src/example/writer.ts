import * as Y from 'yjs'
import type { Decision, SaidField } from '../content/decisions'
import { answer, markUnknown, tick } from '../dossier/commands/answers'
import { decide, goBack, settle } from '../dossier/commands/decide'
import { addRecord } from '../dossier/commands/records'
import { type DossierDraft, draftOf } from '../dossier/document/draft'
import { rankAfter } from '../dossier/document/rank'
import { findSubject } from '../dossier/progress/findSubject'
import { readBasis } from './basis'
import { workingDay } from './days'

/** Stands for the words that the language has for this very place: `cleaning.contract.talk.reason`. */
export const text = Symbol('text')
/** "Weet ik nog niet". */
export const unknown = Symbol('unknown')

export type Person =
  | 'sanne'
  | 'mirjam'
  | 'ahmed'
  | 'karin'
  | 'bas'
  | 'ilse'
  | 'femke'
  | 'rachid'
  | 'petra'
  | 'lotte'
  | 'wim'

type Value = typeof text | string | number
type Fields = Readonly<Record<string, Value>>

/** What people did in one part. Words of a line are found under its number, counted from 1. */
export type PartWork = {
  readonly answers?: Readonly<Record<string, Value | typeof unknown>>
  readonly lines?: Readonly<Record<string, readonly Fields[]>>
  readonly ticks?: 'all' | readonly string[]
}

/** One decision: who, how many days from today (below zero), the thread, and the decision with what was said. */
type Decided = readonly [
  by: Person,
  days: number,
  thread: string,
  event: Decision,
  said?: Partial<Record<SaidField, Value>>,
]

export type Writer = ReturnType<typeof createWriter>

/** Where the words of a place stand: 'example-lunch/tender/award' → 'lunch.tender.award'. */
const wordsOf = (place: string) => place.replace(/^example-/, '').replaceAll('/', '.')

/** Fills the example in by the commands that people use, with ids of its own. `today` is 'yyyy-mm-dd'. */
export function createWriter(draft: DossierDraft, words: (key: string) => string, today: string) {
  let count = 0
  const nextId = () => `example-${String(++count).padStart(3, '0')}`
  const day = (days: number) => workingDay(today, days)
  const person = (name: Person) => words(`people.${name}`)
  const read = (value: Value, place: string, field: string) =>
    value === text ? words(`${wordsOf(place)}.${field}`) : value

  function readAll(fields: Fields, place: string) {
    return Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [field, read(value, place, field)]),
    )
  }

  function part(place: string, { answers = {}, lines = {}, ticks = [] }: PartWork): void {
    for (const [question, value] of Object.entries(answers)) {
      if (value === unknown) markUnknown(draft, `${place}/${question}`, true)
      else answer(draft, `${place}/${question}`, read(value, place, question))
    }
    for (const [question, all] of Object.entries(lines)) {
      const ranks: string[] = []
      for (const [i, fields] of all.entries()) {
        const rank = rankAfter(ranks)
        const key = `${place}/${question}`
        addRecord(draft, 'items', `${key}/${nextId()}`, { ...readAll(fields, `${key}/${i + 1}`), rank })
        ranks.push(rank)
      }
    }
    const checklist = findSubject(place)?.part?.checklist ?? []
    const ticked = ticks === 'all' ? checklist.map(({ id }) => id) : ticks
    for (const line of ticked) tick(draft, `${place}/${line}`, true)
  }

  /** Who did it and when, by a clock that says something else each time. */
  function sign(by: Person, days: number) {
    const id = nextId()
    const time = `${String(8 + (count % 8)).padStart(2, '0')}:${String((count * 17) % 60).padStart(2, '0')}`
    return { id, by: person(by), at: `${day(days)}T${time}:00.000Z` }
  }

  function decision([by, days, thread, event, said = {}]: Decided) {
    const place = `${thread}/${event.slice(event.indexOf('.') + 1)}`
    return {
      ...sign(by, days),
      thread,
      event,
      said: readAll(said, place) as Record<string, string>,
      basis: readBasis(draft, thread),
    }
  }

  function decided(...one: Decided): string {
    const entry = decision(one)
    decide(draft, entry)
    return entry.id
  }

  /** Two people who decide something different on two laptops, before the laptops meet. Returns both ids. */
  function decidedApart(here: Decided, there: Decided): readonly [here: string, there: string] {
    const otherLaptop = draftOf(new Y.Doc())
    for (const [id, entry] of draft.journal) otherLaptop.journal.set(id, entry)
    const [mine, theirs] = [decision(here), decision(there)]
    decide(otherLaptop, theirs)
    decide(draft, mine)
    const brought = otherLaptop.journal.get(theirs.id)
    if (brought !== undefined) draft.journal.set(theirs.id, brought)
    return [mine.id, theirs.id]
  }

  return {
    draft,
    words,
    day,
    person,
    part,
    decided,
    decidedApart,
    wentBack: (by: Person, days: number, thread: string, to: string) =>
      goBack(draft, {
        ...sign(by, days),
        thread,
        to,
        said: { reason: words(`${wordsOf(thread)}.wentBack.reason`) },
      }),
    settled: (by: Person, days: number, winner: string) => settle(draft, { ...sign(by, days), winner }),
  }
}
