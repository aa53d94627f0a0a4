import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import type { DossierRow } from '../../storage/database'
import { listDeleted, listDossiers } from '../../storage/dossierList'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextLink } from '../../ui/TextLink'

export type WipeDialogProps = { open: boolean; onClose: () => void; onConfirm: () => void }

/** Says exactly what would go, and offers to keep it first. */
export function WipeDialog({ open, onClose, onConfirm }: WipeDialogProps) {
  const { t } = useTranslation('settings')
  const [found, setFound] = useState<{ dossiers: readonly DossierRow[]; thrownAway: number }>()
  const { dossiers, thrownAway = 0 } = found ?? {}
  useEffect(() => {
    if (!open) return
    const read = async () => {
      const [kept, deleted] = await Promise.all([listDossiers(), listDeleted()])
      setFound({ dossiers: kept, thrownAway: deleted.length })
    }
    void read()
  }, [open])
  return (
    <Dialog
      open={open}
      title={t('wipe.dialog.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={onClose}>
            {t('wipe.dialog.cancel')}
          </Button>
          <Button variant="danger-subtle" icon="remove" onPress={onConfirm}>
            {t('wipe.dialog.confirm')}
          </Button>
        </>
      }
    >
      {dossiers?.length === 0 && <p>{t('wipe.dialog.none')}</p>}
      {dossiers && dossiers.length > 0 && (
        <>
          <p>{t('wipe.dialog.some', { count: dossiers.length })}</p>
          <ul>
            {dossiers.map(({ id, title }) => (
              <li key={id}>
                <TextLink href={paths.documents(id)}>{title || t('wipe.dialog.untitled')}</TextLink>
              </li>
            ))}
          </ul>
          <p>{t('wipe.dialog.saveFirst')}</p>
          <p>{t('wipe.dialog.rest')}</p>
        </>
      )}
      {thrownAway > 0 && <p>{t('wipe.dialog.thrownAway', { count: thrownAway })}</p>}
      <p>
        <strong>{t('wipe.dialog.final')}</strong>
      </p>
    </Dialog>
  )
}
