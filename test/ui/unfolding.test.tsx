import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { userEvent as keyboard } from 'vitest/browser'
import { Button } from '../../src/ui/Button'
import { Dialog } from '../../src/ui/Dialog'
import { Disclosure } from '../../src/ui/Disclosure'
import { ExplainedWord } from '../../src/ui/ExplainedWord'
import { MenuButton } from '../../src/ui/MenuButton'
import { Toasts, useToasts } from '../../src/ui/Toasts'

describe('a dialog', () => {
  function Erase({ onErase }: { onErase?: () => void }) {
    const [open, setOpen] = useState(false)
    return (
      <>
        <Button onPress={() => setOpen(true)}>Wis dossier</Button>
        <Dialog
          open={open}
          title="Dossier wissen?"
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button onPress={() => setOpen(false)}>Niet wissen</Button>
              <Button onPress={onErase}>Wis het dossier</Button>
            </>
          }
        >
          <p>Er gaan 3 kansen weg.</p>
        </Dialog>
      </>
    )
  }

  test('has a name, and begins at the safe button', async () => {
    render(<Erase />)
    await userEvent.click(screen.getByRole('button', { name: 'Wis dossier' }))
    expect(screen.getByRole('dialog', { name: 'Dossier wissen?' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Niet wissen' })).toHaveFocus()
  })

  test('left by Escape does nothing, and gives the focus back', async () => {
    const onErase = vi.fn()
    render(<Erase onErase={onErase} />)
    await userEvent.click(screen.getByRole('button', { name: 'Wis dossier' }))
    // The browser itself closes a dialog by Escape, so this key has to be a real one.
    await keyboard.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('button', { name: 'Wis dossier' })).toHaveFocus()
    expect(onErase).not.toHaveBeenCalled()
  })

  test('that disappears with its screen leaves the page usable', async () => {
    const { rerender } = render(<Dialog open title="Even wachten" onClose={() => undefined} actions={null} />)
    const dialog = screen.getByRole('dialog') as HTMLDialogElement
    rerender(<Button>Verder</Button>)
    expect(dialog.open).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }))
    expect(screen.getByRole('button', { name: 'Verder' })).toHaveFocus()
  })
})

describe('a hard word', () => {
  const sentence = (
    <p>
      Met <ExplainedWord explanation="Een afspraak over werk in een contract.">SROI</ExplainedWord> begint
      het.
    </p>
  )

  test('explains itself by keyboard, told politely, until Escape', async () => {
    render(sentence)
    const word = screen.getByRole('button', { name: 'SROI' })
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('status')).toHaveTextContent('Een afspraak over werk in een contract.')
    expect(word).toHaveAttribute('aria-expanded', 'true')
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(word).toHaveFocus()
  })

  test('closes when people press elsewhere', async () => {
    render(sentence)
    await userEvent.click(screen.getByRole('button', { name: 'SROI' }))
    await userEvent.click(document.body)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('at the end of a narrow line stays inside the window', async () => {
    render(<div style={{ textAlign: 'end' }}>{sentence}</div>)
    await userEvent.click(screen.getByRole('button', { name: 'SROI' }))
    const { left, right } = screen.getByText(/Een afspraak/).getBoundingClientRect()
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth)
  })
})

describe('a button with actions', () => {
  const items = (pressed: (what: string) => void) => [
    { id: 'up', label: 'Verplaats omhoog', onPress: () => pressed('up'), keepsOpen: true },
    { id: 'remove', label: 'Verwijder', onPress: () => pressed('remove'), danger: true },
  ]

  test('names what it is about and unfolds a list of buttons', async () => {
    const pressed = vi.fn()
    render(<MenuButton label="Acties" fullName="Acties voor Catering" items={items(pressed)} />)
    const button = screen.getByRole('button', { name: 'Acties voor Catering' })
    expect(screen.queryByRole('button', { name: 'Verwijder' })).toBeNull()
    await userEvent.click(button)
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder' }))
    expect(pressed).toHaveBeenCalledExactlyOnceWith('remove')
    expect(button).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Verwijder' })).toBeNull()
  })

  test('stays open for what people do several times in a row', async () => {
    const pressed = vi.fn()
    render(<MenuButton label="Acties" items={items(pressed)} />)
    await userEvent.click(screen.getByRole('button', { name: 'Acties' }))
    await userEvent.click(screen.getByRole('button', { name: 'Verplaats omhoog' }))
    await userEvent.click(screen.getByRole('button', { name: 'Verplaats omhoog' }))
    expect(pressed).toHaveBeenCalledTimes(2)
  })

  test('folds by Escape and when the focus goes on', async () => {
    render(
      <>
        <MenuButton label="Acties" items={items(() => undefined)} />
        <Button>Verder</Button>
      </>,
    )
    const button = screen.getByRole('button', { name: 'Acties' })
    await userEvent.click(button)
    await userEvent.tab()
    await userEvent.keyboard('{Escape}')
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await userEvent.keyboard('{Enter}')
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Verder' })).toHaveFocus()
    expect(button).toHaveAttribute('aria-expanded', 'false')
  })
})

test('what is folded opens and closes by keyboard', async () => {
  render(
    <Disclosure summary="Waarom?">
      <p>Daarom.</p>
    </Disclosure>,
  )
  expect(screen.getByText('Daarom.')).not.toBeVisible()
  await userEvent.click(screen.getByText('Waarom?'))
  expect(screen.getByText('Daarom.')).toBeVisible()
})

describe('a message in passing', () => {
  function Remove({ onUndo }: { onUndo: () => void }) {
    const tell = useToasts()
    return (
      <Button
        onPress={() =>
          tell({ text: 'Actie verwijderd', action: { label: 'Ongedaan maken', onPress: onUndo } })
        }
      >
        Verwijder
      </Button>
    )
  }
  const renderWithToasts = (onUndo: () => void) =>
    render(
      <Toasts label="Meldingen" dismiss="Sluit melding">
        <Remove onUndo={onUndo} />
      </Toasts>,
    )

  test('is told by a region that was there before', async () => {
    renderWithToasts(() => undefined)
    const region = screen.getByRole('status')
    expect(region).toBeEmptyDOMElement()
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder' }))
    expect(region).toHaveTextContent('Actie verwijderd')
  })

  test('can be undone, and is then gone', async () => {
    const onUndo = vi.fn()
    renderWithToasts(onUndo)
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(onUndo).toHaveBeenCalledOnce()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('can be closed without doing anything', async () => {
    const onUndo = vi.fn()
    renderWithToasts(onUndo)
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder' }))
    await userEvent.click(screen.getByRole('button', { name: 'Sluit melding' }))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(onUndo).not.toHaveBeenCalled()
  })
})
