import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import type { SessionPoint } from '../../../dossier/kinds/sessionPoint'
import { useChange } from '../../../hooks/useChange'
import { Button } from '../../../ui/Button'
import { Fieldset } from '../../../ui/Fieldset'
import { TextField } from '../../../ui/TextField'
import { useToasts } from '../../../ui/Toasts'
import styles from './PointRow.module.css'

type PointRowProps = {
  readonly point: SessionPoint
  readonly kind: 'unknown' | 'tell' | 'takeaway'
  readonly number: number
}

/** One thing that was said, saved while people type in it. */
export function PointRow({ point, kind, number }: PointRowProps) {
  const { t } = useTranslation('sessionClose')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const tell = useToasts()
  const { id, who, text } = point
  const write = (fields: Partial<SessionPoint>) =>
    change((draft) => changeRecord(draft, 'sessionPoints', id, fields))
  const takeAway = () => {
    write({ removed: true })
    const onPress = () => write({ removed: false })
    tell({ text: t('close.points.removed', { text }), action: { label: dossierWords('save.undo'), onPress } })
  }
  return (
    <li>
      <Fieldset legend={t(`close.points.${kind}.number`, { number })} legendHidden>
        <div className={styles.closeRow}>
          <TextField
            label={t(`close.points.${kind}.who`)}
            value={who}
            onChange={(next) => write({ who: next })}
            autoComplete="off"
          />
          <TextField
            label={t(`close.points.${kind}.text`)}
            value={text}
            onChange={(next) => write({ text: next })}
            autoComplete="off"
          />
          <Button
            variant="subtle"
            icon="remove"
            fullName={t('close.points.removeOf', { text })}
            onPress={takeAway}
          >
            {t('close.points.remove')}
          </Button>
        </div>
      </Fieldset>
    </li>
  )
}
