import * as Y from 'yjs'
import { partsOfRoute, steps } from '../../../src/content/steps'
import { answer, markUnknown, tick } from '../../../src/dossier/commands/answers'
import { settle } from '../../../src/dossier/commands/decide'
import { describeDossier } from '../../../src/dossier/commands/describeDossier'
import { currentVersion, draftOf } from '../../../src/dossier/document/draft'
import { mergeInto } from '../../../src/dossier/merging/mergeInto'
import { progressOf } from '../../../src/dossier/progress/progressOf'
import { markBackup } from '../../../src/storage/dossierList'
import { encodeState } from '../../../src/storage/encodeState'
import { makeRestorePoint } from '../../../src/storage/restorePoints'
import { answerEverything, knowNothing } from './answers'
import { writeCanvases } from './canvases'
import { changeImported, importAgain, importContracts, writeContracts } from './contracts'
import { decideEverything } from './decisions'
import { type Desk, openDesk } from './desk'
import { say, write } from './fill'
import { setFindingsAside, writeMatrix } from './matrix'
import { writeActions, writeOpportunities, writeScans, writeTalks } from './records'
import { holdSession, prepareSessions } from './sessions'
import { decideApart, onAnotherLaptop, writeApart } from './twoLaptops'

/** A dossier that holds some of everything, worked in and stored as people do it. */
export async function writeEverything(id: string): Promise<Desk> {
  const desk = await openDesk(id, 1, emptyDossier())
  const { work, dossier } = desk
  await work((draft) => answer(draft, 'commitment/occasion/reason', 'Een eerste zin'))
  await makeRestorePoint(id, 'merge')
  await work((draft) => {
    for (const { id: step, parts } of steps) if (step !== 'doing') answerEverything(draft, step, parts)
  })
  await work(writeOpportunities)
  await work((draft) => answerEverything(draft, 'k1/contract', partsOfRoute('contract')))
  await work((draft) => answerEverything(draft, 'k2/tender', partsOfRoute('tender')))
  await work((draft) => knowNothing(draft, 'k3/contract', partsOfRoute('contract').slice(0, 3)))
  for (const write of [writeActions, writeContracts, importContracts, changeImported, importAgain])
    await work(write)
  for (const write of [writeCanvases, writeMatrix, writeTalks, writeScans, prepareSessions]) await work(write)
  await work((draft) => setFindingsAside(draft, dossier.snapshot.current))
  await changeMinds(desk)
  await holdSession(desk)
  await decideEverything(desk)
  await markBackup(id)
  await meetAnotherLaptop(desk)
  return desk
}

function emptyDossier(): Uint8Array {
  const document = new Y.Doc()
  document.clientID = 1000
  describeDossier(draftOf(document), {
    title: 'Alles: één dossier met "alles" & <meer>',
    organisation: 'Gemeente Überál',
    sector: 'municipality',
    hrLead: 'Zoë de Vries',
    procurementLead: 'Mehmet Öz',
    createdAt: '2026-01-05T10:00:00.000Z',
    version: currentVersion,
  })
  return encodeState(document)
}

/** What was overwritten, emptied, undone and done again leaves its traces in what is stored. */
async function changeMinds({ work, undo, redo }: Desk): Promise<void> {
  const key = (question: string) => `commitment/occasion/${question}`
  for (const text of ['Nog', 'Nog een', 'Nog een zin.\nEn "een" <tweede> & ’n derde: 🌱\tklaar']) {
    await work((draft) => answer(draft, key('goal'), text))
  }
  await work((draft) => answer(draft, key('alreadyThere'), 'Dit wordt teruggedraaid'))
  await undo()
  await work((draft) => answer(draft, 'commitment/boardStory/ask', 'Teruggedraaid en weer gedaan'))
  await undo()
  await redo()
  for (const text of ['Weer leeg', ''])
    await work((draft) => answer(draft, 'k3/tender/market/available', text))
  await work((draft) => markUnknown(draft, 'commitment/boardStory/whyNow', true))
  await work((draft) => markUnknown(draft, 'commitment/boardStory/yields', true))
  await work((draft) => tick(draft, key('baseline'), false))
  await work((draft) => write(draft, 'opportunities', 'k10', { title: say('k10/title'), rank: 'k10' }))
  await undo()
  await work((draft) => write(draft, 'notes', 'n2', { removed: false }))
  await work((draft) => write(draft, 'notes', 'n2', { removed: true }))
}

/** Both laptops wrote and decided; after they met, one of the disputes is settled. */
async function meetAnotherLaptop({ work, decide, dossier, sign, stored }: Desk): Promise<void> {
  const theirs = onAnotherLaptop(
    encodeState(dossier.document),
    2,
    (draft) => writeApart(draft, 'Bob', 1),
    (draft) => decideApart(draft, 'Bob'),
  )
  await work((draft) => writeApart(draft, 'Anna', 1))
  await decide((draft) => decideApart(draft, 'Anna'))
  mergeInto(dossier.document, theirs, { 'opportunities/k1/supplier': 'mine' }, '2026-05-02T10:00:00.000Z')
  await stored()
  const dispute = progressOf(dossier.snapshot.current).disputes.find(({ thread }) => thread === 'k3/tender')
  const winner = dispute?.rivals[0]?.id ?? ''
  await decide((draft) =>
    settle(draft, { ...sign('Karin'), winner, said: { reason: say('k3/tender beslist') } }),
  )
}
