import { addRecord } from '../dossier/commands/records'
import { answerInTalk } from '../dossier/commands/talks'
import type { Writer } from './writer'

const questions = ['staff', 'tasks', 'needs', 'result'] as const

/** One talk that was held and one that is being prepared. */
export function writeTalks({ draft, words, day, person }: Writer): void {
  addRecord(draft, 'talks', 'example-talk-catering', {
    guide: 'explore',
    about: 'example-catering/contract',
    with: words('catering.supplier'),
    on: day(-12),
    who: person('ahmed'),
    goal: words('talks.goal'),
    outcome: 'underConditions',
    reason: words('talks.reason'),
    agreed: words('talks.agreed'),
    rank: 'A',
  })
  for (const question of questions) {
    answerInTalk(draft, 'example-talk-catering', question, words(`talks.${question}`))
  }
  addRecord(draft, 'talks', 'example-talk-cleaning', {
    guide: 'progress',
    about: 'example-cleaning/contract',
    with: words('cleaning.supplier'),
    on: day(40),
    who: person('ahmed'),
    rank: 'B',
  })
}
