import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ActionLink } from '../../src/ui/ActionLink'
import { Button } from '../../src/ui/Button'
import { StatusTag } from '../../src/ui/StatusTag'

test('a button says its words, and with more context what it is about', () => {
  render(
    <>
      <Button icon="plus">Voeg actie toe</Button>
      <Button fullName="Verwijder notitie Catering">Verwijder</Button>
    </>,
  )
  expect(screen.getByRole('button', { name: 'Voeg actie toe' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Verwijder notitie Catering' })).toHaveTextContent('Verwijder')
})

test('a button is pressed by mouse, Enter and space, and sends no form by itself', async () => {
  const onPress = vi.fn()
  const onSubmit = vi.fn()
  render(
    <form onSubmit={onSubmit}>
      <Button onPress={onPress}>Verder</Button>
    </form>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }))
  await userEvent.keyboard('{Enter}')
  await userEvent.keyboard(' ')
  expect(onPress).toHaveBeenCalledTimes(3)
  expect(onSubmit).not.toHaveBeenCalled()
})

test('buttons and links that look like them are large enough for a thumb', () => {
  render(
    <>
      <Button variant="primary">Ja</Button>
      <Button variant="subtle">Nee</Button>
      <ActionLink href="#/">Ga</ActionLink>
    </>,
  )
  for (const target of [...screen.getAllByRole('button'), screen.getByRole('link')]) {
    const { height, width } = target.getBoundingClientRect()
    expect(height).toBeGreaterThanOrEqual(44)
    expect(width).toBeGreaterThanOrEqual(44)
  }
})

test('the focus shows as a ring of at least two pixels', async () => {
  render(<Button>Verder</Button>)
  await userEvent.tab()
  const { outlineStyle, outlineWidth } = getComputedStyle(screen.getByRole('button'))
  expect(outlineStyle).toBe('solid')
  expect(Number.parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2)
})

test('a status has a shape of its own beside its word', () => {
  const statuses = ['notStarted', 'busy', 'done', 'later', 'disputed'] as const
  const shapes = statuses.map((status) => {
    const { container, unmount } = render(<StatusTag status={status}>woord</StatusTag>)
    expect(container).toHaveTextContent('woord')
    const shape = container.querySelector('svg')?.innerHTML
    const dashes = getComputedStyle(container.querySelector('svg > *') as Element).strokeDasharray
    unmount()
    return `${shape} ${dashes}`
  })
  expect(new Set(shapes).size).toBe(statuses.length)
})
