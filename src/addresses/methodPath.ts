import { findPart } from '../content/steps'

/** The address of the method outside of any dossier, or of one part of it ('occasion' or '1.1') to read about. */
export function methodPath(part?: string): string {
  return part === undefined ? '#/stappenplan' : `#/stappenplan/${findPart(part)?.code ?? part}`
}
