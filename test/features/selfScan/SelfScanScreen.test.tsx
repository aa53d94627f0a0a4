import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dimensions, scanQuestions } from '../../../src/content/selfScan'
import SelfScanScreen from '../../../src/features/selfScan/SelfScanScreen'
import { renderInDutch } from '../../support/render'

beforeEach(() => localStorage.clear())
afterEach(() => localStorage.clear())

function renderScan(address = '/zelfscan') {
  return renderInDutch(
    <main>
      <Routes>
        <Route path="/zelfscan/:place?" element={<SelfScanScreen />} />
      </Routes>
    </main>,
    { at: address },
  )
}

function keep(answers: Record<string, string>) {
  localStorage.setItem('partnerwijzer.selfScan', JSON.stringify(answers))
}

const allOf = (answer: string) => Object.fromEntries(scanQuestions.map((question) => [question, answer]))

test('someone reads what the scan is and is not before it begins', async () => {
  renderScan()
  expect(await screen.findByText(/niet om te meten wie het goed doet/)).toBeVisible()
  expect(screen.getByText(/geen rapportcijfer/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Begin met de zelfscan' })).toHaveAttribute('href', '#/zelfscan/1')
})

test('an answer is kept at once, and who comes back later goes on at the first question without one', async () => {
  const { user, unmount } = renderScan('/zelfscan/1')
  const first = await screen.findByRole('group', { name: /^Er is een besluit van bestuur/ })
  await user.click(within(first).getByRole('radio', { name: 'Weet ik niet' }))
  unmount()
  renderScan()
  expect(await screen.findByText('Je hebt al 1 van de 32 vragen beantwoord.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ga verder met de zelfscan' })).toHaveAttribute(
    'href',
    '#/zelfscan/1',
  )
})

test('people go on without answering, and back, and the last check says what is open', async () => {
  const { user } = renderScan('/zelfscan/9')
  await user.click(await screen.findByRole('button', { name: 'Volgende' }))
  expect(screen.getByRole('heading', { level: 1, name: 'Onderwerp 10 van 10 Borging' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Vorige' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Volgen en leren')
  await user.click(screen.getByRole('button', { name: 'Volgende' }))
  await user.click(screen.getByRole('button', { name: 'Naar de controle' }))
  expect(
    screen.getByText('32 vragen hebben nog geen antwoord. Die tellen dan als ‘weet ik niet’.'),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Wijzig: Borging' })).toHaveAttribute(
    'href',
    '#/zelfscan/10?wijzig',
  )
})

test('who changes an answer from the last check comes straight back to it', async () => {
  const { user } = renderScan('/zelfscan/3?wijzig')
  await user.click(await screen.findByRole('button', { name: 'Terug naar de controle' }))
  expect(screen.getByRole('heading', { level: 1, name: 'Controleer je antwoorden' })).toBeVisible()
})

test('the result says where to begin and why, and shows every level in words', async () => {
  keep({ ...allOf('3'), 'contracts.list': 'unknown', 'contracts.kept': '0', 'contracts.clauses': '1' })
  renderScan('/zelfscan/uitslag')
  const advice = await screen.findByRole('region', { name: 'Begin hier' })
  expect(within(advice).getByText('Begin bij onderdeel 3.1 en route 4B')).toBeVisible()
  expect(screen.getByRole('heading', { level: 1 }).parentElement).toHaveTextContent(
    'Maak eerst een lijst van jullie contracten en praat met een leverancier (3.1 en 4B), want dit is nog laag: Inzicht in contracten.',
  )
  expect(advice).toHaveTextContent('Nog laag: Inzicht in contracten.')
  expect(within(advice).getByRole('link', { name: /^3\.1 / })).toHaveAttribute('href', '#/stappenplan/3.1')
  const picture = screen.getByRole('region', { name: 'Hoe ver per onderwerp' })
  expect(within(picture).getAllByText('Vast onderdeel · 3,0')).toHaveLength(dimensions.length - 1)
  expect(within(picture).getByText('Beginnend · 1,0')).toBeVisible()
  expect(within(picture).getAllByRole('rowheader', { hidden: true })).toHaveLength(dimensions.length)
  const lowest = screen.getByRole('region', { name: /^De drie laagste onderwerpen/ })
  expect(within(lowest).getAllByRole('listitem')).toHaveLength(3)
  expect(lowest).toHaveTextContent('Doe het huiswerk uit 3.1, tien contracten is genoeg.')
})

test('answers are deleted, and come back when that was a mistake', async () => {
  keep(allOf('2'))
  const { user } = renderScan()
  await user.click(await screen.findByRole('button', { name: 'Verwijder mijn antwoorden' }))
  expect(screen.getByRole('link', { name: 'Begin met de zelfscan' })).toBeVisible()
  expect(localStorage.getItem('partnerwijzer.selfScan')).toBeNull()
})

test('what is kept is read with care: something else under that name is no answer', async () => {
  localStorage.setItem('partnerwijzer.selfScan', '{"board.decision":"9","x":1')
  renderScan()
  expect(await screen.findByRole('link', { name: 'Begin met de zelfscan' })).toBeVisible()
})

test('a scan from a file takes the place of the one here, which stays at hand', async () => {
  keep(allOf('3'))
  const { user } = renderScan()
  await screen.findByRole('button', { name: 'Open bestand' })
  const page =
    '<meta name="partnerwijzer-zelfscan" content="1 2026-05-01 board.decision=1 board.target=unknown">'
  const field =
    document.querySelector<HTMLInputElement>('input[type=file]') ?? document.createElement('input')
  await user.upload(field, new File([page], 'zelfscan.html', { type: 'text/html' }))
  expect(
    await screen.findByText('In het bestand: 2 van de 32 vragen beantwoord, bewaard op 1 mei 2026.'),
  ).toBeVisible()
  expect(screen.getByText('In deze browser: 32 van de 32 vragen beantwoord.')).toBeVisible()
  expect(localStorage.getItem('partnerwijzer.selfScan')).toBe(JSON.stringify(allOf('3')))
  await user.click(screen.getByRole('button', { name: 'Open de zelfscan uit het bestand' }))
  expect(screen.getByText('Je hebt al 2 van de 32 vragen beantwoord.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ga naar de zelfscan' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Terug naar die met 32 van de 32 antwoorden' }))
  expect(screen.getByText('Je hebt al 32 van de 32 vragen beantwoord.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Terug naar die met 2 van de 32 antwoorden' })).toBeVisible()
})

test('a file that is no scan says where it belongs', async () => {
  const { user } = renderScan()
  await screen.findByRole('button', { name: 'Open bestand' })
  const field =
    document.querySelector<HTMLInputElement>('input[type=file]') ?? document.createElement('input')
  await user.upload(field, new File(['<p>dossier</p>'], 'dossier.html', { type: 'text/html' }))
  expect(await screen.findByText('Dit is geen zelfscan')).toBeVisible()
})
