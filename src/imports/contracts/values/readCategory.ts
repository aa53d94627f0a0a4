import type { categories } from '../../../content/opportunity'
import { type Cell, textOf } from '../../table'
import { isEmptyWord } from './emptyWords'
import { empty, type Reading } from './reading'

export type Category = (typeof categories)[number]

/** How each category is called in a register that was written here. */
export const categoryNames: { readonly [Id in Category]: readonly string[] } = {
  cleaning: ['Schoonmaak', 'Cleaning'],
  windows: ['Glasbewassing', 'Window cleaning'],
  catering: ['Catering', 'Catering'],
  green: ['Groen en buitenruimte', 'Green and outdoor space'],
  coffee: ['Koffie en automaten', 'Coffee and vending machines'],
  post: ['Post en pakketten', 'Post and parcels'],
  security: ['Beveiliging en toezicht', 'Security and supervision'],
  waste: ['Afval en kringloop', 'Waste and reuse'],
  construction: ['Bouw en infra', 'Construction and infrastructure'],
  ict: ['ICT en advies', 'ICT and advice'],
  print: ['Drukwerk, kantoorartikelen en geschenken', 'Printing, office supplies and gifts'],
  moving: ['Verhuizing en interne logistiek', 'Moving and internal logistics'],
  flowers: ['Bloemen en relatiegeschenken', 'Flowers and business gifts'],
  furniture: ['Meubilair en hergebruik', 'Furniture and reuse'],
  buildings: ['Gebouwen en installaties', 'Buildings and installations'],
  roads: ['Wegen, riolen en water', 'Roads, sewers and water'],
  textile: ['Textiel, wasserij en werkkleding', 'Textile, laundry and workwear'],
  transport: ['Vervoer van mensen', 'Transport of people'],
  reception: ['Receptie en gastheerschap', 'Reception and hosting'],
  archive: ['Archief en digitaliseren', 'Archives and digitising'],
  staffing: ['Tijdelijk personeel en payroll', 'Temporary staff and payroll'],
  assembly: ['Montage en inpakwerk', 'Assembly and packing'],
  callCentre: ['Callcenter en telefoon', 'Call centre and telephone'],
  care: ['Zorg en hulp in huis', 'Care and help at home'],
  other: ['Iets anders', 'Something else'],
}

const byName = new Map(
  Object.entries(categoryNames).flatMap(([id, names]) => names.map((name) => [name.toLowerCase(), id])),
)

/** The category that people chose here. A name of another list is no such choice. */
export function readCategory(cell: Cell): Reading<string> {
  const text = textOf(cell).toLowerCase()
  if (text === '' || isEmptyWord(text)) return empty
  const value = byName.get(text)
  return value ? { kind: 'value', value } : { kind: 'unreadable', reason: 'noChoice' }
}
