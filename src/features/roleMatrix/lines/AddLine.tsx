import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Side, sides } from '../../../content/roles'
import { addRecord } from '../../../dossier/commands/records'
import type { MatrixList } from '../../../dossier/commands/roleMatrix'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import type { RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { wholeDossier } from '../../../dossier/roleMatrix/scope'
import { useChange } from '../../../hooks/useChange'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { RadioGroup } from '../../../ui/RadioGroup'
import { Stack } from '../../../ui/Stack'
import { TextField } from '../../../ui/TextField'

type AddLineProps = { readonly list: MatrixList; readonly matrix: RoleMatrix; readonly onClose: () => void }

/** A role or an activity of one's own. Added to a route, it stands in the matrix of that route alone. */
export function AddLine({ list, matrix, onClose }: AddLineProps) {
  const { t } = useTranslation('roleMatrix')
  const change = useChange()
  const formId = useId()
  const [name, setName] = useState('')
  const [side, setSide] = useState<Side>('client')
  const [missing, setMissing] = useState(false)
  const kind = list === 'roles' ? 'role' : 'activity'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return setMissing(true)
    const ranks = [...matrix[list], ...(list === 'roles' ? matrix.hiddenRoles : matrix.hiddenActivities)]
    const line = {
      name: name.trim(),
      rank: rankAfter(ranks.map(({ rank }) => rank)),
      scope: matrix.scope === wholeDossier ? '' : matrix.scope,
    }
    change((draft) =>
      list === 'roles'
        ? addRecord(draft, 'roles', newId(), { ...line, side })
        : addRecord(draft, 'activities', newId(), line),
    )
    return onClose()
  }
  return (
    <Dialog
      open
      title={t(`${kind}.add`)}
      onClose={onClose}
      actions={
        <>
          <Button variant="subtle" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('add')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Stack>
          <TextField
            label={t(`${kind}.name`)}
            value={name}
            onChange={setName}
            error={missing && name.trim() === '' ? t(`${kind}.missing`) : undefined}
            autoComplete="off"
          />
          {list === 'roles' && (
            <RadioGroup
              legend={t('role.side')}
              value={side}
              options={sides.map((one) => ({ value: one, label: t(`sides.${one}`) }))}
              onChange={setSide}
            />
          )}
        </Stack>
      </form>
    </Dialog>
  )
}
