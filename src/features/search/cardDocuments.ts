import { paths } from '../../addresses/paths'
import { type CanvasDefinition, findCanvas } from '../../content/canvases'
import { questionCards } from '../../content/questionCards'
import { readCanvases } from '../../dossier/canvas/readCanvases'
import type { DossierView } from '../../dossier/document/view'
import type { Words } from '../../words/Words'
import { type Found, found } from './found'

/** The question cards, on a canvas where they help if there is one. */
export function cardDocuments(id: string, view: DossierView, words: Words): readonly Found[] {
  const canvases = readCanvases(view)
  return questionCards.map(({ code, set }) => {
    const helps = ({ kind }: { kind: string }) => {
      const definition: CanvasDefinition | undefined = findCanvas(kind)
      return definition?.fields.some((field) => field.cards?.some((one) => one === code)) ?? false
    }
    const canvas = canvases.find(helps)
    const href = canvas ? paths.card(id, canvas.id, code) : paths.canvases(id)
    return found('card', code, words(`questionCards:cards.${code}`), words(`questionCards:sets.${set}`), href)
  })
}
