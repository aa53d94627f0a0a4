import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addRecord } from '../../../src/dossier/commands/records'
import { addSession } from '../../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../../src/dossier/commands/workSession/recordSessionEvent'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { newId } from '../../../src/dossier/document/newId'
import { readBlocks, readSessions } from '../../../src/dossier/workSession/readSessions'
import SessionsScreen from '../../../src/features/workSession/SessionsScreen'
import { Toasts } from '../../../src/ui/Toasts'
import { renderInDossier } from '../../support/renderInDossier'

async function show(prepare?: (draft: DossierDraft) => void) {
  const result = await renderInDossier(
    <Toasts label="Meldingen" dismiss="Sluit melding">
      <SessionsScreen />
    </Toasts>,
    { address: 'werksessie', path: 'werksessie', prepare },
  )
  return { ...result, view: () => result.dossier.snapshot.current }
}

const choose = (title: string) => screen.getByRole('button', { name: `Kies deze agenda: ${title}` })

describe('choosing an agenda', () => {
  test('offers the meeting of HR and procurement first, with its times and as a proposal', async () => {
    const { user } = await show()
    const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(titles[0]).toBe('Bijeenkomst HR en inkoop')
    expect(titles.at(-1)).toBe('Eigen agenda')
    const press = choose('Bijeenkomst HR en inkoop')
    const card = screen.getAllByRole('listitem').find((one) => one.contains(press))
    expect(card).toHaveTextContent('3 uur voorstel')
    await user.click(screen.getByText('Bekijk de 11 blokken'))
    expect(screen.getByText('Kiezen (15 min)').closest('li')).toHaveTextContent('1:50 Kiezen (15 min)')
  })

  test('makes the session with a new kansenkaart where there was none', async () => {
    const { user, view } = await show()
    await user.click(choose('Bijeenkomst HR en inkoop'))
    const [session, ...more] = readSessions(view())
    expect(more).toEqual([])
    expect(session).toMatchObject({ title: 'Bijeenkomst HR en inkoop', minutes: 180, headcount: 0, date: '' })
    expect(view().canvases[session?.canvas ?? '']).toMatchObject({
      kind: 'opportunityMap',
      name: 'Kansenkaart',
    })
    expect(readBlocks(view(), session?.id ?? '')).toHaveLength(11)
  })

  test('takes the latest kansenkaart, unless people want a new one', async () => {
    const { user, view } = await show((draft) => {
      addRecord(draft, 'canvases', 'old', { kind: 'opportunityMap', name: 'Mei', rank: 'A' })
      addRecord(draft, 'canvases', 'latest', { kind: 'opportunityMap', name: 'Juni', rank: 'B' })
      addRecord(draft, 'canvases', 'job', { kind: 'jobStack', name: 'Baan', rank: 'C' })
    })
    const field = screen.getByLabelText('Op welk canvas werken jullie?')
    expect(field).toHaveDisplayValue('Juni')
    await user.click(choose('Eigen agenda'))
    expect(readSessions(view())[0]).toMatchObject({ title: 'Werksessie', agenda: '', canvas: 'latest' })
  })

  test('makes no kansenkaart for an agenda that works without', async () => {
    const { user, view } = await show()
    await user.click(choose('Evaluatiesessie'))
    expect(readSessions(view())[0]?.canvas).toBe('')
    expect(Object.values(view().canvases)).toEqual([])
  })
})

describe('the list of sessions', () => {
  const three = (draft: DossierDraft) => {
    addSession(draft, 's1', { agenda: 'inspiration', title: 'Klaar', rank: 'A', date: '2026-05-01' }, newId)
    addSession(draft, 's2', { agenda: 'inspiration', title: 'Nu', rank: 'B', headcount: 12 }, newId)
    addSession(draft, 's3', { agenda: 'inspiration', title: 'Straks', rank: 'C' }, newId)
    addRecord(draft, 'sessionPeople', 'p', { session: 's3', name: 'Sanne', rank: 'A' })
    const record = (session: string, type: 'start' | 'close' | 'pause', at: number) =>
      recordSessionEvent(draft, session, newId(), type === 'start' ? { type, block: 'b', at } : { type, at })
    record('s1', 'start', 1000)
    record('s1', 'close', 2000)
    record('s2', 'start', 3000)
    record('s2', 'pause', 4000)
  }

  test('begins with the way back into the session that goes on', async () => {
    await show(three)
    const now = within(screen.getByRole('region', { name: 'Nu bezig' }))
    expect(now.getByRole('link', { name: 'Ga verder met ‘Nu’' })).toBeVisible()
    expect(now.getByText('Deze werksessie staat op pauze.')).toBeVisible()
    const list = within(screen.getByRole('list', { name: 'Jullie werksessies' }))
    const rows = list.getAllByRole('listitem').filter((row) => within(row).queryByRole('heading'))
    expect(rows.map(({ textContent }) => textContent?.replace('Acties ', ''))).toEqual([
      'Straksnog geen datum · 1 persoonin voorbereiding',
      'Nunog geen datum · 12 mensenop pauze',
      'Klaar1 mei 2026afgesloten',
    ])
  })

  test('copies a session, and brings back one that was removed', async () => {
    const { user, view } = await show(three)
    const titles = () => readSessions(view()).map(({ title }) => title)
    await user.click(screen.getByRole('button', { name: 'Acties voor Klaar' }))
    await user.click(screen.getByRole('button', { name: 'Maak een kopie' }))
    expect(titles()).toEqual(['Klaar', 'Nu', 'Straks', 'Klaar (kopie)'])
    await user.click(screen.getByRole('button', { name: 'Acties voor Straks' }))
    await user.click(screen.getByRole('button', { name: 'Verwijder' }))
    expect(titles()).not.toContain('Straks')
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    await waitFor(() => expect(titles()).toContain('Straks'))
  })
})
