import type { About } from '../document/about'
import { type DossierDraft, put } from '../document/draft'

/** Changes what the dossier says about itself, such as its name or its leads. */
export function describeDossier(draft: DossierDraft, about: Partial<About>): void {
  for (const [field, value] of Object.entries(about)) put(draft.about, field, value)
}
