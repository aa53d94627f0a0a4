import { useTranslation } from 'react-i18next'
import { useFormat } from '../hooks/useFormat'
import { useSaveState, useUndo } from '../hooks/useSaveState'
import { useToday } from '../hooks/useToday'
import { useUndoKeys } from '../hooks/useUndoKeys'
import { Button } from '../ui/Button'
import { Cluster } from '../ui/Stack'
import { SaveFileButton } from './SaveFileButton'

/** Whether the work is saved, in words; undo and redo; and a copy as a file. */
export function SaveBar() {
  const { t } = useTranslation('dossier')
  const { canUndo, canRedo, undo, redo } = useUndo()
  useUndoKeys(undo, redo)
  return (
    <Cluster gap={2}>
      <SaveWords />
      {canUndo && (
        <Button variant="subtle" icon="undo" iconOnPhone onPress={undo}>
          {t('save.undo')}
        </Button>
      )}
      {canRedo && (
        <Button variant="subtle" icon="redo" iconOnPhone onPress={redo}>
          {t('save.redo')}
        </Button>
      )}
      <SaveFileButton variant="subtle" iconOnPhone />
    </Cluster>
  )
}

function SaveWords() {
  const { t } = useTranslation('dossier')
  const format = useFormat()
  const save = useSaveState()
  const today = useToday()
  // Told by a screen reader only when something is wrong: "opgeslagen" after every letter would be noise.
  if (save.state === 'failed') {
    return <strong role="alert">{t(`save.failed.${save.reason}`)}</strong>
  }
  return <span>{save.state === 'saving' ? t('save.saving') : savedAt(save.at)}</span>

  function savedAt(at: Date): string {
    const [date, time] = [format.date(at), format.time(at)]
    return date === format.date(today) ? t('save.savedAt', { time }) : t('save.savedOn', { date, time })
  }
}
