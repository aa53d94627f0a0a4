import { type Room, rooms } from '../document/roots'
import type { DossierView } from '../document/view'
import { kindNames, kindOf } from '../kinds'

const beginning = [
  ...(Object.keys(rooms) as readonly Room[]).filter((room) => rooms[room].begins),
  ...kindNames.filter((kind) => kindOf(kind).begins),
]

/** Whether anybody did anything in a dossier yet. */
export function hasBegun(view: DossierView): boolean {
  return beginning.some((root) => Object.keys(view[root]).length > 0)
}
