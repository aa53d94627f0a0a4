import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportOutcome } from '../../../dossier/commands/importContracts'
import { useFormat } from '../../../hooks/useFormat'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { StateTitle } from './StateTitle'

type ImportDoneProps = {
  outcome: ImportOutcome
  /** The names of other sheets in the file that may hold contracts too. */
  otherSheets: readonly string[]
  onUndo: () => void
  onAgain: () => void
  onClose: () => void
}

/** What was written, and the way to take all of it back at once. */
export function ImportDone({ outcome, otherSheets, onUndo, onAgain, onClose }: ImportDoneProps) {
  const { t } = useTranslation('importContracts')
  const format = useFormat()
  const { undo } = useOpenDossier()
  const [isLast, setIsLast] = useState(true)
  const wroteSomething = outcome.added + outcome.changed > 0
  // After another change, undo would take that back, and not the import.
  useEffect(() => undo.subscribe(() => setIsLast(false)), [undo])
  return (
    <>
      <StateTitle>{t('done.title')}</StateTitle>
      <Notice
        kind="good"
        word={t('done.summary', {
          added: t('done.added', { count: outcome.added }),
          changed: t('done.changed', { count: outcome.changed }),
        })}
        live
        actions={
          <>
            <Button variant="primary" onPress={onClose}>
              {t('done.close')}
            </Button>
            {wroteSomething && isLast && (
              <Button icon="undo" onPress={onUndo}>
                {t('done.undo')}
              </Button>
            )}
            <Button variant="subtle" onPress={onAgain}>
              {t('done.again')}
            </Button>
          </>
        }
      >
        {otherSheets.length > 0 && <p>{t('done.otherSheets', { sheets: format.list(otherSheets) })}</p>}
        {wroteSomething && !isLast && <p>{t('done.later')}</p>}
      </Notice>
    </>
  )
}
