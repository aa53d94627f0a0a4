import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { linkContract } from '../../../src/dossier/commands/contracts'
import { addRecord } from '../../../src/dossier/commands/records'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { readScores } from '../../../src/dossier/opportunities/scores'
import OpportunitiesScreen from '../../../src/features/opportunities/OpportunitiesScreen'
import OpportunityScreen from '../../../src/features/opportunities/OpportunityScreen'
import { renderInDossier } from '../../support/renderInDossier'

const titles = ['Kantine', 'Post', 'Groen', 'Bloemen']

function writeOpportunities(draft: DossierDraft) {
  for (const [i, title] of titles.entries())
    addRecord(draft, 'opportunities', `k${i}`, { title, rank: `V${i}` })
  addRecord(draft, 'contracts', 'c1', {
    name: 'Bedrijfsrestaurant',
    supplier: 'Tafel',
    location: 'Stadskantoor',
  })
  linkContract(draft, 'k0', 'c1', true)
}

async function showOpportunity() {
  const result = await renderInDossier(<OpportunityScreen actions={() => null} />, {
    address: 'kansen/k0',
    path: 'kansen/:opportunity',
    prepare: writeOpportunities,
  })
  await screen.findByRole('heading', { level: 1, name: 'Kantine' })
  return result
}

async function showAll() {
  const place = { address: 'kansen', path: 'kansen' }
  const result = await renderInDossier(<OpportunitiesScreen />, { ...place, prepare: writeOpportunities })
  await screen.findByRole('heading', { level: 1, name: 'Kansen' })
  return result
}

const scores = () => within(screen.getByRole('region', { name: 'Scores' }))

beforeEach(() => page.viewport(1366, 768))

describe('an opportunity', () => {
  test('names its contracts, and leads to them', async () => {
    const { dossier } = await showOpportunity()
    const contracts = within(screen.getByRole('region', { name: 'Contracten' }))
    const link = contracts.getByRole('link', { name: 'Bedrijfsrestaurant' })
    expect(link).toHaveAttribute('href', `#/d/${dossier.id}/contracten/c1`)
    expect(contracts.getByText('Tafel · Stadskantoor')).toBeVisible()
  })

  test('is scored by two people apart, who see where they differ', async () => {
    const { user, dossier } = await showOpportunity()
    const mark = (question: RegExp, value: string) =>
      user.click(within(scores().getByRole('group', { name: question })).getByRole('radio', { name: value }))
    await mark(/^Hoeveel mensen/, '5')
    await user.click(scores().getByText('Voeg deelnemer toe', { selector: 'summary span' }))
    await user.type(scores().getByLabelText('Naam of initialen'), 'SB{Enter}')
    expect(scores().getByRole('radio', { name: 'SB' })).toBeChecked()
    await mark(/^Hoeveel mensen/, '2')
    expect(scores().getByText('Impact: gemiddeld 3,5, van 2,0 tot 5,0 (1 van 5 vragen)')).toBeVisible()
    expect(scores().getByText('Hoeveel mensen kunnen we helpen? Van 2 tot 5.')).toBeVisible()
    await mark(/^Hoeveel mensen/, 'geen cijfer')
    const opportunity = dossier.snapshot.current.opportunities.k0
    expect(opportunity && readScores(opportunity).participants).toEqual([{ name: '', scores: { people: 5 } }])
  })

  test('meets a stop sign when its contract would become much larger', async () => {
    const { user } = await showOpportunity()
    await user.click(screen.getByText('Gaat het contract veranderen? Toets dat eerst'))
    await user.selectOptions(screen.getByLabelText(/^Verandert er iets aan het geld/), 'ja')
    expect(screen.getByText('Let op. Vraag een jurist of dit mag, voordat je iets afspreekt.')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Wordt de opdracht flink groter?'), 'ja')
    expect(
      screen.getByText('Stop. Dit lijkt op een wezenlijke wijziging. Vraag eerst een jurist.'),
    ).toBeVisible()
    await user.selectOptions(screen.getByLabelText(/^Verandert er iets aan het geld/), 'nee')
    expect(
      screen.getByText(/Een vrijwillige afspraak, zoals een intentieverklaring, past hierbij/),
    ).toBeVisible()
  })
})

describe('choosing among opportunities', () => {
  test('more than three are chosen all the same, with a friendly word', async () => {
    const { user, dossier } = await showAll()
    for (const title of titles.slice(0, 3)) {
      await user.click(screen.getByRole('button', { name: `Kies kans ${title}` }))
    }
    expect(screen.getByText('3 kansen gekozen.')).toBeVisible()
    expect(screen.queryByText(/Jullie kozen/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Kies kans Bloemen' }))
    expect(screen.getByText(/^Jullie kozen 4 kansen. Dat mag./)).toBeVisible()
    expect(Object.values(dossier.snapshot.current.opportunities).every(({ chosen }) => chosen)).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Kies kans Bloemen toch niet' }))
    expect(dossier.snapshot.current.opportunities.k3?.chosen).toBe(false)
  })
})
