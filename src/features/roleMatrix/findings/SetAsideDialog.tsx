import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setFindingAside } from '../../../dossier/commands/roleMatrix'
import { useChange } from '../../../hooks/useChange'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Stack } from '../../../ui/Stack'
import { TextField } from '../../../ui/TextField'
import type { Finding } from '../../../workflow/roleRules/roleRule'

type SetAsideDialogProps = {
  readonly scope: string
  readonly finding: Finding
  readonly text: string
  readonly onClose: () => void
}

/** Why something that stands out is fine all the same. The reason stays with it. */
export function SetAsideDialog({ scope, finding, text, onClose }: SetAsideDialogProps) {
  const { t } = useTranslation('roleMatrix')
  const change = useChange()
  const formId = useId()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return setMissing(true)
    change((draft) => setFindingAside(draft, scope, finding, reason.trim()))
    return onClose()
  }
  return (
    <Dialog
      open
      title={t('findings.setAsideTitle')}
      onClose={onClose}
      actions={
        <>
          <Button variant="subtle" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('findings.setAside')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Stack>
          <p>{text}</p>
          <TextField
            label={t('findings.reason')}
            error={missing && reason.trim() === '' ? t('findings.reasonMissing') : undefined}
            value={reason}
            onChange={setReason}
            autoComplete="off"
          />
        </Stack>
      </form>
    </Dialog>
  )
}
