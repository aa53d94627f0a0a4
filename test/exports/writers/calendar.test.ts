import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/dossier/commands/answers'
import { addAction, changeAction, remove } from '../../../src/dossier/commands/records'
import type { DossierView } from '../../../src/dossier/view'
import { writeCalendar } from '../../../src/exports/documents/calendar'
import { writeCalendarFile } from '../../../src/exports/writers/calendar'
import { memoryDossier } from '../../support/memoryDossier'
import { exampleInput } from '../documents/example'
import { wordsIn } from '../words'

const address = 'https://voorbeeld.nl/partnerwijzer/#/d/d1'

describe('a calendar file', () => {
  test('is one that a calendar program reads, with lines no longer than it takes', async () => {
    const text = await write((await exampleInput('nl')).view)
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(8)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  test('has an action as a whole day, on the day that was chosen', async () => {
    const { view } = memoryDossier((draft) =>
      addAction(draft, 'a1', { what: 'Bel, mail; of schrijf', who: 'Sanne', due: '2026-10-25', rank: 'a' }),
    )
    const [event] = eventsIn(await write(view(), false))
    expect(event?.summary).toBe('Bel, mail; of schrijf')
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.startDate.toString()).toBe('2026-10-25')
    expect(event?.endDate.toString()).toBe('2026-10-26')
    expect(event?.description).toContain(`Wie: Sanne. Hoort bij: het hele dossier.\n${address}`)
  })

  test('changes an event in a later file, and adds none', async () => {
    const dossier = memoryDossier((draft) =>
      addAction(draft, 'a1', { what: 'Bel', due: '2026-10-25', rank: 'a' }),
    )
    const [first] = eventsIn(await write(dossier.view(), false))
    dossier.change((draft) => changeAction(draft, 'a1', { what: 'Mail', due: '2026-10-26' }))
    const [second, ...more] = eventsIn(await write(dossier.view(), false, '2026-06-10T10:01:00Z'))
    expect(second?.uid).toBe(first?.uid)
    expect(Number(second?.sequence)).toBeGreaterThan(Number(first?.sequence))
    expect(second?.summary).toBe('Mail')
    expect(more).toEqual([])
  })

  test('takes away an action that was removed, and tells when one is done', async () => {
    const dossier = memoryDossier((draft) => {
      addAction(draft, 'a1', { what: 'Bel', due: '2026-10-25', rank: 'a' })
      addAction(draft, 'a2', { what: 'Mail', due: '2026-10-26', done: true, rank: 'b' })
      addAction(draft, 'a3', { what: 'Lang geleden', due: '2026-01-01', done: true, rank: 'c' })
      addAction(draft, 'a4', { what: 'Te laat', due: '2026-01-02', rank: 'd' })
      remove(draft, 'actions', 'a1')
    })
    const text = await write(dossier.view(), false)
    expect(eventsIn(text).map(({ summary }) => summary)).toEqual(['Te laat', 'Bel', 'Gedaan: Mail'])
    const [, removed] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(removed?.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  test('has the talks and other agreed days', async () => {
    const { view } = memoryDossier(
      (draft) => answer(draft, 'together/brainstorm/date', '2026-06-20'),
      (draft) => answer(draft, 'together/actionPlan/evaluationOn', '2026-12-01'),
    )
    expect(eventsIn(await write(view(), false)).map(({ summary }) => summary)).toEqual([
      'Bijeenkomst HR en inkoop',
      'Evaluatie van het actieplan',
    ])
  })

  test('reminds people every week at nine in Amsterdam, summer and winter', async () => {
    const text = await write(memoryDossier().view())
    const calendar = new ICAL.Component(ICAL.parse(text))
    const zone = new ICAL.Timezone({
      component: calendar.getFirstSubcomponent('vtimezone') ?? undefined,
      tzid: 'Europe/Amsterdam',
    })
    const [event] = eventsIn(text)
    expect(event?.isRecurring()).toBe(true)
    expect(event?.startDate.toString()).toBe('2026-06-15T09:00:00')
    const nine = { year: 2026, hour: 9, minute: 0, second: 0 }
    const hours = [
      { ...nine, month: 6, day: 15 },
      { ...nine, month: 12, day: 14 },
    ].map((time) => new ICAL.Time(time, zone).toJSDate().toISOString())
    expect(hours).toEqual(['2026-06-15T07:00:00.000Z', '2026-12-14T08:00:00.000Z'])
  })
})

async function write(view: DossierView, weekly = true, writtenAt = '2026-06-10T10:00:00Z'): Promise<string> {
  const words = await wordsIn('nl')
  return writeCalendarFile(
    writeCalendar({
      view,
      words,
      today: '2026-06-10',
      opportunity: '',
      dossierId: 'd1',
      address,
      writtenAt,
      weekly,
    }),
  )
}

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}
