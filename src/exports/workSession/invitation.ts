import { findAgenda, homework } from '../../content/agendas'
import type { Session } from '../../dossier/kinds/session'
import type { SessionBlock } from '../../dossier/kinds/sessionBlock'
import type { Words } from '../../words/Words'
import { wordsUnder } from '../../words/wordsUnder'
import { agendaTimes, clockAt } from '../../workflow/workSession/agendaTimes'
import type { CalendarContent } from '../writers/calendarContent'
import { blockTitle } from './blockWord'

type Invited = {
  readonly session: Session
  readonly blocks: readonly SessionBlock[]
  readonly words: Words
}

/** The subjects whose words have to be there before an invitation is written. */
export const invitationSubjects = ['workSession', 'agendas', 'file'] as const

/**
 * The invitation to a session, to paste into a mail: when, where, what for, the agenda in times, and what to do before.
 * What nobody filled in is said, so that it is seen before the mail is sent.
 */
export function invitationText({ session, blocks, words }: Invited): string {
  const { title, goal } = session
  const say = wordsUnder(words, 'workSession:invite.')
  const asked = homeworkOf(session)
  return [
    [say('subject', { title }), '', say('hello'), '', say('opening', { title })],
    [say('when', { when: whenOf(session, blocks, words) }), say('where', { place: placeOf(session, words) })],
    goal.trim() ? [say('goal', { goal: goal.trim() })] : [],
    blocks.length > 0 ? [say('agenda'), ...agendaLines({ session, blocks, words })] : [],
    asked.length > 0 ? [say('before'), ...asked.map((item) => `- ${say(`asks.${item}`)}`)] : [],
    [say('closing')],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** What the agenda of a session asks of everybody who comes, by id. */
export function homeworkOf({ agenda }: Pick<Session, 'agenda'>): readonly string[] {
  return findAgenda(agenda)?.prepare.filter((item) => homework.has(item)) ?? []
}

/** '13:30 Waarom zitten we hier', a line for each block, and when it ends. */
function agendaLines({ session, blocks, words }: Invited): readonly string[] {
  const { begins, total } = agendaTimes(blocks)
  const line = (minutes: number, title: string) =>
    words('workSession:invite.line', { time: clockAt(session.start, minutes), title })
  return [
    ...blocks.map((block) => line(begins.get(block.id) ?? 0, blockTitle(session, block, words))),
    line(total, words('workSession:invite.end')),
  ]
}

function placeOf({ place }: Session, words: Words): string {
  return place.trim() || words('workSession:invite.placeOpen')
}

function whenOf({ date, start }: Session, blocks: readonly SessionBlock[], words: Words): string {
  const day = date ? longDay(date, words) : words('workSession:invite.dateOpen')
  if (start === '') return day
  const { total } = agendaTimes(blocks)
  return words('workSession:invite.dayAndTime', { day, from: start, to: clockAt(start, total) })
}

/** 'donderdag 12 maart 2026'. */
function longDay(date: string, words: Words): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(words('file:region'), format).format(new Date(`${date}T00:00`))
}

/**
 * The invitation as an event of a calendar, in the time of the agenda, or as a whole day while nobody said when it
 * begins. Nothing without a date. `writtenAt` is an ISO time: a later file replaces the event.
 */
export function invitationCalendar({
  session,
  blocks,
  words,
  dossierId,
  writtenAt,
}: Invited & { readonly dossierId: string; readonly writtenAt: string }): CalendarContent | undefined {
  const { id, title, date: day, start, place } = session
  if (day === '') return undefined
  const minutes = agendaTimes(blocks).total || session.minutes || 60
  return {
    name: title,
    language: words('file:language'),
    dossierId,
    // Who is invited does not have the dossier.
    address: '',
    writtenAt,
    events: [
      {
        id: `session-${id}`,
        title,
        text: invitationText({ session, blocks, words }),
        day,
        lasts: start === '' ? 'day' : { from: start, minutes },
        place: place.trim(),
        cancelled: false,
      },
    ],
  }
}
