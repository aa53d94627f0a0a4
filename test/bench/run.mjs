import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumArguments, findChromium } from '../support/chromium.mjs'
import { root } from '../support/tools.mjs'
import { measureBigDossier } from './bigDossier.mjs'
import { measureFirstScreen } from './firstScreen.mjs'

/**
 * One thing measured, beside what we promise ourselves.
 *
 * @typedef {{ name: string, measured: number, budget: number, unit: 'kB' | 'ms' }} Measurement
 */

await build({ root, logLevel: 'warn' })
const server = await preview({ root, logLevel: 'warn', preview: { port: 4516 } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })

/** @type {Measurement[]} */
const measurements = [
  ...(await measureFirstScreen(browser, address)),
  ...(await measureBigDossier(browser, address)),
]
const place = `Chromium ${browser.version()}, the processor slowed four times, files from this computer.`
await browser.close()
await server.close()

const rows = measurements.map(({ name, measured, budget, unit }) => ({
  name,
  measured: `${measured.toFixed(unit === 'kB' ? 1 : 0)} ${unit}`,
  budget: `${budget} ${unit}`,
  ok: measured <= budget ? 'yes' : 'no',
}))
console.table(rows)
const table = rows.map((row) => `| ${Object.values(row).join(' | ')} |`)
const lines = ['# What it costs', '', place, '', '| What | Measured | Budget | Ok |', '| --- | --- | --- | --- |', ...table]
writeFileSync(path.join(root, 'test/bench/results.md'), `${lines.join('\n')}\n`)
process.exit(rows.some(({ ok }) => ok === 'no') ? 1 : 0)
