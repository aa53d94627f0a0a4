import * as Y from 'yjs'
import dutch from '../../../locales/nl/example.json'
import { answer, tick } from '../../../src/dossier/commands/answers'
import { changeNote } from '../../../src/dossier/commands/canvas/changeNote'
import { decide, settle } from '../../../src/dossier/commands/decide'
import { changeAction, changeOpportunity, remove } from '../../../src/dossier/commands/records'
import { draftOf } from '../../../src/dossier/document/draft'
import { writeExample } from '../../../src/example/example'
import { encodeState } from '../../../src/storage/encodeState'
import { exampleDay } from '../example'
import { flatten } from '../locales'
import { type Desk, openDesk } from './desk'

/** The example as the app gives it to people, in Dutch, and an hour of work in it. */
export async function workInExample(id: string): Promise<Desk> {
  const words = flatten(dutch)
  const document = new Y.Doc()
  document.clientID = 2000
  document.transact(() => writeExample(draftOf(document), (key) => String(words[key]), exampleDay))
  const desk = await openDesk(id, 3, encodeState(document))
  const { work, undo, redo, sign } = desk
  const place = 'colleagues/coalition'
  for (const text of ['Wie', 'Wie missen we', 'Wie missen we nog? Iemand van de receptie.']) {
    await work((draft) => answer(draft, `${place}/missing`, text))
  }
  await work((draft) => tick(draft, `${place}/askPersonally`, true))
  await work((draft) => changeOpportunity(draft, 'example-post', { supplier: 'Postbode & Zonen' }))
  await work((draft) => changeNote(draft, 'example-note-post', { text: 'Post rondbrengen op de fiets' }))
  await undo()
  await redo()
  const { actions, notes } = desk.dossier.snapshot.current
  const [first = '', second = ''] = Object.keys(actions).filter((one) => actions[one]?.done === false)
  await work((draft) => changeAction(draft, first, { done: true }))
  await work((draft) => remove(draft, 'actions', second))
  await work((draft) => remove(draft, 'notes', Object.keys(notes).at(-1) ?? ''))
  await undo()
  await desk.decide((draft) => decide(draft, { ...sign('Sanne'), thread: place, event: 'part.done' }))
  const winner = 'example-lunch/tender/schemes'
  const rivals = Object.values(desk.dossier.snapshot.current.journal).filter(
    ({ thread }) => thread === winner,
  )
  await desk.decide((draft) => settle(draft, { ...sign('Mirjam'), winner: rivals.at(-1)?.id ?? '' }))
  return desk
}
