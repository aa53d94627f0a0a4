import { addRecord } from '../dossier/commands/records'
import { rankAfter } from '../dossier/document/rank'
import type { Person, Writer } from './writer'

type Planned = readonly [
  name: string,
  who: Person,
  days: number | undefined,
  about: string,
  state?: 'done' | 'quarter',
]

/** Who does what in the coming weeks. One is a few days late, one has no day yet, some are done. */
const actions: readonly Planned[] = [
  ['baseline', 'sanne', -415, 'commitment/occasion', 'done'],
  ['askRegion', 'mirjam', -182, 'example-furniture/tender', 'done'],
  ['cleaningTour', 'ahmed', -64, 'example-cleaning/contract', 'done'],
  ['cateringDemands', 'mirjam', -4, 'example-catering/tender'],
  ['cateringCall', 'ahmed', 5, 'example-catering/contract'],
  ['chooseSchemes', 'sanne', 7, 'example-lunch/tender'],
  ['inviteTeamLeads', 'sanne', 9, 'colleagues/coalition'],
  ['greeneryRound', 'ilse', 12, 'example-greenery'],
  ['approvePlan', 'sanne', 16, 'together/actionPlan'],
  ['lunchQuarter', 'ahmed', 21, 'example-lunch/tender', 'quarter'],
  ['askPhoto', 'bas', 24, 'colleagues/stories'],
  ['cleaningHalfYear', 'ahmed', 40, 'example-cleaning/contract'],
  ['shareLessons', 'mirjam', undefined, ''],
]

export function writeActions({ draft, words, day, person }: Writer): void {
  const ranks: string[] = []
  for (const [name, who, days, about, state] of actions) {
    const rank = rankAfter(ranks)
    ranks.push(rank)
    addRecord(draft, 'actions', `example-${name}`, {
      what: words(`actions.${name}`),
      who: person(who),
      due: days === undefined ? '' : day(days),
      done: state === 'done',
      repeat: state === 'quarter' ? 'quarter' : '',
      about,
      rank,
    })
  }
}
