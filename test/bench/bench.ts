import { availableParallelism, loadavg } from 'node:os'
import { type Browser, chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumArguments, findChromium } from '../support/chromium.mjs'
import { root, runTool } from '../support/tools.mjs'
import { countContent } from './countContent'
import { measureBigDossier } from './measureBigDossier'
import { measureCanvas } from './measureCanvas'
import { measureContractImport } from './measureContractImport'
import { measureDocuments } from './measureDocuments'
import { measureExcalidraw } from './measureExcalidraw'
import { measureFirstScreen } from './measureFirstScreen'
import { measureMatrix } from './measureMatrix'
import { type Measurement, tell } from './measurement'
import { addResults, writeResults } from './results'
import { measureStranger } from './stranger/measureStranger'

type InApp = (browser: Browser, address: string) => Promise<Measurement[]>

/** What is measured without the app, by the name to ask for it. */
const counts: Readonly<Record<string, () => Measurement[]>> = { content: countContent }
/** What is measured in the built app. */
const inApp: Readonly<Record<string, InApp>> = {
  stranger: measureStranger,
  firstScreen: measureFirstScreen,
  bigDossier: measureBigDossier,
  canvas: measureCanvas,
  excalidraw: measureExcalidraw,
  contractImport: measureContractImport,
  matrix: measureMatrix,
  documents: measureDocuments,
}
const all = [...Object.keys(counts), ...Object.keys(inApp)]

/**
 * Measures the built app, or only what is named, and writes down what was found. Tells whether everything is within its
 * budget.
 */
export async function bench(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !all.includes(name))
  if (unknown.length > 0)
    throw new Error(`No measurement ${unknown.join(', ')}. There are: ${all.join(', ')}`)
  const wanted = <Measure>(measures: Readonly<Record<string, Measure>>) =>
    Object.entries(measures).flatMap(([name, measure]) =>
      names.length === 0 || names.includes(name) ? [measure] : [],
    )
  const counted = wanted(counts).flatMap((count) => count())
  const { measured, place } = await measureInApp(wanted(inApp))
  const rows = [...counted, ...measured].map(tell)
  console.table(rows)
  if (names.length === 0) writeResults(rows, place)
  else addResults(rows)
  return rows.every(({ ok }) => ok !== 'no')
}

async function measureInApp(measures: readonly InApp[]) {
  const measured: Measurement[] = []
  if (measures.length === 0) return { measured, place: '' }
  if (!runTool('vite', ['build'])) throw new Error('The app could not be built')
  const [load] = loadavg().map((number) => number.toFixed(1))
  const server = await preview({ root, logLevel: 'warn', preview: { port: 4516 } })
  const address = server.resolvedUrls?.local[0] ?? ''
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
  for (const measure of measures) measured.push(...(await measure(browser, address)))
  const place = [
    `Chromium ${browser.version()}, the processor slowed four times, files from the same computer.`,
    `Times count only if that computer does little else: its load was ${load} on ${availableParallelism()} processors.`,
  ].join('\n')
  await browser.close()
  await server.close()
  return { measured, place }
}
