import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answer } from '../../../src/dossier/commands/answers'
import { addRecord } from '../../../src/dossier/commands/records'
import { addSession } from '../../../src/dossier/commands/workSession/prepareSession'
import { SearchButton } from '../../../src/features/search/SearchButton'
import { renderInDutch } from '../../support/render'
import { renderInDossier } from '../../support/renderInDossier'

async function renderSearch() {
  const result = await renderInDossier(<SearchButton />, {
    address: 'kansen',
    path: 'kansen',
    prepare: (draft) => {
      addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak overdag', rank: 'a' })
      addRecord(draft, 'canvases', 'c1', { kind: 'opportunityMap', name: 'Vijf afdelingen aan tafel' })
      addRecord(draft, 'notes', 'n1', { canvas: 'c1', text: 'Vraag de conciërge om hulp', rank: 'a' })
      addRecord(draft, 'canvases', 'c2', { kind: 'opportunityMap', phase: 'write' })
      addRecord(draft, 'notes', 'n2', {
        canvas: 'c2',
        text: 'Liever geen stagiairs',
        silent: 'tab-1',
        rank: 'a',
      })
      addSession(draft, 's1', { agenda: '', title: 'Aan de lange tafel', rank: 'a' }, () => '')
      addRecord(draft, 'sessionPoints', 'x1', {
        session: 's1',
        kind: 'takeaway',
        text: 'Morgen bel ik Petra',
        rank: 'a',
      })
      answer(draft, 'commitment/occasion/reason', 'Wij willen collega’s een kans geven.')
    },
  })
  const search = async (text: string) => {
    const field = await screen.findByRole('textbox', { name: 'Wat zoek je?' }, { timeout: 5000 })
    await result.user.clear(field)
    await result.user.type(field, text)
  }
  return { ...result, search }
}

test('Ctrl+K opens the search, and people’s own work comes before the method', async () => {
  const { user, search } = await renderSearch()
  await screen.findByRole('button', { name: 'Zoek' })
  await user.keyboard('{Control>}k{/Control}')
  await search('schoonmak')
  const links = screen.getAllByRole('link')
  expect(links[0]).toHaveAccessibleName(/^Kans Schoonmaak overdag/)
  expect(links.length).toBeGreaterThan(2)
  await user.keyboard('{ArrowDown}')
  expect(links[0]).toHaveFocus()
})

test.each([
  ['concierge', /^Notitie Vraag de conciërge/],
  ['vijf afdelingen', /^Canvas Vijf afdelingen aan tafel/],
  ['lange tafel', /^Werksessie Aan de lange tafel/],
  ['bel ik petra', /^Werksessie Morgen bel ik Petra/],
  ['collega kans geven', /^Antwoord Waarom willen jullie dit/],
  ['loonkostensubsidei', /^Begrip loonkostensubsidie/],
  ['voorbehouden', /Voorbehouden opdracht/i],
  ['sodexo', /^Voorbeeld Dienst Justitiële Inrichtingen en Sodexo/],
  ['actieplan', /^Onderdeel 3\.4/],
  ['contractmanager', /^Rol Contractmanager/],
  ['actieplan vaststellen', /^Activiteit Actieplan vaststellen/],
  ['welke uren zijn lastig te vullen', /^Vraagkaart Welke uren/],
])('someone who types “%s” finds what they mean first', async (text, name) => {
  const { user, search } = await renderSearch()
  await user.click(await screen.findByRole('button', { name: 'Zoek' }))
  await search(text)
  expect(screen.getAllByRole('link')[0]).toHaveAccessibleName(name)
})

test('what is found leads to the word, the card or the role itself', async () => {
  const { user, search } = await renderSearch()
  await user.click(await screen.findByRole('button', { name: 'Zoek' }))
  const hrefOf = async (text: string, name: RegExp) => {
    await search(text)
    return screen.getAllByRole('link', { name })[0]?.getAttribute('href')
  }
  expect(await hrefOf('jobcoach', /^Begrip jobcoach/)).toBe('#/begrippen?begrip=jobCoach')
  expect(await hrefOf('voorbehouden opdracht', /^Instrument /)).toBe('#/instrumenten?kaart=reservedContract')
  expect(await hrefOf('contractmanager', /^Rol /)).toContain('?beeld=rol&cel=%2FcontractManager')
  expect(await hrefOf('lastig te vullen', /^Vraagkaart /)).toMatch(/canvas\/c1\?kaart=H3$/)
})

test('nothing found says what to try, and the search closes', async () => {
  const { user, search } = await renderSearch()
  await user.click(await screen.findByRole('button', { name: 'Zoek' }))
  await search('qqqqq')
  expect(screen.getByText('Niets gevonden. Probeer een korter of een ander woord.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Sluiten' }))
  expect(screen.queryByRole('textbox', { name: 'Wat zoek je?' })).toBeNull()
})

test('what somebody wrote silently is found by nobody', async () => {
  const { user, search } = await renderSearch()
  await user.click(await screen.findByRole('button', { name: 'Zoek' }))
  await search('stagiairs')
  expect(screen.queryByRole('link', { name: /Liever geen stagiairs/ })).toBeNull()
})

test('who has no dossier yet searches the method and what explains it', async () => {
  const { user } = renderInDutch(<SearchButton />)
  await user.click(screen.getByRole('button', { name: 'Zoek' }))
  const field = await screen.findByRole('textbox', { name: 'Wat zoek je?' }, { timeout: 5000 })
  await user.type(field, 'actieplan')
  const [first] = screen.getAllByRole('link')
  expect(first).toHaveAccessibleName(/^Onderdeel 3\.4/)
  expect(first).toHaveAttribute('href', '#/stappenplan/3.4')
})
