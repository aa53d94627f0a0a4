import { readFile } from 'node:fs/promises'
import type { Browser } from '@playwright/test'

/** Milliseconds between two looks. */
const pause = 50

/**
 * Follows how much memory the browser's largest page process has to itself, its workers included, until the returned
 * function is called; that gives the most it had, in MB. Gives nothing where the system does not tell (only Linux does).
 */
export async function watchMemory(browser: Browser): Promise<() => Promise<number | undefined>> {
  const devtools = await browser.newBrowserCDPSession()
  let most: number | undefined
  const over = new AbortController()
  const look = async () => {
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
    const pages = processInfo.filter(({ type }) => type === 'renderer')
    for (const { id } of pages) {
      const now = await privateMegabytes(id)
      if (now !== undefined) most = Math.max(most ?? 0, now)
    }
  }
  const looking = (async () => {
    while (!over.signal.aborted) {
      await look()
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  })()
  return async () => {
    over.abort()
    await looking
    await devtools.detach()
    return most
  }
}

async function privateMegabytes(processId: number): Promise<number | undefined> {
  const told = await readFile(`/proc/${processId}/smaps_rollup`, 'utf8').catch(() => '')
  const parts = [...told.matchAll(/^(?:Private_Dirty|Private_Clean|Swap):\s+(\d+) kB$/gm)]
  if (parts.length === 0) return undefined
  return parts.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1000
}
