import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, test } from 'vitest'
import DossierExamplesScreen from '../../../src/features/examples/DossierExamplesScreen'
import ExampleScreen from '../../../src/features/examples/ExampleScreen'
import ExamplesScreen from '../../../src/features/examples/ExamplesScreen'
import { renderInDutch } from '../../support/render'
import { renderInDossier } from '../../support/renderInDossier'

test('someone finds the examples of their own kind, and hears how many there are', async () => {
  const { user } = renderInDutch(<ExamplesScreen />)
  expect(await screen.findByText('18 voorbeelden')).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Soort inkoop' }), 'Post en pakketten')
  expect(screen.getByText('3 voorbeelden')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Zoek in de voorbeelden' }), 'hanze')
  expect(screen.getByText('1 voorbeeld')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Wis de keuze' }))
  expect(screen.getByText('18 voorbeelden')).toBeVisible()
})

test('an example tells its result with the year and the source, and where sources contradict each other', async () => {
  const { user } = renderInDutch(
    <Routes>
      <Route path="/voorbeelden/:example" element={<ExampleScreen />} />
    </Routes>,
    { at: '/voorbeelden/P2' },
  )
  const result = await screen.findByRole('region', { name: 'Resultaat' })
  expect(result).toHaveTextContent('In 2020: 16 mensen gestart, 6 met een werkervaringsplek, 2 in dienst.')
  await user.click(within(result).getByRole('button', { name: 'bron' }))
  expect(within(result).getByRole('link', { name: /Sodexo vindt goede medewerkers/ })).toBeVisible()
  expect(screen.getByRole('region', { name: 'Waar bronnen elkaar tegenspreken' })).toHaveTextContent('Zeist')
})

test('people add an example of their own, which stays in the dossier and comes back when removed', async () => {
  const { user, dossier } = await renderInDossier(<DossierExamplesScreen />, {
    address: 'voorbeelden',
    path: 'voorbeelden',
  })
  await user.click(await screen.findByRole('button', { name: 'Voeg voorbeeld toe' }))
  await user.type(screen.getByRole('textbox', { name: 'Organisatie' }), 'Gemeente Dijkdorp')
  const [own] = Object.values(dossier.snapshot.current.examples)
  expect(own).toMatchObject({ organisation: 'Gemeente Dijkdorp', removed: false })
  await user.click(screen.getByRole('button', { name: 'Verwijder voorbeeld Gemeente Dijkdorp' }))
  expect(screen.queryByRole('textbox', { name: 'Organisatie' })).toBeNull()
})
