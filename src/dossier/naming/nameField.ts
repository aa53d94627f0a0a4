import { importedFields } from '../contracts/importedContract'
import { type Kind, kindOf } from '../kinds'
import type { Context } from './context'
import { fieldsElsewhere } from './kindWords'
import { pieces } from './pieces'

/** What a field of a record is called: 'Leverancier'. A field of a newer version keeps the name it is stored under. */
export function nameField(context: Context, kind: Kind, id: string, field: string): string {
  const piece = pieces[kind]?.(context, id, field)
  if (piece) return piece.name
  const known: readonly string[] = kind === 'contracts' ? importedFields : Object.keys(kindOf(kind).empty)
  const elsewhere: { readonly [K in Kind]?: (typeof fieldsElsewhere)[keyof typeof fieldsElsewhere] } =
    fieldsElsewhere
  return known.includes(field)
    ? context.words(`${elsewhere[kind] ?? `kinds:${kind as string}.fields`}.${field}`)
    : field
}
