import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { getI18n } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { languages, startLanguage } from '../../src/app/language'
import SettingsScreen from '../../src/features/settings/SettingsScreen'

beforeEach(() => localStorage.clear())
afterEach(() => localStorage.clear())

function renderSettings() {
  render(
    <Suspense>
      <MemoryRouter>
        <SettingsScreen />
      </MemoryRouter>
    </Suspense>,
  )
}

test('every folder with words is a language, Dutch first', () => {
  expect(languages.slice(0, 2)).toEqual(['nl', 'en'])
})

describe('someone who opens the app for the first time', () => {
  test('gets Dutch, and the page says so', async () => {
    await startLanguage()
    renderSettings()
    expect(await screen.findByRole('heading', { name: 'Instellingen' })).toBeVisible()
    expect(document.documentElement.lang).toBe('nl')
  })

  test('changes to English without losing the screen, and finds English again next time', async () => {
    await startLanguage()
    renderSettings()
    await userEvent.click(await screen.findByRole('radio', { name: 'English' }))
    expect(await screen.findByRole('heading', { name: 'Settings' })).toBeVisible()
    expect(document.title).toBe('Settings – Partnerwijzer')
    expect(document.documentElement.lang).toBe('en')
    await startLanguage()
    expect(document.documentElement.lang).toBe('en')
  })
})

test('a language that is no longer there gives Dutch', async () => {
  localStorage.setItem('partnerwijzer.language', 'fries')
  await startLanguage()
  expect(document.documentElement.lang).toBe('nl')
})

test('a word that is missing is shown as its key and told to who listens, unless something stands in for it', async () => {
  await startLanguage()
  const told: unknown[] = []
  const listen = (event: Event) => told.push((event as CustomEvent).detail)
  addEventListener('missingWords', listen)
  const say: (key: string, values?: { defaultValue: string }) => string = getI18n().t
  expect(say('not.there')).toBe('not.there')
  expect(say('not.there', { defaultValue: 'Iets' })).toBe('Iets')
  expect(say('close')).toBe('Sluiten')
  removeEventListener('missingWords', listen)
  expect(told).toEqual(['not.there'])
})
