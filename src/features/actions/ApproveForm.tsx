import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readPeople } from '../../dossier/people/knownNames'
import { useDossier } from '../../hooks/useDossier'
import { useSigning } from '../../hooks/useSigning'
import { Button } from '../../ui/Button'
import { Cluster, Stack } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'
import styles from './actions.module.css'

type ApproveFormProps = {
  readonly version: number
  readonly onApprove: (who: string) => void
  readonly onClose: () => void
}

/** Who approved the plan. Whom the steps named as the one who decides is filled in already. */
export function ApproveForm({ version, onApprove, onClose }: ApproveFormProps) {
  const { t } = useTranslation('actions')
  const people = useDossier(readPeople)
  const known = useDossier(
    ({ answers }) => answers['together/actionPlan/approvedBy'] || answers['commitment/mandate/decider'] || '',
  )
  const [who, setWho] = useState(String(known))
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const signing = useSigning()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (who.trim() !== '') return onApprove(who.trim())
    setMissing(true)
    field.current?.focus()
  }
  return (
    <form onSubmit={submit} noValidate className={styles.actionForm}>
      <Stack>
        <p>{t('approval.keeps', { version })}</p>
        <TextField
          ref={field}
          label={t('approval.who')}
          value={who}
          onChange={setWho}
          suggestions={people}
          error={missing && who.trim() === '' ? t('approval.whoMissing') : undefined}
          size="medium"
          autoComplete="off"
          autoFocus
        />
        <TextField {...signing} />
        <Cluster>
          <Button type="submit" variant="primary">
            {t('approval.save')}
          </Button>
          <Button variant="subtle" onPress={onClose}>
            {t('approval.cancel')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  )
}
