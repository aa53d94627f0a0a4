import { AppError } from '../../errors'
import { type DossierDraft, put } from '../document/draft'
import type { OwnExample } from '../document/view'

/** Adds an empty example of people's own, under a new id. */
export function addOwnExample({ examples }: DossierDraft, id: string, rank: string): void {
  put(examples, `${id}/rank`, rank)
}

/** Changes fields of an example of people's own. */
export function changeOwnExample(
  { examples }: DossierDraft,
  id: string,
  fields: Partial<Omit<OwnExample, 'id' | 'removed'>>,
): void {
  if (!examples.has(`${id}/rank`)) throw new AppError('item.notThere', { id })
  for (const [field, value] of Object.entries(fields)) put(examples, `${id}/${field}`, value)
}
