import { runnerImport } from 'vite'

// The measurements are TypeScript, which not every Node that we support can read by itself.
const { module } = await runnerImport('./test/bench/bench.ts', { configFile: false, logLevel: 'warn' })
process.exit((await module.bench(process.argv.slice(2))) ? 0 : 1)
