import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumArguments, findChromium } from '../support/chromium.mjs'
import { root } from '../support/tools.mjs'
import { measureBigDossier } from './measureBigDossier'
import { measureCanvas } from './measureCanvas'
import { measureContractImport } from './measureContractImport'
import { measureDocuments } from './measureDocuments'
import { measureExcalidraw } from './measureExcalidraw'
import { measureFirstScreen } from './measureFirstScreen'
import { measureMatrix } from './measureMatrix'
import { tell } from './measurement'

/** Measures the built app and writes down what was found. Tells whether everything is within its budget. */
export async function bench(): Promise<boolean> {
  const [load] = loadavg().map((number) => number.toFixed(1))
  const server = await preview({ root, logLevel: 'warn', preview: { port: 4516 } })
  const address = server.resolvedUrls?.local[0] ?? ''
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
  const rows = [
    ...(await measureFirstScreen(browser, address)),
    ...(await measureBigDossier(browser, address)),
    ...(await measureCanvas(browser, address)),
    ...(await measureExcalidraw(browser)),
    ...(await measureContractImport(browser, address)),
    ...(await measureMatrix(browser, address)),
    ...(await measureDocuments(browser, address)),
  ].map(tell)
  const place = [
    `Chromium ${browser.version()}, the processor slowed four times, files from the same computer.`,
    `Times count only if that computer does little else: its load was ${load} on ${availableParallelism()} processors.`,
  ].join('\n')
  await browser.close()
  await server.close()
  console.table(rows)
  const table = rows.map((row) => `| ${Object.values(row).join(' | ')} |`)
  const heading = ['| What | Measured | Budget | Ok |', '| --- | --- | --- | --- |']
  const text = ['# What it costs', '', place, '', ...heading, ...table, ''].join('\n')
  writeFileSync(path.join(root, 'test/bench/results.md'), text)
  return rows.every(({ ok }) => ok !== 'no')
}
