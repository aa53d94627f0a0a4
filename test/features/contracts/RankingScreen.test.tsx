import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { addRecord } from '../../../src/dossier/commands/records'
import { readSettings } from '../../../src/dossier/contracts/rankingSettings'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import RankingScreen from '../../../src/features/contracts/RankingScreen'
import { renderInDossier } from '../../support/renderInDossier'

const place = { address: 'contracten/kansenkaart', path: 'contracten/kansenkaart' }

function writeRegister(draft: DossierDraft) {
  addRecord(draft, 'contracts', 'c1', {
    name: 'Catering',
    supplier: 'Tafel',
    category: 'catering',
    hoursPerWeek: 255,
    ends: '2099-01-01',
    clause: 'kept',
    relation: 'good',
    location: 'Stadskantoor',
    rank: 'V',
  })
  addRecord(draft, 'contracts', 'c2', {
    name: 'Software',
    supplier: 'Datawerk',
    category: 'ict',
    valuePerYear: 25_000,
    ends: '2099-01-01',
    clause: 'none',
    rank: 'W',
  })
  addRecord(draft, 'contracts', 'c3', { name: 'Onbekend', rank: 'X' })
}

async function showRanking() {
  const result = await renderInDossier(<RankingScreen />, { ...place, prepare: writeRegister })
  await screen.findByRole('heading', { level: 1, name: 'Met wie drinken we het eerst koffie?' })
  return result
}

const ranked = () => within(screen.getByRole('region', { name: 'Volgorde' }))
const order = () =>
  ranked()
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)

beforeEach(() => page.viewport(1366, 768))

describe('who comes to see with whom to begin', () => {
  test('reads the order with the reasons in words, and what is a source and what an estimate', async () => {
    const { user } = await showRanking()
    expect(order()).toEqual(['Catering', 'Software'])
    expect(ranked().getAllByText('In catering zit veel mensenwerk.')[0]).toBeVisible()
    const [why] = ranked().getAllByText('Waarom hier?')
    if (!why) throw new Error('There are no reasons')
    await user.click(why)
    const reasons = within(why.closest('details') ?? document.body)
    expect(reasons.getByText(/Er staat een sociale afspraak in die wordt nagekomen/)).toBeVisible()
    expect(reasons.getByText(/255 uur × 5 tot 10% = 12,8 tot 25,5 uur per week/)).toBeVisible()
    expect(why.closest('details')).toHaveTextContent(/dat 0,5 tot 1 baan van de banenafspraak/)
    expect(reasons.getByRole('button', { name: 'banenafspraak' })).toBeVisible()
    expect(reasons.getAllByRole('button', { name: 'bron' }).length).toBeGreaterThan(1)
    expect(reasons.getAllByRole('button', { name: 'voorstel' }).length).toBeGreaterThan(5)
  })

  test('is told what to ask about a contract of which too little is known', async () => {
    await showRanking()
    const tooLittle = within(screen.getByRole('region', { name: 'Hier weten we nog te weinig van' }))
    expect(tooLittle.getByRole('link', { name: 'Onbekend' })).toBeVisible()
    expect(tooLittle.getByText(/^Vraag nog: Welke categorie is het\?/)).toBeVisible()
    expect(tooLittle.getByText(/^Bij 1 contract is de categorie nog niet gekozen/)).toBeVisible()
    expect(tooLittle.getByRole('link', { name: 'Naar alle contracten' })).toBeVisible()
  })

  test('weighs otherwise, sees the order follow, and goes back to the proposal', async () => {
    const { user, dossier } = await showRanking()
    await user.click(screen.getByText('Zo rekenen we'))
    for (const criterion of ['Arbeid', 'Omvang', 'Sociale afspraak', 'Relatie', 'Plek']) {
      await user.selectOptions(screen.getByRole('combobox', { name: criterion }), '0')
    }
    expect(readSettings(dossier.snapshot.current).weights).toMatchObject({ labour: 0, time: 3 })
    // Time alone is the same for both, and the name then decides.
    expect(ranked().getAllByText('Score 100 van 100')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Terug naar het voorstel' }))
    expect(readSettings(dossier.snapshot.current).weights.labour).toBe(5)
    expect(screen.queryByRole('button', { name: 'Terug naar het voorstel' })).not.toBeInTheDocument()
  })

  test('sees a picture with a sentence and a table that say the same', async () => {
    const { user } = await showRanking()
    const picture = within(
      screen.getByRole('region', { name: 'Wanneer loopt het af, en hoeveel werk zit erin?' }),
    )
    expect(picture.getByRole('img')).toHaveAccessibleName(
      /In beeld: 1 contract, tot 1 januari 2099: Catering/,
    )
    await user.selectOptions(
      picture.getByRole('combobox', { name: 'Wat meet de hoogte?' }),
      'Waarde per jaar',
    )
    await user.click(picture.getByText('Dezelfde gegevens als tabel'))
    expect(
      picture.getByRole('row', { name: /Software ICT en advies 1 januari 2099 €\s?25\.000/ }),
    ).toBeVisible()
    expect(
      picture.getByText('1 contract staat er niet in, omdat de einddatum of de omvang onbekend is.'),
    ).toBeVisible()
  })

  test('takes the order along on paper, with every reason and what is still to ask', async () => {
    await showRanking()
    expect(screen.queryByRole('table', { name: 'Volgorde van contracten' })).not.toBeInTheDocument()
    window.dispatchEvent(new Event('beforeprint'))
    const paper = screen.getByText('Volgorde van contracten').closest('table')
    expect(paper).toHaveTextContent(/1Catering.*In catering zit veel mensenwerk\..*2Software/)
    expect(paper).toHaveTextContent('Vraag nog: Hoe loopt het contact? Waar wordt gewerkt?')
    expect(screen.getByText(/Gewichten: Arbeid 5, Omvang 4/)).toBeInTheDocument()
    window.dispatchEvent(new Event('afterprint'))
  })

  test('can do the sum again, and reads what is not known yet', async () => {
    const { user } = await showRanking()
    const software = ranked()
      .getAllByRole('listitem')
      .find((one) => within(one).queryByText('Software'))
    if (!software) throw new Error('Software has no place')
    // Labour 20, size 2, time 100 and clause 40, each by its weight.
    expect(software).toHaveTextContent('4 van 6 kenmerken bekend. Nog onbekend: de relatie en de plek.')
    expect(software).toHaveTextContent('De score kan nog 51 worden.')
    await user.click(within(software).getByText('Waarom hier?'))
    expect(software).toHaveTextContent('Rekensom: (5 × 20 + 4 × 2 + 3 × 100 + 3 × 40) ÷ 20 = 26, afgerond.')
    expect(within(software).getByText('Score 26 van 100')).toBeVisible()
  })

  test('makes an opportunity of a contract', async () => {
    const { user, dossier } = await showRanking()
    await user.click(screen.getByRole('checkbox', { name: 'Kies Catering voor een kans' }))
    await user.click(screen.getByRole('button', { name: 'Maak er een kans van' }))
    await user.click(screen.getByRole('button', { name: 'Maak deze kans' }))
    expect(Object.values(dossier.snapshot.current.opportunities)).toMatchObject([
      { title: 'Catering', supplier: 'Tafel', category: 'catering', relationGood: 'yes', clause: 'kept' },
    ])
  })
})
