import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { readItems } from '../../../src/dossier/answers/readWork'
import { addRecord } from '../../../src/dossier/commands/records'
import { instrumentsKey } from '../../../src/dossier/opportunities/instrumentAnswers'
import ChooseInstrumentScreen from '../../../src/features/instruments/ChooseInstrumentScreen'
import InstrumentsScreen from '../../../src/features/instruments/InstrumentsScreen'
import { renderInDutch } from '../../support/render'
import { renderInDossier } from '../../support/renderInDossier'

describe('the instruments', () => {
  test('are twelve cards and a table, with the law where a source names it, and no legal advice', () => {
    renderInDutch(<InstrumentsScreen />)
    expect(screen.getAllByRole('article')).toHaveLength(12)
    const reserved = within(screen.getByRole('article', { name: 'D. Voorbehouden opdracht' }))
    expect(reserved.getByText(/^Artikel 2.82 Aanbestedingswet 2012/)).toBeVisible()
    expect(reserved.getByText(/Minstens 30% van de werknemers/)).toBeVisible()
    const table = within(screen.getByRole('table', { name: /De instrumenten naast elkaar/ }))
    expect(table.getAllByRole('row')).toHaveLength(13)
    expect(screen.getByText(/geen juridisch advies/)).toBeVisible()
  })

  test('are chosen with help, which gives its reasons', async () => {
    const { user } = renderInDutch(<InstrumentsScreen />)
    await user.selectOptions(screen.getByLabelText(/^Zijn er sociale aanbieders/), 'ja')
    await user.selectOptions(screen.getByLabelText(/^Kun je straks controleren/), 'nee')
    const advice = within(screen.getByRole('heading', { name: /^Advies/ }).parentElement ?? document.body)
    expect(advice.getByText(/^Er zijn al sociale aanbieders\. Dan kan een/)).toBeVisible()
    await user.click(advice.getByRole('button', { name: 'voorbehouden opdracht' }))
    expect(advice.getByRole('link', { name: 'Meer in de begrippenlijst' })).toBeVisible()
    expect(advice.getByText('Voorbehouden opdracht')).toBeVisible()
    expect(advice.getByText(/Vraag nooit iets wat je straks/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Begin opnieuw' }))
    expect(advice.getByText('Er is nog te weinig bekend voor een advies.')).toBeVisible()
  })
})

test('a buyer chooses two instruments for an opportunity, with the grounds, as part 4A.3 keeps them', async () => {
  const { user, dossier } = await renderInDossier(<ChooseInstrumentScreen />, {
    address: 'kansen/k1/instrumenten',
    path: 'kansen/:opportunity/instrumenten',
    prepare: (draft) =>
      addRecord(draft, 'opportunities', 'k1', { title: 'Post', hasContract: 'no', category: 'ict' }),
  })
  await screen.findByRole('heading', { level: 1, name: 'Kies het instrument' })
  expect(screen.getByLabelText('Loopt het contract nog?')).toHaveValue('no')
  const choose = screen.getByRole('button', { name: 'Kies Maatwerk (Maatwerk voor Mensen)' })
  await user.click(choose)
  expect(choose).not.toBeInTheDocument()
  await user.selectOptions(screen.getByLabelText('Kies een ander instrument'), 'B. Gunningscriterium')
  await user.click(screen.getAllByRole('button', { name: 'Kies Gunningscriterium' }).at(-1) ?? document.body)
  await user.type(screen.getByLabelText('Waarom Gunningscriterium?'), 'Er is verschil te maken')
  expect(readItems(dossier.snapshot.current, instrumentsKey('k1'))).toMatchObject([
    {
      instrument: 'tailored',
      why: 'Er is weinig uitvoerend werk. Dan past maatwerk beter dan een vast percentage.',
    },
    { instrument: 'awardCriterion', why: 'Er is verschil te maken' },
  ])
  await user.click(screen.getByRole('button', { name: 'Verwijder Maatwerk (Maatwerk voor Mensen)' }))
  expect(readItems(dossier.snapshot.current, instrumentsKey('k1'))).toHaveLength(1)
})
