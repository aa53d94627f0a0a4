import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { addRecord } from '../../../src/dossier/commands/records'
import CanvasScreen from '../../../src/features/canvas/CanvasScreen'
import { renderInDossier } from '../../support/renderInDossier'

async function showMap() {
  const result = await renderInDossier(<CanvasScreen actions={() => null} square={null} />, {
    address: 'canvas/c1',
    path: 'canvas/:canvas',
    prepare: (draft) =>
      addRecord(draft, 'canvases', 'c1', { kind: 'opportunityMap', name: 'Sessie', rank: 'V' }),
  })
  await screen.findByRole('heading', { level: 1, name: /Sessie$/ })
  return result
}

const field = (name: string) => within(screen.getByRole('region', { name }))

beforeEach(() => page.viewport(1366, 768))

describe('the question cards of a canvas', () => {
  test('are drawn at a field one after the other, with the provoking ones apart', async () => {
    const { user } = await showMap()
    const reasons = field('Onze mensen')
    await user.click(reasons.getByText('Vragen die helpen'))
    expect(reasons.queryByRole('button', { name: /prikkelende/ })).not.toBeInTheDocument()
    await user.click(reasons.getByRole('button', { name: 'Trek een vraag bij Onze mensen' }))
    expect(reasons.getByText('V-H1 · Over onszelf')).toBeVisible()
    await user.click(reasons.getByRole('button', { name: 'Trek een andere vraag bij Onze mensen' }))
    expect(reasons.getByText(/^Hoeveel banen voor de doelgroep hebben we nu/)).toBeVisible()
    await user.click(field('Onze reden').getByText('Vragen die helpen'))
    await user.click(
      field('Onze reden').getByRole('button', { name: 'Trek een prikkelende vraag bij Onze reden' }),
    )
    expect(field('Onze reden').getByText('V-X1 · Prikkelende vragen')).toBeVisible()
  })

  test('are kept in one place, and put back or made into a note from there', async () => {
    const { user, dossier } = await showMap()
    const people = field('Onze mensen')
    await user.click(people.getByText('Vragen die helpen'))
    for (let i = 0; i < 2; i++) {
      await user.click(people.getByRole('button', { name: 'Trek een vraag bij Onze mensen' }))
      await user.click(people.getByRole('button', { name: /^Bewaar vraag/ }))
    }
    await user.click(screen.getByText('2 bewaarde vragen'))
    await user.click(screen.getByRole('button', { name: 'Maak een notitie van vraag V-H1' }))
    expect(people.getByText(/^Welke mensen zoeken nu werk in onze regio/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Leg vraag V-H4 terug' }))
    expect(screen.queryByText(/bewaarde vra/)).not.toBeInTheDocument()
    const { cards, notes } = dossier.snapshot.current
    expect(cards).toEqual({ 'c1/H1': 'used' })
    expect(Object.values(notes)).toMatchObject([{ canvas: 'c1', field: 'people', card: 'H1', silent: '' }])
  })

  test('say what a source says, with that source', async () => {
    const { user } = await showMap()
    const work = field('Onze kansen')
    await user.click(work.getByText('Vragen die helpen'))
    await user.click(work.getByRole('button', { name: 'Trek een vraag bij Onze kansen' }))
    expect(work.getByText('Juist bij taken die blijven liggen, zitten kansen.')).toBeVisible()
    await user.click(work.getByText('bron'))
    expect(work.getByRole('link', { name: /AWVN, Jobcarving/ })).toBeVisible()
  })
})
