import * as Y from 'yjs'
import { answer } from '../../../src/dossier/commands/answers'
import { decide, settle } from '../../../src/dossier/commands/decide'
import { applyImport } from '../../../src/dossier/commands/importContracts'
import { type DossierDraft, draftOf, type Plain, put, type Root } from '../../../src/dossier/document/draft'
import { idOf, rowsOf } from './contracts'
import { say, write } from './fill'

/** A second laptop with a copy, on which people work. Returns its whole state in V2 encoding. */
export function onAnotherLaptop(
  state: Uint8Array,
  client: number,
  ...commands: readonly ((draft: DossierDraft) => void)[]
): Uint8Array {
  const document = new Y.Doc()
  Y.applyUpdateV2(document, state)
  document.clientID = client
  for (const command of commands) document.transact(() => command(draftOf(document)))
  return Y.encodeStateAsUpdateV2(document)
}

/** Values of every kind that both laptops write, each without knowing of the other. `round` tells two times apart. */
export function writeApart(draft: DossierDraft, name: string, round: 1 | 2): void {
  const said = (what: string) => say(`${what} volgens ${name}, ronde ${round}`)
  const mine = <Value>(anna: readonly [Value, Value], bob: readonly [Value, Value]) =>
    (name === 'Anna' ? anna : bob)[round - 1] as Value
  const values: readonly (readonly [Root, string, Plain])[] = [
    ['about', 'hrLead', said('hrLead')],
    ['answers', 'commitment/occasion/reason', said('reason')],
    ['answers', 'commitment/occasion/hoursNow', mine([12.5, 14.5], [40, 36])],
    ['items', 'together/choice/topThree/l1/why', said('why')],
    ['opportunities', 'k1/supplier', said('supplier')],
    ['opportunities', 'k1/valuePerYear', mine([11_111, 33_333], [22_222, 44_444])],
    ['opportunities', 'k1/targetGroups', mine([['register'], []], [['youth'], ['other', 'youth']])],
    ['actions', 'a2/what', said('what')],
    [round === 1 ? 'actions' : 'notes', round === 1 ? 'a6/done' : 'n4/chosen', name === 'Anna'],
    ['contracts', 'c1/note', said('contract note')],
    ['contracts', `${idOf(draft, 'I-2')}/supplier`, said('I-2')],
    ['canvases', 'jobStack/name', said('canvas')],
    ['notes', 'n1/text', said('note')],
    ['noteGroups', 'g1/title', said('group')],
    ['cards', `opportunityMap/W${round}`, mine(['used', 'used'], ['kept', 'kept'])],
    ['scans', '1/note.board', said('scan')],
    ['examples', 'own/lesson', said('lesson')],
    ['matrix', 'dossier/occasion/client', mine(['W', 'B'], ['H', 'D'])],
    ['roles', 'added/name', said('role')],
    ['activities', 'added/name', said('activity')],
    ['people', 'anna%20eerst/name', said('person')],
    ['findings', [...draft.findings.keys()].toSorted()[0] ?? '', said('finding')],
    ['talks', 'talk-board/answer.goal', said('talk')],
    ['sessions', 's1/goal', said('session')],
    ['sessionBlocks', 'b2/aim', said('block')],
    ['sessionPeople', 'p1/name', said('somebody')],
    ['sessionPoints', 'point-note/text', said('point')],
  ]
  for (const [root, key, value] of values) put(draft[root], key, value)
}

/** Decisions that differ in some threads, and are the same in one. */
export function decideApart(draft: DossierDraft, name: string): void {
  const isAnna = name === 'Anna'
  const said = { reason: say(`later volgens ${name}`), until: '2026-12-01' }
  const signed = (thread: string) => ({
    id: `${thread} ${name}`,
    by: name,
    at: '2026-05-01T10:00:00.000Z',
    thread,
  })
  decide(draft, { ...signed('k3/contract'), event: isAnna ? 'contract.chosen' : 'contract.parked', said })
  decide(draft, { ...signed('k3/tender'), event: isAnna ? 'tender.chosen' : 'tender.parked', said })
  decide(draft, { ...signed('k3/tender/market'), event: isAnna ? 'part.done' : 'part.postponed', said })
  decide(draft, { ...signed('k3/tender/award'), event: 'part.done' })
}

/** What somebody does on a laptop of their own after the dossier was handed over, beside what both write apart. */
export function workApart(draft: DossierDraft, name: string): void {
  write(draft, 'actions', `a-${name}`, { what: say(`actie van ${name}`), due: '2026-09-01', rank: 'y' })
  write(draft, 'notes', `n-${name}`, {
    canvas: 'opportunityMap',
    field: 'tasks',
    text: say(`briefje van ${name}`),
    rank: 'y',
  })
  answer(
    draft,
    name === 'Anna' ? 'commitment/occasion/goal' : 'commitment/boardStory/ask',
    say(`van ${name}`),
  )
  answer(draft, name === 'Anna' ? 'commitment/boardStory/costs' : 'commitment/boardStory/risks', '')
  applyImport(draft, rowsOf(`juni bij ${name}`), `import-${name}`)
  // One throws away what the other goes on with.
  write(draft, 'opportunities', 'k6', name === 'Anna' ? { removed: true } : { tasks: say('k6/tasks') })
  write(draft, 'contracts', 'c3', name === 'Anna' ? { supplier: say('c3/supplier') } : { removed: true })
  if (name === 'Anna') write(draft, 'notes', 'n5', { removed: true })
  // Both bring back what was gone, and one throws it away again.
  write(draft, 'notes', 'n2', { removed: false })
  if (name === 'Bob') write(draft, 'notes', 'n2', { removed: true })
}

/** Decisions that differ, that are the same, and one that settles what was a dispute before. */
export function decideAgain(draft: DossierDraft, name: string): void {
  const isAnna = name === 'Anna'
  const signed = (thread: string) => ({
    id: `${thread} ${name} 2`,
    by: name,
    at: '2026-05-20T10:00:00.000Z',
    thread,
  })
  const said = { reason: say(`gestopt volgens ${name}`), lesson: say(`geleerd door ${name}`) }
  decide(draft, { ...signed('k7/contract'), event: isAnna ? 'contract.resumed' : 'contract.stopped', said })
  decide(draft, { ...signed('k6/tender'), event: 'tender.chosen' })
  if (isAnna) settle(draft, { ...signed('k3/contract'), winner: 'k3/contract Bob' })
  else decide(draft, { ...signed('together'), event: 'step.closed' })
}
