import { isHidden } from '../canvas/isHidden'
import { readActions, readOpportunities } from '../document/readRecords'
import type { DossierView } from '../document/view'
import { lastSession } from './lastSession'
import { findSession } from './readSessions'

/** What one organisation brings back from a session. */
export type Harvest = {
  readonly organisation: string
  readonly notes: number
  readonly opportunities: number
  /** The names of what was chosen; their number is how many there are. */
  readonly chosen: readonly string[]
  /** How many actions have a day. */
  readonly planned: number
  /** Whether these people said that it may be shown to a room. */
  readonly shares: boolean
}

/**
 * Counts what a dossier holds. Whether it may be shown, its own session says: the one that was handed out, by its id, or
 * else the one that began last. What somebody still writes silently does not count.
 */
export function readHarvest(view: DossierView, session: string): Harvest {
  const { about, notes, canvases } = view
  const opportunities = readOpportunities(view)
  const own = findSession(view, session) ?? lastSession(view)
  return {
    organisation: about.organisation || about.title,
    notes: Object.values(notes).filter((note) => {
      const canvas = canvases[note.canvas]
      return !note.removed && canvas?.removed === false && !isHidden(canvas, note, '')
    }).length,
    opportunities: opportunities.length,
    chosen: opportunities.filter(({ chosen }) => chosen).map(({ title }) => title),
    planned: readActions(view).filter(({ due }) => due !== '').length,
    shares: own?.shares ?? false,
  }
}
