import { AppError } from '../../errors'
import { type DossierDraft, put } from '../document/draft'
import { type ObstaclePart, obstacleField } from '../opportunities/obstacles'

/** Adds or changes what stands in the way of an opportunity: its text, its owner, or whether it was removed. */
export function writeObstacle(
  { opportunities }: DossierDraft,
  opportunityId: string,
  obstacleId: string,
  fields: Readonly<Partial<Record<ObstaclePart, string | boolean>>>,
): void {
  const isThere = [...opportunities.keys()].some((key) => key.startsWith(`${opportunityId}/`))
  if (!isThere) throw new AppError('item.notThere', { id: opportunityId })
  for (const [part, value] of Object.entries(fields)) {
    put(opportunities, `${opportunityId}/${obstacleField(obstacleId, part as ObstaclePart)}`, value)
  }
}
