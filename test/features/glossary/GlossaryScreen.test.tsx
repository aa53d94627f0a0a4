import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Explained } from '../../../src/components/Explained'
import GlossaryScreen from '../../../src/features/glossary/GlossaryScreen'
import { renderInDutch } from '../../support/render'

test('a term is found by its word, its English or its meaning', async () => {
  const { user } = renderInDutch(<GlossaryScreen />)
  const search = await screen.findByRole('textbox', { name: 'Zoek een begrip' })
  await user.type(search, 'certificate of conduct')
  expect(screen.getByText('1 begrip')).toBeVisible()
  expect(screen.getByText('VOG')).toBeVisible()
  await user.clear(search)
  await user.type(search, 'xyz')
  expect(screen.getByText('Dit begrip staat er niet bij. Probeer een ander woord.')).toBeVisible()
})

test('who is sent to a word finds it in focus', async () => {
  renderInDutch(<GlossaryScreen />, { at: '/begrippen?begrip=VOG' })
  await screen.findByRole('textbox', { name: 'Zoek een begrip' })
  expect(document.activeElement).toHaveTextContent('VOG')
  expect(document.activeElement).toBeVisible()
})

test('a word explains itself once in a section, and again in the next', async () => {
  renderInDutch(
    <main>
      <section aria-label="Eerst">
        <p>
          <Explained text="Vraag een jobcoach." />
        </p>
        <p>
          <Explained text="De jobcoach helpt, met een VOG." />
        </p>
      </section>
      <section aria-label="Dan">
        <Explained text="Nog een jobcoach." />
      </section>
    </main>,
  )
  const wordsIn = (name: string) =>
    within(screen.getByRole('region', { name }))
      .getAllByRole('button')
      .map((word) => word.textContent)
  expect(wordsIn('Eerst')).toEqual(['jobcoach', 'VOG'])
  expect(wordsIn('Dan')).toEqual(['jobcoach'])
})

test('a hard word in a sentence explains itself by keyboard, and Escape closes it', async () => {
  const { user } = renderInDutch(
    <p>
      <Explained text="Vraag een jobcoach. De jobcoach helpt." />
    </p>,
  )
  await user.tab()
  expect(screen.getByRole('button', { name: 'jobcoach' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByText(/Begeleidt iemand op het werk/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Meer in de begrippenlijst' })).toHaveAttribute(
    'href',
    '#/begrippen?begrip=jobCoach',
  )
  await user.keyboard('{Escape}')
  expect(screen.queryByText(/Begeleidt iemand op het werk/)).toBeNull()
})
