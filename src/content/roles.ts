export type Side = 'client' | 'supplier' | 'partner'
export const sides = ['client', 'supplier', 'partner'] as const satisfies readonly Side[]

type Role = {
  readonly id: string
  /** The short code of the role matrix. */
  readonly code: string
  readonly side: Side
  /** A group of roles, for the overview only: nobody is appointed to it. */
  readonly collective?: true
}

/**
 * Who can have a task. Words: `roles.<id>`: `name` and `does`; `often` where somebody is appointed to it (who usually
 * is); `card` and `first` where it has a card.
 */
export const roles = [
  { id: 'client', code: 'OPG', side: 'client' },
  { id: 'hrLead', code: 'THR', side: 'client' },
  { id: 'procurementLead', code: 'TIN', side: 'client' },
  { id: 'contractManager', code: 'CM', side: 'client' },
  { id: 'requester', code: 'BEH', side: 'client' },
  { id: 'hostSupervisor', code: 'WV', side: 'client' },
  { id: 'lawyer', code: 'JUR', side: 'client' },
  { id: 'communication', code: 'COM', side: 'client' },
  { id: 'finance', code: 'FIN', side: 'client' },
  { id: 'supplierBoard', code: 'DIR', side: 'supplier' },
  { id: 'accountManager', code: 'ACC', side: 'supplier' },
  { id: 'supplierHr', code: 'OHR', side: 'supplier' },
  { id: 'supplierSupervisor', code: 'OBE', side: 'supplier' },
  { id: 'employerService', code: 'WSP', side: 'partner' },
  { id: 'uwv', code: 'UWV', side: 'partner' },
  { id: 'sroiAdviser', code: 'SR', side: 'partner' },
  { id: 'socialEnterprise', code: 'SW', side: 'partner' },
  { id: 'jobCoach', code: 'JC', side: 'partner' },
  { id: 'school', code: 'OND', side: 'partner' },
  { id: 'knowledgePartner', code: 'KEN', side: 'partner' },
  { id: 'supplier', code: 'OPD', side: 'supplier', collective: true },
  { id: 'everyone', code: 'allen', side: 'client', collective: true },
] as const satisfies readonly Role[]

export type RoleId = (typeof roles)[number]['id']

/** The roles of a matrix, in order: those that somebody can be appointed to. */
export const appointedRoles = roles.filter((role): role is Appointed => !('collective' in role))

type Appointed = Exclude<(typeof roles)[number], { readonly collective: true }>
export type AppointedRole = Appointed['id']

/** The role whose card explains this one; nothing where there is none. The roles of a supplier share a card. */
export function cardOf(role: string): CardRole | undefined {
  const own = cardRoles.find((id) => id === role)
  if (own) return own
  return roles.some(({ id, side }) => id === role && side === 'supplier') ? 'supplier' : undefined
}

/** The roles with a card of their own: what it comes down to, and a first action. A proposal. */
export const cardRoles = [
  'client',
  'hrLead',
  'procurementLead',
  'contractManager',
  'supplier',
  'employerService',
] as const satisfies readonly RoleId[]
type CardRole = (typeof cardRoles)[number]
