import { screen, within } from '@testing-library/react'
import { Link } from 'react-router'
import { expect, test } from 'vitest'
import { DossierShell } from '../../src/app/DossierShell'
import { renderInDutch } from '../support/render'

const places = [
  { href: '#/d/1', label: 'Routekaart' },
  { href: '#/d/1/stap/1', label: 'Commitment' },
  { href: '#/d/1/kansen', label: 'Kansen' },
]

function renderAt(at: string) {
  return renderInDutch(
    <DossierShell
      title="Gemeente Waterveen"
      places={places}
      saveState="Opgeslagen"
      nextAction={<p>Bel Ahmed</p>}
    >
      <h1>Scherm</h1>
      <Link to="/d/1/kansen">Naar kansen</Link>
    </DossierShell>,
    { at },
  )
}

test('a screen of a dossier stands below its name, its save state and its next action', () => {
  renderAt('/d/1')
  expect(screen.getByText('Gemeente Waterveen')).toBeVisible()
  expect(screen.getByText('Opgeslagen')).toBeVisible()
  expect(screen.getByText('Bel Ahmed')).toBeVisible()
  expect(within(screen.getByRole('main')).getByRole('heading', { name: 'Scherm' })).toBeVisible()
})

test('on a small screen the menu is folded, says where people are, and unfolds', async () => {
  const { user } = renderAt('/d/1')
  const menu = screen.getByRole('navigation', { name: 'Menu van dit dossier' })
  expect(within(menu).queryByRole('link')).toBeNull()
  await user.click(within(menu).getByRole('button', { name: 'Menu: Routekaart' }))
  expect(within(menu).getByRole('link', { name: 'Routekaart' })).toHaveAttribute('aria-current', 'page')
  expect(within(menu).getByRole('link', { name: 'Kansen' })).not.toHaveAttribute('aria-current')
})

test('a part of a step belongs to that step', async () => {
  const { user } = renderAt('/d/1/stap/1/1.3')
  await user.click(screen.getByRole('button', { name: 'Menu: Commitment' }))
  expect(screen.getByRole('link', { name: 'Commitment' })).toHaveAttribute('aria-current', 'true')
  expect(screen.getByRole('link', { name: 'Routekaart' })).not.toHaveAttribute('aria-current')
})

test('the menu folds by itself once people have gone somewhere', async () => {
  const { user } = renderAt('/d/1')
  await user.click(screen.getByRole('button', { name: 'Menu: Routekaart' }))
  await user.click(screen.getByRole('link', { name: 'Naar kansen' }))
  expect(screen.getByRole('button', { name: 'Menu: Kansen' })).toHaveAttribute('aria-expanded', 'false')
})
