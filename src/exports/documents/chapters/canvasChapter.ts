import { findCanvas } from '../../../content/canvases'
import { readCanvases } from '../../../dossier/canvas/readCanvases'
import type { DossierView } from '../../../dossier/document/view'
import type { Canvas } from '../../../dossier/kinds/canvas'
import type { Words } from '../../../words/Words'
import { canvasSheet } from '../../canvas/canvasSheet'
import { canvasBlocks } from '../canvasBlocks'
import { heading, paragraph } from '../pieces'
import type { Block } from '../tree'

/** The canvases on which people write. The card of an opportunity shows what the opportunity itself says elsewhere. */
function writtenCanvases(view: DossierView): readonly Canvas[] {
  return readCanvases(view).filter(({ kind }) => {
    const shows = findCanvas(kind)?.shows
    return shows !== undefined && shows !== 'opportunity'
  })
}

/** Every canvas with its boxes, notes and groups. */
export function* canvasChapter(view: DossierView, words: Words): Generator<Block> {
  const canvases = writtenCanvases(view)
  if (canvases.length === 0) yield paragraph(words('papers:canvas.noCanvases'), 'soft')
  for (const { id } of canvases) {
    const { title = '', about = '' } = canvasSheet(view, id, words) ?? {}
    yield heading(2, title)
    if (about) yield paragraph(about, 'soft')
    yield* canvasBlocks(view, id, 3, words)
  }
}
