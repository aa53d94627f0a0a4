/** Where people have been: how far each page was scrolled, and which page they came to last. */
type Page = { readonly path: string; readonly key: string }

const storageKey = 'partnerwijzer.scroll'
const scrolled = new Map<string, number>(readKept())
let last: Page | undefined

/** Whether somebody comes to another page, stays on it, or just opened the app. */
export type Arrival = 'first' | 'same' | 'other'

/** Notes that a page is shown, and tells what that means. */
export function arriveAt(page: Page): Arrival {
  const before = last
  last = page
  if (!before) {
    startFollowing()
    return 'first'
  }
  return before.path === page.path ? 'same' : 'other'
}

/** How far a page was scrolled when it was last seen, in pixels. */
export function scrolledBefore(page: Page): number {
  return scrolled.get(idOf(page)) ?? 0
}

/** An address that was typed has no key of its own, so the path goes along. */
function idOf({ path, key }: Page): string {
  return `${key} ${path}`
}

function startFollowing() {
  // The browser would restore before the screen stands there.
  history.scrollRestoration = 'manual'
  addEventListener('scroll', () => last && scrolled.set(idOf(last), scrollY), { passive: true })
  addEventListener('pagehide', keep)
}

function keep() {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...scrolled].slice(-50)))
  } catch {
    // After a reload the page then starts at its top.
  }
}

function readKept(): readonly (readonly [string, number])[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(kept)
      ? kept.filter((pair) => Array.isArray(pair) && typeof pair[1] === 'number')
      : []
  } catch {
    return []
  }
}
