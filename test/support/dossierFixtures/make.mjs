import 'fake-indexeddb/auto'
import path from 'node:path'
import { runnerImport } from 'vite'
import { root } from '../tools.mjs'

// `node test/support/dossierFixtures/make.mjs v2` writes what this version makes to `test/fixtures/v2`. What an earlier
// version wrote is never made again: that it still opens is the point.
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Name the folder in test/fixtures to write to.')
process.env.TZ = 'Europe/Amsterdam'
const options = { root, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('warn') }
const { module } = await runnerImport('./test/support/dossierFixtures/makeFixtures.ts', options)
await module.makeFixtures(path.join(root, 'test/fixtures', folder))
process.exit(0)
