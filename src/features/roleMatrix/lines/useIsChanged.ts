import { scopeOfCell } from '../../../dossier/roleMatrix/scope'
import { useDossier } from '../../../hooks/useDossier'

/** Whether any cell of a scope is other than proposed. */
export function useIsChanged(scope: string): boolean {
  return useDossier(({ matrix }) => Object.keys(matrix).some((key) => scopeOfCell(key) === scope))
}
