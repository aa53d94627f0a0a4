import { type ImportedField, importedFields } from '../../../dossier/contracts/importedContract'

/**
 * What a column can tell beside the fields of a contract: the value of the whole contract, which is divided by its
 * years; how long it runs, which gives its days; its last day with all extensions, which is said with the extensions;
 * the lot, which is said with the name; and how long before its end it must be given notice, which the note keeps. Words: `importContracts.targets`.
 */
const besideFields = ['valueTotal', 'term', 'latestEnd', 'lot', 'noticePeriod'] as const
export type BesideField = (typeof besideFields)[number]

/** What a column of a file can become. */
export const targets = [...importedFields, ...besideFields] as const
export type Target = ImportedField | BesideField

export function isBesideField(target: Target): target is BesideField {
  return (besideFields as readonly Target[]).includes(target)
}

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
