import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs a program of a package that the project depends on, without a shell, so that every system does the same.
 *
 * @param {string} packageName for example `vite`
 * @param {string[]} programArguments
 * @param {string} [program] the program's name, when it differs from the package's
 * @returns {boolean} whether it ended well
 */
export function runTool(packageName, programArguments, program = packageName) {
  return run(process.execPath, [pathOfTool(packageName, program), ...programArguments])
}

/**
 * @param {string} packageName
 * @param {string} [program]
 * @returns {string} the full path of the script behind the program
 */
export function pathOfTool(packageName, program = packageName) {
  const folder = path.join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[program])
}

/**
 * @param {string} command
 * @param {string[]} commandArguments
 * @param {boolean} [shell] only for programs that Windows offers as a script
 * @returns {boolean} whether it ended well
 */
export function run(command, commandArguments, shell = false) {
  return spawnSync(command, commandArguments, { cwd: root, stdio: 'inherit', shell }).status === 0
}
