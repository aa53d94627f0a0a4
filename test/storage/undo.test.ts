import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { answer, tick } from '../../src/dossier/commands/answers'
import { type DossierDraft, draftOf } from '../../src/dossier/document/draft'
import { createUndo, localOrigin } from '../../src/storage/undo'

const question = 'commitment/occasion/reason'

function openWork() {
  const document = new Y.Doc()
  const draft = draftOf(document)
  const undo = createUndo(draft, () => undefined)
  const change = (command: (draft: DossierDraft) => void) =>
    document.transact(() => command(draft), localOrigin)
  return { draft, undo, change }
}

test('a word that is typed is one step to undo', () => {
  const { draft, undo, change } = openWork()
  for (const typed of ['W', 'Wa', 'Wat']) change((work) => answer(work, question, typed))
  undo.undo()
  expect(draft.answers.get(question)).toBeUndefined()
})

test('one thing right after another is two steps to undo', () => {
  const { draft, undo, change } = openWork()
  change((work) => answer(work, question, 'Wat'))
  change((work) => tick(work, 'commitment/occasion/threeSentences', true))
  undo.undo()
  expect(draft.checks.get('commitment/occasion/threeSentences')).toBeUndefined()
  expect(draft.answers.get(question)).toBe('Wat')
})
