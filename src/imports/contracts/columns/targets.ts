import { type ImportedField, importedFields } from '../../../dossier/importedContract'

/**
 * What a column of a file can become: a field of a contract, or the value of the whole contract, which is divided by
 * its years. Words: `importContracts.targets`.
 */
export const targets = [...importedFields, 'valueTotal'] as const
export type Target = ImportedField | 'valueTotal'

/** For each column of the file, in order, what it becomes. Nothing for a column that is left out. */
export type Mapping = readonly (Target | undefined)[]

export const dayTargets: readonly Target[] = ['start', 'ends', 'optionBy', 'plannedOn']
export const amountTargets: readonly Target[] = ['valuePerYear', 'valueTotal']

/** Without one of these, a row cannot be told from another. */
export const namingTargets: readonly Target[] = ['number', 'name', 'supplier']

/** The mapping with a column made into something else. Another column that was the same is left out from then on. */
export function withTarget(mapping: Mapping, column: number, target: Target | undefined): Mapping {
  return mapping.map((one, i) => {
    if (i === column) return target
    return one === target ? undefined : one
  })
}
