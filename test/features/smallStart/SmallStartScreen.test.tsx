import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readItems } from '../../../src/dossier/answers/readWork'
import { readActions } from '../../../src/dossier/document/readRecords'
import SmallStartScreen from '../../../src/features/smallStart/SmallStartScreen'
import { renderInDossier } from '../../support/renderInDossier'

test('people list small purchases, try one and tell how it went, and part 2.2 knows it all', async () => {
  const { user, dossier } = await renderInDossier(<SmallStartScreen />, {
    address: 'kleine-start',
    path: 'kleine-start',
  })
  await user.click(await screen.findByRole('button', { name: 'Lunch' }))
  await user.click(screen.getByRole('button', { name: 'Bloemen' }))
  const [lunch] = screen.getAllByRole('textbox', { name: 'Sociaal alternatief in de buurt' })
  await user.type(lunch as HTMLElement, 'De Broodfabriek')
  const trial = screen.getByRole('region', { name: 'Kies één proefbestelling' })
  await user.click(within(trial).getByRole('radio', { name: /Lunch/ }))
  await user.click(within(trial).getByRole('button', { name: 'Zet in het actieplan' }))
  await user.type(screen.getByRole('textbox', { name: 'Hoe is het gegaan?' }), 'Het was lekker.')
  const view = dossier.snapshot.current
  expect(readItems(view, 'colleagues/smallStart/purchases')).toMatchObject([
    { purchase: 'Lunch', supplier: 'De Broodfabriek', trial: 'yes' },
    { purchase: 'Bloemen', trial: 'no' },
  ])
  expect(readActions(view)).toMatchObject([
    { what: 'Doe de proefbestelling: Lunch', about: 'colleagues/smallStart' },
  ])
  expect(view.answers['colleagues/smallStart/experience']).toBe('Het was lekker.')
  expect(screen.getByText('Jullie proefden: Lunch, bij De Broodfabriek.')).toBeVisible()
})
