import { useTranslation } from 'react-i18next'
import { type NoteColour, noteColours } from '../../../content/canvases/notes'
import { RadioGroup } from '../../../ui/RadioGroup'
import styles from '../notes/note.module.css'
import { ColourShape } from './ColourShape'

type Props = {
  readonly legend: string
  readonly value: NoteColour
  readonly onChange: (colour: NoteColour) => void
}

/** One of the six colours, each with its shape and its word. */
export function ColourChoice({ legend, value, onChange }: Props) {
  const { t } = useTranslation('canvas')
  return (
    <div className={styles.colours}>
      <RadioGroup
        legend={legend}
        value={value}
        onChange={onChange}
        options={noteColours.map((colour) => ({
          value: colour,
          label: (
            <span className={`${styles.one} ${styles[colour]}`}>
              <ColourShape colour={colour} /> {t(`colours.${colour}`)}
            </span>
          ),
        }))}
      />
    </div>
  )
}
