import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answer } from '../../../src/dossier/commands/answers'
import { addRecord } from '../../../src/dossier/commands/records'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import ActionsScreen from '../../../src/features/actions/ActionsScreen'
import { renderInDossier } from '../../support/renderInDossier'

const at = { address: 'acties', path: 'acties' }
const prepare = (draft: DossierDraft) => {
  answer(draft, 'together/planFields/goalLong', 'Tien banen in 2028')
  answer(draft, 'commitment/mandate/decider', 'Karin')
  addRecord(draft, 'opportunities', 'k1', { title: 'Catering' })
  addRecord(draft, 'actions', 'a', { what: 'Bel de cateraar', who: 'Ahmed', due: '2020-01-06', about: 'k1' })
  addRecord(draft, 'actions', 'b', {
    what: 'Voortgangsgesprek',
    who: '',
    due: '2099-03-02',
    repeat: 'quarter',
    about: '',
  })
}

test('the same actions are read per person, per opportunity and along time', async () => {
  const { user } = await renderInDossier(<ActionsScreen />, { ...at, prepare })
  const show = screen.getByLabelText('Toon de acties')
  await user.selectOptions(show, 'per persoon')
  const ofAhmed = screen.getByRole('region', { name: 'Ahmed' })
  expect(within(ofAhmed).getByRole('checkbox', { name: 'Bel de cateraar' })).toBeVisible()
  expect(screen.getByRole('region', { name: 'Nog niemand' })).toHaveTextContent('Voortgangsgesprek')
  await user.selectOptions(show, 'per kans')
  expect(screen.getByRole('region', { name: 'Catering' })).toHaveTextContent('Bel de cateraar')
  await user.selectOptions(show, 'op een tijdlijn')
  expect(screen.getByRole('region', { name: 'De datum is voorbij' })).toHaveTextContent('Bel de cateraar')
  expect(screen.getByRole('region', { name: 'maart 2099' })).toHaveTextContent('elk kwartaal')
  expect(screen.getByRole('region', { name: 'Stip op de horizon' })).toHaveTextContent('Tien banen in 2028')
})

test('an action that comes back plans itself anew when it is ticked off', async () => {
  const { user, dossier } = await renderInDossier(<ActionsScreen />, { ...at, prepare })
  await user.click(screen.getByRole('checkbox', { name: 'Voortgangsgesprek' }))
  const open = within(screen.getByRole('list', { name: 'Te doen' }))
  expect(open.getByRole('checkbox', { name: 'Voortgangsgesprek' })).not.toBeChecked()
  expect(open.getByText(/2 juni 2099/)).toBeVisible()
  expect(dossier.snapshot.current.actions['b@2099-06-02']).toMatchObject({ done: false, due: '2099-06-02' })
})

test('the approval of the client keeps the plan as it was, and tells what changed since', async () => {
  const { user, dossier } = await renderInDossier(<ActionsScreen />, { ...at, prepare })
  expect(screen.getByText(/nog geen akkoord gegeven/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Leg akkoord vast' }))
  expect(screen.getByLabelText('Wie gaf akkoord?')).toHaveValue('Karin')
  await user.click(screen.getByRole('button', { name: 'Bewaar akkoord' }))
  expect(screen.getByText(/^Karin gaf op .* akkoord op versie 1\.$/)).toBeVisible()
  expect(screen.getByText('Het plan is sindsdien niet veranderd.')).toBeVisible()
  dossier.change((draft) => addRecord(draft, 'actions', 'c', { what: 'Vraag een stagiair' }))
  expect(await screen.findByText('1 actie erbij')).toBeVisible()
  await user.click(screen.getByText('Lees versie 1 van het plan'))
  const version = screen.getByText('Lees versie 1 van het plan').closest('details') ?? expect.fail()
  expect(version).toHaveTextContent('Bel de cateraar · Ahmed · 6 januari 2020')
  expect(version).not.toHaveTextContent('Vraag een stagiair')
  await user.click(screen.getByRole('button', { name: 'Trek het akkoord in' }))
  expect(screen.getByText(/nog geen akkoord gegeven/)).toBeVisible()
  expect(Object.values(dossier.snapshot.current.journal)).toHaveLength(2)
})

test('an approval needs a name, and says so beside the field', async () => {
  const { user } = await renderInDossier(<ActionsScreen />, at)
  await user.click(screen.getByRole('button', { name: 'Leg akkoord vast' }))
  await user.click(screen.getByRole('button', { name: 'Bewaar akkoord' }))
  expect(screen.getByLabelText('Wie gaf akkoord?')).toHaveAccessibleDescription(/Vul in wie akkoord gaf/)
  expect(screen.getByLabelText('Wie gaf akkoord?')).toHaveFocus()
})
