import { splitKey } from '../dossier/document/recordKey'
import type { Room, Root } from '../dossier/document/roots'
import type { DossierView } from '../dossier/document/view'
import { isKind } from '../dossier/kinds'
import { readCellKey } from '../dossier/roleMatrix/keys'
import { paths } from './paths'
import { recordPath } from './recordPath'
import { subjectPath } from './subjectPath'

const rolesOf = (dossier: string, key: string) => paths.roles(dossier, readCellKey(key)?.scope)

/** Where what stands under the keys of each room is found in the app. */
const rooms = {
  about: paths.documents,
  answers: subjectPath,
  unknowns: subjectPath,
  checks: subjectPath,
  cards: (dossier, key) => paths.canvas(dossier, splitKey(key).id),
  matrix: rolesOf,
  findings: rolesOf,
  setAside: paths.journal,
  journal: paths.journal,
  sessionEvents: paths.sessions,
  sessionWork: paths.sessions,
} satisfies Readonly<Record<Room, (dossier: string, key: string) => string>>

/** Where what stands under a key is found in the app. */
export function keyPath(dossier: string, view: DossierView, root: Root, key: string): string {
  return isKind(root) ? recordPath(dossier, view, root, splitKey(key).id) : rooms[root](dossier, key)
}
