import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { addRecord } from '../../../src/dossier/commands/records'
import { setLetters } from '../../../src/dossier/commands/roleMatrix'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { peopleOnRole } from '../../../src/dossier/people/peopleOnRole'
import { readFindings } from '../../../src/dossier/roleMatrix/findings'
import { readRoleMatrix } from '../../../src/dossier/roleMatrix/readRoleMatrix'
import { wholeDossier } from '../../../src/dossier/roleMatrix/scope'
import RoleMatrixScreen from '../../../src/features/roleMatrix/RoleMatrixScreen'
import { renderInDossier } from '../../support/renderInDossier'

async function show(
  look: 'matrix' | 'mensen' | 'rol' | 'activiteit' | '',
  prepare?: (draft: DossierDraft) => void,
) {
  const result = await renderInDossier(<RoleMatrixScreen />, {
    address: look ? `rollen?beeld=${look}` : 'rollen',
    path: 'rollen',
    ...(prepare && { prepare }),
  })
  await screen.findByRole('heading', { level: 1, name: 'Rollen en verantwoordelijkheden' })
  return result
}

const grid = () => screen.getByRole('grid', { name: 'Rollenmatrix: het hele dossier' })
const cell = (name: string) => within(grid()).getByRole('gridcell', { name })
const held = (
  dossier: { snapshot: { current: Parameters<typeof readRoleMatrix>[0] } },
  activity: string,
  role: string,
) => readRoleMatrix(dossier.snapshot.current, wholeDossier).letters(activity, role)

beforeEach(() => page.viewport(1366, 900))

describe('the grid', () => {
  test('is one stop for Tab, with names for its lines, its columns and its cells', async () => {
    await show('matrix')
    expect(within(grid()).getByRole('rowheader', { name: 'A03 Coalitie vormen' })).toBeVisible()
    expect(within(grid()).getByRole('columnheader', { name: 'Trekker HR: nog niemand' })).toBeVisible()
    expect(within(grid()).getByRole('columnheader', { name: 'Opdrachtnemer' })).toBeVisible()
    expect(cell('Trekker HR, Coalitie vormen: beslist en doet het')).toHaveTextContent('BD')
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  test('is walked by arrows, Home and End, and stays inside its edges', async () => {
    const { user } = await show('matrix')
    await user.click(screen.getByRole('button', { name: 'Bekijk wat opvalt' }))
    cell('Opdrachtgever of bestuurder, Aanleiding en nulmeting vastleggen: weet ervan').focus()
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(cell('Trekker HR, Besluit nemen en hardop uitspreken: doet het')).toHaveFocus()
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    await user.keyboard('{Home}')
    expect(screen.getByRole('rowheader', { name: 'A02 Besluit nemen en hardop uitspreken' })).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowUp}{ArrowUp}')
    expect(screen.getByRole('rowheader', { name: 'A01 Aanleiding en nulmeting vastleggen' })).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowUp}')
    expect(
      screen.getByRole('columnheader', { name: 'Opdrachtgever of bestuurder: nog niemand' }),
    ).toHaveFocus()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(cell('Jobcoach, Resultaten en verhalen delen: geen rol')).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(cell('Jobcoach, Resultaten en verhalen delen: geen rol')).toHaveFocus()
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(screen.getByRole('rowheader', { name: 'A01 Aanleiding en nulmeting vastleggen' })).toHaveFocus()
  })

  test('never puts the focused cell behind its headers', async () => {
    const { user } = await show('matrix')
    cell('Opdrachtgever of bestuurder, Aanleiding en nulmeting vastleggen: weet ervan').focus()
    await user.keyboard('{Control>}{End}{/Control}')
    for (const key of ['{PageUp}', '{PageUp}', '{ArrowUp}', '{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}']) {
      await user.keyboard(key)
      const focused = document.activeElement?.getBoundingClientRect()
      const head = grid().querySelector('thead')?.getBoundingClientRect()
      const first = document.activeElement?.closest('tr')?.querySelector('th')?.getBoundingClientRect()
      expect(focused?.top).toBeGreaterThanOrEqual(Math.floor(head?.bottom ?? 0) - 1)
      expect(focused?.left).toBeGreaterThanOrEqual(Math.floor(first?.right ?? 0) - 1)
    }
  })

  test('takes letters in the focused cell, and empties it', async () => {
    const { user, dossier } = await show('matrix')
    cell('Jurist of aanbestedingsadviseur, Coalitie vormen: geen rol').focus()
    await user.keyboard('h')
    expect(cell('Jurist of aanbestedingsadviseur, Coalitie vormen: helpt mee')).toHaveFocus()
    await user.keyboard('db')
    expect(held(dossier, 'coalition', 'lawyer')).toBe('BD')
    await user.keyboard('{Delete}')
    expect(held(dossier, 'coalition', 'lawyer')).toBe('')
    expect(Object.keys(dossier.snapshot.current.matrix)).toEqual([])
  })

  test('hears no letters anywhere else', async () => {
    const { user, dossier } = await show('matrix')
    screen.getByRole('rowheader', { name: 'A03 Coalitie vormen' }).focus()
    await user.keyboard('bdhw{Delete}')
    screen.getByRole('link', { name: 'Mensen' }).focus()
    await user.keyboard('b')
    cell('Trekker HR, Coalitie vormen: beslist en doet het').focus()
    await user.keyboard('{Control>}b{/Control}')
    expect(Object.keys(dossier.snapshot.current.matrix)).toEqual([])
  })

  test('lets people choose with Enter or a press; Escape leaves the cell as it was, with the focus', async () => {
    const { user, dossier } = await show('matrix')
    cell('Trekker inkoop, Coalitie vormen: helpt mee').focus()
    await user.keyboard('{Enter}')
    const dialog = screen.getByRole('dialog', { name: 'Wat doet Trekker inkoop?' })
    expect(within(dialog).getByRole('button', { name: 'helpt mee' })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    // A real key: the browser itself closes a dialog.
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(cell('Trekker inkoop, Coalitie vormen: helpt mee')).toHaveFocus())
    await user.keyboard('{Enter}{ArrowDown}{Enter}')
    await waitFor(() => expect(cell('Trekker inkoop, Coalitie vormen: weet ervan')).toHaveFocus())
    await user.click(cell('Trekker inkoop, Coalitie vormen: weet ervan'))
    await user.click(screen.getByRole('button', { name: 'geen rol' }))
    expect(held(dossier, 'coalition', 'procurementLead')).toBe('')
  })

  test('shows the letters of RASCI to who likes those, and then hears those', async () => {
    const { user, dossier } = await show('matrix')
    await user.selectOptions(screen.getByLabelText('Letters'), 'RASCI: A, R, S en I')
    expect(cell('Trekker HR, Coalitie vormen: beslist en doet het')).toHaveTextContent('AR')
    cell('Jurist of aanbestedingsadviseur, Coalitie vormen: geen rol').focus()
    await user.keyboard('c')
    expect(held(dossier, 'coalition', 'lawyer')).toBe('H')
    await user.selectOptions(screen.getByLabelText('Letters'), 'B, D, H en W')
  })

  test('of sixty activities and twenty roles draws no line anew when the focus moves', async () => {
    const { user } = await show('matrix', (draft) => {
      for (let at = 0; at < 30; at++)
        addRecord(draft, 'activities', `a${at}`, { name: `Activiteit ${at}`, rank: `z${at}z`, scope: '' })
      for (let at = 0; at < 5; at++)
        addRecord(draft, 'roles', `r${at}`, { name: `Rol ${at}`, side: 'client', rank: `z${at}z`, scope: '' })
    })
    expect(within(grid()).getAllByRole('row')).toHaveLength(62)
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((records) => changes.push(...records))
    observer.observe(grid(), { childList: true, subtree: true, characterData: true, attributes: true })
    cell('Trekker HR, Coalitie vormen: beslist en doet het').focus()
    await user.keyboard('{ArrowDown}{ArrowRight}{PageDown}{End}')
    observer.disconnect()
    expect(new Set(changes.map(({ type, attributeName }) => `${type} ${attributeName}`))).toEqual(
      new Set(['attributes tabindex']),
    )
  })
})

describe('roles and activities', () => {
  test('are added, renamed, moved and hidden, and shown again', async () => {
    const { user } = await show('matrix')
    await user.click(screen.getByRole('button', { name: 'Voeg rol toe' }))
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }))
    expect(screen.getByText('Geef de rol een naam.')).toBeVisible()
    await user.type(screen.getByLabelText('Naam van de rol'), 'Wijkteam')
    await user.click(screen.getByRole('radio', { name: 'Partners' }))
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }))
    expect(screen.getByRole('columnheader', { name: 'Wijkteam: nog niemand' })).toBeVisible()

    await user.click(screen.getByRole('columnheader', { name: 'Communicatie: nog niemand' }))
    await user.clear(screen.getByLabelText('Naam van de rol'))
    await user.type(screen.getByLabelText('Naam van de rol'), 'Woordvoerder')
    await user.click(screen.getByRole('button', { name: 'Naar links' }))
    await user.click(screen.getByRole('button', { name: 'Sluiten' }))
    const names = within(grid())
      .getAllByRole('columnheader')
      .map((one) => one.getAttribute('aria-label'))
    expect(names.indexOf('Woordvoerder: nog niemand')).toBe(
      names.indexOf('Jurist of aanbestedingsadviseur: nog niemand') - 1,
    )

    await user.click(screen.getByRole('rowheader', { name: 'A05 Verhalen delen met collega’s' }))
    await user.click(screen.getByRole('button', { name: 'Verberg deze activiteit' }))
    expect(screen.queryByRole('rowheader', { name: /Verhalen delen/ })).toBeNull()
    await user.click(screen.getByText('1 activiteit is verborgen'))
    await user.click(screen.getByRole('button', { name: 'Toon de activiteit Verhalen delen met collega’s' }))
    expect(screen.getByRole('rowheader', { name: /Verhalen delen/ })).toBeVisible()
  })
})

describe('what stands out', () => {
  const two = (draft: DossierDraft) => setLetters(draft, wholeDossier, 'stories', 'communication', 'BD')

  test('is mended in one press, and that can be undone', async () => {
    const { user, dossier } = await show('matrix', two)
    expect(screen.getByText(/er 2 beslissers: Trekker HR, Communicatie/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Laat Trekker HR beslissen:/ }))
    expect(held(dossier, 'stories', 'communication')).toBe('D')
    expect(screen.queryByText('Meer dan één beslist')).toBeNull()
    expect(screen.getByRole('heading', { name: 'Dit valt op' })).toHaveFocus()
  })

  test('becomes an action of the dossier, once', async () => {
    const { user, dossier } = await show('matrix', two)
    await user.click(screen.getByRole('button', { name: /^Maak er een actie van: Bij ‘Verhalen/ }))
    expect(Object.values(dossier.snapshot.current.actions)).toMatchObject([
      { what: 'Kies één beslisser bij ‘Verhalen delen met collega’s’', about: '' },
    ])
    expect(screen.getByRole('link', { name: 'Staat bij de acties' })).toBeVisible()
  })

  test('is set aside with a reason, and brought back', async () => {
    const { user, dossier } = await show('matrix', two)
    await user.click(screen.getByRole('button', { name: /^Leg opzij: Bij ‘Verhalen/ }))
    const dialog = within(screen.getByRole('dialog', { name: 'Leg dit opzij' }))
    await user.click(dialog.getByRole('button', { name: 'Leg opzij' }))
    expect(dialog.getByText(/Schrijf op waarom/)).toBeVisible()
    await user.type(dialog.getByLabelText('Waarom is dit bij jullie goed zo?'), 'Zij doen het samen.{Enter}')
    expect(readFindings(dossier.snapshot.current, wholeDossier).aside).toHaveLength(1)
    await user.click(screen.getByText('1 ding is opzij gelegd'))
    expect(screen.getByText('Reden: Zij doen het samen.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Haal terug/ }))
    expect(readFindings(dossier.snapshot.current, wholeDossier).aside).toEqual([])
  })
})

describe('people', () => {
  test('the leads of the dossier are offered, others are named, and a deputy stands in', async () => {
    const { user, dossier } = await show('mensen')
    await user.click(screen.getByRole('button', { name: 'Zet Sanne op de rol Trekker HR' }))
    expect(screen.queryByRole('button', { name: 'Zet Sanne op de rol Trekker HR' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Kies wie dit is: Contractmanager' }))
    await user.type(screen.getByLabelText('Naam van wie Contractmanager is'), 'Ahmed{Enter}')
    await user.type(screen.getByLabelText('Naam van wie Contractmanager is'), 'Sanne')
    await user.selectOptions(screen.getByLabelText('Als'), 'vervangt')
    await user.click(screen.getByRole('button', { name: 'Zet op deze rol' }))
    const { people, deputies } = peopleOnRole(dossier.snapshot.current, 'contractManager', wholeDossier)
    expect([people, deputies]).toMatchObject([[{ name: 'Ahmed' }], [{ name: 'Sanne' }]])
    await user.click(screen.getByRole('button', { name: 'Haal Sanne van de rol Contractmanager' }))
    await user.click(screen.getByRole('button', { name: 'Sluiten' }))
    await user.selectOptions(screen.getByLabelText('Wie is er even niet?'), 'Sanne')
    expect(screen.getByText('Niemand kan beslissen over ‘Coalitie vormen’.')).toBeVisible()
  })
})

describe('the matrix as text', () => {
  test('tells by role what it does, and by activity who does it', async () => {
    await show('rol')
    const role = screen.getByRole('article', { name: 'Jobcoach (nog niemand)' })
    expect(role).toHaveTextContent('Begeleiden op het werk (opdrachtnemer)')
    expect(role).not.toHaveTextContent('beslist')
  })

  test('is what a telephone shows, and it can be changed there', async () => {
    await page.viewport(390, 844)
    const { user, dossier } = await show('')
    expect(screen.getByRole('article', { name: 'A03 Coalitie vormen' })).toHaveTextContent(
      'beslistTrekker HR',
    )
    await user.click(screen.getByRole('button', { name: 'Wijzig wie wat doet bij Coalitie vormen' }))
    await user.selectOptions(screen.getByLabelText('Jobcoach'), 'helpt mee')
    expect(held(dossier, 'coalition', 'jobCoach')).toBe('H')
  })
})

test('the matrix of a route shows what belongs to it and keeps its own changes', async () => {
  const { dossier, user } = await renderInDossier(<RoleMatrixScreen />, {
    address: 'rollen/k1/contract?beeld=matrix',
    path: 'rollen/:opportunity/:route',
    prepare: (draft) => addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak' }),
  })
  const own = await screen.findByRole('grid', { name: 'Rollenmatrix: Schoonmaak – Route bestaand contract' })
  expect(within(own).queryByRole('rowheader', { name: /Instrument kiezen/ })).toBeNull()
  within(own).getByRole('gridcell', { name: 'Jobcoach, Coalitie vormen: geen rol' }).focus()
  await user.keyboard('h')
  expect(Object.keys(dossier.snapshot.current.matrix)).toEqual(['k1/contract/coalition/jobCoach'])
})

test('a matrix of an opportunity that is not there says so', async () => {
  await renderInDossier(<RoleMatrixScreen />, {
    address: 'rollen/nergens/contract',
    path: 'rollen/:opportunity/:route',
  })
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Deze rollenmatrix is er niet (meer)' }),
  ).toBeVisible()
})
