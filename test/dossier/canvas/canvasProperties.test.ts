import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { canvasPhases } from '../../../src/content/canvases/phases'
import { canvasLayout } from '../../../src/dossier/canvas/canvasLayout'
import { planMove } from '../../../src/dossier/canvas/planMove'
import { goToPhase } from '../../../src/dossier/commands/canvas/goToPhase'
import { groupNotes } from '../../../src/dossier/commands/canvas/groupNotes'
import { moveGroup } from '../../../src/dossier/commands/canvas/moveGroup'
import { placeNotes } from '../../../src/dossier/commands/canvas/placeNotes'
import { countRoomStickers, putSticker } from '../../../src/dossier/commands/canvas/putSticker'
import { addRecord, changeRecord, removeRecord } from '../../../src/dossier/commands/records'
import { type CanvasEvent, phaseAfter } from '../../../src/workflow/canvasMachine'
import { type Chance, chanceOf, change, contentsOf, type Laptop, laptop, stateOf } from '../laptops'

// Many histories take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const fields = ['reason', 'tasks', 'obstacles', 'opportunities'] as const
const noteCount = 24

/** A canvas with notes over four fields, some of them written silently, and stickers of three people and the room. */
function makeCanvas(on: Laptop, chance: Chance): void {
  change(on, (draft) => {
    addRecord(draft, 'canvases', 'k', { kind: 'opportunityMap', rank: 'A' })
    for (let i = 0; i < noteCount; i++) {
      const place = {
        canvas: 'k',
        field: chance.pick(fields),
        rank: `${chance.pick(['A', 'B', 'C'])}${(i % 9) + 1}`,
      }
      addRecord(draft, 'notes', `n${i}`, {
        ...place,
        text: `Notitie ${i}`,
        silent: i % 3 === 0 ? 'tab-1' : undefined,
      })
    }
    for (const voter of ['sanne', 'bob', 'mirjam']) {
      putSticker(draft, { canvas: 'k', note: `n${chance.number(noteCount)}`, kind: 'impact', voter })
      putSticker(draft, { canvas: 'k', note: `n${chance.number(noteCount)}`, kind: 'free', voter })
    }
    countRoomStickers(draft, { canvas: 'k', note: 'n1', kind: 'feasible', count: 8 })
  })
  on.undo.clear()
}

/** What people rearrange: notes, several at once, groups, text and colours. Nothing is added or taken away. */
function rearrange(on: Laptop, chance: Chance): void {
  const view = on.snapshot.current
  const note = () => `n${chance.number(noteCount)}`
  // A group that one took back while the other moved it belongs to no canvas any more; its notes lie loose.
  const groups = Object.values(view.noteGroups).flatMap(({ id, canvas, removed }) =>
    canvas === 'k' && !removed ? [id] : [],
  )
  const target = () => {
    const group = chance.number(3) === 0 ? (chance.pickFrom(groups) ?? '') : ''
    const field = group === '' ? chance.pick(fields) : (view.noteGroups[group]?.field ?? '')
    return { field, group, before: chance.number(2) === 0 ? note() : '' }
  }
  const ids = () => [...new Set(Array.from({ length: 1 + chance.number(3) }, note))]
  const ways: (() => void)[] = [
    () => change(on, (draft) => placeNotes(draft, planMove(view, 'k', ids(), target()))),
    () => change(on, (draft) => placeNotes(draft, planMove(view, 'k', ids(), target()))),
    () => {
      const id = `g-${on.name}-${chance.number(1e9)}`
      const place = { field: chance.pick(fields), group: id, before: '' }
      const plan = planMove(view, 'k', ids(), place)
      change(on, (draft) =>
        groupNotes(draft, id, { canvas: 'k', field: place.field, title: id, rank: 'M' }, plan),
      )
    },
    () => {
      const group = chance.pickFrom(groups)
      const notes = Object.values(view.notes).filter((one) => one.group === group)
      const to = { field: chance.pick(fields), rank: 'T' }
      if (group)
        change(on, (draft) =>
          moveGroup(
            draft,
            group,
            to,
            notes.map(({ id }) => id),
          ),
        )
    },
    () => {
      const group = chance.pickFrom(groups)
      if (group) change(on, (draft) => removeRecord(draft, 'noteGroups', group))
    },
    () =>
      change(on, (draft) => changeRecord(draft, 'notes', note(), { text: `${on.name} ${chance.number(9)}` })),
    () => on.undo.undo(),
    () => on.undo.redo(),
  ]
  chance.pickFrom(ways)?.()
}

/** The stages of a canvas, in any order, and taking each back again. */
function walk(on: Laptop, chance: Chance): void {
  const events: readonly CanvasEvent[] = [
    { type: 'next' },
    { type: 'back' },
    ...canvasPhases.map((phase) => ({ type: `to.${phase}` }) as const),
  ]
  const event = chance.pickFrom(events) ?? { type: 'next' }
  const ways = [
    () => {
      const { phase = '' } = on.snapshot.current.canvases.k ?? {}
      change(on, (draft) => goToPhase(draft, 'k', phaseAfter(phase, event)))
    },
    () => on.undo.undo(),
    () => on.undo.redo(),
  ]
  chance.pickFrom(ways)?.()
}

/** Every note on the canvas, field by field, group by group, in order. */
function orderOn({ snapshot }: Laptop, me = ''): readonly string[] {
  return canvasLayout(snapshot.current, 'k', me).fields.flatMap(({ groups, notes }) => [
    ...groups.flatMap((group) => group.notes),
    ...notes,
  ])
}

function hiddenOn({ snapshot }: Laptop): number {
  return canvasLayout(snapshot.current, 'k').fields.reduce((sum, { hidden }) => sum + hidden, 0)
}

const everyNote = Array.from({ length: noteCount }, (_, i) => `n${i}`).sort()

describe('of a hundred sessions', () => {
  test('no sequence of stages, reveal, step-back and undo deletes a note or a sticker', () => {
    for (let seed = 0; seed < 100; seed++) {
      const chance = chanceOf(seed)
      const room = laptop('room', chance)
      makeCanvas(room, chance)
      const { notes, stickers } = room.snapshot.current
      const said = (view: typeof notes) => Object.values(view).map(({ id, text, rank }) => [id, text, rank])
      for (let i = 0; i < 60; i++) {
        walk(room, chance)
        const now = room.snapshot.current
        expect(said(now.notes), `session ${seed}`).toEqual(said(notes))
        expect(now.stickers, `session ${seed}`).toEqual(stickers)
        expect(orderOn(room).length + hiddenOn(room), `session ${seed}`).toBe(noteCount)
        expect(orderOn(room, 'tab-1').toSorted(), `session ${seed}`).toEqual(everyNote)
      }
    }
  })

  test('two laptops that rearrange one canvas end with the same order, and nothing vanished', () => {
    let regrouped = 0
    for (let seed = 0; seed < 100; seed++) {
      const chance = chanceOf(seed)
      const anna = laptop('anna', chance)
      makeCanvas(anna, chance)
      const bob = laptop('bob', chance, stateOf(anna))
      for (let round = 0; round < 6; round++) {
        for (let i = 0; i < 8; i++) {
          rearrange(anna, chance)
          rearrange(bob, chance)
        }
        const [fromAnna, fromBob] = [stateOf(anna), stateOf(bob)]
        Y.applyUpdateV2(anna.document, fromBob)
        Y.applyUpdateV2(bob.document, fromAnna)
        expect(contentsOf(anna), `session ${seed}`).toEqual(contentsOf(bob))
        expect(orderOn(anna, 'tab-1'), `session ${seed}`).toEqual(orderOn(bob, 'tab-1'))
        expect(orderOn(anna, 'tab-1').toSorted(), `session ${seed}`).toEqual(everyNote)
      }
      regrouped += Object.keys(anna.snapshot.current.noteGroups).length
    }
    expect(regrouped).toBeGreaterThan(100)
  })

  test('a layout that followed them is the one that somebody who opens the dossier now sees', () => {
    for (let seed = 0; seed < 30; seed++) {
      const chance = chanceOf(seed)
      const anna = laptop('anna', chance)
      makeCanvas(anna, chance)
      for (let i = 0; i < 40; i++) {
        rearrange(anna, chance)
        orderOn(anna)
      }
      const followed = canvasLayout(anna.snapshot.current, 'k', 'tab-1')
      const opened = laptop('opened', chance, stateOf(anna))
      expect(canvasLayout(opened.snapshot.current, 'k', 'tab-1'), `session ${seed}`).toEqual(followed)
    }
  })
})
