import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { takeBackDecisions, takeBackWork } from '../../../dossier/commands/workSession/takeBackSession'
import { newId } from '../../../dossier/document/newId'
import type { SessionWork } from '../../../dossier/workSession/sessionWork'
import { readMe } from '../../../hooks/useMe'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { useToasts } from '../../../ui/Toasts'

/** Takes back everything that a session did, after saying in numbers what that is. */
export function TakeBack({ work, onTaken }: { work: SessionWork; onTaken: () => void }) {
  const { t } = useTranslation('sessionClose')
  const { t: dossierWords } = useTranslation('dossier')
  const dossier = useOpenDossier()
  const tell = useToasts()
  const [asking, setAsking] = useState(false)
  const { made, changed, decisions } = work
  const hasWork = made.length + changed.length > 0
  const takeBack = () => {
    setAsking(false)
    const at = new Date().toISOString()
    if (hasWork) {
      // One step to undo, also right after something else was typed.
      dossier.undo.apart()
      dossier.change((draft) => takeBackWork(draft, work, { newId, at }))
      dossier.undo.apart()
    }
    if (decisions.length > 0) {
      dossier.decide((draft) =>
        takeBackDecisions(draft, work, () => ({ id: newId(), by: readMe(), at: new Date().toISOString() })),
      )
    }
    const undo = { label: dossierWords('save.undo'), onPress: () => dossier.undo.undo() }
    onTaken()
    tell({ text: t('closed.taken'), ...(hasWork && { action: undo }) })
  }
  if (!hasWork && decisions.length === 0) return null
  return (
    <div>
      <Button icon="undo" onPress={() => setAsking(true)}>
        {t('closed.takeBack')}
      </Button>
      <Dialog
        open={asking}
        title={t('closed.takeBackTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t('closed.cancel')}</Button>
            <Button variant="primary" onPress={takeBack}>
              {t('closed.takeBack')}
            </Button>
          </>
        }
      >
        <p>{t('closed.takeBackText')}</p>
        <ul>
          {made.length > 0 && <li>{t('closed.goes', { count: made.length })}</li>}
          {changed.length > 0 && <li>{t('closed.returns', { count: changed.length })}</li>}
          {decisions.length > 0 && <li>{t('closed.undecided', { count: decisions.length })}</li>}
        </ul>
        <p>{t('closed.keeps')}</p>
      </Dialog>
    </div>
  )
}
