import { findActivity } from '../../content/activities'
import { isLetters, waysIn } from '../../content/letters'
import { roles } from '../../content/roles'
import type { Words } from '../../words/Words'
import { roleRules } from '../../workflow/roleRules'
import type { RuleId } from '../../workflow/roleRules/roleRule'
import { splitKey } from '../document/recordKey'
import { readReference } from '../document/reference'
import type { DossierView } from '../document/view'
import { wholeDossier } from './scope'

/** What a key of the root `matrix` is about; nothing for a key that is none. */
export function readCellKey(key: string) {
  const { id, field: role } = splitKey(key)
  const { id: scope, field: activity } = splitKey(id)
  return scope === '' ? undefined : { scope, activity, role }
}

/** What a key of the root `findings` is about; nothing for a key that is none, or a rule that is not known. */
export function readFindingKey(
  key: string,
): { readonly scope: string; readonly rule: RuleId; readonly subject: string } | undefined {
  const cell = readCellKey(key)
  const rule = roleRules.find(({ id }) => id === cell?.activity)
  return cell && rule && { scope: cell.scope, rule: rule.id, subject: cell.role }
}

/** What a field that is kept per scope is about: 'hidden.k3%2Ftender', 'role.hrLead.dossier'. */
export function readScopedField(
  field: string,
): { readonly kind: string; readonly role: string; readonly scope: string } | undefined {
  const [kind = '', ...rest] = field.split('.')
  const scope = rest.at(-1)
  if ((kind !== 'hidden' && kind !== 'role') || scope === undefined) return undefined
  return { kind, role: kind === 'role' ? (rest[0] ?? '') : '', scope: decode(scope) }
}

/** Names for what keys are about, as people read them. `say` gives the words of `roles:` and `roleMatrix:` by key. */
export function matrixNames(
  view: Pick<DossierView, 'roles' | 'activities' | 'people' | 'opportunities'>,
  say: Words,
) {
  return {
    role: (id: string) =>
      view.roles[id]?.name || (roles.some((role) => role.id === id) ? say(`roles:${id}.name`) : id),
    activity: (id: string) =>
      view.activities[id]?.name || (findActivity(id) ? say(`roleMatrix:activities.${id}`) : id),
    person: (id: string) => view.people[id]?.name || id,
    /** 'beslist en doet het': what stands in a stored cell. */
    letters: (value: unknown) => {
      const [way, ...more] = isLetters(value) ? waysIn(value) : []
      if (way === undefined) return say('roleMatrix:nothing')
      return more.length > 0 ? say('roleMatrix:together') : say(`roleMatrix:ways.${way}`)
    },
    scope: (scope: string) =>
      scope === wholeDossier
        ? say('roleMatrix:scope.dossier')
        : view.opportunities[readReference(scope).opportunity]?.title || scope,
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
