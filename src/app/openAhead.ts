import { reachedCode } from '../dossier/progress/reachedCode'
import { openDossier } from '../storage/openDossier'

/** How long a dossier that nobody opened after all is kept ready, in milliseconds. */
const patience = 60_000
const ready = new Set<string>()

/**
 * Opens the dossier that people most likely go on with, and one whose link they press while they still press it, so
 * that it stands there at once when they arrive.
 */
export function openAhead(likely: string): void {
  void keepReady(likely)
  document.addEventListener('pointerdown', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#/d/"]') : null
    const id = link?.getAttribute('href')?.split('/')[2]
    if (id) void keepReady(id)
  })
}

async function keepReady(id: string): Promise<void> {
  if (ready.has(id)) return
  ready.add(id)
  try {
    const dossier = await openDossier(id, reachedCode)
    setTimeout(() => void dossier.close().finally(() => ready.delete(id)), patience)
  } catch {
    // Whoever follows the link hears what is wrong with it.
    ready.delete(id)
  }
}
