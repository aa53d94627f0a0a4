import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './support/chromium.mjs'

// Journeys walk through the built app. JOURNEY_URL names a copy that runs already, on a real host for instance.
const port = process.env.JOURNEY_PORT ?? '4515'
const running = process.env.JOURNEY_URL

const longOnes = /(canvasTabs|workSession|selfScan|prepareSession)\.spec\.ts/

export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // On a busy machine a browser now and then answers too late; the report then says 'flaky'.
  retries: 2,
  // Generous, for a computer that does more than this: nothing waits longer than it needs.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../.cache/journeys.json' }]],
  use: {
    baseURL: running ?? `http://localhost:${port}/`,
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    actionTimeout: 10_000,
    // What was on the screen is kept when a test fails. A trace slows everything by half: `--trace on` gives one.
    trace: 'off',
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
  },
  // In this order, so that no long journey is left for the end, when the other workers have nothing to do.
  projects: [
    { name: 'long', testMatch: longOnes },
    { name: 'others', testIgnore: longOnes },
  ],
  webServer: running
    ? undefined
    : {
        command: `npx vite preview --port ${port} --strictPort`,
        cwd: '..',
        url: `http://localhost:${port}/`,
        reuseExistingServer: false,
      },
})
