import type { NoteColour } from '../../content/canvases/notes'
import type { PictureLook } from '../picture/shapes'

export type CanvasPaint =
  | 'page'
  | 'box'
  | 'ink'
  | 'quiet'
  | 'line'
  | 'group'
  | 'hr'
  | 'procurement'
  | NoteColour
  | `${NoteColour}Edge`

/** How a canvas looks outside of the app: always light, for a wall and a slide. */
export const canvasLook: PictureLook<CanvasPaint> = {
  margin: 28,
  palette: {
    page: '#FBFAF7',
    box: '#FFFFFF',
    ink: '#1E2430',
    quiet: '#5B6472',
    line: '#B9BEC6',
    group: '#F3F0E9',
    hr: '#00677F',
    procurement: '#B8500C',
    yellow: '#FFF3C4',
    yellowEdge: '#8A6A00',
    green: '#DFF3E4',
    greenEdge: '#1F7A3D',
    blue: '#DCEEF8',
    blueEdge: '#1C6090',
    pink: '#FBE1EA',
    pinkEdge: '#A8326A',
    purple: '#EBE4F8',
    purpleEdge: '#6A48A8',
    white: '#FFFFFF',
    whiteEdge: '#5B6472',
  },
}
