import { Session } from 'node:inspector/promises'
import { afterAll, vi } from 'vitest'

/** A piece of code that never ran, as it is written. */
export type Unreached = { readonly file: string; readonly code: string }

/**
 * Counts from now on which pieces of code run: every function and both ways of every choice. Call it before the code in
 * question is imported (`vi.hoisted`). What comes back tells which pieces of some files, or of all in a folder, never
 * ran. Throws on a file that was not imported.
 */
export async function watchBranches(): Promise<
  (...paths: readonly string[]) => Promise<readonly Unreached[]>
> {
  // Loaded anew, so that nothing counts which ran for the tests of another file.
  vi.resetModules()
  const session = new Session()
  session.connect()
  afterAll(() => session.disconnect())
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  await session.post('Debugger.enable')
  return async (...paths) => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const missed = paths.find((path) => result.every(({ url }) => !url.includes(`/${path}`)))
    if (missed !== undefined) throw new Error(`Nothing of ${missed} was imported`)
    const scripts = result.filter(({ url }) => paths.some((path) => url.includes(`/${path}`)))
    const loaded = new Map(scripts.toSorted(byAge).map((script) => [script.url, script]))
    const found = await Promise.all(
      [...loaded.values()].map(async ({ url, scriptId, functions }) => {
        const { scriptSource } = await session.post('Debugger.getScriptSource', { scriptId })
        // The module runner wraps what a file exports in functions of its own, before the code itself.
        const start = scriptSource.lastIndexOf('__vite_ssr_exportName__')
        const from = scriptSource.indexOf('\n', start)
        return (
          functions
            .flatMap(({ ranges }) => ranges)
            .filter(({ count, startOffset }) => count === 0 && startOffset > from)
            .map(({ startOffset, endOffset }) => scriptSource.slice(startOffset, endOffset).trim())
            // What follows a `return` on every way is a bracket, and no branch.
            .filter((code) => /\w/.test(code))
            .map((code) => ({ file: url.slice(url.lastIndexOf('/src/') + 1), code }))
        )
      }),
    )
    return found.flat()
  }
}

/** The one that was loaded last comes last. */
function byAge(one: { scriptId: string }, other: { scriptId: string }): number {
  return Number(one.scriptId) - Number(other.scriptId)
}
