import { describeDossier } from '../dossier/commands/describeDossier'
import { openDossier } from './openDossier'

/** Gives a dossier another name. Resolves once that is stored. */
export async function renameDossier(id: string, title: string): Promise<void> {
  const dossier = await openDossier(id)
  try {
    dossier.change((draft) => describeDossier(draft, { title }))
    await dossier.flush()
  } finally {
    await dossier.close()
  }
}
