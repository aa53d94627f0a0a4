import { useTranslation } from 'react-i18next'
import { progressOf } from '../../dossier/progress/progressOf'
import { useDecisionWords } from '../../hooks/useDecisionWords'
import { useDossier } from '../../hooks/useDossier'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { goingBack, type JournalEntry } from '../../workflow/journal'

/** Where a thread goes back to: an entry, or nothing for before its first decision. */
export type GoingBack = { readonly to: JournalEntry | null; readonly thread: string }

type GoBackDialogProps = GoingBack & {
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Tells what going back changes, before it does so. */
export function GoBackDialog({ to, thread: name, onConfirm, onClose }: GoBackDialogProps) {
  const { t } = useTranslation('journal')
  const { decision, subject } = useDecisionWords()
  const thread = useDossier((view) => progressOf(view).threads.get(name)) ?? []
  const { undone, restored } = goingBack(thread, to?.id ?? null)
  return (
    <Dialog
      open
      title={to ? t('goBack') : t('goBackBefore')}
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
        <strong>{subject(name)}</strong>
      </p>
      <p>{to ? t('previewIntro', { decision: decision(to) }) : t('previewStart')}</p>
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
