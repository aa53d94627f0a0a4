import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { answer, markUnknown, tick } from '../../../src/dossier/commands/answers'
import { goToPhase } from '../../../src/dossier/commands/canvas/goToPhase'
import { markCard } from '../../../src/dossier/commands/canvas/markCard'
import { moveGroup } from '../../../src/dossier/commands/canvas/moveGroup'
import { placeNotes } from '../../../src/dossier/commands/canvas/placeNotes'
import { countRoomStickers, putSticker, takeSticker } from '../../../src/dossier/commands/canvas/putSticker'
import { typeOver } from '../../../src/dossier/commands/canvas/typeOver'
import { changeContract, changeContracts, linkContract } from '../../../src/dossier/commands/contracts'
import { placeOnRole } from '../../../src/dossier/commands/nameOnRole'
import { writeObstacle } from '../../../src/dossier/commands/obstacles'
import { addRecord, changePiece } from '../../../src/dossier/commands/records'
import { hideLine, renameLine, setLetters } from '../../../src/dossier/commands/roleMatrix'
import { agreeOnScore, answerScan, noteOnScan, readyWithScan } from '../../../src/dossier/commands/scans'
import { removeScores, score } from '../../../src/dossier/commands/scores'
import { dropSetAside } from '../../../src/dossier/commands/setAside'
import { answerInTalk, recordOutcome } from '../../../src/dossier/commands/talks'
import { chooseInSession } from '../../../src/dossier/commands/workSession/chooseInSession'
import { markReady } from '../../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../../src/dossier/commands/workSession/recordSessionEvent'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { answerChange } from '../../../src/dossier/opportunities/changeAnswers'
import { answerHelp } from '../../../src/dossier/opportunities/instrumentAnswers'
import { memoryDossier } from '../../support/memoryDossier'
import { root } from '../../support/tools.mjs'

const sticker = { canvas: 'c9', note: 'n9', kind: 'impact' } as const

/** Every command that goes by the id of something, with an id that nobody gave out. */
const ways: Readonly<Record<string, (draft: DossierDraft) => void>> = {
  'an answer on a route': (draft) => answer(draft, 'k9/tender/market/socialSuppliers', 'Twee'),
  'a "weet ik nog niet" on a route': (draft) => markUnknown(draft, 'k9/contract/talk/outcome', true),
  'a tick on a route': (draft) => tick(draft, 'k9/contract/talk/bring', true),
  'a score': (draft) => score(draft, 'k9', 'people', 'Sanne', 4),
  'scores that go': (draft) => removeScores(draft, 'k9', 'Sanne'),
  'a link to a contract': (draft) => linkContract(draft, 'k9', 'I-1', true),
  'a link to no contract': (draft) => linkContract(draft, 'k1', 'I-9', true),
  'an obstacle': (draft) => writeObstacle(draft, 'k9', 'o1', { text: 'Geen tijd' }),
  'a choice in a session': (draft) => chooseInSession(draft, 'k9', true),
  'an answer about changing a contract': (draft) => answerChange(draft, 'k9', 'changes', 'yes'),
  'an answer of the help': (draft) => answerHelp(draft, 'k9', 'running', 'yes'),
  'a line typed over from paper': (draft) => typeOver(draft, 'k9', { field: 'tasks', text: 'Post' }, 'a1'),
  'a first step typed over from paper': (draft) =>
    typeOver(draft, 'k9', { field: 'firstStep', text: 'Bel' }, 'a1'),
  'a change of a contract': (draft) => changeContract(draft, 'I-9', { supplier: 'Veenhelder' }),
  'a change of many contracts': (draft) => changeContracts(draft, ['I-9'], { clause: 'kept' }),
  'an answer in a talk': (draft) => answerInTalk(draft, 't9', 'goals', 'Banen'),
  'the outcome of a talk': (draft) => recordOutcome(draft, 't9', { outcome: 'wants', reason: '' }),
  'a person on a role': (draft) => placeOnRole(draft, 'p9', 'client', 'dossier', 'holds'),
  'somebody on no role': (draft) => placeOnRole(draft, 'sanne', 'r9', 'dossier', 'holds'),
  'letters of no activity': (draft) => setLetters(draft, 'dossier', 'a9', 'client', 'B'),
  'letters of no role': (draft) => setLetters(draft, 'dossier', 'occasion', 'r9', 'B'),
  'another name of a role': (draft) => renameLine(draft, 'roles', 'r9', 'Wijkteam'),
  'another name of an activity': (draft) => renameLine(draft, 'activities', 'a9', 'Rondje'),
  'a role out of sight': (draft) => hideLine(draft, 'roles', 'r9', 'dossier', true),
  'an answer in a scan': (draft) => answerScan(draft, '9', 'hr', 'board.decision', '3'),
  'somebody ready with a scan': (draft) => readyWithScan(draft, '9', 'hr', '2026-11-22'),
  'what two agreed on in a scan': (draft) => agreeOnScore(draft, '9', 'board', 2),
  'a note on a scan': (draft) => noteOnScan(draft, '9', 'board', 'Doen'),
  'a note that moves': (draft) => placeNotes(draft, [{ id: 'n9', field: 'tasks', group: '', rank: 'A' }]),
  'a group that moves': (draft) => moveGroup(draft, 'g9', { field: 'tasks', rank: 'A' }, []),
  'a canvas that goes on': (draft) => goToPhase(draft, 'c9', 'shown'),
  'a card': (draft) => markCard(draft, 'c9', 'W1', 'kept'),
  'a sticker': (draft) => putSticker(draft, { ...sticker, voter: 'me' }),
  'a sticker that comes off': (draft) => takeSticker(draft, { ...sticker, voter: 'me' }),
  'stickers of a room': (draft) => countRoomStickers(draft, { ...sticker, count: 3 }),
  'a table that is ready': (draft) => markReady(draft, 'b9', 1, true),
  'an event of a session': (draft) => recordSessionEvent(draft, 's9', 'e1', { type: 'close', at: 1 }),
  'a piece of a record': (draft) => changePiece(draft, 'people', 'p9', 'role.client.dossier', 'holds'),
  'what was set aside': (draft) => dropSetAside(draft, 'aside'),
}

test.each(Object.entries(ways))('%s, of what is not there, makes nothing', (_, way) => {
  const dossier = memoryDossier((draft) => {
    addRecord(draft, 'opportunities', 'k1', { title: 'Catering' })
    addRecord(draft, 'people', 'sanne', { name: 'Sanne' })
  })
  const before = dossier.view()
  try {
    dossier.change(way)
  } catch (error) {
    expect(error).toMatchObject({ code: 'item.notThere' })
  }
  expect(dossier.view()).toEqual(before)
})

/** What only makes something new, or brings in what people hold before them; `kinds.test.ts` tests the first four. */
const others = [
  'changeRecord',
  'removeRecord',
  'restoreRecord',
  'addRecord',
  'mustBeThere',
  'isThere',
  'actionFromNote',
  'contractFromNote',
  'opportunityFromNote',
  'copyCanvas',
  'groupNotes',
  'decide',
  'settle',
  'goBack',
  'describeDossier',
  'finishAction',
  'applyImport',
  'planImport',
  'writeImport',
  'nameOnRole',
  'resetLetters',
  'putBack',
  'setFindingAside',
  'startScan',
  'takeOverAnswers',
  'addScanDoneAlone',
  'takeSetAside',
  'putSetAsideBack',
  'addSession',
  'copySession',
  'takeBackWork',
  'takeBackDecisions',
]

test('no command is forgotten here', () => {
  const commands = Object.values(
    import.meta.glob<Record<string, unknown>>('/src/dossier/commands/**/*.ts', { eager: true }),
  ).flatMap((exported) => Object.keys(exported))
  const here = readFileSync(path.join(root, 'test/dossier/commands/notThere.test.ts'), 'utf8')
  expect(commands.filter((name) => !here.includes(`${name}(draft`) && !others.includes(name))).toEqual([])
})
