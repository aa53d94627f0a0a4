import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/dossier/commands/answers'
import { finishAction } from '../../../src/dossier/commands/finishAction'
import { addRecord, changeRecord, removeRecord } from '../../../src/dossier/commands/records'
import type { DossierView } from '../../../src/dossier/document/view'
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
      addRecord(draft, 'actions', 'a1', {
        what: 'Bel, mail; of schrijf',
        who: 'Sanne',
        due: '2026-10-25',
        rank: 'a',
      }),
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
      addRecord(draft, 'actions', 'a1', { what: 'Bel', due: '2026-10-25', rank: 'a' }),
    )
    const [first] = eventsIn(await write(dossier.view(), false))
    dossier.change((draft) => changeRecord(draft, 'actions', 'a1', { what: 'Mail', due: '2026-10-26' }))
    const [second, ...more] = eventsIn(await write(dossier.view(), false, '2026-06-10T10:01:00Z'))
    expect(second?.uid).toBe(first?.uid)
    expect(Number(second?.sequence)).toBeGreaterThan(Number(first?.sequence))
    expect(second?.summary).toBe('Mail')
    expect(more).toEqual([])
  })

  test('takes away an action that was removed, and tells when one is done', async () => {
    const dossier = memoryDossier((draft) => {
      addRecord(draft, 'actions', 'a1', { what: 'Bel', due: '2026-10-25', rank: 'a' })
      addRecord(draft, 'actions', 'a2', { what: 'Mail', due: '2026-10-26', done: true, rank: 'b' })
      addRecord(draft, 'actions', 'a3', { what: 'Lang geleden', due: '2026-01-01', done: true, rank: 'c' })
      addRecord(draft, 'actions', 'a4', { what: 'Te laat', due: '2026-01-02', rank: 'd' })
      removeRecord(draft, 'actions', 'a1')
    })
    const text = await write(dossier.view(), false)
    expect(eventsIn(text).map(({ summary }) => summary)).toEqual(['Te laat', 'Bel', 'Gedaan: Mail'])
    const [, removed] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(removed?.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  test('has an action that comes back as one event that repeats, also in months that are shorter', async () => {
    const { view } = memoryDossier((draft) => {
      addRecord(draft, 'actions', 'a1', {
        what: 'Nieuwsbrief',
        due: '2026-08-31',
        repeat: 'month',
        rank: 'a',
      })
      addRecord(draft, 'actions', 'a2', {
        what: 'Kwartaalgesprek',
        due: '2026-11-30',
        repeat: 'quarter',
        rank: 'b',
      })
      addRecord(draft, 'actions', 'a3', { what: 'Weekstart', due: '2026-12-28', repeat: 'week', rank: 'c' })
      addRecord(draft, 'actions', 'a4', { what: 'Bel', due: '2026-12-29', rank: 'd' })
    })
    const days = (event: ICAL.Event) => {
      const times = event.iterator()
      return Array.from({ length: 4 }, () => times.next()?.toString())
    }
    const events = eventsIn(await write(view(), false))
    expect(events.slice(0, 3).map(days)).toEqual([
      ['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30'],
      ['2026-11-30', '2027-02-28', '2027-05-31', '2027-08-31'],
      ['2026-12-28', '2027-01-04', '2027-01-11', '2027-01-18'],
    ])
    expect(events.map((event) => event.isRecurring())).toEqual([true, true, true, false])
  })

  test('keeps a series under one id when its first time is done, moved, ended or removed', async () => {
    const talk = { what: 'Kwartaalgesprek', due: '2026-06-01', repeat: 'quarter', rank: 'a' }
    const dossier = memoryDossier((draft) => addRecord(draft, 'actions', 'a1', talk))
    const told = async () =>
      eventsIn(await write(dossier.view(), false)).map(({ uid, summary, startDate, component }) =>
        [
          uid.split('.')[0],
          summary,
          startDate,
          component.getFirstPropertyValue('rrule') ? 'repeats' : 'once',
          component.getFirstPropertyValue('status'),
        ].join(' '),
      )
    expect(await told()).toEqual(['action-a1@d1 Kwartaalgesprek 2026-06-01 repeats CONFIRMED'])
    const [first] = Object.values(dossier.view().actions)
    dossier.change((draft) => first && finishAction(draft, first, '2026-06-10'))
    const done = 'action-a1@2026-06-01@d1 Gedaan: Kwartaalgesprek 2026-06-01 once CONFIRMED'
    expect(await told()).toEqual([done, 'action-a1@d1 Kwartaalgesprek 2026-09-01 repeats CONFIRMED'])
    dossier.change((draft) => changeRecord(draft, 'actions', 'a1@2026-09-01', { due: '2026-09-08' }))
    expect(await told()).toEqual([done, 'action-a1@d1 Kwartaalgesprek 2026-09-08 repeats CONFIRMED'])
    dossier.change((draft) => changeRecord(draft, 'actions', 'a1@2026-09-01', { repeat: '' }))
    expect(await told()).toEqual([done, 'action-a1@d1 Kwartaalgesprek 2026-09-08 once CONFIRMED'])
    dossier.change((draft) => removeRecord(draft, 'actions', 'a1@2026-09-01'))
    expect(await told()).toEqual([done, 'action-a1@d1 Kwartaalgesprek 2026-09-08 once CANCELLED'])
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
      session: '',
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
