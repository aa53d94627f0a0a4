import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'

/** Gives a dossier another name. */
export function RenameDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const { t } = useTranslation('start')
  const [name, setName] = useState(title)
  const [missing, setMissing] = useState(false)
  const save = async () => {
    if (name.trim() === '') {
      setMissing(true)
      return
    }
    const { renameDossier } = await import('../../storage/renameDossier')
    await renameDossier(id, name.trim())
    onClose()
  }
  return (
    <Dialog
      open
      title={t('list.renameTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('list.renameSave')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('list.renameLabel')}
        value={name}
        onChange={setName}
        error={missing && name.trim() === '' ? t('form.nameMissing') : undefined}
        autoFocus
      />
    </Dialog>
  )
}
