import { type CanvasDefinition, canvases } from '../../../src/content/canvases'
import { emptyNote } from '../../../src/dossier/canvas/records'
import { actionFromNote } from '../../../src/dossier/commands/canvas/actionFromNote'
import { changeNote } from '../../../src/dossier/commands/canvas/changeNote'
import { contractFromNote } from '../../../src/dossier/commands/canvas/contractFromNote'
import { goToPhase } from '../../../src/dossier/commands/canvas/goToPhase'
import { markCard } from '../../../src/dossier/commands/canvas/markCard'
import { opportunityFromNote } from '../../../src/dossier/commands/canvas/opportunityFromNote'
import { countRoomStickers, putSticker, takeSticker } from '../../../src/dossier/commands/canvas/putSticker'
import { typeOver } from '../../../src/dossier/commands/canvas/typeOver'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { fill, fillAndRemove, say, write } from './fill'

const kinds: readonly CanvasDefinition[] = canvases

/** A canvas of every kind with a note in every box, and one full of everything that a canvas can hold. */
export function writeCanvases(draft: DossierDraft): void {
  for (const { id: kind, fields, shows } of kinds) {
    const opportunity = shows === 'opportunity' ? 'k1' : ''
    fill(draft, 'canvases', kind, {
      kind,
      date: '2026-02-03',
      opportunity,
      phase: '',
      stage: 'dots',
      rank: kind,
    })
    if (shows !== 'notes') continue
    for (const { id: field } of fields) {
      const text = say(`notes/${kind}-${field}/text`)
      write(draft, 'notes', `${kind}-${field}`, { canvas: kind, field, text, silent: 'plek', rank: 'A' })
    }
  }
  goToPhase(draft, 'opportunityMap', 'write')
  goToPhase(draft, 'opportunityMap', 'vote')
  const gone = { kind: 'jobStack', date: '2026-02-04', opportunity: '', phase: 'shown', stage: 'why' }
  fillAndRemove(draft, 'canvases', 'removed', gone)
  writeNotes(draft)
  writeStickers(draft)
}

const canvas = 'opportunityMap'

function writeNotes(draft: DossierDraft): void {
  const field = 'tasks'
  fill(draft, 'noteGroups', 'g1', { canvas, field, rank: 'A' })
  fillAndRemove(draft, 'noteGroups', 'g2', { canvas, field, rank: 'B' })
  const links = { contract: 'c1', opportunity: 'k1', action: 'a2', card: 'H1' }
  fill(draft, 'notes', 'n1', {
    canvas,
    field,
    group: 'g1',
    colour: 'pink',
    silent: 'plek',
    rank: 'B',
    ...links,
  })
  fillAndRemove(draft, 'notes', 'n2', { canvas, field, group: 'g2', colour: 'blue', rank: 'C', ...links })
  for (const id of ['n3', 'n4', 'n5']) {
    const note = {
      canvas,
      field,
      text: `${say(`notes/${id}/text`)}, en dat past niet meer in een naam van een kans`,
    }
    write(draft, 'notes', id, { ...note, supplier: say(`notes/${id}/supplier`), owner: 'Ilse', rank: id })
    const made = { ...emptyNote, id, ...note, supplier: say(`notes/${id}/supplier`), owner: 'Ilse' }
    if (id === 'n3') opportunityFromNote(draft, { ...made, contract: 'c1' }, { id: 'k8', rank: 'k8' })
    if (id === 'n4') actionFromNote(draft, made, { id: 'a6', rank: 'F' })
    if (id === 'n5') contractFromNote(draft, made, { id: 'c4', rank: 'D' })
  }
  changeNote(draft, 'n3', { chosen: true })
  for (const box of ['weOffer', 'size', 'obstacles', 'firstStep']) {
    typeOver(draft, 'k1', { field: box, text: say(`paper/${box}`) }, `paper-${box}`)
  }
}

function writeStickers(draft: DossierDraft): void {
  for (const kind of ['impact', 'feasible', 'free'] as const) {
    putSticker(draft, { canvas, kind, voter: 'Anna', note: 'n1' })
    putSticker(draft, { canvas, kind, voter: 'Bob', note: 'n3' })
    countRoomStickers(draft, { canvas, kind, note: 'n3', count: 7 })
  }
  putSticker(draft, { canvas, kind: 'free', voter: 'Anna', note: 'n4' })
  takeSticker(draft, { canvas, kind: 'free', voter: 'Bob' })
  markCard(draft, canvas, 'H1', 'kept')
  markCard(draft, canvas, 'X2', 'used')
  markCard(draft, canvas, 'L3', 'used')
  markCard(draft, canvas, 'L3', undefined)
}
