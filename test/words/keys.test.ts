import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createInstance } from 'i18next'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { FullKey, KeyIn, Subject } from '../../src/words/keys'
import { wordsOf } from '../../src/words/wordsOf'
import { wordsUnder } from '../../src/words/wordsUnder'
import { wordsIn } from '../exports/words'
import { throwOnMissingWords } from '../support/missingWords'
import { root } from '../support/tools.mjs'

type Of<Subjects, Key extends string> = KeyIn<Subjects, undefined, Key>

test('the types know every file of words', async () => {
  const files = readdirSync(path.join(root, 'locales/nl')).map((file) => path.basename(file, '.json'))
  const { default: source } = await import('../../src/words/dutchWords.ts?raw')
  const known = [...source.matchAll(/^ {2}(\w+): typeof \1$/gm)].map(([, subject]) => subject)
  expect(known.toSorted()).toEqual(files.toSorted())
  expectTypeOf<'steps'>().toExtend<Subject>()
})

describe('a key', () => {
  test('that is in the Dutch file is one, and any other is not', () => {
    expectTypeOf<Of<'common', 'skip'>>().not.toBeNever()
    expectTypeOf<Of<'roles', 'accountManager.name'>>().toEqualTypeOf<'accountManager.name'>()
    expectTypeOf<Of<'roles', 'accountManager.nmae'>>().toBeNever()
    expectTypeOf<Of<'roles', 'accountManager'>>().toBeNever()
    expectTypeOf<FullKey<'roles:accountManager.name'>>().toEqualTypeOf<'roles:accountManager.name'>()
    expectTypeOf<FullKey<'accountManager.name'>>().toBeNever()
    expectTypeOf<FullKey<'rolls:accountManager.name'>>().toBeNever()
  })

  test('of several subjects is of the first, or has its subject before it', () => {
    expectTypeOf<Of<readonly ['roleMatrix', 'roles'], 'title'>>().not.toBeNever()
    expectTypeOf<Of<readonly ['roleMatrix', 'roles'], 'roles:accountManager.name'>>().not.toBeNever()
    expectTypeOf<Of<readonly ['roleMatrix', 'roles'], 'accountManager.name'>>().toBeNever()
    expectTypeOf<Of<readonly ['roleMatrix', 'roles'], 'steps:steps.doing.title'>>().toBeNever()
  })

  test('is asked for without the form of its number', () => {
    expectTypeOf<Of<'canvas', 'board.news'>>().not.toBeNever()
    expectTypeOf<Of<'canvas', 'board.news_other'>>().not.toBeNever()
  })

  test('with an id that only content knows looks like one that is there', () => {
    expectTypeOf<Of<'examples', `cases.${string}.name`>>().not.toBeNever()
    expectTypeOf<Of<'examples', `cases.${string}.nmae`>>().toBeNever()
    expectTypeOf<FullKey<`examples:cases.${string}.nmae`>>().toBeNever()
    expectTypeOf<Of<'examples', string>>().toBeNever()
  })

  test('with an id of a list is one for each of them', () => {
    expectTypeOf<Of<'roles', `${'accountManager' | 'client'}.name`>>().toEqualTypeOf<
      'accountManager.name' | 'client.name'
    >()
    expectTypeOf<Of<'roles', `${'accountManager' | 'nobody'}.name`>>().toEqualTypeOf<'accountManager.name'>()
  })
})

describe('words', () => {
  test('are given in the language that is asked for, with what is filled in', async () => {
    const instance = createInstance()
    const resources = {
      nl: { file: { withUnit: '{{number}} uur', region: 'nl-NL' } },
      en: { file: { withUnit: '{{number}} hours' } },
    }
    await instance.init({ lng: 'nl', resources, fallbackLng: false, ...throwOnMissingWords })
    expect(wordsOf(instance)('file:withUnit', { number: 3, unit: '' })).toBe('3 uur')
    expect(wordsOf(instance, 'en')('file:withUnit', { number: 3, unit: '' })).toBe('3 hours')
    expect(() => wordsOf(instance, 'en')('file:region')).toThrow("There are no words for 'region'")
  })

  test('under a beginning are asked for by the rest of their key', async () => {
    const say = wordsUnder(await wordsIn('nl'), 'papers:agreement.')
    expect(say('title', { name: 'Kantine' })).toContain('Kantine')
    expect(() => say('titel' as 'title')).toThrow("There are no words for 'agreement.titel'")
  })
})
