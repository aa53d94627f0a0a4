/** The fields of a contract that a file can tell. Days are 'yyyy-mm-dd', amounts euros, hours per week. */
export const importedFields = [
  'number',
  'name',
  'description',
  'supplier',
  'category',
  'categoryText',
  'cpv',
  'valuePerYear',
  'start',
  'ends',
  'extensions',
  'optionBy',
  'manager',
  'location',
  'hoursPerWeek',
  'clause',
  'relation',
  'plannedOn',
  'note',
] as const

export type ImportedField = (typeof importedFields)[number]

type NumberField = 'valuePerYear' | 'hoursPerWeek'

/** One contract as a file tells it. A field that is left out is not told of; `null` says that it is empty. */
export type ImportedContract = {
  readonly [Field in ImportedField]?: (Field extends NumberField ? number : string) | null
}
