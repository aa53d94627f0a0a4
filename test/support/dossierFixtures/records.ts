import { changeQuestions } from '../../../src/content/changeCheck'
import { guides } from '../../../src/content/guides'
import { helpQuestions } from '../../../src/content/instruments'
import { scoreQuestions } from '../../../src/content/scores'
import { dimensions, scanAnswers, scanQuestions } from '../../../src/content/selfScan'
import { finishAction } from '../../../src/dossier/commands/finishAction'
import { writeObstacle } from '../../../src/dossier/commands/obstacles'
import {
  addScanDoneAlone,
  agreeOnScore,
  answerScan,
  noteOnScan,
  readyWithScan,
  startScan,
} from '../../../src/dossier/commands/scans'
import { score } from '../../../src/dossier/commands/scores'
import { addTalk, answerInTalk, recordOutcome } from '../../../src/dossier/commands/talks'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import type { Action } from '../../../src/dossier/document/view'
import { answerChange } from '../../../src/dossier/opportunities/changeAnswers'
import { answerHelp } from '../../../src/dossier/opportunities/instrumentAnswers'
import { duo } from '../../../src/dossier/selfScan/readScans'
import { choose, fill, fillAndRemove, say, write } from './fill'

const chosenOf = {
  relationGood: 'no',
  clause: 'kept',
  onlySocial: 'unknown',
  targetGroups: ['register', 'youth'],
}

/** Opportunities on every way: k1 by contract, k2 by tender, k3 by both, k4 stopped, k5 removed, k6 an idea, k7 put off. */
export function writeOpportunities(draft: DossierDraft): void {
  const root = 'opportunities'
  fill(draft, root, 'k1', {
    ...chosenOf,
    kind: 'contract',
    category: 'cleaning',
    hasContract: 'yes',
    rank: 'A',
  })
  fill(draft, root, 'k2', { ...chosenOf, kind: 'tender', category: 'catering', hasContract: 'no', rank: 'B' })
  for (const id of ['k1', 'k2']) write(draft, root, id, { contractEnds: '2027-08-31' })
  for (const id of ['k3', 'k4', 'k6', 'k7']) write(draft, root, id, { title: say(`${id}/title`), rank: id })
  fillAndRemove(draft, root, 'k5', { ...chosenOf, rank: 'C' })
  const questions = [...scoreQuestions.impact, ...scoreQuestions.feasibility]
  for (const who of ['', 'Sanne', 'J. van ’t Hof']) {
    for (const question of questions) score(draft, 'k1', question, who, choose([1, 2, 3, 4, 5]))
  }
  score(draft, 'k2', 'people', '', 4)
  score(draft, 'k2', 'people', '', undefined)
  for (const [id, rank] of [
    ['o1', 'A'],
    ['o2', 'B'],
    ['o3', 'C'],
  ] as const) {
    writeObstacle(draft, 'k1', id, { text: say(`k1/${id}`), owner: say(`k1/${id}/owner`), rank })
  }
  writeObstacle(draft, 'k1', 'o3', { removed: true })
  for (const question of helpQuestions) answerHelp(draft, 'k2', question, choose(['yes', 'no', 'unknown']))
  for (const question of changeQuestions)
    answerChange(draft, 'k1', question, choose(['yes', 'no', 'unknown']))
}

/** Actions about everything that an action can be about: late, to come, without a day, coming back, and done. */
export function writeActions(draft: DossierDraft): void {
  const written = { due: '2026-05-04', done: false, repeat: 'month', about: 'k1/contract', rank: 'A' }
  fill(draft, 'actions', 'a1', written)
  fill(draft, 'actions', 'a2', {
    ...written,
    due: '2026-06-01',
    repeat: '',
    about: 'commitment/occasion',
    rank: 'B',
  })
  fill(draft, 'actions', 'a3', { ...written, due: '', repeat: 'quarter', about: 'k2', rank: 'C' })
  fill(draft, 'actions', 'a4', { ...written, due: '2026-11-30', repeat: 'week', about: '', rank: 'D' })
  fillAndRemove(draft, 'actions', 'a5', { ...written, rank: 'E' })
  const action = {
    id: 'a1',
    what: say('actions/a1/what'),
    who: say('actions/a1/who'),
    ...written,
    removed: false,
  }
  finishAction(draft, action satisfies Action, '2026-06-10')
}

/** A talk by every guide, with every answer, and examples of people's own. */
export function writeTalks(draft: DossierDraft): void {
  for (const [i, { id: guide, about, questions }] of guides.entries()) {
    const id = `talk-${guide}`
    fill(draft, 'talks', id, {
      guide,
      about: about === 'dossier' ? '' : 'k1/contract',
      on: '2026-03-02',
      rank: `${i}`,
    })
    for (const question of questions) answerInTalk(draft, id, question, say(`${id}/${question}`))
    write(draft, 'talks', id, { outcome: 'underConditions' })
  }
  fillAndRemove(draft, 'talks', 'talk-removed', {
    guide: 'board',
    about: '',
    on: '2026-03-03',
    outcome: 'wants',
  })
  addTalk(draft, 'talk-k3', { guide: 'explore', about: 'k3/contract', rank: 'z' })
  const reason = say('talk-k3/reason')
  recordOutcome(draft, 'talk-k3', { outcome: 'wantsNot', reason, part: 'k3/contract/talk' })
  fill(draft, 'examples', 'own', { category: 'ict', rank: 'A' })
  fillAndRemove(draft, 'examples', 'own-removed', { category: 'ict' })
}

/** A scan of the duo that is open, one that goes on, one that somebody did alone, and one that was removed. */
export function writeScans(draft: DossierDraft): void {
  const at = '2026-01-15T10:00:00.000Z'
  for (const id of ['1', '2', '3']) startScan(draft, id, at)
  for (const role of duo) {
    for (const question of scanQuestions) answerScan(draft, '1', role, question, choose(scanAnswers))
    readyWithScan(draft, '1', role, at)
  }
  for (const { id } of dimensions) {
    agreeOnScore(draft, '1', id, choose([0, 1, 2, 3]))
    noteOnScan(draft, '1', id, say(`scans/1/${id}`))
  }
  answerScan(draft, '2', 'hr', 'board.decision', '2')
  write(draft, 'scans', '3', { removed: true })
  const alone = Object.fromEntries(scanQuestions.map((question) => [question, choose(scanAnswers)]))
  addScanDoneAlone(draft, 'alone', 'other', alone, at)
}
