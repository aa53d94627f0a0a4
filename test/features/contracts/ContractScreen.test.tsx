import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addRecord } from '../../../src/dossier/commands/records'
import ContractScreen from '../../../src/features/contracts/ContractScreen'
import { renderInDossier } from '../../support/renderInDossier'

const place = { address: 'contracten/c1', path: 'contracten/:contract' }

describe('who opens a contract', () => {
  test('reads what its CPV code is about, and why it points to a category', async () => {
    const { user } = await renderInDossier(<ContractScreen />, {
      ...place,
      prepare: (draft) => addRecord(draft, 'contracts', 'c1', { name: 'Perceel 4', cpv: '98310000-9' }),
    })
    const field = await screen.findByLabelText('CPV-code')
    expect(field).toHaveAccessibleDescription('Wassen en stomen')
    expect(screen.getByText(/Omdat er staat: CPV-code 98310000 \(Wassen en stomen\)/)).toBeVisible()
    await user.clear(field)
    await user.type(field, '79992000')
    expect(field).toHaveAccessibleDescription('Receptiediensten')
    await user.clear(field)
    expect(field).toHaveAccessibleDescription('Acht cijfers, als je die hebt.')
  })

  test('chooses one of the categories, and reads ideas for work in it', async () => {
    const { user } = await renderInDossier(<ContractScreen />, {
      ...place,
      prepare: (draft) => addRecord(draft, 'contracts', 'c1', { name: 'Wasserij' }),
    })
    await user.click(await screen.findByRole('button', { name: 'Kies Textiel, wasserij en werkkleding' }))
    expect(screen.getByLabelText('Categorie')).toHaveDisplayValue('Textiel, wasserij en werkkleding')
    await user.click(screen.getByText(/^Over Textiel, wasserij en werkkleding/))
    expect(screen.getByText(/kleding herstellen en uitgeven/)).toBeVisible()
  })
})
