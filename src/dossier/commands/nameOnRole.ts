import { type DossierDraft, put } from '../document/draft'
import { splitKey } from '../document/recordKey'
import { type Place, placeField, sameName } from '../people/peopleOnRole'
import { changePiece, mustBeThere } from './records'

/**
 * Puts a person on a role, by name. Somebody who is known by that name is not made twice; the id of a new person follows
 * from the name, so that two laptops which both name Sanne name one person after a merge. Returns the id.
 */
export function nameOnRole(
  draft: DossierDraft,
  {
    name,
    role,
    scope,
    as,
  }: { readonly name: string; readonly role: string; readonly scope: string; readonly as: Place },
): string {
  const id = personCalled(draft, name)
  placeOnRole(draft, id, role, scope, as)
  return id
}

/** Changes the place of a person in a role, or takes the person off it with `undefined`. */
export function placeOnRole(
  draft: DossierDraft,
  person: string,
  role: string,
  scope: string,
  as: Place | undefined,
): void {
  mustBeThere(draft, 'roles', role)
  changePiece(draft, 'people', person, placeField(role, scope), as)
}

function personCalled({ people }: DossierDraft, name: string): string {
  for (const [key, value] of people) {
    const { id, field } = splitKey(key)
    if (field === 'name' && typeof value === 'string' && sameName(value, name)) {
      put(people, `${id}/removed`, undefined)
      return id
    }
  }
  const own = encodeURIComponent(name.trim().toLowerCase())
  // Somebody who was given another name since keeps the id.
  let id = own
  for (let next = 2; people.has(`${id}/name`); next++) id = `${own}-${next}`
  put(people, `${id}/name`, name.trim())
  return id
}
