import type { PartStatus } from '../dossier/partStatus'
import type { Status } from '../ui/StatusTag'

/** The shape that goes with a status. */
export function statusLook(status: PartStatus): Status {
  return status === 'disputed' ? 'dispute' : status
}
