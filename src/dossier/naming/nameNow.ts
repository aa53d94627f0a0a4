import { readContract } from '../contracts/readContracts'
import { splitKey } from '../document/recordKey'
import type { Root } from '../document/roots'
import { valueIn } from '../document/valueIn'
import type { Context } from './context'
import { nameValue } from './nameValue'

/** How what stands somewhere now reads. A contract shows what an import wrote where nobody wrote anything else. */
export function nameNow(context: Context, root: Root, key: string): string {
  const { id, field } = splitKey(key)
  const contract = root === 'contracts' ? readContract(context.view, id) : undefined
  const imported =
    contract && Object.hasOwn(contract, field) ? contract[field as keyof typeof contract] : undefined
  return nameValue(context, root, key, imported ?? valueIn(context.view, root, key))
}
