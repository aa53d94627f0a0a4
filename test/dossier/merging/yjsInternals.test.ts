import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Plain } from '../../../src/dossier/document/plain'
import { everyKey, holdsMoreThanKeys, lastItem } from '../../../src/dossier/merging/lastItem'

/** What Yjs does not promise, and we read all the same. A new version of it that fails here needs another way. */

const answersOf = (document: Y.Doc) => document.getMap<Plain>('answers')
const copyOf = (document: Y.Doc) => {
  const copy = new Y.Doc()
  Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(document))
  return copy
}
/** Each change of a document as a piece of its own, as it is stored and sent. */
const piecesOf = (...changes: readonly ((answers: Y.Map<Plain>) => void)[]) => {
  const document = new Y.Doc()
  const pieces: Uint8Array[] = []
  document.on('updateV2', (piece: Uint8Array) => pieces.push(piece))
  for (const change of changes) change(answersOf(document))
  return pieces
}

describe('a map', () => {
  test('knows every key that ever held something, also in a copy', () => {
    const document = new Y.Doc()
    answersOf(document).set('stays', 'a')
    answersOf(document).set('goes', 'b')
    answersOf(document).delete('goes')
    for (const one of [document, copyOf(document)]) {
      expect([...everyKey(answersOf(one))]).toEqual(['stays', 'goes'])
      expect([...answersOf(one).keys()]).toEqual(['stays'])
    }
  })

  test('knows who wrote last under a key and when, by counting, also when it was taken away since', () => {
    const document = new Y.Doc()
    document.clientID = 7
    const answers = answersOf(document)
    expect(lastItem(answers, 'why')).toBeUndefined()
    answers.set('why', 'one')
    expect(lastItem(answers, 'why')).toEqual({ client: 7, clock: 0 })
    answers.set('who', 'Anna')
    answers.set('why', 'two')
    expect(lastItem(answers, 'why')).toEqual({ client: 7, clock: 2 })
    answers.delete('why')
    expect(lastItem(answers, 'why')).toEqual({ client: 7, clock: 2 })
    expect(lastItem(answersOf(copyOf(document)), 'why')).toEqual({ client: 7, clock: 2 })
  })

  test('agrees with another copy on who wrote last, when both wrote apart', () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()]
    one.clientID = 1
    two.clientID = 2
    answersOf(one).set('why', 'one')
    answersOf(two).set('why', 'two')
    const [fromOne, fromTwo] = [Y.encodeStateAsUpdateV2(one), Y.encodeStateAsUpdateV2(two)]
    Y.applyUpdateV2(one, fromTwo)
    Y.applyUpdateV2(two, fromOne)
    expect(lastItem(answersOf(one), 'why')).toEqual({ client: 2, clock: 0 })
    expect(lastItem(answersOf(two), 'why')).toEqual({ client: 2, clock: 0 })
    expect(answersOf(one).get('why')).toBe('two')
  })

  test('tells it from a list and a text under the same name', () => {
    const [keys, list, text] = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
    answersOf(keys).set('why', 'one')
    list.getArray('answers').push(['one'])
    text.getText('answers').insert(0, 'one')
    const holdsMore = [keys, list, text].map((one) => holdsMoreThanKeys(copyOf(one).getMap('answers')))
    expect(holdsMore).toEqual([false, true, true])
  })
})

describe('a document', () => {
  test('holds apart what builds on a piece that is not here yet', () => {
    const [first = new Uint8Array(), second = new Uint8Array()] = piecesOf(
      (answers) => answers.set('why', 'one'),
      (answers) => answers.set('why', 'two'),
    )
    const document = new Y.Doc()
    Y.applyUpdateV2(document, second)
    expect(document.store.pendingStructs).not.toBeNull()
    Y.applyUpdateV2(document, first)
    expect(document.store.pendingStructs).toBeNull()
    expect(answersOf(document).get('why')).toBe('two')
  })

  test('holds apart what takes away something that is not here yet', () => {
    const [written = new Uint8Array(), takenAway = new Uint8Array()] = piecesOf(
      (answers) => answers.set('why', 'one'),
      (answers) => answers.delete('why'),
    )
    const document = new Y.Doc()
    Y.applyUpdateV2(document, takenAway)
    expect(document.store.pendingDs).not.toBeNull()
    Y.applyUpdateV2(document, written)
    expect(document.store.pendingDs).toBeNull()
    expect(answersOf(document).has('why')).toBe(false)
  })

  test('tells after a change which keys of which part it touched', () => {
    const document = new Y.Doc()
    const touched: unknown[] = []
    document.on('afterTransaction', ({ changed }: Y.Transaction) => {
      touched.push([...changed].map(([part, keys]) => [part === (answersOf(document) as unknown), [...keys]]))
    })
    document.transact(() => {
      answersOf(document).set('why', 'one')
      answersOf(document).set('who', 'Anna')
    })
    expect(touched).toEqual([[[true, ['why', 'who']]]])
  })

  test('keeps writing as itself within a change that brings in another copy, once that is called local', () => {
    const other = new Y.Doc()
    answersOf(other).set('who', 'Bob')
    const writers = [false, true].map((isLocal) => {
      const document = new Y.Doc()
      document.clientID = 7
      document.transact((transaction) => {
        Y.applyUpdateV2(document, Y.encodeStateAsUpdateV2(other))
        if (isLocal) transaction.local = true
        answersOf(document).set('why', 'one')
      })
      return document.clientID
    })
    expect(writers[0]).not.toBe(7)
    expect(writers[1]).toBe(7)
  })
})
