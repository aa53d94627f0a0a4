import { type DossierDraft, put } from '../../document/draft'
import type { SessionWork } from '../../workSession/sessionWork'
import { goBack, type Signed } from '../decide'
import { removeRecord } from '../records'

/**
 * Takes back, in one change, what was made in a session: what was new goes out of sight, and what was changed says again
 * what it said before. What it said until now is set aside, so that nothing is lost. `newId` gives each of those an id.
 */
export function takeBackWork(
  draft: DossierDraft,
  { made, changed }: Pick<SessionWork, 'made' | 'changed'>,
  { newId, at }: { readonly newId: () => string; readonly at: string },
): void {
  for (const { root, id } of made) removeRecord(draft, root, id)
  for (const { root, key, was } of changed) {
    const value = draft[root].get(key)
    if (value !== undefined) draft.setAside.set(newId(), { root, key, value, at })
    put(draft[root], key, was)
  }
}

/** Goes back, in every thread, to before the first decision of a session that still holds. */
export function takeBackDecisions(
  draft: DossierDraft,
  { decisions }: Pick<SessionWork, 'decisions'>,
  sign: () => Signed,
): void {
  const firsts = new Map<string, string | null>()
  for (const { thread, continues } of decisions) if (!firsts.has(thread)) firsts.set(thread, continues)
  for (const [thread, to] of firsts) goBack(draft, { ...sign(), thread, to })
}
