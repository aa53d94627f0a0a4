import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { Repeat } from '../../content/repeats'
import { daysAfter } from '../../workflow/calendar'
import type { CalendarContent, CalendarEvent } from './calendarContent'
import { cleanText } from './cleanText'

const zone = 'Europe/Amsterdam'

/**
 * A calendar file (.ics, RFC 5545). Whole days are written as a DATE, times in the zone of Amsterdam. An event keeps its
 * UID and gets a higher SEQUENCE in every later file, so that a second import changes it instead of adding it again.
 */
export function writeCalendarFile(content: CalendarContent): string {
  const { name, language, dossierId, address, writtenAt, events } = content
  const calendar = ical({
    name: cleanText(name),
    prodId: { company: 'Partnerwijzer', product: 'Partnerwijzer', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // Only events with a time have a zone, so that moments such as DTSTAMP are written in UTC.
    timezone: { name: null, generator: () => amsterdam },
  })
  const sequence = sequenceOf(writtenAt)
  for (const event of events) {
    const { lasts, day, repeat, place, cancelled } = event
    const busy = typeof lasts === 'object'
    calendar.createEvent({
      id: uidOf(event, dossierId),
      sequence,
      stamp: new Date(writtenAt),
      summary: cleanText(event.title),
      description: cleanText([event.text, address].filter(Boolean).join('\n')),
      ...(address && { url: address }),
      ...(place && { location: cleanText(place) }),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      busystatus: busy ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
      ...timesOf(event),
      ...(repeat && { repeating: `RRULE:${ruleOf(repeat, day)}` }),
    })
  }
  return `${calendar.toString()}\r\n`
}

function uidOf({ id }: CalendarEvent, dossierId: string): string {
  return `${id.replaceAll('/', '-')}@${dossierId}.partnerwijzer`
}

/** Minutes since the beginning of 2026: grows with every file, and fits for thousands of years. */
function sequenceOf(writtenAt: string): number {
  return Math.max(0, Math.floor((Date.parse(writtenAt) - Date.UTC(2026, 0, 1)) / 60_000))
}

function timesOf({ lasts, day }: CalendarEvent) {
  if (lasts === 'day') return wholeDay(day)
  return lasts === 'weekly' ? weekly(day) : timed(day, lasts)
}

/** An end is the first day on which it is over. */
function wholeDay(day: string) {
  const start = new Date(`${day}T00:00:00Z`)
  return { allDay: true, start, end: new Date(start.getTime() + 24 * 60 * 60 * 1000) }
}

/**
 * From the last day of a month on, on the last day of each month: by itself a calendar skips a month without a 31st. One
 * that lists days to choose from would be exact on a 29th or 30th too, but is misread by much-used programs.
 */
function ruleOf(repeat: Repeat, day: string): string {
  if (repeat === 'week') return 'FREQ=WEEKLY'
  const rule = repeat === 'month' ? 'FREQ=MONTHLY' : 'FREQ=MONTHLY;INTERVAL=3'
  const isLastOfMonth = daysAfter(day, 1).endsWith('-01')
  return isLastOfMonth ? `${rule};BYMONTHDAY=-1` : rule
}

/** Nine o'clock on the clock of Amsterdam, whatever the clock of this computer says. */
function weekly(day: string) {
  return {
    timezone: zone,
    start: `${day}T09:00:00`,
    end: `${day}T09:15:00`,
    repeating: { freq: ICalEventRepeatingFreq.WEEKLY },
  }
}

/** So many minutes on the clock of Amsterdam, past midnight where need be. */
function timed(day: string, { from, minutes }: { from: string; minutes: number }) {
  const [hour = 0, minute = 0] = from.split(':').map(Number)
  // Counted in a zone without summer and winter, and written down without any.
  const at = (later: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute + later) * 60_000)
      .toISOString()
      .slice(0, 19)
  return { timezone: zone, start: at(0), end: at(minutes) }
}

/** How the clock of Amsterdam goes since 1996, as RFC 5545 wants it told. */
const amsterdam = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')
