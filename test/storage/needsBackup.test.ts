import { expect, test } from 'vitest'
import type { DossierRow } from '../../src/storage/database'
import { needsBackup } from '../../src/storage/needsBackup'

const today = '2026-11-22'
const row = (changesSinceBackup: number, backupAt?: string): DossierRow => ({
  id: 'd',
  title: 'Waterveen',
  organisation: '',
  createdAt: '2026-11-01T09:00:00Z',
  changedAt: '2026-11-22T13:00:00Z',
  where: '',
  changesSinceBackup,
  backupAt,
})

test.each([
  ['nobody ever saved a file and there is little to lose', row(19), false],
  ['nobody ever saved a file and there is much to lose', row(20), true],
  ['the file is of today', row(99, '2026-11-22T09:00:00Z'), false],
  ['the file is of today and very much changed since', row(100, '2026-11-22T09:00:00Z'), true],
  ['the file is older than a week and something changed', row(1, '2026-11-14T13:00:00Z'), true],
  ['the file is older than a week and nothing changed', row(0, '2026-10-01T13:00:00Z'), false],
])('when %s', (_, dossier, reminded) => {
  expect(needsBackup(dossier, today)).toBe(reminded)
})
