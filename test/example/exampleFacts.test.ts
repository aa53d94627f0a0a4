import { describe, expect, test } from 'vitest'
import english from '../../locales/en/example.json'
import dutch from '../../locales/nl/example.json'
import opportunityWords from '../../locales/nl/opportunities.json'
import { asksFor } from '../../src/content/decisions'
import { readOpportunities } from '../../src/dossier/document/readRecords'
import { findSubject } from '../../src/dossier/progress/findSubject'
import { openActions } from '../../src/dossier/progress/nextAction'
import { progressOf } from '../../src/dossier/progress/progressOf'
import type { JournalEntry } from '../../src/workflow/journal'
import { exampleIn, partsIn, placesOf, exampleDay as today } from '../support/example'
import { flatten } from '../support/locales'

const view = exampleIn(dutch)
const progress = progressOf(view)
const entries = Object.values(view.journal)
const opportunities = readOpportunities(view)
const allParts = partsIn(view)

describe('the example holds together', () => {
  test('no decision in it is refused, and each says what it has to say', () => {
    const refused = placesOf(view).flatMap((place) =>
      'step' in place
        ? progress.step(place.step).notTaken
        : progress.route(place.opportunity, place.route).notTaken,
    )
    expect([...refused, ...allParts.flatMap((part) => part.progress.notTaken)]).toEqual([])
    const silent = entries.filter(({ event, said }) => event && asksFor(event).some((field) => !said[field]))
    expect(silent).toEqual([])
  })

  test('every question, line, column and choice in it is one of the method', () => {
    const question = (key: string) => {
      const { part, rest = '' } = findSubject(key) ?? {}
      return part?.questions.find(({ id }) => id === rest.split('/')[0])
    }
    const keys = [...Object.keys(view.answers), ...Object.keys(view.unknowns)]
    expect(keys.filter((key) => !question(key))).toEqual([])
    const checks = Object.keys(view.checks).filter((key) => {
      const { part, rest } = findSubject(key) ?? {}
      return !part?.checklist.some(({ id }) => id === rest)
    })
    expect(checks).toEqual([])
    expect(Object.entries(view.answers).filter(([key, value]) => !fitsKind(question(key), value))).toEqual([])
    const lines = Object.entries(view.items).flatMap(([key, line]) => {
      const asked = question(key)
      const fields = asked?.kind === 'list' ? asked.fields : []
      return Object.entries(line)
        .filter(([name]) => !['id', 'rank', 'removed'].includes(name))
        .filter(
          ([name, value]) =>
            !fitsKind(
              fields.find(({ id }) => id === name),
              value,
            ),
        )
        .map(([name]) => `${key}/${name}`)
    })
    expect(lines).toEqual([])
  })

  test('opportunities and actions point at what exists', () => {
    for (const { kind, category, targetGroups, hasContract, clause } of opportunities) {
      expect(opportunityWords.kinds).toHaveProperty(kind)
      expect(opportunityWords.categories).toHaveProperty(category)
      for (const group of targetGroups) expect(opportunityWords.targetGroups).toHaveProperty(group)
      expect(['yes', 'no', 'unknown']).toContain(hasContract)
      expect(['', ...Object.keys(opportunityWords.clauses)]).toContain(clause)
    }
    const abouts = Object.values(view.actions).map(({ about }) => about)
    expect(
      abouts.filter((about) => about !== '' && !findSubject(about) && !view.opportunities[about]),
    ).toEqual([])
  })

  test('decisions follow each other in time, over more than a year, by three people on working days', () => {
    const late = entries.filter(({ at, continues }) => at < (view.journal[continues ?? '']?.at ?? ''))
    expect(late).toEqual([])
    expect(new Set(entries.map(({ by }) => by))).toEqual(new Set(['Sanne', 'Mirjam', 'Ahmed']))
    const days = entries.map(({ at }) => at.slice(0, 10)).toSorted()
    expect([days[0], days.at(-1)]).toEqual(['2025-04-16', '2026-06-04'])
    expect(days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([])
  })

  test('a decision tells what was true then, and that is still true where nobody worked on', () => {
    const work = allParts.find(({ part }) => part.id === 'mandate')?.work
    const entry = entries.find(({ thread }) => thread === 'commitment/mandate')
    expect(entry?.basis).toEqual({ answered: 6, asked: 6, ticked: 3, toTick: 4, open: 1 })
    expect(work).toMatchObject({ answered: 6, ticked: 3 })
    expect(find('step.closed')?.basis).toEqual({ done: 4, parts: 4 })
    expect(find('contract.chosen')?.basis).toMatchObject({ answered: 0, done: 0 })
    expect(find('contract.embedded')?.basis).toMatchObject({ done: 10, parts: 11 })
  })

  test('it tells the same on any day of the week, also around a leap day', () => {
    for (const date of [23, 24, 25, 26, 27, 28, 29]) {
      const day = `2028-02-${date}`
      const other = exampleIn(dutch, day)
      const late = openActions(other).filter(({ due }) => due !== '' && due < day)
      expect(late).toHaveLength(1)
      const journal = Object.values(other.journal)
      const parked = journal.filter(
        ({ thread, event }) => event === 'contract.parked' && /furniture/.test(thread),
      )
      expect(parked.map(({ said }) => (said.until ?? '') < day)).toEqual([true])
      expect(journal.filter(({ at, continues }) => at < (other.journal[continues ?? '']?.at ?? ''))).toEqual(
        [],
      )
      expect(journal.filter(({ at }) => at.slice(0, 10) >= day)).toEqual([])
    }
  })
})

describe('the words of the example', () => {
  test('the same day and language give the same dossier', () => {
    expect(exampleIn(dutch)).toEqual(view)
  })

  test('English tells the same story', () => {
    const translated = exampleIn(english)
    expect(Object.keys(translated.items)).toEqual(Object.keys(view.items))
    expect(Object.keys(translated.answers)).toEqual(Object.keys(view.answers))
    expect(Object.keys(flatten(english))).toEqual(Object.keys(flatten(dutch)))
    expect(translated.about.title).toBe('Example: social procurement in Waterveen')
  })

  test('every word of the file is used', () => {
    const asked: string[] = []
    exampleIn(dutch, today, asked)
    expect(new Set(asked)).toEqual(new Set(Object.keys(flatten(dutch))))
  })
})

type Asked = { readonly kind: string; readonly options?: readonly string[] } | undefined

function fitsKind(asked: Asked, value: unknown): boolean {
  if (!asked || asked.kind === 'list') return false
  if (asked.kind === 'number') return typeof value === 'number'
  if (asked.kind === 'date') return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
  if (asked.kind === 'choice') return asked.options?.includes(String(value)) ?? false
  return typeof value === 'string' && value !== ''
}

function find(event: string): JournalEntry | undefined {
  return entries.find(
    (entry) => entry.event === event && (event !== 'contract.chosen' || entry.thread.includes('cleaning')),
  )
}
