import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { prepareChromium, preparePackages } from './support/prepare.mjs'
import { root, runTool } from './support/tools.mjs'

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, work: () => Counts }} Stage
 * @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} TestFile
 */

// `npm test` runs everything, `npm test -- unit types` only those. Journeys never walk through an old build.
const asked = process.argv.slice(2)
const chosen = asked.includes('journeys') ? [...asked, 'build'] : asked
/** What the component tests came to, where they ran beside the unit tests. */
let seenWithUnit = { passed: 0, failed: 0 }
let isBuilt = false
const reports = path.join(root, '.cache')

/** @type {Stage[]} */
const stages = [
  // One checker: each would work out anew which words there are, and two cores have more to do.
  { name: 'types', work: () => check('typescript', ['--noEmit', '-p', '.', '--checkers', '1'], 'tsc') },
  { name: 'lint', work: () => check('oxlint', ['.']) },
  { name: 'format', work: () => check('@biomejs/biome', ['check', '.'], 'biome') },
  // Side by side: one mostly waits for its browser, the other never does.
  { name: 'unit', work: () => vitest(['unit', 'component'].filter(isChosen)) },
  { name: 'component', work: () => (isChosen('unit') ? seenWithUnit : vitest(['component'])) },
  { name: 'build', work: build },
  { name: 'journeys', work: journeys },
]

if (!preparePackages()) stopBecause('The packages could not be installed.')
if (!prepareChromium()) {
  stopBecause('Install Chromium, Chrome or Edge, or put the path of one in CHROMIUM_PATH, and try again.')
}
mkdirSync(reports, { recursive: true })

const results = stages.filter(({ name }) => isChosen(name)).map(runStage)
console.log(`\n${results.map(({ line }) => line).join('\n')}\n`)
finish(sumOf('passed'), sumOf('failed'))

/** @param {string} name */
function isChosen(name) {
  return chosen.length === 0 || chosen.includes(name)
}

/** @param {Stage} stage */
function runStage({ name, work }) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const { passed, failed } = work()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  return {
    passed,
    failed,
    line: `${name.padEnd(10)} ${seconds.padStart(6)} s  ${passed} passed, ${failed} failed`,
  }
}

/**
 * A tool that says yes or no counts as one check.
 *
 * @param {string} packageName
 * @param {string[]} programArguments
 * @param {string} [program]
 * @returns {Counts}
 */
function check(packageName, programArguments, program) {
  return runTool(packageName, programArguments, program) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Runs projects of vitest side by side. Gives the counts of the first, and keeps those of the component tests apart.
 *
 * @param {string[]} projects
 * @returns {Counts}
 */
function vitest(projects) {
  const report = reportFile(projects.join('-'))
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ok = runTool('vitest', ['run', ...projects.flatMap((one) => ['--project', one]), ...reporters])
  /** @type {TestFile[]} */
  const files = readReport(report).testResults ?? []
  const isComponent = (/** @type {TestFile} */ { name }) => name.endsWith('.test.tsx')
  const component = countTests(files.filter(isComponent))
  if (!projects.includes('unit')) return counts(ok, component.passed, component.failed)
  const unit = countTests(files.filter((file) => !isComponent(file)))
  seenWithUnit = component
  // What failed without a failed test is told once.
  return component.failed > 0 ? unit : counts(ok, unit.passed, unit.failed)
}

/**
 * A file that breaks before its first test has no failed tests, so it counts by itself.
 *
 * @param {TestFile[]} files
 * @returns {Counts}
 */
function countTests(files) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const failed = tests.filter(({ status }) => status === 'failed').length
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return { passed: tests.filter(({ status }) => status === 'passed').length, failed: failed + broken.length }
}

/**
 * A build proves nothing that the journeys do not prove better, so it only counts when it fails: once, in their place.
 *
 * @returns {Counts}
 */
function build() {
  isBuilt = runTool('vite', ['build'])
  return { passed: 0, failed: isBuilt ? 0 : 1 }
}

/** @returns {Counts} */
function journeys() {
  if (!isBuilt) return { passed: 0, failed: 0 }
  const report = reportFile('journeys')
  const ok = runTool('@playwright/test', ['test', '--config', 'test/playwright.config.ts'], 'playwright')
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport(report).stats ?? {}
  return counts(ok, expected + flaky, unexpected)
}

/**
 * A runner that ends badly without a failed test (nothing found, an error between tests) failed all the same.
 *
 * @param {boolean} ok
 * @param {number} passed
 * @param {number} failed
 * @returns {Counts}
 */
function counts(ok, passed, failed) {
  return { passed, failed: ok ? failed : Math.max(failed, 1) }
}

/**
 * Where a runner will write, with what an earlier run left there taken away.
 *
 * @param {string} name
 */
function reportFile(name) {
  const file = path.join(reports, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/** @param {'passed' | 'failed'} kind */
function sumOf(kind) {
  return results.reduce((sum, result) => sum + result[kind], 0)
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stopBecause(sentence) {
  console.log(sentence)
  return finish(0, 1)
}

/**
 * @param {number} passed
 * @param {number} failed
 * @returns {never}
 */
function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
}
