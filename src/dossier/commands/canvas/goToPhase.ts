import type { CanvasPhase } from '../../../content/canvases/phases'
import { isSilent } from '../../../workflow/canvasMachine'
import { type DossierDraft, put } from '../../document/draft'
import { splitKey } from '../../document/recordKey'
import { changeRecord } from '../records'

/**
 * Brings another phase of a canvas to the front. Leaving the silent writing shows what was written for good: who goes
 * back to it hides what is written from then on, and nothing that was in sight already.
 */
export function goToPhase(draft: DossierDraft, canvas: string, phase: CanvasPhase): void {
  const { canvases, notes } = draft
  const before = canvases.get(`${canvas}/phase`)
  changeRecord(draft, 'canvases', canvas, { phase })
  if (typeof before !== 'string' || !isSilent(before) || isSilent(phase)) return
  for (const key of notes.keys()) {
    const { id, field } = splitKey(key)
    if (field === 'silent' && notes.get(`${id}/canvas`) === canvas) put(notes, key, '')
  }
}
