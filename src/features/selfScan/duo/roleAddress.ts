import { type DuoRole, duo } from '../../../dossier/selfScan/readScans'

const names: Record<DuoRole, string> = { hr: 'hr', procurement: 'inkoop' }

/** The address below which one of the two fills in. */
export function roleBase(scanBase: string, role: DuoRole): string {
  return `${scanBase}/${names[role]}`
}

/** Whose screens an address names, if anybody's. */
export function roleOfName(name: string | undefined): DuoRole | undefined {
  return duo.find((role) => names[role] === name)
}
