import { expect, test } from 'vitest'
import { scanQuestions } from '../../src/content/selfScan'
import { selfScanFile, selfScanFileName } from '../../src/exports/selfScanFile'
import { readSelfScanFile } from '../../src/imports/selfScanFile'
import { wordsIn } from './words'

const words = await wordsIn('nl')
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

test('the file opens again as the scan that it was', async () => {
  const given = { ...answers, 'board.target': 'unknown' } as const
  const page = selfScanFile(given, '2026-11-22', words)
  const file = { name: 'zelfscan.html', size: page.length, text: () => Promise.resolve(page) }
  expect(await readSelfScanFile(file)).toEqual({ day: '2026-11-22', answers: given })
})

test('a page that is no scan is left to others, and a damaged scan says so', async () => {
  const file = (page: string) => ({ name: 'a.html', size: page.length, text: () => Promise.resolve(page) })
  expect(await readSelfScanFile(file('<!doctype html><p>partnerwijzer-zelfscan</p>'))).toBeUndefined()
  const newer = selfScanFile(answers, '2026-11-22', words).replace('content="1 2026', 'content="2 2026')
  await expect(readSelfScanFile(file(newer))).rejects.toMatchObject({ code: 'file.broken' })
})

test('the file has a name that people understand', () => {
  expect(selfScanFileName('2026-11-22', words)).toBe('Partnerwijzer – Zelfscan – 2026-11-22.html')
})
