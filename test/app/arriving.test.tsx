import { screen } from '@testing-library/react'
import { Link, Route, Routes, useNavigate } from 'react-router'
import { describe, expect, test } from 'vitest'
import { NotFoundScreen } from '../../src/app/NotFoundScreen'
import { useInAppLinks } from '../../src/app/useInAppLinks'
import { useScreenTitle } from '../../src/hooks/useScreenTitle'
import { renderInDutch } from '../support/render'

function Screen({ title, to }: { title: string; to: string }) {
  useScreenTitle(title)
  const navigate = useNavigate()
  return (
    <main>
      <h1 tabIndex={-1}>{title}</h1>
      <Link to={`?zoek=${title}`}>Zoek</Link>
      <div style={{ height: 3000 }}>Veel tekst</div>
      <Link to={to}>Verder</Link>
      <a href={`#${to}`}>Verder zonder router</a>
      <button type="button" onClick={() => navigate(-1)}>
        Terug
      </button>
    </main>
  )
}

function App() {
  useInAppLinks()
  return (
    <Routes>
      <Route path="/kansen" element={<Screen title="Kansen" to="/acties" />} />
      <Route path="/acties" element={<Screen title="Acties" to="/kansen" />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  )
}

describe('someone who goes from screen to screen', () => {
  test('arrives at the title of the new one, at its top, and the window is named after it', async () => {
    const { user } = renderInDutch(<App />, { at: '/kansen' })
    expect(document.title).toBe('Kansen – Partnerwijzer')
    await user.click(screen.getByRole('link', { name: 'Verder' }))
    expect(screen.getByRole('heading', { name: 'Acties' })).toHaveFocus()
    expect(scrollY).toBe(0)
    expect(document.title).toBe('Acties – Partnerwijzer')
  })

  test('does so too by a plain link to a screen', async () => {
    const address = location.href
    const { user } = renderInDutch(<App />, { at: '/kansen' })
    await user.click(screen.getByRole('link', { name: 'Verder zonder router' }))
    expect(screen.getByRole('heading', { name: 'Acties' })).toHaveFocus()
    expect(location.href).toBe(address)
  })

  test('comes Back to where the screen was left', async () => {
    const { user } = renderInDutch(<App />, { at: '/kansen' })
    const scrolled = new Promise((resolve) => addEventListener('scroll', resolve, { once: true }))
    scrollTo(0, 700)
    await scrolled
    await user.click(screen.getByRole('link', { name: 'Verder' }))
    expect(scrollY).toBe(0)
    await user.click(screen.getByRole('button', { name: 'Terug' }))
    expect(screen.getByRole('heading', { name: 'Kansen' })).toHaveFocus()
    expect(scrollY).toBe(700)
  })

  test('keeps the focus where it is while the same screen only shows something else', async () => {
    const { user } = renderInDutch(<App />, { at: '/acties' })
    const search = screen.getByRole('link', { name: 'Zoek' })
    await user.click(search)
    expect(search).toHaveFocus()
  })

  test('reads what to do at an address that leads nowhere', () => {
    renderInDutch(<App />, { at: '/nergens' })
    expect(screen.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar start' })).toHaveAttribute('href', '#/')
    expect(document.title).toBe('Deze pagina is er niet – Partnerwijzer')
  })
})
