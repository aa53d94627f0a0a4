import { describe, expect, test } from 'vitest'
import { canvases } from '../../../src/content/canvases'
import { canvasLayout } from '../../../src/dossier/canvas/canvasLayout'
import { planMove } from '../../../src/dossier/canvas/planMove'
import { readCanvas } from '../../../src/dossier/canvas/readCanvas'
import { readCanvases } from '../../../src/dossier/canvas/readCanvases'
import { placeOfSticker, votesOf } from '../../../src/dossier/canvas/votes'
import { copyCanvas } from '../../../src/dossier/commands/canvas/copyCanvas'
import { goToPhase } from '../../../src/dossier/commands/canvas/goToPhase'
import { groupNotes } from '../../../src/dossier/commands/canvas/groupNotes'
import { markCard } from '../../../src/dossier/commands/canvas/markCard'
import { moveGroup } from '../../../src/dossier/commands/canvas/moveGroup'
import { placeNotes } from '../../../src/dossier/commands/canvas/placeNotes'
import { countRoomStickers, putSticker, takeSticker } from '../../../src/dossier/commands/canvas/putSticker'
import { addRecord, changeRecord, removeRecord, restoreRecord } from '../../../src/dossier/commands/records'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { memoryDossier } from '../../support/memoryDossier'

const map = (draft: DossierDraft) =>
  addRecord(draft, 'canvases', 'k', { kind: 'opportunityMap', name: 'Dinsdag', rank: 'A' })

function write(...texts: readonly (readonly [id: string, field: string, rank: string])[]) {
  return (draft: DossierDraft) => {
    for (const [id, field, rank] of texts)
      addRecord(draft, 'notes', id, { canvas: 'k', field, text: id, rank })
  }
}

const three = write(['post', 'tasks', 'A'], ['plants', 'tasks', 'B'], ['copies', 'tasks', 'C'])

function notesIn({ view }: ReturnType<typeof memoryDossier>, field: string, me = '') {
  return canvasLayout(view(), 'k', me).fields.find(({ id }) => id === field)
}

describe('the kinds of canvas', () => {
  test('have a code for every box, and no code stands for two', () => {
    const codes = canvases.flatMap(({ fields }) => fields.map(({ code }) => code))
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('a canvas', () => {
  test('is in the list until it is removed, and comes back with all that was on it', () => {
    const dossier = memoryDossier(map, three)
    dossier.change((draft) => removeRecord(draft, 'canvases', 'k'))
    expect(readCanvases(dossier.view())).toEqual([])
    expect(readCanvas(dossier.view(), 'k')).toBeUndefined()
    dossier.change((draft) => restoreRecord(draft, 'canvases', 'k'))
    expect(readCanvas(dossier.view(), 'k')?.fields[3]?.notes.map(({ text }) => text)).toEqual([
      'post',
      'plants',
      'copies',
    ])
  })

  test('is copied with its notes and groups, and without its stickers and choices', () => {
    const dossier = memoryDossier(map, three, (draft) => {
      groupNotes(draft, 'g', { canvas: 'k', field: 'tasks', title: 'Binnen', rank: 'A' }, [
        { id: 'post', field: 'tasks', group: 'g', rank: 'A' },
      ])
      changeRecord(draft, 'notes', 'plants', { chosen: true })
      putSticker(draft, { canvas: 'k', note: 'post', kind: 'impact', voter: 'sanne' })
    })
    const view = dossier.view()
    const canvas = view.canvases.k
    if (!canvas) throw new Error('no canvas')
    const groups = Object.values(view.noteGroups)
    const notes = Object.values(view.notes)
    dossier.change((draft) =>
      copyCanvas(draft, { canvas, groups, notes, name: 'Kopie', rank: 'B', idFor: (id) => `new-${id}` }),
    )
    const copy = readCanvas(dossier.view(), 'new-k')
    expect(copy?.canvas.name).toBe('Kopie')
    expect(copy?.fields[3]?.groups[0]).toMatchObject({
      group: { title: 'Binnen' },
      notes: [{ text: 'post' }],
    })
    expect(copy?.fields[3]?.notes.map(({ chosen }) => chosen)).toEqual([false, false])
    expect(votesOf(dossier.view(), 'new-post').total).toBe(0)
    expect(readCanvas(dossier.view(), 'k')?.fields[3]?.groups[0]?.notes).toHaveLength(1)
  })

  test('keeps notes in sight that lie in a field it does not know', () => {
    const dossier = memoryDossier(map, write(['odd', 'somethingNewer', 'A']))
    expect(notesIn(dossier, 'reason')?.notes).toEqual(['odd'])
  })

  test('remembers which question cards were kept and used', () => {
    const dossier = memoryDossier(map, (draft) => markCard(draft, 'k', 'H1', 'kept'))
    expect(dossier.view().cards).toEqual({ 'k/H1': 'kept' })
    dossier.change((draft) => markCard(draft, 'k', 'H1', undefined))
    expect(dossier.view().cards).toEqual({})
  })
})

describe('notes', () => {
  test('move before another, to the end, and to another field', () => {
    const dossier = memoryDossier(map, three)
    const move = (ids: readonly string[], field: string, before: string) =>
      dossier.change((draft) =>
        placeNotes(draft, planMove(dossier.view(), 'k', ids, { field, group: '', before })),
      )
    move(['copies'], 'tasks', 'post')
    expect(notesIn(dossier, 'tasks')?.notes).toEqual(['copies', 'post', 'plants'])
    move(['copies'], 'tasks', '')
    expect(notesIn(dossier, 'tasks')?.notes).toEqual(['post', 'plants', 'copies'])
    move(['copies', 'post'], 'reason', '')
    expect(notesIn(dossier, 'reason')?.notes).toEqual(['copies', 'post'])
    move(['post', 'copies'], 'reason', 'copies')
    expect(notesIn(dossier, 'reason')?.notes).toEqual(['post', 'copies'])
  })

  test('that two laptops gave the same rank can still get one between them', () => {
    const dossier = memoryDossier(map, write(['a', 'tasks', 'M'], ['b', 'tasks', 'M'], ['c', 'tasks', 'Z']))
    dossier.change((draft) =>
      placeNotes(draft, planMove(dossier.view(), 'k', ['c'], { field: 'tasks', group: '', before: 'b' })),
    )
    expect(notesIn(dossier, 'tasks')?.notes).toEqual(['a', 'c', 'b'])
  })

  test('change nothing in the layout when they are edited, and only their own field when they move', () => {
    const dossier = memoryDossier(map, three)
    const before = canvasLayout(dossier.view(), 'k')
    dossier.change((draft) =>
      changeRecord(draft, 'notes', 'post', { text: 'Post rondbrengen', colour: 'blue' }),
    )
    expect(canvasLayout(dossier.view(), 'k')).toBe(before)
    dossier.change((draft) => placeNotes(draft, [{ id: 'post', field: 'tasks', group: '', rank: 'Z' }]))
    const after = canvasLayout(dossier.view(), 'k')
    expect(after.fields.filter((field, i) => field !== before.fields[i]).map(({ id }) => id)).toEqual([
      'tasks',
    ])
  })

  test('that are removed come back with their stickers', () => {
    const dossier = memoryDossier(map, three, (draft) =>
      putSticker(draft, { canvas: 'k', note: 'post', kind: 'free', voter: 'sanne' }),
    )
    dossier.change((draft) => removeRecord(draft, 'notes', ['post']))
    expect(placeOfSticker(dossier.view(), 'k', 'sanne', 'free')).toBe('')
    dossier.change((draft) => restoreRecord(draft, 'notes', ['post']))
    expect(votesOf(dossier.view(), 'post')).toEqual({ impact: 0, feasible: 0, free: 1, total: 1 })
  })
})

describe('a group', () => {
  const grouped = (draft: DossierDraft) =>
    groupNotes(draft, 'g', { canvas: 'k', field: 'tasks', title: 'Binnen', rank: 'A' }, [
      { id: 'post', field: 'tasks', group: 'g', rank: 'A' },
      { id: 'copies', field: 'tasks', group: 'g', rank: 'B' },
    ])

  test('takes its notes along, also one that a colleague added on the way', () => {
    const dossier = memoryDossier(map, three, grouped)
    dossier.change((draft) =>
      moveGroup(draft, 'g', { field: 'opportunities', rank: 'A' }, ['post', 'copies']),
    )
    dossier.change((draft) => placeNotes(draft, [{ id: 'plants', field: 'tasks', group: 'g', rank: 'C' }]))
    expect(notesIn(dossier, 'opportunities')?.groups).toEqual([
      { id: 'g', notes: ['post', 'copies', 'plants'] },
    ])
    expect(notesIn(dossier, 'tasks')?.notes).toEqual([])
  })

  test('that is taken apart leaves its notes where it stood', () => {
    const dossier = memoryDossier(map, three, grouped)
    dossier.change((draft) => removeRecord(draft, 'noteGroups', 'g'))
    expect(notesIn(dossier, 'tasks')).toMatchObject({ groups: [], notes: ['post', 'copies', 'plants'] })
  })
})

describe('silent writing', () => {
  const silent = (draft: DossierDraft) => {
    goToPhase(draft, 'k', 'write')
    addRecord(draft, 'notes', 'mine', {
      canvas: 'k',
      field: 'tasks',
      text: 'Geheim',
      rank: 'D',
      silent: 'tab-1',
    })
  }

  test('shows a note to its writer, and to others only that there is one', () => {
    const dossier = memoryDossier(map, three, silent)
    expect(notesIn(dossier, 'tasks', 'tab-1')).toMatchObject({ hidden: 0, notes: { length: 4 } })
    expect(notesIn(dossier, 'tasks', 'tab-2')).toMatchObject({ hidden: 1, notes: { length: 3 } })
    expect(JSON.stringify(readCanvas(dossier.view(), 'k'))).not.toContain('Geheim')
  })

  test('ends for everybody at once, and going back to it hides nothing that was in sight', () => {
    const dossier = memoryDossier(map, three, silent)
    dossier.change((draft) => goToPhase(draft, 'k', 'shown'))
    expect(notesIn(dossier, 'tasks', 'tab-2')).toMatchObject({ hidden: 0, notes: { length: 4 } })
    dossier.change((draft) => goToPhase(draft, 'k', 'write'))
    expect(notesIn(dossier, 'tasks', 'tab-2')).toMatchObject({ hidden: 0, notes: { length: 4 } })
  })
})

describe('stickers', () => {
  test('are one of each kind per person: putting one elsewhere takes it along', () => {
    const dossier = memoryDossier(map, three)
    for (const note of ['post', 'plants']) {
      dossier.change((draft) => putSticker(draft, { canvas: 'k', note, kind: 'impact', voter: 'sanne' }))
    }
    dossier.change((draft) =>
      putSticker(draft, { canvas: 'k', note: 'plants', kind: 'free', voter: 'sanne' }),
    )
    expect(votesOf(dossier.view(), 'post').total).toBe(0)
    expect(votesOf(dossier.view(), 'plants')).toEqual({ impact: 1, feasible: 0, free: 1, total: 2 })
    dossier.change((draft) => takeSticker(draft, { canvas: 'k', kind: 'free', voter: 'sanne' }))
    expect(placeOfSticker(dossier.view(), 'k', 'sanne', 'free')).toBe('')
    expect(placeOfSticker(dossier.view(), 'k', 'sanne', 'impact')).toBe('plants')
  })

  test('of the room are a number per note, beside those of people at their own screen', () => {
    const dossier = memoryDossier(map, three, (draft) => {
      countRoomStickers(draft, { canvas: 'k', note: 'post', kind: 'impact', count: 8 })
      putSticker(draft, { canvas: 'k', note: 'post', kind: 'impact', voter: 'bob' })
    })
    expect(votesOf(dossier.view(), 'post')).toEqual({ impact: 9, feasible: 0, free: 0, total: 9 })
    dossier.change((draft) =>
      countRoomStickers(draft, { canvas: 'k', note: 'post', kind: 'impact', count: 3 }),
    )
    expect(votesOf(dossier.view(), 'post').impact).toBe(4)
  })
})
