import { addCanvas } from '../dossier/commands/canvas/addCanvas'
import { changeNote } from '../dossier/commands/canvas/changeNote'
import { writeObstacle } from '../dossier/commands/obstacles'
import { addNote, changeOpportunity } from '../dossier/commands/records'
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
  changeNote(draft, 'example-note-day', { opportunity: 'example-cleaning' })
  changeNote(draft, 'example-note-idea', { opportunity: 'example-greenery' })
  const ranks = [rankAfter([])]
  const nextRank = () => {
    const rank = rankAfter(ranks)
    ranks.push(rank)
    return rank
  }
  addCanvas(draft, 'card-example-cleaning', {
    kind: 'opportunityCard',
    opportunity: 'example-cleaning',
    date: day(-250),
    rank: nextRank(),
  })
  changeOpportunity(draft, 'example-cleaning', {
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
  addCanvas(draft, job, { kind: 'jobStack', name: words('job.name'), date, rank: nextRank() })
  let rank = ''
  for (const [task, hours, contract, supervisor] of tasks) {
    rank = rankAfter([rank])
    addNote(draft, `example-task-${task}`, {
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
  addCanvas(draft, 'example-square', { kind: 'scoreSquare', date: day(-250), rank: nextRank() })
}
