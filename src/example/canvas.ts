import { countRoomStickers, putSticker } from '../dossier/commands/canvas/putSticker'
import { addRecord } from '../dossier/commands/records'
import { rankAfter } from '../dossier/document/rank'
import type { Writer } from './writer'

const canvas = 'example-canvas'
const group = 'example-group-inside'

/** What hangs on the wall: the field, the note, its colour, and who wrote it. */
const notes = [
  ['reason', 'reason', 'yellow', 'ka'],
  ['people', 'school', 'yellow', 'ra'],
  ['people', 'register', 'yellow', 'sa'],
  ['contracts', 'clean', 'blue', 'mi'],
  ['contracts', 'catering', 'blue', 'mi'],
  ['tasks', 'plants', 'green', 'ah'],
  ['tasks', 'cards', 'green', 'sa'],
  ['tasks', 'post', 'green', 'ah'],
  ['suppliers', 'rachid', 'yellow', 'mi'],
  ['partners', 'desk', 'yellow', 'sa'],
  ['obstacles', 'time', 'pink', 'il'],
  ['obstacles', 'pass', 'pink', 'ah'],
  ['opportunities', 'idea', 'purple', 'ah'],
  ['opportunities', 'day', 'purple', 'mi'],
  ['opportunities', 'lunch', 'purple', 'ra'],
] as const

/** The opportunities that the chosen ideas became. */
const became: ReadonlyMap<string, string> = new Map([
  ['idea', 'example-greenery'],
  ['day', 'example-cleaning'],
  ['lunch', 'example-catering'],
])

/** The kansenkaart of the meeting about opportunities, with the dots counted and three ideas chosen. */
export function writeCanvas({ draft, words, day, person }: Writer): void {
  const name = words('canvas.name')
  const rank = rankAfter([])
  addRecord(draft, 'canvases', canvas, {
    kind: 'opportunityMap',
    name,
    date: day(-264),
    phase: 'counted',
    rank,
  })
  addRecord(draft, 'noteGroups', group, { canvas, field: 'tasks', title: words('canvas.group'), rank })
  let last = ''
  for (const [field, note, colour, initials] of notes) {
    last = rankAfter([last])
    addRecord(draft, 'notes', idOf(note), {
      canvas,
      field,
      colour,
      text: words(`notes.${note}`),
      author: initials.toUpperCase(),
      rank: last,
      group: note === 'cards' || note === 'post' ? group : undefined,
      owner: note === 'pass' ? person('ahmed') : undefined,
      chosen: field === 'opportunities' || undefined,
      opportunity: became.get(note),
    })
  }
  putSticker(draft, { canvas, note: idOf('idea'), kind: 'impact', voter: 'example-voter' })
  countRoomStickers(draft, { canvas, note: idOf('idea'), kind: 'impact', count: 3 })
  countRoomStickers(draft, { canvas, note: idOf('idea'), kind: 'feasible', count: 1 })
  countRoomStickers(draft, { canvas, note: idOf('day'), kind: 'impact', count: 1 })
  countRoomStickers(draft, { canvas, note: idOf('day'), kind: 'feasible', count: 3 })
  countRoomStickers(draft, { canvas, note: idOf('lunch'), kind: 'free', count: 4 })
}

function idOf(note: string): string {
  return `example-note-${note}`
}
