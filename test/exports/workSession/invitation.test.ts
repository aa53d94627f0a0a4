import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { agendas } from '../../../src/content/agendas'
import { addRecord, changeRecord, removeRecord } from '../../../src/dossier/commands/records'
import { addSession } from '../../../src/dossier/commands/workSession/prepareSession'
import { session as sessionKind } from '../../../src/dossier/kinds/session'
import { readBlocks } from '../../../src/dossier/workSession/readSessions'
import { homeworkOf, invitationCalendar, invitationText } from '../../../src/exports/workSession/invitation'
import { writeCalendarFile } from '../../../src/exports/writers/calendar'
import { memoryDossier } from '../../support/memoryDossier'
import { wordsIn } from '../words'

const known = {
  date: '2026-12-03',
  start: '13:30',
  place: 'Stadskantoor, zaal 2',
  goal: 'Drie kansen kiezen.',
}

function evaluation(fields: Partial<typeof known> = known) {
  let made = 0
  const newId = () => {
    made += 1
    return `b${made}`
  }
  return memoryDossier((draft) =>
    addSession(draft, 's1', { agenda: 'evaluation', title: 'Terugkijken', rank: 'V', ...fields }, newId),
  )
}

async function invited({ view }: ReturnType<typeof memoryDossier>, language: 'nl' | 'en' = 'nl') {
  const session = view().sessions.s1 ?? expect.fail()
  return { session, blocks: readBlocks(view(), 's1'), words: await wordsIn(language) }
}

describe('an invitation', () => {
  test('says when, where, what for, the agenda in times and what to do before', async () => {
    expect(invitationText(await invited(evaluation()))).toBe(
      [
        'Uitnodiging: Terugkijken',
        '',
        'Hallo,',
        '',
        'Je bent van harte uitgenodigd voor de werksessie ‘Terugkijken’.',
        '',
        'Wanneer: donderdag 3 december 2026, van 13:30 tot 15:00 uur',
        'Waar: Stadskantoor, zaal 2',
        '',
        'Waarvoor: Drie kansen kiezen.',
        '',
        'Programma',
        '13:30 Cijfers op tafel',
        '13:40 Een verhaal',
        '13:55 Wat ging goed?',
        '14:10 Wat kon beter?',
        '14:30 Lessen en besluit',
        '14:50 Wat nemen we mee?',
        '15:00 Einde',
        '',
        'Wat vragen we je vooraf?',
        '- Lees de afspraken door die er al zijn.',
        '',
        'Kun je niet? Laat het even weten. Tot dan!',
      ].join('\n'),
    )
  })

  test('follows what people changed, and says what nobody filled in', async () => {
    const dossier = evaluation({})
    dossier.change((draft) => {
      for (const id of ['b1', 'b2', 'b3', 'b4', 'b5']) removeRecord(draft, 'sessionBlocks', id)
      changeRecord(draft, 'sessionBlocks', 'b6', { title: 'Vooruitkijken', minutes: 65 })
    })
    const text = invitationText(await invited(dossier, 'en'))
    expect(text).toContain('When: the date will follow\nWhere: the place will follow')
    expect(text).toContain('Agenda\n0:00 Vooruitkijken\n1:05 End')
    expect(text).not.toContain('What for')
  })

  test('never tells what only the facilitator knows', async () => {
    const dossier = evaluation()
    dossier.change((draft) =>
      changeRecord(draft, 'sessionBlocks', 'b1', { ownNotes: 'Ruud praat veel', script: 'Geheim script' }),
    )
    const text = invitationText(await invited(dossier))
    expect(text).not.toMatch(/Ruud|Geheim/)
  })

  test('has words for everything that an agenda asks of who comes', async () => {
    for (const language of ['nl', 'en'] as const) {
      const words = await wordsIn(language)
      for (const { id } of agendas) {
        for (const item of homeworkOf({ agenda: id })) {
          expect(words(`workSession:invite.asks.${item}`)).not.toBe('')
        }
      }
    }
    expect(homeworkOf({ agenda: '' })).toEqual([])
  })
})

describe('the invitation in a calendar', () => {
  const file = async (dossier: ReturnType<typeof memoryDossier>, writtenAt = '2026-11-22T10:00:00Z') => {
    const content = invitationCalendar({ ...(await invited(dossier)), dossierId: 'd1', writtenAt })
    return writeCalendarFile(content ?? expect.fail())
  }
  const eventIn = (text: string) => {
    const [event, ...more] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(more).toEqual([])
    return new ICAL.Event(event)
  }

  test('stands in the time of Amsterdam, keeps people busy and gives no address of the dossier', async () => {
    const text = await file(evaluation())
    const event = eventIn(text)
    expect(event.summary).toBe('Terugkijken')
    expect(event.location).toBe('Stadskantoor, zaal 2')
    expect(event.startDate.toString()).toBe('2026-12-03T13:30:00')
    expect(event.endDate.toString()).toBe('2026-12-03T15:00:00')
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20261203T133000')
    expect(text).toContain('TRANSP:OPAQUE')
    expect(text).not.toContain('#/d/')
    const calendar = new ICAL.Component(ICAL.parse(text))
    const zone = new ICAL.Timezone({
      component: calendar.getFirstSubcomponent('vtimezone') ?? undefined,
      tzid: 'Europe/Amsterdam',
    })
    const start = new ICAL.Time({ year: 2026, month: 12, day: 3, hour: 13, minute: 30, second: 0 }, zone)
    expect(start.toJSDate().toISOString()).toBe('2026-12-03T12:30:00.000Z')
  })

  test('changes the appointment when it is sent again, and adds no second one', async () => {
    const dossier = evaluation()
    const first = eventIn(await file(dossier))
    dossier.change((draft) => changeRecord(draft, 'sessions', 's1', { date: '2026-12-10', start: '23:30' }))
    const second = eventIn(await file(dossier, '2026-11-23T10:00:00Z'))
    expect(second.uid).toBe(first.uid)
    expect(Number(second.sequence)).toBeGreaterThan(Number(first.sequence))
    expect(second.startDate.toString()).toBe('2026-12-10T23:30:00')
    expect(second.endDate.toString()).toBe('2026-12-11T01:00:00')
  })

  test('is a whole day while nobody said when it begins, and nothing without a date', async () => {
    const dossier = evaluation({ date: '2026-12-03' })
    expect(eventIn(await file(dossier)).startDate.isDate).toBe(true)
    dossier.change((draft) => {
      changeRecord(draft, 'sessions', 's1', { date: '' })
      addRecord(draft, 'sessionBlocks', 'b9', { session: 's1', rank: 'z', minutes: 5 })
    })
    const content = invitationCalendar({ ...(await invited(dossier)), dossierId: 'd1', writtenAt: '' })
    expect(content).toBeUndefined()
  })

  test('takes the time there is when the agenda is still empty', async () => {
    const session = { ...sessionKind.empty, id: 's1', ...known, minutes: 45 }
    const content = invitationCalendar({
      session,
      blocks: [],
      words: await wordsIn('nl'),
      dossierId: 'd1',
      writtenAt: '2026-11-22T10:00:00Z',
    })
    expect(content?.events[0]?.lasts).toEqual({ from: '13:30', minutes: 45 })
  })
})
