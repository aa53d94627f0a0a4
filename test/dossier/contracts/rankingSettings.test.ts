import { expect, test } from 'vitest'
import { defaultMeasures, defaultWeights } from '../../../src/content/ranking'
import {
  isOwnSettings,
  readSettings,
  resetSettings,
  weigh,
} from '../../../src/dossier/contracts/rankingSettings'
import { mergeDossiers, writeDossier } from '../../support/writeDossier'

test('a dossier weighs as we propose until somebody changes it', () => {
  const view = writeDossier()
  expect(readSettings(view)).toEqual({ weights: defaultWeights, measures: defaultMeasures })
  expect(isOwnSettings(view)).toBe(false)
})

test('weights and measures that people change belong to the dossier', () => {
  const view = writeDossier(
    (draft) => weigh(draft, 'labour', 0),
    (draft) => weigh(draft, 'fullHours', 40),
  )
  expect(readSettings(view).weights).toEqual({ ...defaultWeights, labour: 0 })
  expect(readSettings(view).measures).toEqual({ ...defaultMeasures, fullHours: 40 })
  expect(isOwnSettings(view)).toBe(true)
})

test('two laptops that change different weights both keep theirs', () => {
  const view = mergeDossiers(
    () => undefined,
    (draft) => weigh(draft, 'time', 1),
    (draft) => weigh(draft, 'place', 5),
  )
  expect(readSettings(view).weights).toMatchObject({ time: 1, place: 5 })
})

test('what is no weight is as we propose', () => {
  const view = writeDossier(({ about }) => {
    about.set('weight.labour', 'veel')
    about.set('weight.size', 99)
    about.set('weight.time', -1)
  })
  expect(readSettings(view).weights).toEqual(defaultWeights)
})

test('the proposal comes back', () => {
  const view = writeDossier((draft) => weigh(draft, 'labour', 1), resetSettings)
  expect(isOwnSettings(view)).toBe(false)
})
