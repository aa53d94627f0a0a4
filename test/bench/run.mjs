import { runnerImport } from 'vite'
import { runTool } from '../support/tools.mjs'

if (!runTool('vite', ['build'])) process.exit(1)
// The measurements are TypeScript, which not every Node that we support can read by itself.
const { module } = await runnerImport('./test/bench/bench.ts', { configFile: false, logLevel: 'warn' })
process.exit((await module.bench()) ? 0 : 1)
