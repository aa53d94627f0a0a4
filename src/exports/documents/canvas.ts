import { readCanvases } from '../../dossier/canvas/readCanvases'
import { canvasSheet, canvasSubjects } from '../canvas/canvasSheet'
import { canvasBlocks } from './canvasBlocks'
import { defineDocument } from './define'
import { document, madeWith, paragraph } from './pieces'
import type { Block } from './tree'

/** One canvas to read: its boxes in order, each with its notes. As a sheet or a picture it leaves from its own screen. */
export const canvas = defineDocument({
  id: 'canvas',
  address: 'canvas',
  about: 'canvas',
  audience: ['everyone'],
  subjects: canvasSubjects,
  tree(input) {
    const { view, words } = input
    const id = input.canvas || (readCanvases(view)[0]?.id ?? '')
    const sheet = canvasSheet(view, id, words)
    function* blocks(): Generator<Block> {
      if (!sheet) yield paragraph(words('papers:canvas.noCanvases'), 'soft')
      yield* canvasBlocks(view, id, 1, words)
      yield madeWith(words)
    }
    const made = document(input, sheet?.title ?? words('papers:documents.canvas.title'), blocks)
    // The day on which people wrote says more than the day on which it leaves.
    return view.canvases[id]?.date && sheet ? { ...made, subtitle: sheet.about } : made
  },
})
