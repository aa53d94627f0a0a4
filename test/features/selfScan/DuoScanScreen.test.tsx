import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type ScanAnswer, scanQuestions } from '../../../src/content/selfScan'
import { answerScan, readyWithScan, startScan } from '../../../src/dossier/commands/scans'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import type { DuoRole } from '../../../src/dossier/selfScan/readScans'
import DuoFillScreen from '../../../src/features/selfScan/duo/DuoFillScreen'
import DuoScanScreen from '../../../src/features/selfScan/duo/DuoScanScreen'
import { renderInDossier } from '../../support/renderInDossier'

const at = '2026-11-22T10:00:00.000Z'

function fill(draft: DossierDraft, role: DuoRole, answer: ScanAnswer, id = '1'): void {
  startScan(draft, id, at)
  for (const question of scanQuestions) answerScan(draft, id, role, question, answer)
  readyWithScan(draft, id, role, at)
}

test('while one of them is not ready, the screen tells who is, and nothing that was answered', async () => {
  await renderInDossier(<DuoScanScreen />, {
    address: 'zelfscan',
    path: 'zelfscan',
    prepare: (draft) => fill(draft, 'hr', '3'),
  })
  expect(await screen.findByText(/HR is klaar\. Geef het apparaat nu aan inkoop/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Begin als inkoop' })).toBeVisible()
  expect(screen.queryByText(/Vast onderdeel|Begin hier/)).toBeNull()
})

test('the answers of who is ready stay out of sight, also for who knows the address', async () => {
  await renderInDossier(<DuoFillScreen />, {
    address: 'zelfscan/hr/1',
    path: 'zelfscan/:role/:place?',
    prepare: (draft) => fill(draft, 'hr', '3'),
  })
  expect(await screen.findByRole('heading', { name: 'HR is klaar' })).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('once both are ready, where they differ comes first, with a question, and they agree on an answer', async () => {
  const { user, dossier } = await renderInDossier(<DuoScanScreen />, {
    address: 'zelfscan',
    path: 'zelfscan',
    prepare: (draft) => {
      fill(draft, 'hr', '2')
      fill(draft, 'procurement', '2')
      for (const question of ['decision', 'saidAloud', 'target'] as const)
        answerScan(draft, '1', 'procurement', `board.${question}`, '0')
    },
  })
  const headings = await screen.findAllByRole('heading', { level: 2 })
  expect(headings[0]).toHaveTextContent('Bespreek dit eerst')
  const agenda = screen.getByRole('region', { name: 'Bespreek dit eerst' })
  expect(agenda).toHaveTextContent('Over 1 onderwerp denken jullie echt anders.')
  const board = within(agenda).getByRole('region', { name: 'Bestuur en doel' })
  expect(board).toHaveTextContent('Wat heeft het bestuur precies gezegd of besloten')
  await user.selectOptions(
    within(board).getByRole('combobox', { name: 'Waar staan jullie samen?' }),
    'Onderweg',
  )
  await user.type(
    within(board).getByRole('textbox', { name: /^Wat hebben jullie besproken/ }),
    'Het is besloten.',
  )
  expect(dossier.snapshot.current.scans['1']).toMatchObject({
    'joint.board': 2,
    'note.board': 'Het is besloten.',
  })
  expect(screen.getByText('Kies een tweede kans, en deel je aanpak met een andere organisatie')).toBeVisible()
})

test('a scan that is done again shows what changed per dimension', async () => {
  await renderInDossier(<DuoScanScreen />, {
    address: 'zelfscan',
    path: 'zelfscan',
    prepare: (draft) => {
      for (const [id, answer] of [
        ['1', '1'],
        ['2', '2'],
      ] as const) {
        fill(draft, 'hr', answer, id)
        fill(draft, 'procurement', answer, id)
      }
    },
  })
  const change = await screen.findByRole('region', { name: 'Veranderd sinds de vorige keer' })
  expect(within(change).getByText('Borging: 1,0 hoger')).toBeVisible()
})
