import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { answer, markUnknown } from '../../../src/dossier/commands/answers'
import { addRecord } from '../../../src/dossier/commands/records'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import RouteMapScreen from '../../../src/features/routeMap/RouteMapScreen'
import { renderInDossier } from '../../support/renderInDossier'
import { decideAll } from '../../support/writeDossier'
import '../../../src/ui/ui.css'

const overview = { address: '', path: '' }
const theMap = () => screen.getByRole('group', { name: 'Routekaart' })
const onMap = (name: string | RegExp) => within(theMap()).getByRole('link', { name })
const addressesIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

async function showMap(prepare?: (draft: DossierDraft) => void) {
  const result = await renderInDossier(<RouteMapScreen />, { ...overview, ...(prepare && { prepare }) })
  await screen.findByRole('group', { name: 'Routekaart' })
  return { ...result, home: `#/d/${result.dossier.id}` }
}

function writeHalfway(draft: DossierDraft) {
  answer(draft, 'commitment/occasion/goal', 'Twee banen')
  decideAll(draft, 'commitment/boardStory', ['part.done'])
  decideAll(draft, 'commitment/boardDecision', ['part.done'])
  decideAll(draft, 'commitment/mandate', ['part.done'])
  decideAll(draft, 'colleagues/stories', ['part.postponed'], { until: '2024-01-01' })
  markUnknown(draft, 'commitment/occasion/hoursNow', true)
  addRecord(draft, 'opportunities', 'k1', { title: 'Catering', rank: 'a' })
  decideAll(draft, 'k1/contract', ['contract.chosen', 'contract.talked'])
  decideAll(draft, 'k1/tender', ['tender.chosen'])
  addRecord(draft, 'actions', 'a1', { what: 'Bel de cateraar', who: 'Ahmed', due: '2099-12-03', about: 'k1' })
  addRecord(draft, 'opportunities', 'k2', { title: 'Post', rank: 'b' })
  addRecord(draft, 'opportunities', 'k3', { title: 'Bloemen', rank: 'c' })
  decideAll(draft, 'k3/contract', ['contract.chosen', 'contract.stopped'])
}

beforeEach(() => page.viewport(1366, 768))

describe('a new dossier', () => {
  test('invites people to begin at 1.1', async () => {
    const { home } = await showMap()
    expect(screen.getByRole('heading', { level: 1, name: 'Waterveen' })).toBeVisible()
    expect(screen.getByText(/Begin bij het eerste station/)).toBeVisible()
    const go = screen.getByRole('link', { name: 'Ga verder' })
    expect(go).toHaveAttribute('href', `${home}/stap/1/1.1`)
    expect(go).toHaveAccessibleDescription('1.1 Leg de aanleiding vast')
    expect(onMap('1.1 Aanleiding – open. Begin hier')).toHaveAttribute('href', `${home}/stap/1/1.1`)
    expect(onMap('Jullie eerste kans: ga naar de kansen')).toHaveAttribute('href', `${home}/kansen`)
  })

  test('says that nothing waits, and asks for no action', async () => {
    await showMap()
    expect(screen.getByText('Er wacht niets op een besluit.')).toBeVisible()
    expect(screen.queryByRole('region', { name: /zonder volgende actie/ })).not.toBeInTheDocument()
  })
})

describe('the map', () => {
  test('says of every station where it leads and how it stands', async () => {
    const { home } = await showMap(writeHalfway)
    expect(onMap('Stap 1: Commitment – 3 van 4 klaar')).toHaveAttribute('href', `${home}/stap/1`)
    expect(onMap('1.1 Aanleiding – bezig')).toBeInTheDocument()
    expect(onMap('1.4 Tijd en mandaat – klaar')).toHaveAttribute('href', `${home}/stap/1/1.4`)
    expect(onMap('2.3 Verhalen – later')).toBeInTheDocument()
  })

  test('gives every opportunity a line, a title, its routes and its next action', async () => {
    const { home } = await showMap(writeHalfway)
    const catering = onMap(
      'Catering. Aanbesteden: Verkennen. Bestaand contract: Verkennen. Volgende actie: Bel de cateraar · Ahmed · 3 december 2099. Jullie zijn hier.',
    )
    expect(catering).toHaveAttribute('href', `${home}/kansen/k1`)
    expect(onMap('Post. Nog geen volgende actie.')).toHaveAttribute('href', `${home}/kansen/k2`)
    expect(onMap('Bloemen. Bestaand contract: gestopt.')).toHaveAttribute('href', `${home}/kansen/k3`)
  })

  test('has its links in reading order for the keyboard, and shows which one has the focus', async () => {
    const { user } = await showMap(writeHalfway)
    const links = within(theMap()).getAllByRole('link')
    links[0]?.focus()
    await user.tab()
    expect(links[1]).toHaveFocus()
    expect(links[1]).toHaveAccessibleName(/^1\.1 /)
    await user.tab()
    expect(links[2]).toHaveAccessibleName(/^1\.2 /)
    expect(links[2]).toHaveFocus()
  })

  test('leads to the same places in the same order as the list beside it', async () => {
    const { user } = await showMap(writeHalfway)
    await user.click(screen.getByText('Lees de kaart als lijst'))
    const list = screen.getByRole('link', { name: '1.1 Leg de aanleiding vast' }).closest('ol')
    expect(list && addressesIn(list)).toEqual(addressesIn(theMap()))
  })

  test('of a new dossier leads to the same places as its list too', async () => {
    const { user } = await showMap()
    await user.click(screen.getByText('Lees de kaart als lijst'))
    const list = screen.getByRole('link', { name: '1.1 Leg de aanleiding vast' }).closest('ol')
    expect(list && addressesIn(list)).toEqual(addressesIn(theMap()))
  })

  test('follows what people do', async () => {
    const { dossier } = await showMap()
    act(() => dossier.decide((draft) => decideAll(draft, 'commitment/occasion', ['part.done'])))
    expect(onMap('1.1 Aanleiding – klaar')).toBeInTheDocument()
    expect(onMap('1.2 Verhaal bestuur – open. Jullie zijn hier')).toBeInTheDocument()
  })

  test('runs from top to bottom on a phone, with the same links', async () => {
    await showMap(writeHalfway)
    const wide = addressesIn(theMap())
    expect(theMap().getBoundingClientRect().width).toBeGreaterThan(900)
    await page.viewport(390, 844)
    await waitFor(() => {
      const { width, height } = theMap().getBoundingClientRect()
      expect(height).toBeGreaterThan(width * 3)
    })
    expect(addressesIn(theMap())).toEqual(wide)
  })
})

describe('beside the map', () => {
  test('stands what waits for a decision, each with the screen where people can take it', async () => {
    const { home } = await showMap(writeHalfway)
    const panel = within(screen.getByRole('region', { name: 'Nog te besluiten' }))
    const told = panel.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(told).toEqual([
      ['Stap 1 (Commitment) lijkt klaar. Ronden jullie hem af?', `${home}/stap/1`],
      ['Kies een route voor ‘Post’.', `${home}/kansen/k2`],
      ['2.3 Deel verhalen: hier zouden jullie op 1 januari 2024 weer naar kijken.', `${home}/stap/2/2.3`],
    ])
  })

  test('stand the questions that people cannot answer yet', async () => {
    const { home } = await showMap(writeHalfway)
    const panel = within(screen.getByRole('region', { name: 'Weten we nog niet' }))
    const question = 'Hoeveel uur per week werken mensen uit de doelgroep nu bij jullie? (1.1)'
    expect(panel.getByRole('link', { name: question })).toHaveAttribute('href', `${home}/stap/1/1.1`)
  })

  test('stand the opportunities that nobody plans anything for', async () => {
    const { home } = await showMap(writeHalfway)
    const panel = within(screen.getByRole('region', { name: '1 kans zonder volgende actie' }))
    expect(panel.getByRole('link', { name: 'Plan een actie voor ‘Post’' })).toHaveAttribute(
      'href',
      `${home}/kansen/k2`,
    )
  })

  test('stands the one next action with who and when, and the rule that chose it', async () => {
    const { user, home } = await showMap(writeHalfway)
    const card = within(screen.getByRole('region', { name: 'Volgende actie' }))
    expect(card.getByText('Bel de cateraar')).toBeVisible()
    expect(card.getByText('Ahmed · 3 december 2099')).toBeVisible()
    expect(card.getByText('Dit staat bovenaan, omdat het de eerste datum heeft.')).toBeVisible()
    expect(card.getByRole('link', { name: 'Ga verder' })).toHaveAttribute('href', `${home}/kansen/k1`)
    await user.click(card.getByText('Hoe kiezen we dit?'))
    expect(card.getByText(/^Zo kiezen we/)).toBeVisible()
  })

  test('is folded what is more than a handful', async () => {
    await showMap((draft) => {
      for (let i = 1; i < 9; i++)
        addRecord(draft, 'opportunities', `k${i}`, { title: `Kans ${i}`, rank: `${i}` })
    })
    const panel = within(screen.getByRole('region', { name: '8 kansen zonder volgende actie' }))
    expect(panel.getByText('Nog 3')).toBeVisible()
  })

  test('stands whether the work is saved, and that there is no file of it yet', async () => {
    await showMap()
    expect(
      await screen.findByText(/^Opgeslagen om .* op dit apparaat · nog geen bestand bewaard$/),
    ).toBeVisible()
  })
})

describe('the map as a picture', () => {
  const saved: { name: string; address: string }[] = []

  beforeEach(() => {
    saved.length = 0
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, address: this.href })
    })
  })
  afterEach(() => vi.restoreAllMocks())

  test('is saved as SVG under a name that people understand', async () => {
    const { user } = await showMap(writeHalfway)
    await user.click(screen.getByRole('button', { name: 'Bewaar als afbeelding (SVG)' }))
    expect(saved[0]?.name).toMatch(/^Partnerwijzer – Routekaart – Waterveen – \d{4}-\d{2}-\d{2}\.svg$/)
    const svg = await (await fetch(saved[0]?.address ?? '')).text()
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(drawing.querySelector('parsererror')).toBeNull()
    expect(drawing.querySelector('title')?.textContent).toBe('Routekaart van Waterveen')
    expect(svg).toContain('>Catering</text>')
  })

  test('is saved as PNG, twice as fine, in the shape of a slide', async () => {
    const { user } = await showMap(writeHalfway)
    await user.click(screen.getByRole('button', { name: 'Bewaar als afbeelding (PNG)' }))
    await waitFor(() => expect(saved[0]?.name).toMatch(/\.png$/))
    const picture = await createImageBitmap(await (await fetch(saved[0]?.address ?? '')).blob())
    expect(picture.width).toBeGreaterThan(2000)
    expect(picture.width / picture.height).toBeGreaterThan(1.2)
  })
})

test('on paper the map is drawn anew for the sheet', async () => {
  await showMap(writeHalfway)
  expect(screen.queryByRole('img', { name: 'Routekaart' })).not.toBeInTheDocument()
  act(() => void dispatchEvent(new Event('beforeprint')))
  const sheet = screen.getByRole('img', { name: 'Routekaart' })
  expect(within(sheet).getByText('Catering')).toBeInTheDocument()
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(screen.queryByRole('img', { name: 'Routekaart' })).not.toBeInTheDocument()
})
