import type { Contract } from './readContracts'

/**
 * What people call a contract: its name. A list that has no names is known by the supplier and the number, which tell
 * one row from another; '' where a contract has none of the three.
 */
export function contractName(contract: Pick<Contract, 'name' | 'supplier' | 'number'> | undefined): string {
  if (!contract) return ''
  const { name, supplier, number } = contract
  if (name) return name
  return supplier && number ? `${supplier} (${number})` : supplier || number
}
