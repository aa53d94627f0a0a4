import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recall, remember } from '../../../browser/remember'
import { isNoteColour } from '../../../content/canvases/notes'
import { CheckboxField } from '../../../ui/CheckboxField'
import { TextField } from '../../../ui/TextField'
import { ColourChoice } from '../colours/ColourChoice'
import styles from './BoardOptions.module.css'

/** What this device remembers for new notes, and whether it tells what others add. */
export function BoardOptions() {
  const { t } = useTranslation('canvas')
  const { t: dossierWords } = useTranslation('dossier')
  const [initials, setInitials] = useState(recall('initials') ?? '')
  const [colour, setColour] = useState(recall('noteColour') ?? '')
  const [muted, setMuted] = useState(recall('canvasMuted') === 'yes')
  return (
    <div className={styles.boardOptions}>
      <TextField
        label={t('options.initials')}
        hint={t('options.initialsHint')}
        optional={dossierWords('optional')}
        size="short"
        maxLength={6}
        value={initials}
        onChange={(next) => {
          setInitials(next)
          remember('initials', next.trim() || undefined)
        }}
      />
      <ColourChoice
        legend={t('options.colour')}
        value={isNoteColour(colour) ? colour : 'yellow'}
        onChange={(next) => {
          setColour(next)
          remember('noteColour', next)
        }}
      />
      <CheckboxField
        label={t('options.mute')}
        hint={t('options.muteHint')}
        checked={muted}
        onChange={(next) => {
          setMuted(next)
          remember('canvasMuted', next ? 'yes' : undefined)
        }}
      />
    </div>
  )
}
