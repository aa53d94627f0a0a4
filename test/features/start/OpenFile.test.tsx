import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import OpenFile from '../../../src/features/start/OpenFile'
import { renderInDutch } from '../../support/render'

beforeEach(() => localStorage.clear())
afterEach(() => localStorage.clear())

test('the file of a scan opens as the scan of this browser', async () => {
  const page = '<meta name="partnerwijzer-zelfscan" content="1 2026-05-01 board.decision=2">'
  const file = new File([page], 'zelfscan.html', { type: 'text/html' })
  renderInDutch(<OpenFile file={file} onDone={vi.fn()} onClose={vi.fn()} />)
  expect(await screen.findByText('De zelfscan is geopend')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ga naar de zelfscan' })).toHaveAttribute('href', '#/zelfscan')
  expect(localStorage.getItem('partnerwijzer.selfScan')).toBe('{"board.decision":"2"}')
})
