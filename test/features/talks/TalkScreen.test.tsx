import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { decide } from '../../../src/dossier/commands/decide'
import { addRecord } from '../../../src/dossier/commands/records'
import { progressOf } from '../../../src/dossier/progress/progressOf'
import TalkScreen from '../../../src/features/talks/TalkScreen'
import TalksScreen from '../../../src/features/talks/TalksScreen'
import { signed } from '../../support/memoryDossier'
import { renderInDossier } from '../../support/renderInDossier'

test('a guide is chosen for an opportunity, and the talk knows its supplier', async () => {
  const { user, dossier } = await renderInDossier(<TalksScreen />, {
    address: 'gesprekken?kans=k1',
    path: 'gesprekken',
    prepare: (draft) => addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak', supplier: 'Helder' }),
  })
  await screen.findByRole('heading', { level: 1, name: 'Gesprekken' })
  expect(screen.getByLabelText('Voor welke kans?')).toHaveDisplayValue('Schoonmaak')
  await user.click(
    screen.getByRole('button', { name: 'Bereid dit gesprek voor: Verkennend gesprek met een leverancier' }),
  )
  expect(Object.values(dossier.snapshot.current.talks)).toMatchObject([
    { guide: 'explore', about: 'k1/contract', with: 'Helder' },
  ])
})

test('a talk is prepared, noted, decided in the journal, and ends with an action', async () => {
  const { user, dossier } = await renderInDossier(<TalkScreen />, {
    address: 'gesprekken/t1',
    path: 'gesprekken/:talk',
    prepare: (draft) => {
      addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak', weOffer: 'Werk overdag' })
      decide(draft, { ...signed(), thread: 'k1/contract', event: 'contract.chosen' })
      addRecord(draft, 'talks', 't1', { guide: 'explore', about: 'k1/contract', with: 'Helder' })
    },
  })
  await screen.findByRole('heading', { level: 1, name: /Verkennend gesprek met een leverancier$/ })
  const preparing = within(screen.getByRole('region', { name: 'Voorbereiden' }))
  expect(preparing.getByText('Werk overdag')).toBeVisible()
  expect(preparing.getAllByText('niet ingevuld').length).toBeGreaterThan(3)
  await user.type(screen.getByLabelText(/Waar heeft u mensen tekort/), 'Drie mensen')
  await user.click(screen.getByRole('radio', { name: 'Ja, onder voorwaarden' }))
  await user.click(screen.getByRole('button', { name: 'Leg vast: gesprek gepland of gevoerd' }))
  expect(progressOf(dossier.snapshot.current).route('k1', 'contract').state).toBe('talking')
  expect(screen.getByText('Staat in het journaal: Gesprek gepland of gevoerd.')).toBeVisible()

  const next = within(screen.getByRole('region', { name: 'Actie na dit gesprek' }))
  await user.click(next.getByRole('button', { name: 'Voeg actie toe' }))
  expect(next.getByText('Schrijf op wat er moet gebeuren.')).toBeVisible()
  await user.type(next.getByLabelText('Wat is de volgende actie?'), 'Stuur het rooster{Enter}')
  const { actions, talks, answers } = dossier.snapshot.current
  expect(Object.values(actions)).toMatchObject([{ what: 'Stuur het rooster', about: 'k1/contract' }])
  expect(talks.t1).toMatchObject({ outcome: 'underConditions', 'answer.staff': 'Drie mensen' })
  expect(answers['k1/contract/talk/outcome']).toBe('underConditions')
})

test('a talk that is not there says so', async () => {
  await renderInDossier(<TalkScreen />, { address: 'gesprekken/t9', path: 'gesprekken/:talk' })
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Dit gesprek is er niet (meer)' }),
  ).toBeVisible()
})
