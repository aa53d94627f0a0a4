import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addRecord, changeRecord } from '../../src/dossier/commands/records'
import { answerScan, readyWithScan, startScan } from '../../src/dossier/commands/scans'
import { type DossierDraft, draftOf } from '../../src/dossier/document/draft'
import { viewOf } from '../../src/dossier/document/snapshot'
import { mergeInto } from '../../src/dossier/merging/mergeInto'
import { wholeDossier } from '../../src/exports/documents/wholeDossier'
import { dossierFile } from '../../src/exports/dossierFile'
import { writeWord } from '../../src/exports/writers/word'
import { textOf } from '../support/readPage'
import { textIn } from './openZip'
import { wordsIn } from './words'

const at = '2026-11-22T14:03:00Z'

/** What Bob's copy becomes after the merge with Anna's; of what both wrote apart, Anna's is chosen. */
function merged(begin: (draft: DossierDraft) => void, write: (draft: DossierDraft, name: string) => void) {
  const base = new Y.Doc()
  begin(draftOf(base))
  const [anna, bob] = [new Y.Doc(), new Y.Doc()]
  for (const [document, name] of [
    [anna, 'Anna'],
    [bob, 'Bob'],
  ] as const) {
    Y.applyUpdateV2(document, Y.encodeStateAsUpdateV2(base))
    document.transact(() => write(draftOf(document), name))
  }
  mergeInto(bob, Y.encodeStateAsUpdateV2(anna), {}, at)
  return { view: viewOf(bob), state: Y.encodeStateAsUpdateV2(bob) }
}

/** The text of the dossier as a file, and as Word. */
async function papersOf({ view, state }: ReturnType<typeof merged>) {
  const words = await wordsIn('nl')
  const file = textOf(dossierFile({ id: 'd1', view, state, savedAt: at }, words))
  const tree = wholeDossier.tree({ view, words, today: '2026-11-22', opportunity: '', session: '' })
  const word = await writeWord({ ...tree, blocks: [...tree.blocks()] })
  return [file, textOf(await textIn(word, 'word/document.xml'))] as const
}

test('a supplier, a note, a role and an action that lost a merge stand in words in the file and in Word', async () => {
  const dossier = merged(
    (draft) => {
      addRecord(draft, 'contracts', 'I-1', { name: 'Schoonmaak', supplier: 'Oud' })
      addRecord(draft, 'canvases', 'c1', { kind: 'opportunityMap' })
      addRecord(draft, 'notes', 'n1', { canvas: 'c1', text: 'Oud' })
      addRecord(draft, 'roles', 'r1', { name: 'Oud' })
      addRecord(draft, 'actions', 'a1', { what: 'Bel', due: '2026-12-01' })
    },
    (draft, name) => {
      changeRecord(draft, 'contracts', 'I-1', { supplier: `Veenhelder van ${name}` })
      changeRecord(draft, 'notes', 'n1', { text: `Post van ${name}` })
      changeRecord(draft, 'roles', 'r1', { name: `Aanjager van ${name}` })
      changeRecord(draft, 'actions', 'a1', { due: name === 'Anna' ? '2026-12-04' : '2027-01-15' })
    },
  )
  for (const text of await papersOf(dossier)) {
    expect(text).toContain('Contract Schoonmaak – Leverancier\nVeenhelder van Bob\n')
    expect(text).toContain('Notitie: Post van Anna – Tekst\nPost van Bob\n')
    expect(text).toContain('Rol: Aanjager van Anna – Naam\nAanjager van Bob\n')
    expect(text).toContain('Actie: Bel – Wanneer\n15 januari 2027\n')
  }
})

test('an answer of a scan that lost stays unsaid until HR and procurement may see both', async () => {
  const lost = (isReady: boolean) =>
    papersOf(
      merged(
        (draft) => startScan(draft, '1', at),
        (draft, name) => {
          answerScan(draft, '1', 'hr', 'board.decision', name === 'Anna' ? '3' : '0')
          if (isReady) for (const role of ['hr', 'procurement'] as const) readyWithScan(draft, '1', role, at)
        },
      ),
    )
  const line = 'Zelfscan – antwoorden van HR'
  for (const text of await lost(false)) expect(text).not.toContain(line)
  for (const text of await lost(true)) expect(text).toContain(line)
})
