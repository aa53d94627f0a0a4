import { writeObstacle } from '../dossier/commands/obstacles'
import { addRecord, changeRecord } from '../dossier/commands/records'
import { rankAfter } from '../dossier/document/rank'
import type { Person, Writer } from './writer'

const job = 'example-job'

/** The tasks of the stacked job: hours per week, whose contract it is, and who is there. */
const tasks = [
  ['planters', 10, 'green', 'ilse'],
  ['litter', 8, 'green', 'ilse'],
  ['post', 7.5, 'post', 'wim'],
] as const satisfies readonly (readonly [string, number, string, Person])[]

/** What became of the notes on the kansenkaart, and the cards that were worked out since. */
export function writeOtherCanvases({ draft, words, day, person }: Writer): void {
  changeRecord(draft, 'notes', 'example-note-day', { opportunity: 'example-cleaning' })
  changeRecord(draft, 'notes', 'example-note-idea', { opportunity: 'example-greenery' })
  const ranks = [rankAfter([])]
  const nextRank = () => {
    const rank = rankAfter(ranks)
    ranks.push(rank)
    return rank
  }
  addRecord(draft, 'canvases', 'card-example-cleaning', {
    kind: 'opportunityCard',
    opportunity: 'example-cleaning',
    date: day(-250),
    rank: nextRank(),
  })
  changeRecord(draft, 'opportunities', 'example-cleaning', {
    jobs: 2,
    jobHours: 40,
    place: words('card.place'),
    guidance: words('card.guidance'),
    training: words('card.training'),
    partners: words('card.partners'),
  })
  writeObstacle(draft, 'example-cleaning', 'example-pass', {
    text: words('card.obstacle'),
    owner: person('ahmed'),
    rank: rankAfter([]),
  })
  const date = day(-20)
  addRecord(draft, 'canvases', job, { kind: 'jobStack', name: words('job.name'), date, rank: nextRank() })
  let rank = ''
  for (const [task, hours, contract, supervisor] of tasks) {
    rank = rankAfter([rank])
    addRecord(draft, 'notes', `example-task-${task}`, {
      canvas: job,
      field: 'tasks',
      text: words(`job.${task}.task`),
      hours,
      rank,
      supplier: words(`contracts.${contract}.supplier`),
      where: words(`job.${task}.where`),
      when: words(`job.${task}.when`),
      supervisor: person(supervisor),
    })
  }
  addRecord(draft, 'canvases', 'example-square', { kind: 'scoreSquare', date: day(-250), rank: nextRank() })
}
