import { memoise } from '../document/memoise'
import type { DossierView } from '../document/view'
import type { PersonRecord } from '../kinds/person'
import { scopedField, wholeDossier } from '../roleMatrix/scope'

/** Whether somebody holds a role, or stands in for who does. */
export type Place = 'holds' | 'deputy'

/** The field of a person that says what place this person has in a role. */
export function placeField(role: string, scope: string): string {
  return scopedField(`role.${role}`, scope)
}

/** The people of one role in one scope. */
export type OnRole = {
  readonly people: readonly PersonRecord[]
  readonly deputies: readonly PersonRecord[]
  /** Whether they come from the matrix of the whole dossier, because nobody was put on this role here. */
  readonly inherited: boolean
}

const byName = (a: PersonRecord, b: PersonRecord) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)

/** Everybody who was named for a role, by name. The same list comes back until one of them changes. */
export const readMatrixPeople = (view: Pick<DossierView, 'people'>): readonly PersonRecord[] =>
  list([view.people])

const list = memoise(([people]: readonly [DossierView['people']]) =>
  Object.values(people)
    .filter(({ removed, name }) => !removed && name.trim() !== '')
    .sort(byName),
)

/** Who holds a role in a scope. Where a route has nobody of its own, those of the whole dossier hold it there too. */
export function peopleOnRole(view: Pick<DossierView, 'people'>, role: string, scope: string): OnRole {
  const all = readMatrixPeople(view)
  const own = placed(all, role, scope)
  if (scope === wholeDossier || own.people.length + own.deputies.length > 0)
    return { ...own, inherited: false }
  return { ...placed(all, role, wholeDossier), inherited: true }
}

/** Whether two names are of one person: capitals and spaces around it tell nothing. */
export function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

function placed(all: readonly PersonRecord[], role: string, scope: string) {
  const field = placeField(role, scope)
  const at = (place: Place) =>
    all.filter((person) => (person as unknown as Readonly<Record<string, unknown>>)[field] === place)
  return { people: at('holds'), deputies: at('deputy') }
}
