import { existsSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { findChromium } from './chromium.mjs'
import { root, run } from './tools.mjs'

/**
 * Installs the packages when they are missing, or older than the list of packages.
 *
 * @returns {boolean} whether the packages are there
 */
export function preparePackages() {
  const installed = path.join(root, 'node_modules', '.package-lock.json')
  const wanted = path.join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return true
  const options = ['install', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const done = npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...options])
    : run('npm', options, process.platform === 'win32')
  // npm leaves its own list untouched when nothing was missing, and would be asked again every time.
  if (done) utimesSync(installed, new Date(), new Date())
  return done
}

/**
 * Looks for a browser, and installs one where that needs no questions.
 *
 * @returns {boolean} whether there is one; its path is in CHROMIUM_PATH then
 */
export function prepareChromium() {
  if (!findChromium() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', 'chromium'])
  }
  const found = findChromium()
  if (found) process.env.CHROMIUM_PATH = found
  return found !== undefined
}
