import type { Repeat } from '../../content/repeats'

/** One line of a calendar. The same `id` is the same event in every file that is written later. */
export type CalendarEvent = {
  readonly id: string
  readonly title: string
  readonly text: string
  /** A calendar day, 'yyyy-mm-dd'. */
  readonly day: string
  /**
   * A whole day, every week for a quarter of an hour from nine o'clock in Amsterdam on, or so many minutes from a time
   * there, 'hh:mm', in which people are busy.
   */
  readonly lasts: 'day' | 'weekly' | { readonly from: string; readonly minutes: number }
  /** Where people have to be. */
  readonly place?: string
  /** How often a whole day comes back; without it, once. */
  readonly repeat?: Repeat
  /** Whether it no longer holds: a calendar that knows it takes it away. */
  readonly cancelled: boolean
}

export type CalendarContent = {
  readonly name: string
  /** 'nl', 'en'. */
  readonly language: string
  /** The id of the dossier. */
  readonly dossierId: string
  /** Where every event leads; '' for what is sent to people who do not have the dossier. */
  readonly address: string
  /** ISO time: a file that was written later replaces what an earlier one said. */
  readonly writtenAt: string
  readonly events: readonly CalendarEvent[]
}
