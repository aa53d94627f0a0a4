import { notesOn } from '../../../../dossier/canvas/canvasLayout'
import { memoise } from '../../../../dossier/document/memoise'
import { readOpportunities } from '../../../../dossier/document/readRecords'
import type { DossierView } from '../../../../dossier/document/view'
import type { Opportunity } from '../../../../dossier/kinds/opportunity'

type Parts = readonly [DossierView['opportunities'], DossierView['notes']]

const inPlay = memoise(([opportunities, notes]: Parts, canvas): readonly Opportunity[] => {
  const fromNotes = new Set(notesOn({ notes }, canvas).map(({ opportunity }) => opportunity))
  const all = readOpportunities({ opportunities })
  const some = all.filter(({ id, chosen }) => chosen || fromNotes.has(id))
  return some.length > 0 ? some : all
})

/** The opportunities that a session is about: those of its canvas and those chosen before; all while there are none. */
export function opportunitiesInPlay(
  { opportunities, notes }: Pick<DossierView, 'opportunities' | 'notes'>,
  canvas: string,
): readonly Opportunity[] {
  return inPlay([opportunities, notes], canvas)
}
