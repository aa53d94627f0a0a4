import { classes } from './classes'
import styles from './Icon.module.css'

/** Line drawings on a field of 24 by 24. Few, and always beside a word. */
const drawings = {
  arrowLeft: 'M19 12H5m6-6-6 6 6 6',
  arrowRight: 'M5 12h14m-6-6 6 6-6 6',
  attention: 'M12 4 2.5 20h19L12 4Zm0 6v5m0 2.5v.01',
  calendar: 'M4 6h16v14H4V6Zm0 5h16M8 3v5m8-5v5',
  check: 'm5 12.5 5 5L19.5 7',
  chevronDown: 'm6 9 6 6 6-6',
  chevronRight: 'm9 6 6 6-6 6',
  close: 'm6 6 12 12M18 6 6 18',
  contact: 'M3 6h18v12H3V6Zm0 1 9 7 9-7',
  document: 'M6 3h8l4 4v14H6V3Zm8 0v4h4M9 12h6m-6 4h6',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  edit: 'm4 20 1-4L16 5l3 3L8 19l-4 1Zm10-13 3 3',
  external: 'M14 4h6v6m0-6-9 9M18 14v6H4V6h6',
  good: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9.5 3 3 5.5-6',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-2.5 6.5c.2-3 5-3 5 0 0 2-2.5 2-2.5 4m0 3v.01',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5.5M12 7.5v.01',
  merge: 'M6 4c0 8 12 6 12 16M18 4c0 8-12 6-12 16',
  more: 'M5 12v.01M12 12v.01M19 12v.01',
  open: 'M3 19V5h6l2 3h10v11H3Z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4 21c0-9 16-9 16 0',
  plus: 'M12 5v14m-7-7h14',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7v-7Z',
  redo: 'M16 5l4.5 4.5L16 14m4.5-4.5H10a5.5 5.5 0 0 0 0 11h5',
  remove: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  save: 'M5 4h11l3 3v13H5V4Zm3 0v5h7V4M8 20v-6h8v6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5 5 5',
  settings:
    'M4 7h9m5 0h2M4 17h3m5 0h8M13 7a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0ZM7 17a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0Z',
  undo: 'M8 5 3.5 9.5 8 14m-4.5-4.5H14a5.5 5.5 0 0 1 0 11H9',
  up: 'M12 19V5m-6 6 6-6 6 6',
  down: 'M12 5v14m-6-6 6 6 6-6',
  wrong: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Zm4 4.5V13m0 3v.01',
} as const

export type IconName = keyof typeof drawings

export type IconProps = {
  name: IconName
  /** Whether it is turned upside down, for what folds out under it. */
  turned?: boolean
  tone?: 'attention'
}

/** A small line drawing in the colour and at the size of the text beside it. Hidden from screen readers. */
export function Icon({ name, turned, tone }: IconProps) {
  return (
    <svg
      className={classes(
        styles.icon,
        turned !== undefined && styles.turns,
        turned && styles.turned,
        tone && styles.attention,
      )}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
