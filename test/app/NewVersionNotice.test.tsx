import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { NewVersionNotice } from '../../src/app/NewVersionNotice'
import { AppError } from '../../src/errors'
import { createObservable } from '../../src/storage/observable'
import { renderInDutch } from '../support/render'

const showNotice = (isThere = false, onTake = vi.fn(async () => undefined)) => {
  const version = createObservable(isThere)
  return { version, onTake, ...renderInDutch(<NewVersionNotice version={version} onTake={onTake} />) }
}

test('nothing is said while there is no new version', () => {
  const { container } = showNotice()
  expect(container).toBeEmptyDOMElement()
})

test('a new version waits until somebody wants it', async () => {
  const { user, version, onTake } = showNotice()
  act(() => version.set(true))
  expect(screen.getByText('Er is een nieuwe versie')).toBeVisible()
  expect(onTake).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Vernieuw nu' }))
  expect(onTake).toHaveBeenCalledOnce()
})

test('a new version does not come in while work cannot be saved, and people read why', async () => {
  const { user } = showNotice(true, vi.fn().mockRejectedValue(new AppError('storage.full', {})))
  await user.click(screen.getByRole('button', { name: 'Vernieuw nu' }))
  expect(await screen.findByText(/Bewaar je dossier nu als bestand/)).toBeVisible()
})
