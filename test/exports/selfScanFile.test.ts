import { expect, test } from 'vitest'
import { scanQuestions } from '../../src/content/selfScan'
import { selfScanFile, selfScanFileName } from '../../src/exports/selfScanFile'
import { wordsIn } from './words'

const dutch = await wordsIn('nl')
const words = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  dutch(`selfScan:${key}`, values)
const answers = Object.fromEntries(scanQuestions.map((question) => [question, '1']))

test('the file of a scan is a page that says where to begin and holds every answer', () => {
  const page = selfScanFile({ ...answers, 'board.target': 'unknown' }, '2026-11-22', words)
  expect(page).toContain('<html lang="nl">')
  expect(page).toContain('Begin bij stap 1: het bestuur wil dit')
  expect(page).toContain('Gemaakt op 22 november 2026 met Partnerwijzer.')
  expect(page.match(/<td>We zijn begonnen<\/td>/g)).toHaveLength(31)
  expect(page).toContain('<td>Weet ik niet</td>')
  expect(page).not.toMatch(/<script|style=/)
})

test('the file has a name that people understand', () => {
  expect(selfScanFileName('2026-11-22', words)).toBe('Partnerwijzer – Zelfscan – 2026-11-22.html')
})
