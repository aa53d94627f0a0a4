import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { joinUpdates } from '../../src/storage/joinUpdates'

test('ten thousand edits in one go become one piece that says the same', () => {
  const document = new Y.Doc()
  const updates: Uint8Array[] = []
  document.on('updateV2', (update: Uint8Array) => updates.push(update))
  const answers = document.getMap('answers')
  for (let i = 0; i < 10_000; i++) answers.set(`commitment/occasion/${i % 50}`, i)
  const copy = new Y.Doc()
  Y.applyUpdateV2(copy, joinUpdates(updates))
  expect(copy.getMap('answers').toJSON()).toEqual(answers.toJSON())
  expect(answers.get('commitment/occasion/49')).toBe(9999)
})
