import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useUnsentForms } from '../../src/hooks/useUnsentForms'
import { renderInDutch } from '../support/render'

/** What the browser does when somebody closes the page: true if it asks first. */
function asksBeforeClosing(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}

function FormAndField() {
  useUnsentForms()
  const [open, setOpen] = useState(true)
  return (
    <>
      <input aria-label="Bewaart zichzelf" />
      {open && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            setOpen(false)
          }}
        >
          <input aria-label="Naam" />
          <input type="checkbox" aria-label="Vinkje" />
          <button type="submit">Bewaar</button>
        </form>
      )}
    </>
  )
}

test('the browser asks before a page closes in which a form holds typed text, until that is sent or taken away', async () => {
  const { user } = await renderInDutch(<FormAndField />)
  expect(asksBeforeClosing()).toBe(false)
  await user.type(screen.getByLabelText('Bewaart zichzelf'), 'Klaar')
  await user.click(screen.getByLabelText('Vinkje'))
  expect(asksBeforeClosing()).toBe(false)

  await user.type(screen.getByLabelText('Naam'), 'Sanne')
  expect(asksBeforeClosing()).toBe(true)
  await user.clear(screen.getByLabelText('Naam'))
  expect(asksBeforeClosing()).toBe(false)

  await user.type(screen.getByLabelText('Naam'), 'Sanne')
  await user.click(screen.getByRole('button', { name: 'Bewaar' }))
  expect(asksBeforeClosing()).toBe(false)
})
