import { describe, expect, test } from 'vitest'
import { noteOrigins, workOf } from '../../../src/dossier/canvas/noteOrigins'
import { shortText } from '../../../src/dossier/canvas/noteText'
import { actionFromNote } from '../../../src/dossier/commands/canvas/actionFromNote'
import { contractFromNote } from '../../../src/dossier/commands/canvas/contractFromNote'
import { opportunityFromNote } from '../../../src/dossier/commands/canvas/opportunityFromNote'
import { addRecord, removeRecord } from '../../../src/dossier/commands/records'
import { contractIdsOf } from '../../../src/dossier/contracts/contractLinks'
import { readContract } from '../../../src/dossier/contracts/readContracts'
import type { DossierView } from '../../../src/dossier/document/view'
import type { Note } from '../../../src/dossier/kinds/note'
import { memoryDossier } from '../../support/memoryDossier'

const long = 'Schoonmaak, catering en groen samen op het stadskantoor: één baan van 32 uur voor twee mensen'

function withNote(fields: Partial<Note>) {
  return memoryDossier((draft) => {
    addRecord(draft, 'canvases', 'c1', { kind: 'opportunityMap', name: 'Sessie stadskantoor' })
    addRecord(draft, 'notes', 'n1', { canvas: 'c1', field: 'opportunities', rank: 'V', ...fields })
  })
}

const noteIn = ({ notes }: DossierView): Note => {
  const note = notes.n1
  if (!note) throw new Error('the note is gone')
  return note
}

describe('a note', () => {
  test('becomes an opportunity with what it knows, and both ends stay linked', () => {
    const dossier = withNote({ text: 'Stapelbaan buiten', supplier: 'Groen BV', contract: 'contract1' })
    dossier.change((draft) => addRecord(draft, 'contracts', 'contract1', { name: 'Groenonderhoud' }))
    dossier.change((draft) => opportunityFromNote(draft, noteIn(dossier.view()), { id: 'k1', rank: 'V' }))
    const view = dossier.view()
    const made = view.opportunities.k1
    expect(made).toMatchObject({ title: 'Stapelbaan buiten', supplier: 'Groen BV', tasks: '' })
    expect(made && contractIdsOf(made)).toEqual(['contract1'])
    expect(noteIn(view).opportunity).toBe('k1')
    expect(noteOrigins(view, 'opportunity', 'k1')).toMatchObject([
      { note: { text: 'Stapelbaan buiten' }, canvas: { name: 'Sessie stadskantoor' } },
    ])
  })

  test('that is long keeps all of its words in the opportunity, with a name that fits', () => {
    const dossier = withNote({ text: long })
    dossier.change((draft) => opportunityFromNote(draft, noteIn(dossier.view()), { id: 'k1', rank: 'V' }))
    const made = dossier.view().opportunities.k1
    expect(made?.title).toBe('Schoonmaak, catering en groen samen op het stadskantoor:…')
    expect(made?.tasks).toBe(long)
  })

  test('becomes an action for its owner, at its opportunity', () => {
    const dossier = withNote({ text: 'VOG\nuitzoeken', owner: 'Sanne', opportunity: 'k1' })
    dossier.change((draft) => actionFromNote(draft, noteIn(dossier.view()), { id: 'a1', rank: 'V' }))
    expect(dossier.view().actions.a1).toMatchObject({ what: 'VOG uitzoeken', who: 'Sanne', about: 'k1' })
    expect(noteOrigins(dossier.view(), 'action', 'a1')).toHaveLength(1)
  })

  test('becomes a line of the contract register', () => {
    const dossier = withNote({ text: 'Schoonmaak tot 2028', supplier: 'Helder' })
    dossier.change((draft) => contractFromNote(draft, noteIn(dossier.view()), { id: 'x1', rank: 'V' }))
    expect(readContract(dossier.view(), 'x1')).toMatchObject({
      name: 'Schoonmaak tot 2028',
      supplier: 'Helder',
    })
    expect(workOf(dossier.view(), noteIn(dossier.view()), 'contract')).toBe('x1')
  })

  test('can become an opportunity again once the first was removed', () => {
    const dossier = withNote({ text: 'Stapelbaan' })
    dossier.change((draft) => opportunityFromNote(draft, noteIn(dossier.view()), { id: 'k1', rank: 'V' }))
    expect(workOf(dossier.view(), noteIn(dossier.view()), 'opportunity')).toBe('k1')
    dossier.change((draft) => removeRecord(draft, 'opportunities', 'k1'))
    expect(workOf(dossier.view(), noteIn(dossier.view()), 'opportunity')).toBeUndefined()
  })

  test('that was removed, or is still written silently, is named nowhere', () => {
    const dossier = withNote({ text: 'Stapelbaan', silent: 'tab', opportunity: 'k1' })
    expect(noteOrigins(dossier.view(), 'opportunity', 'k1')).toEqual([])
    const shown = withNote({ text: 'Stapelbaan', opportunity: 'k1' })
    shown.change((draft) => removeRecord(draft, 'notes', 'n1'))
    expect(noteOrigins(shown.view(), 'opportunity', 'k1')).toEqual([])
  })
})

test('a short name ends between words, and in the middle of a word only where there is no other way', () => {
  expect(shortText('Kort', 60)).toBe('Kort')
  expect(shortText('een twee drie', 9)).toBe('een twee…')
  expect(shortText('Meerjarenonderhoudsplanning', 10)).toBe('Meerjaren…')
})
