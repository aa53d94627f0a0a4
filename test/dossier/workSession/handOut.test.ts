import { expect, test } from 'vitest'
import { createActor, waitFor } from 'xstate'
import { addRecord, changeRecord } from '../../../src/dossier/commands/records'
import { addSession } from '../../../src/dossier/commands/workSession/prepareSession'
import { newId } from '../../../src/dossier/document/newId'
import { handOut } from '../../../src/dossier/workSession/handOut'
import { readBlocks } from '../../../src/dossier/workSession/readSessions'
import { dossierFile } from '../../../src/exports/dossierFile'
import { openFile } from '../../../src/imports/openFile'
import { openDossier } from '../../../src/storage/openDossier'
import { wordsIn } from '../../exports/words'
import { memoryDossier } from '../../support/memoryDossier'

const given = { title: 'Werksessie', createdAt: '2026-11-22T10:00:00.000Z', newId }

function prepared() {
  let count = 0
  const numbered = () => `b${++count}`
  return memoryDossier(
    (draft) => addRecord(draft, 'canvases', 'c1', { kind: 'opportunityMap', name: 'De wand', rank: 'a' }),
    (draft) =>
      addRecord(draft, 'notes', 'n1', { canvas: 'c1', field: 'people', text: 'Geheim plan', rank: 'a' }),
    (draft) =>
      addSession(draft, 's1', { agenda: 'brainstorm', title: 'Samen', canvas: 'c1', rank: 'a' }, numbered),
    (draft) =>
      changeRecord(draft, 'sessionBlocks', 'b1', {
        title: 'Eigen begin',
        ownNotes: 'Let op Piet',
        leads: 'Sanne',
      }),
    (draft) => addRecord(draft, 'sessionPeople', 'p1', { session: 's1', name: 'Piet', rank: 'a' }),
    (draft) =>
      addRecord(draft, 'sessionPoints', 'x1', { session: 's1', kind: 'note', text: 'Gezegd', rank: 'a' }),
  ).view()
}

test('an empty dossier has the agenda and the canvas, and nobody’s names, notes or words', () => {
  const made = handOut(prepared(), 's1', given)
  if (!made) throw new Error('There is nothing to hand out')
  const { view } = made
  expect(view.sessions.s1).toMatchObject({ title: 'Samen', agenda: 'brainstorm', shares: false })
  const blocks = readBlocks(view, 's1')
  expect(blocks.length).toBe(readBlocks(prepared(), 's1').length)
  expect(blocks[0]).toMatchObject({ title: 'Eigen begin', ownNotes: '', leads: '' })
  expect(Object.values(view.canvases)).toMatchObject([{ kind: 'opportunityMap', name: 'De wand' }])
  expect(Object.keys(view.canvases)).toEqual([view.sessions.s1?.canvas])
  const everything = JSON.stringify(view)
  for (const secret of ['Geheim plan', 'Let op Piet', 'Piet', 'Sanne', 'Gezegd']) {
    expect(everything).not.toContain(secret)
  }
  expect(handOut(prepared(), 'nowhere', given)).toBeUndefined()
})

test('two who open the same empty dossier, also on one laptop, each begin a dossier of their own', async () => {
  const made = handOut(prepared(), 's1', given)
  if (!made) throw new Error('There is nothing to hand out')
  const html = dossierFile(
    { id: 'handed', savedAt: given.createdAt, handOut: true, ...made },
    await wordsIn('nl'),
  )
  expect(html).toContain('Je krijgt dan een eigen dossier.')
  const [first, second] = [await open(html), await open(html)]
  expect(new Set([first, second, 'handed']).size).toBe(3)
  const dossier = await openDossier(first)
  expect(readBlocks(dossier.snapshot.current, 's1').length).toBeGreaterThan(0)
  await dossier.close()
})

async function open(html: string): Promise<string> {
  const file = new File([html], 'leeg.html', { type: 'text/html' })
  const actor = createActor(openFile, { input: { file } }).start()
  const { context } = await waitFor(actor, ({ status }) => status === 'done')
  if (!context.id) throw new Error(`Not opened: ${String(context.error)}`)
  return context.id
}
