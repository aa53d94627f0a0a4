import { screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorBoundary'
import { AppError } from '../../src/errors'
import { renderInDutch } from '../support/render'

// React tells every caught error on the console; these are meant to happen.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

function Broken({ error }: { error: unknown }): never {
  throw error
}

test('a screen that breaks says sorry, what is safe, and gives ways on', async () => {
  const rescue = vi.fn(async () => undefined)
  const { user } = renderInDutch(
    <ErrorBoundary rescue={rescue}>
      <Broken error={new Error('x is not a function')} />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('heading', { name: 'Sorry, hier gaat iets mis' })).toBeVisible()
  expect(screen.getByText(/staat veilig op dit apparaat/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Naar start' })).toHaveAttribute('href', '#/')
  await user.click(screen.getByRole('button', { name: 'Download mijn dossier' }))
  expect(rescue).toHaveBeenCalledOnce()
})

test('a download that fails says so in words, with a way out', async () => {
  const rescue = () => Promise.reject(new AppError('storage.full', {}))
  const { user } = renderInDutch(
    <ErrorBoundary rescue={rescue}>
      <Broken error={new Error('broken')} />
    </ErrorBoundary>,
  )
  await user.click(screen.getByRole('button', { name: 'Download mijn dossier' }))
  expect(await screen.findByText('Dit apparaat is vol')).toBeVisible()
})

test('an expected failure is told in its own words, without details for programmers', () => {
  renderInDutch(
    <ErrorBoundary>
      <Broken error={new AppError('dossier.notFound', { id: 'k3' })} />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('heading', { name: 'Dit dossier staat niet op dit apparaat' })).toBeVisible()
  expect(screen.queryByText('Wat er precies misging')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Download mijn dossier' })).toBeNull()
})

test('trying again shows the screen once it works', async () => {
  let works = false
  function Sometimes() {
    if (!works) throw new Error('not yet')
    return <p>Het werkt weer</p>
  }
  const { user } = renderInDutch(
    <ErrorBoundary>
      <Sometimes />
    </ErrorBoundary>,
  )
  works = true
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(screen.getByText('Het werkt weer')).toBeVisible()
})

test('going to another address leaves the error behind', async () => {
  function Pages() {
    const [address, setAddress] = useState('/kapot')
    return (
      <>
        <button type="button" onClick={() => setAddress('/heel')}>
          Ga
        </button>
        <ErrorBoundary resetOn={address}>
          {address === '/kapot' ? <Broken error={new Error('kapot')} /> : <p>Heel</p>}
        </ErrorBoundary>
      </>
    )
  }
  const { user } = renderInDutch(<Pages />)
  await user.click(screen.getByRole('button', { name: 'Ga' }))
  expect(await screen.findByText('Heel')).toBeVisible()
})
