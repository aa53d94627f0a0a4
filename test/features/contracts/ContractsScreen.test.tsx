import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { addRecord, removeRecord, restoreRecord } from '../../../src/dossier/commands/records'
import { readContract, readContracts } from '../../../src/dossier/contracts/readContracts'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import ContractsScreen from '../../../src/features/contracts/ContractsScreen'
import { renderInDossier } from '../../support/renderInDossier'

const place = { address: 'contracten', path: 'contracten' }

async function showContracts(prepare?: (draft: DossierDraft) => void) {
  const result = await renderInDossier(<ContractsScreen />, { ...place, ...(prepare && { prepare }) })
  await screen.findByRole('heading', { level: 1, name: 'Contracten' })
  return result
}

function writeThree(draft: DossierDraft) {
  addRecord(draft, 'contracts', 'c1', {
    name: 'Schoonmaak',
    supplier: 'Helder',
    valuePerYear: 9000,
    rank: 'V',
  })
  addRecord(draft, 'contracts', 'c2', {
    name: 'Groen',
    supplier: 'Blad',
    category: 'green',
    clause: 'kept',
    rank: 'W',
  })
  addRecord(draft, 'contracts', 'c3', { name: 'Post', plannedOn: '2099-05-01', rank: 'X' })
}

function writeTenThousand({ contracts }: DossierDraft) {
  for (let i = 0; i < 10_000; i++) {
    contracts.set(`c${i}/row`, { name: `Contract ${i}`, rank: String(i).padStart(6, '0') })
  }
}

const grid = () => screen.getByRole('grid', { name: 'Lijst van contracten' })
const names = () =>
  within(grid())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
const cell = (name: string | RegExp) => within(grid()).getByRole('gridcell', { name })

beforeEach(() => page.viewport(1366, 768))

describe('a dossier without contracts', () => {
  test('says how to begin, and takes the first one', async () => {
    const { user, dossier } = await showContracts()
    expect(screen.getByText('Er staat nog geen contract in dit dossier')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Voeg contract toe' }))
    const form = within(screen.getByRole('region', { name: 'Voeg contract toe' }))
    expect(form.getByLabelText('Naam')).toHaveFocus()
    await user.type(form.getByLabelText('Naam'), 'Bedrijfsrestaurant')
    await user.type(form.getByLabelText(/^Waarde per jaar/), '185.000')
    await user.click(form.getByRole('button', { name: 'Voeg contract toe' }))
    expect(form.getByText('‘Bedrijfsrestaurant’ staat in de lijst.')).toBeVisible()
    expect(form.getByLabelText('Naam')).toHaveFocus()
    expect(form.getByLabelText('Naam')).toHaveValue('')
    expect(readContracts(dossier.snapshot.current)).toMatchObject([
      { name: 'Bedrijfsrestaurant', valuePerYear: 185_000, plannedOn: '' },
    ])
    expect(names()).toEqual(['Bedrijfsrestaurant'])
  })

  test('takes a tender that has yet to come', async () => {
    const { user, dossier } = await showContracts()
    await user.click(screen.getByRole('button', { name: 'Voeg contract toe' }))
    await user.click(screen.getByRole('radio', { name: 'een aanbesteding die nog komt' }))
    await user.type(screen.getByLabelText('Naam'), 'Sportvelden')
    await user.type(screen.getByLabelText(/^Start aanbesteding/), '2099-05-01')
    await user.keyboard('{Enter}')
    expect(readContracts(dossier.snapshot.current)).toMatchObject([
      { name: 'Sportvelden', plannedOn: '2099-05-01', ends: '' },
    ])
  })

  test('asks for a name or a supplier, and for nothing else', async () => {
    const { user, dossier } = await showContracts()
    await user.click(screen.getByRole('button', { name: 'Voeg contract toe' }))
    await user.keyboard('{Enter}')
    expect(screen.getByLabelText('Naam')).toHaveAccessibleDescription(/Vul een naam of een leverancier in/)
    await user.type(screen.getByLabelText('Leverancier'), 'Helder{Enter}')
    expect(readContracts(dossier.snapshot.current)).toMatchObject([{ name: '', supplier: 'Helder' }])
  })
})

describe('the list', () => {
  test('is a grid that tells how many lines it has, and where each one stands', async () => {
    await showContracts(writeThree)
    expect(grid()).toHaveAttribute('aria-rowcount', '4')
    expect(names()).toEqual(['Schoonmaak', 'Groen', 'Post'])
    const rows = within(grid()).getAllByRole('row')
    expect(rows.map((row) => row.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3', '4'])
    expect(screen.getByText('3 contracten')).toBeVisible()
  })

  test('is walked by arrows from one stop for Tab, and a cell is changed with Enter', async () => {
    const { user, dossier } = await showContracts(writeThree)
    const first = within(grid()).getByRole('rowheader', { name: 'Schoonmaak' })
    first.focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('link', { name: 'Open Schoonmaak' })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(cell('Helder')).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(cell('Blad')).toHaveFocus()
    await user.keyboard('{Enter}')
    const field = screen.getByRole('textbox', { name: 'Leverancier van Groen' })
    expect(field).toHaveFocus()
    await user.keyboard(' & Zn{Enter}')
    expect(cell('Blad & Zn')).toHaveFocus()
    expect(readContract(dossier.snapshot.current, 'c2')?.supplier).toBe('Blad & Zn')
    expect(
      within(grid())
        .getAllByRole('gridcell')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1)
  })

  test('puts back with Escape what stood in a cell', async () => {
    const { user, dossier } = await showContracts(writeThree)
    cell('Helder').focus()
    await user.keyboard('Anders')
    expect(readContract(dossier.snapshot.current, 'c1')?.supplier).toBe('Anders')
    await user.keyboard('{Escape}')
    expect(readContract(dossier.snapshot.current, 'c1')?.supplier).toBe('Helder')
    expect(cell('Helder')).toHaveFocus()
  })

  test('goes from cell to cell with Tab while changing, and jumps to the ends', async () => {
    const { user } = await showContracts(writeThree)
    cell('Helder').focus()
    await user.keyboard('{F2}{Tab}')
    expect(screen.getByRole('combobox', { name: 'Categorie van Schoonmaak' })).toHaveFocus()
    await user.keyboard('{Escape}{Control>}{End}{/Control}')
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '4')
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(screen.getByRole('checkbox', { name: 'Kies Schoonmaak' })).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('checkbox', { name: 'Kies alle contracten in deze lijst' })).toHaveFocus()
  })

  test('takes a choice and a day by pressing the cell', async () => {
    const { user, dossier } = await showContracts(writeThree)
    await user.click(cell('Groen en buitenruimte'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Categorie van Groen' }), 'Schoonmaak')
    await user.keyboard('{Enter}')
    expect(readContract(dossier.snapshot.current, 'c2')?.category).toBe('cleaning')
    await user.click(cell('1 mei 2099'))
    const day = screen.getByLabelText('Start aanbesteding van Post')
    await user.clear(day)
    await user.type(day, '2099-06-02')
    expect(readContract(dossier.snapshot.current, 'c3')?.plannedOn).toBe('2099-06-02')
  })

  test('keeps what was typed and is no number in sight, with a word about it', async () => {
    const { user, dossier } = await showContracts(writeThree)
    await user.click(cell(/9.000/))
    const amount = screen.getByRole('textbox', { name: 'Waarde per jaar van Schoonmaak' })
    await user.clear(amount)
    await user.type(amount, 'veel geld{Enter}')
    const wrong = cell(/veel geld.*is geen getal/)
    expect(wrong).toHaveAttribute('aria-invalid', 'true')
    await user.click(wrong)
    await user.keyboard('{Escape}')
    expect(readContract(dossier.snapshot.current, 'c1')?.valuePerYear).toBe(9000)
    expect(cell(/9.000/)).not.toHaveAttribute('aria-invalid')
  })

  test('is sorted by its headers, and says which one', async () => {
    const { user } = await showContracts(writeThree)
    const header = () => within(grid()).getByRole('columnheader', { name: 'Naam' })
    expect(header()).toHaveAttribute('aria-sort', 'none')
    await user.click(screen.getByRole('button', { name: 'Naam' }))
    expect(header()).toHaveAttribute('aria-sort', 'ascending')
    expect(names()).toEqual(['Groen', 'Post', 'Schoonmaak'])
    await user.click(screen.getByRole('button', { name: 'Naam' }))
    expect(header()).toHaveAttribute('aria-sort', 'descending')
    expect(names()).toEqual(['Schoonmaak', 'Post', 'Groen'])
  })

  test('leaves a changed line where it is until somebody asks for order again', async () => {
    const { user } = await showContracts(writeThree)
    await user.click(screen.getByRole('button', { name: 'Naam' }))
    await user.click(within(grid()).getByRole('rowheader', { name: 'Groen' }))
    await user.keyboard(' Zuid{Enter}')
    await user.click(within(grid()).getByRole('rowheader', { name: 'Groen Zuid' }))
    const field = screen.getByRole('textbox', { name: 'Naam van Groen Zuid' })
    await user.clear(field)
    await user.type(field, 'Zwerfvuil{Enter}')
    expect(names()).toEqual(['Zwerfvuil', 'Post', 'Schoonmaak'])
    await user.click(screen.getByRole('button', { name: 'Zet weer op volgorde' }))
    expect(names()).toEqual(['Post', 'Schoonmaak', 'Zwerfvuil'])
  })

  test('is filtered and grouped, and tells how many are left', async () => {
    const { user } = await showContracts(writeThree)
    await user.type(screen.getByLabelText('Zoek in de lijst'), 'groen')
    await waitFor(() => expect(names()).toEqual(['Groen']))
    expect(screen.getByText('1 van 3 contracten')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Wis filters' }))
    await user.selectOptions(screen.getByLabelText('Groepeer'), 'op sociale afspraak')
    await waitFor(() =>
      expect(names()).toEqual([
        'nagekomen: 1 contract',
        'Groen',
        'onbekend: 2 contracten',
        'Schoonmaak',
        'Post',
      ]),
    )
    await user.selectOptions(screen.getByLabelText('Categorie'), 'Catering')
    expect(await screen.findByText('Geen contract past bij deze filters.')).toBeVisible()
  })

  test('says of a tender to come that it has no end yet', async () => {
    await showContracts(writeThree)
    const row = within(grid()).getByRole('rowheader', { name: 'Post' }).closest('tr')
    expect(row).toHaveTextContent('aanbesteding')
    expect(within(grid()).getAllByText('aanbesteding')).toHaveLength(1)
  })

  test('of ten thousand has the columns in sight on the page, tells which, and keeps the name there', async () => {
    await showContracts(writeTenThousand)
    const lastLine = () => within(grid()).getAllByRole('row').at(-1) ?? grid()
    const indexes = () => [...lastLine().children].map((one) => Number(one.getAttribute('aria-colindex')))
    await waitFor(() => expect(indexes()).not.toContain(14))
    expect(indexes().slice(0, 5)).toEqual([1, 2, 3, 4, 5])
    const region = screen.getByRole('region', { name: 'Contracten, scrolt in het kader' })
    region.scrollTo({ left: 2000 })
    await waitFor(() => expect(indexes()).toContain(14))
    expect(indexes().slice(0, 3)).toEqual([1, 2, 3])
    expect(indexes()).not.toContain(4)
    const leftOf = (one: Element | undefined) => one?.getBoundingClientRect().left ?? Number.NaN
    const name = within(lastLine()).getByRole('rowheader')
    await waitFor(() => expect(leftOf(name) - leftOf(region)).toBeLessThan(60))
    const heads = within(grid()).getAllByRole('columnheader')
    expect(leftOf(lastLine().lastElementChild ?? undefined)).toBeCloseTo(leftOf(heads.at(-1)), 0)
  })

  test('of ten thousand has only the lines in sight on the page, and the last one is a key away', async () => {
    const { user } = await showContracts(writeTenThousand)
    expect(grid()).toHaveAttribute('aria-rowcount', '10001')
    expect(within(grid()).getAllByRole('row').length).toBeLessThan(60)
    within(grid()).getByRole('rowheader', { name: 'Contract 0' }).focus()
    await user.keyboard('{Control>}{End}{/Control}')
    await user.keyboard('{Home}{ArrowRight}')
    expect(within(grid()).getByRole('rowheader', { name: 'Contract 9999' })).toHaveFocus()
    expect(within(grid()).getAllByRole('row').length).toBeLessThan(60)
  })

  test('is a card per contract on a phone', async () => {
    await page.viewport(390, 800)
    const { user } = await showContracts(writeThree)
    const cards = within(screen.getByRole('list', { name: 'Contracten' })).getAllByRole('listitem')
    expect(cards).toHaveLength(3)
    expect(screen.queryByRole('grid')).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Kies Groen' }))
    expect(screen.getByText('1 contract gekozen')).toBeVisible()
  })
})

describe('contracts that somebody chose', () => {
  test('are removed together, and come back together', async () => {
    const { user, dossier } = await showContracts(writeThree)
    await user.click(screen.getByRole('checkbox', { name: 'Kies Schoonmaak' }))
    await user.click(screen.getByRole('checkbox', { name: 'Kies Post' }))
    await user.click(screen.getByRole('button', { name: 'Verwijder 2 contracten' }))
    expect(names()).toEqual(['Groen'])
    dossier.undo.undo()
    await waitFor(() => expect(names()).toEqual(['Schoonmaak', 'Groen', 'Post']))
  })

  test('are chosen no longer when they are removed elsewhere, until they are back', async () => {
    const { user, dossier } = await showContracts(writeThree)
    await user.click(screen.getByRole('checkbox', { name: 'Kies Schoonmaak' }))
    await user.click(screen.getByRole('checkbox', { name: 'Kies Groen' }))
    act(() => dossier.change((draft) => removeRecord(draft, 'contracts', ['c2'])))
    expect(screen.getByText('1 contract gekozen')).toBeVisible()
    expect(screen.queryByText(/door de filters/)).not.toBeInTheDocument()
    act(() => dossier.change((draft) => restoreRecord(draft, 'contracts', ['c2'])))
    expect(screen.getByText('2 contracten gekozen')).toBeVisible()
  })

  test('say together how their social clause stands, and each what it said before when that is undone', async () => {
    const { user, dossier } = await showContracts(writeThree)
    const clauses = () => readContracts(dossier.snapshot.current).map(({ clause }) => clause)
    await user.click(screen.getByRole('checkbox', { name: 'Kies Schoonmaak' }))
    await user.click(screen.getByRole('checkbox', { name: 'Kies Groen' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Zet afspraak op' }), 'niet nagekomen')
    expect(clauses()).toEqual(['notKept', 'notKept', 'unknown'])
    dossier.undo.undo()
    expect(clauses()).toEqual(['unknown', 'kept', 'unknown'])
  })

  test('become one opportunity that knows what they know', async () => {
    const { user, dossier } = await showContracts(writeThree)
    await user.click(screen.getByRole('checkbox', { name: 'Kies Schoonmaak' }))
    await user.click(screen.getByRole('checkbox', { name: 'Kies Groen' }))
    await user.click(screen.getByRole('button', { name: 'Maak er een kans van' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Maak er een kans van' }))
    expect(dialog.getByLabelText('Hoe noem je deze kans?')).toHaveValue('Stapelbaan met 2 leveranciers')
    expect(dialog.getByText('Helder, Blad')).toBeVisible()
    expect(dialog.getByText(/samen één kans\. Zo kunnen taken van meer leveranciers/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Maak deze kans' }))
    const [opportunity, ...others] = Object.values(dossier.snapshot.current.opportunities)
    expect(others).toEqual([])
    expect(opportunity).toMatchObject({
      title: 'Stapelbaan met 2 leveranciers',
      supplier: 'Helder, Blad',
      kind: 'severalSuppliers',
      'contract.c1': true,
      'contract.c2': true,
    })
  })
})

test('two contracts with one supplier are one opportunity, and no stacked job', async () => {
  const { user } = await showContracts((draft) => {
    addRecord(draft, 'contracts', 'c1', { name: 'Schoonmaak', supplier: 'Helder', rank: 'V' })
    addRecord(draft, 'contracts', 'c2', { name: 'Glas', supplier: 'Helder', rank: 'W' })
  })
  await user.click(screen.getByRole('checkbox', { name: 'Kies alle contracten in deze lijst' }))
  await user.click(screen.getByRole('button', { name: 'Maak er een kans van' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Maak er een kans van' }))
  expect(dialog.getByText('Deze 2 contracten worden samen één kans.')).toBeVisible()
  expect(dialog.getByLabelText('Hoe noem je deze kans?')).toHaveValue('Schoonmaak')
})

describe('categories that are proposed', () => {
  test('name a CPV code as one, and are all accepted at once', async () => {
    const { user, dossier } = await showContracts((draft) => {
      addRecord(draft, 'contracts', 'c1', { name: 'Perceel 1', cpv: '90910000-9', rank: 'V' })
      addRecord(draft, 'contracts', 'c2', { name: 'Koffie', rank: 'W' })
    })
    await user.click(screen.getByText('2 contracten hebben nog geen categorie'))
    expect(await screen.findByText('Omdat er staat: CPV-code 90910000 (Schoonmaakdiensten)')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Neem alle 2 voorstellen over' }))
    const categories = readContracts(dossier.snapshot.current).map(({ category }) => category)
    expect(categories).toEqual(['cleaning', 'coffee'])
  })

  test('are shown with the words that led to them, and change nothing until somebody accepts', async () => {
    const { user, dossier } = await showContracts((draft) => {
      addRecord(draft, 'contracts', 'c1', { name: 'Schoonmaak stadskantoor', rank: 'V' })
      addRecord(draft, 'contracts', 'c2', { name: 'Schoonmaak sporthal', rank: 'W' })
      addRecord(draft, 'contracts', 'c3', { name: 'Verzekering', rank: 'X' })
    })
    await user.click(screen.getByText('3 contracten hebben nog geen categorie'))
    expect(await screen.findByText('Omdat er staat: schoonmaak')).toBeVisible()
    expect(screen.getByText('Voor 1 contract vonden we niets. Kies daar zelf.')).toBeVisible()
    const categories = () => readContracts(dossier.snapshot.current).map(({ category }) => category)
    expect(categories()).toEqual(['', '', ''])
    await user.click(screen.getByRole('button', { name: 'Kies Schoonmaak voor alle 2' }))
    expect(categories()).toEqual(['cleaning', 'cleaning', ''])
  })
})
