import type { NoteColour } from '../../../content/canvases/notes'
import styles from './ColourShape.module.css'

/** A shape for each colour, so that notes are told apart without it. */
const shapes: Record<NoteColour, string> = {
  yellow: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z',
  green: 'M10 3 18 17H2Z',
  blue: 'M3.5 3.5h13v13h-13Z',
  pink: 'M10 1.5 18.5 10 10 18.5 1.5 10Z',
  purple: 'm10 1.8 2.5 5.4 5.9.7-4.4 4 1.2 5.8L10 14.8l-5.2 2.9L6 11.9 1.600 7.900l5.900-.7Z',
  white: 'M7.500 2h5v5.500H18v5h-5.500V18h-5v-5.500H2v-5h5.500Z',
}

/** The shape of a colour. Its word stands beside it, for who listens too. */
export function ColourShape({ colour }: { colour: NoteColour }) {
  return (
    <svg className={styles.shape} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shapes[colour]} />
    </svg>
  )
}
