import { useTranslation } from 'react-i18next'
import { progressOf } from '../../dossier/progress'
import { useDecisionWords } from '../../hooks/useDecisionWords'
import { useDossier } from '../../hooks/useDossier'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { goingBack, type JournalEntry } from '../../workflow/journal'

type GoBackDialogProps = {
  readonly to: JournalEntry
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Tells what going back changes, before it does so. */
export function GoBackDialog({ to, onConfirm, onClose }: GoBackDialogProps) {
  const { t } = useTranslation('journal')
  const { decision, subject } = useDecisionWords()
  const thread = useDossier((view) => progressOf(view).threads.get(to.thread)) ?? []
  const { undone, restored } = goingBack(thread, to.id)
  return (
    <Dialog
      open
      title={t('goBack')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={onConfirm}>
            {t('confirm')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{subject(to.thread)}</strong>
      </p>
      <p>{t('previewIntro', { decision: decision(to) })}</p>
      <ul>
        {undone.map((entry) => (
          <li key={entry.id}>{decision(entry)}</li>
        ))}
      </ul>
      {restored.length > 0 && (
        <>
          <p>{t('previewRestored')}</p>
          <ul>
            {restored.map((entry) => (
              <li key={entry.id}>{decision(entry)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('previewKeep')}</p>
    </Dialog>
  )
}
