import type { DossierDraft } from '../document/draft'
import { type ObstaclePart, obstacleField } from '../opportunities/obstacles'
import { changePiece } from './records'

/** Adds or changes what stands in the way of an opportunity: its text, its owner, or whether it was removed. */
export function writeObstacle(
  draft: DossierDraft,
  opportunityId: string,
  obstacleId: string,
  fields: Readonly<Partial<Record<ObstaclePart, string | boolean>>>,
): void {
  for (const [part, value] of Object.entries(fields)) {
    changePiece(draft, 'opportunities', opportunityId, obstacleField(obstacleId, part as ObstaclePart), value)
  }
}
