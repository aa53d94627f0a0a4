import { isKind, kindOf } from '../kinds'
import { emptyInAbout } from './about'
import type { Plain } from './plain'
import { splitKey } from './recordKey'
import type { Root } from './roots'
import type { DossierView } from './view'

type Values = Readonly<Record<string, Plain | undefined>>

/** What stands under a key of a view, or what stands there before anybody filled it in. */
export function valueIn(view: DossierView, root: Root, key: string): Plain | undefined {
  const { id, field } = splitKey(key)
  const part = view[root] as Readonly<Record<string, unknown>> | undefined
  const value = isKind(root) ? (part?.[id] as Values | undefined)?.[field] : part?.[key]
  return (value as Plain | undefined) ?? defaultOf(root, key)
}

/** What stands under a key before anybody filled it in. */
export function defaultOf(root: Root, key: string): Plain | undefined {
  if (root === 'about') return emptyInAbout(key)
  return isKind(root) ? (kindOf(root).empty as Values)[splitKey(key).field] : undefined
}
