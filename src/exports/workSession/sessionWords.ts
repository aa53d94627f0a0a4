import { findAgendaBlock } from '../../content/agendas'
import type { DossierView } from '../../dossier/document/view'
import type { Session } from '../../dossier/kinds/session'
import type { SessionBlock } from '../../dossier/kinds/sessionBlock'
import { type SessionPerson, sessionSides } from '../../dossier/kinds/sessionPerson'
import type { SessionPoint } from '../../dossier/kinds/sessionPoint'
import { dateIn } from '../../dossier/naming/formats'
import { countPeople, readPeople } from '../../dossier/workSession/readSessions'
import type { Words } from '../../words/Words'
import type { SessionTimes } from '../../workflow/workSession/sessionMachine'

/** The subjects whose words have to be there before a session is written down. */
export const sessionSubjects = ['sessionClose', 'workSession', 'agendas'] as const

/** The name of a session: what people called it, else that of its agenda. */
export function sessionName({ title, agenda }: Pick<Session, 'title' | 'agenda'>, words: Words): string {
  if (title.trim() !== '') return title
  return agenda === '' ? words('sessionClose:unnamed') : words(`agendas:${agenda}.title`)
}

/** The title of a block: what people wrote, else that of the agenda that it came from. */
export function blockTitle(
  { agenda }: Pick<Session, 'agenda'>,
  { title, block }: Pick<SessionBlock, 'title' | 'block'>,
  words: Words,
): string {
  if (title.trim() !== '') return title
  if (!findAgendaBlock(agenda, block)) return words('sessionClose:unnamedBlock')
  return words(`agendas:${agenda}.blocks.${block}.title`)
}

/** '1 uur en 35 minuten', of a time in milliseconds. What took a moment counts as a minute. */
export function durationIn(words: Words, time: number): string {
  const all = Math.max(Math.round(time / 60_000), time > 0 ? 1 : 0)
  const hours = Math.floor(all / 60)
  const minutes = all % 60
  if (hours === 0) return words('sessionClose:time.minutes', { count: minutes })
  if (minutes === 0) return words('sessionClose:time.hours', { count: hours })
  return words('sessionClose:time.both', {
    hours: words('sessionClose:time.hours', { count: hours }),
    minutes: words('sessionClose:time.minutes', { count: minutes }),
  })
}

/** The day of a session: when it really began, else when it was planned. '' while nobody knows. */
export function dayOf({ date }: Pick<Session, 'date'>, { startedAt }: SessionTimes, words: Words): string {
  if (startedAt > 0) return dateIn(words, new Date(startedAt).toISOString())
  return date === '' ? '' : dateIn(words, date)
}

/** From when until when, and how long without the pauses: as it really went, else as planned. */
export function timeOf({ start }: Pick<Session, 'start'>, times: SessionTimes, words: Words): string {
  if (times.startedAt === 0) return start
  const clock = new Intl.DateTimeFormat(words('file:region'), { hour: '2-digit', minute: '2-digit' })
  const from = clock.format(times.startedAt)
  if (times.closedAt === 0) return words('sessionClose:time.since', { from })
  const spent = Object.values(times.spent).reduce((sum, one) => sum + one, 0)
  return words('sessionClose:time.span', {
    from,
    to: clock.format(times.closedAt),
    spent: durationIn(words, spent),
  })
}

/** Who was there: by name where names were given, else how many of each side. '' while nobody said. */
export function whoWasThere(view: DossierView, session: Session, words: Words): string {
  const people = readPeople(view, session.id)
  const named = people.filter(({ name }) => name.trim() !== '')
  const rest = countPeople(session, people) - named.length
  if (named.length === 0) return countSides(people, rest, words)
  const names = named.map(({ name, role }) =>
    role.trim() === '' ? name : words('sessionClose:person', { name, role }),
  )
  const list = new Intl.ListFormat(words('file:region'))
  return rest > 0
    ? words('sessionClose:andOthers', { names: names.join(', '), count: rest })
    : list.format(names)
}

function countSides(people: readonly SessionPerson[], all: number, words: Words): string {
  if (all === 0) return ''
  const count = words('sessionClose:people', { count: all })
  const sides = sessionSides.flatMap((side) => {
    const number = people.filter((one) => one.side === side).length
    return number === 0
      ? []
      : [words('sessionClose:side', { side: words(`workSession:sides.${side}`), number })]
  })
  return sides.length === 0
    ? count
    : words('sessionClose:peopleOf', { people: count, sides: sides.join(', ') })
}

/** What was said, with who said it where that is known. */
export function pointLine({ who, text }: Pick<SessionPoint, 'who' | 'text'>, words: Words): string {
  return who.trim() === '' ? text : words('sessionClose:saidBy', { who, text })
}
