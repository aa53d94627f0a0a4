import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { decide } from '../../../src/dossier/commands/decide'
import { addRecord } from '../../../src/dossier/commands/records'
import PartScreen from '../../../src/features/steps/PartScreen'
import { renderInDossier } from '../../support/renderInDossier'

const part = { address: 'stap/1/1.1', path: 'stap/:step/:part' }
const decision = { thread: 'commitment/occasion', by: 'Mirjam', at: '2026-11-20T10:00:00Z' }

test('what people type is in the dossier with every letter', async () => {
  const { user, dossier } = await renderInDossier(<PartScreen />, part)
  await user.type(screen.getByLabelText('Waarom willen jullie dit?'), 'Werk voor de hele stad.')
  expect(dossier.snapshot.current.answers['commitment/occasion/reason']).toBe('Werk voor de hele stad.')
})

test('a number may have a decimal comma, and what is no number gets a sentence', async () => {
  const { user, dossier } = await renderInDossier(<PartScreen />, part)
  const hours = screen.getByLabelText('Hoeveel uur per week werken mensen uit de doelgroep nu bij jullie?')
  await user.type(hours, '25,5')
  expect(dossier.snapshot.current.answers['commitment/occasion/hoursNow']).toBe(25.5)
  await user.clear(hours)
  await user.type(hours, 'veel')
  await user.tab()
  expect(hours).toHaveAccessibleDescription(expect.stringContaining('Vul een getal in'))
})

test('"weet ik nog niet" is an answer, and what was typed stays', async () => {
  const { user, dossier } = await renderInDossier(<PartScreen />, part)
  await user.type(screen.getByLabelText('Wat is er al?'), 'Iets')
  await user.click(screen.getByRole('checkbox', { name: 'Weet ik nog niet: Wat is er al?' }))
  expect(dossier.snapshot.current.unknowns).toEqual({ 'commitment/occasion/alreadyThere': true })
  expect(screen.getByLabelText('Wat is er al?')).toHaveValue('Iets')
})

test('a person declares the part done with things open; the journal keeps what was open', async () => {
  const { user, dossier } = await renderInDossier(<PartScreen />, part)
  expect(screen.getByText('Er staan nog 9 dingen open. Je mag toch afronden.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Dit onderdeel is klaar' }))
  const [entry] = Object.values(dossier.snapshot.current.journal)
  expect(entry).toMatchObject({
    thread: 'commitment/occasion',
    event: 'part.done',
    basis: { open: 9, asked: 4 },
  })
  expect(screen.getByText('Dit onderdeel is klaar.')).toBeVisible()
})

test('a part that is done can be taken up again', async () => {
  const { user, dossier } = await renderInDossier(<PartScreen />, {
    ...part,
    prepare: (draft) => decide(draft, { ...decision, id: 'a', event: 'part.done' }),
  })
  expect(screen.getByText(/Mirjam besloot dit op 20 november 2026/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Toch nog niet klaar' }))
  expect(screen.getByRole('button', { name: 'Dit onderdeel is klaar' })).toBeVisible()
  expect(Object.values(dossier.snapshot.current.journal)).toHaveLength(2)
})

test('putting a part off asks for a reason', async () => {
  const { user, dossier } = await renderInDossier(<PartScreen />, part)
  await user.click(screen.getByText('Later doen'))
  await user.click(screen.getByRole('button', { name: 'Zet op later' }))
  expect(screen.getByLabelText('Waarom later?')).toHaveAccessibleDescription(
    expect.stringContaining('Vul een reden in'),
  )
  expect(dossier.snapshot.current.journal).toEqual({})
  await user.type(screen.getByLabelText('Waarom later?'), 'Eerst de begroting')
  await user.click(screen.getByRole('button', { name: 'Zet op later' }))
  expect(screen.getByText('Reden: Eerst de begroting')).toBeVisible()
})

test('two decisions that differ are shown where it matters and settled by choosing', async () => {
  const rival = { thread: 'commitment/occasion', closes: [], continues: null, basis: {} }
  const { user, dossier } = await renderInDossier(<PartScreen />, {
    ...part,
    prepare: ({ journal }) => {
      journal.set('a', { ...rival, event: 'part.done', said: {}, by: 'Sanne', at: '2026-11-20T10:00:00Z' })
      journal.set('b', { ...rival, event: 'part.postponed', said: {}, by: 'Bob', at: '2026-11-21T10:00:00Z' })
    },
  })
  const choice = screen.getByRole('region', { name: 'Er zijn twee verschillende besluiten' })
  await user.click(within(choice).getByRole('button', { name: 'Kies: Onderdeel op later gezet' }))
  expect(choice).not.toBeInTheDocument()
  expect(screen.getByText('Dit onderdeel staat op later.')).toBeVisible()
  expect(Object.keys(dossier.snapshot.current.journal)).toHaveLength(3)
})

test('a list answer grows line by line, and a line that was taken away comes back with undo', async () => {
  const { user, dossier } = await renderInDossier(<PartScreen />, { ...part, address: 'stap/2/2.1' })
  await user.click(screen.getByRole('button', { name: /^Voeg regel toe/ }))
  await user.type(await screen.findByLabelText('Naam'), 'Ahmed')
  const lines = () => Object.values(dossier.snapshot.current.items).filter(({ removed }) => !removed)
  expect(lines()).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Verwijder regel 1' }))
  expect(lines()).toEqual([])
  dossier.undo.undo()
  expect(lines()).toHaveLength(1)
})

test('an address that names no part says so', async () => {
  await renderInDossier(<PartScreen />, { ...part, address: 'stap/1/9.9' })
  expect(screen.getByRole('heading', { level: 1, name: 'Dit onderdeel is er niet' })).toBeVisible()
})

test('the part that asks for contracts shows what the register holds, and does not ask for them again', async () => {
  await renderInDossier(<PartScreen />, {
    address: 'stap/3/3.1',
    path: 'stap/:step/:part',
    prepare: (draft) => {
      addRecord(draft, 'contracts', 'c1', { name: 'Schoonmaak', clause: 'kept' })
      addRecord(draft, 'contracts', 'c2', { name: 'Catering', clause: 'notKept' })
      addRecord(draft, 'contracts', 'c3', { name: 'Groen' })
      addRecord(draft, 'contracts', 'c4', { name: 'Post', plannedOn: '2027-01-01' })
    },
  })
  const register = screen.getByRole('region', { name: 'Jullie contracten' })
  expect(within(register).getByText('Er staan 3 contracten in het register.', { exact: false })).toBeVisible()
  expect(within(register).getByText('Er komt nog 1 aanbesteding.', { exact: false })).toBeVisible()
  expect(
    within(register)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['geen afspraak: 0', 'nagekomen: 1', 'niet nagekomen: 1', 'onbekend: 1'])
  expect(within(register).getByRole('link', { name: 'Naar het register' })).toHaveAttribute(
    'href',
    expect.stringContaining('/contracten'),
  )
})
