import { act, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { NewVersionNotice } from '../../src/app/NewVersionNotice'
import { AppError } from '../../src/errors'
import { renderInDutch } from '../support/render'

const { version, takeNewVersion } = await vi.hoisted(async () => {
  const { createObservable } = await import('../../src/storage/observable')
  return { version: createObservable(false), takeNewVersion: vi.fn(async () => undefined) }
})
// A service worker that really renews this page would end the test.
vi.mock('../../src/app/offline', () => ({ newVersion: version, takeNewVersion }))

beforeEach(() => version.set(false))

test('nothing is said while there is no new version', () => {
  const { container } = renderInDutch(<NewVersionNotice />)
  expect(container).toBeEmptyDOMElement()
})

test('a new version waits until somebody wants it', async () => {
  const { user } = renderInDutch(<NewVersionNotice />)
  act(() => version.set(true))
  expect(screen.getByText('Er is een nieuwe versie')).toBeVisible()
  expect(takeNewVersion).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Vernieuw nu' }))
  expect(takeNewVersion).toHaveBeenCalledOnce()
})

test('a new version does not come in while work cannot be saved, and people read why', async () => {
  takeNewVersion.mockRejectedValueOnce(new AppError('storage.full', {}))
  version.set(true)
  const { user } = renderInDutch(<NewVersionNotice />)
  await user.click(screen.getByRole('button', { name: 'Vernieuw nu' }))
  expect(await screen.findByText(/Bewaar je dossier nu als bestand/)).toBeVisible()
})
