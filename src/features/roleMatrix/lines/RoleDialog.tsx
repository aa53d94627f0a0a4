import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Explained } from '../../../components/Explained'
import { changeRecord, removeRecord, restoreRecord } from '../../../dossier/commands/records'
import { hideLine, renameLine } from '../../../dossier/commands/roleMatrix'
import { rankAfterMove } from '../../../dossier/document/rank'
import type { RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { useChange } from '../../../hooks/useChange'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Heading } from '../../../ui/Heading'
import { Cluster, Stack } from '../../../ui/Stack'
import { TextField } from '../../../ui/TextField'
import { useToasts } from '../../../ui/Toasts'
import { RolePeople } from '../people/RolePeople'
import type { MatrixWords } from '../useMatrixWords'
import { RoleAbout } from './RoleAbout'

type LineDialogProps = {
  readonly id: string
  readonly matrix: RoleMatrix
  readonly words: MatrixWords
  readonly onClose: () => void
}

/** One role: who has it, what it comes down to, its name and its place. */
export function RoleDialog({ id, matrix, words, onClose }: LineDialogProps) {
  const { t } = useTranslation('roleMatrix')
  const { t: dossierWords } = useTranslation('dossier')
  const { t: roleWords } = useTranslation('roles')
  const change = useChange()
  const announce = useAnnounce()
  const tell = useToasts()
  const role = matrix.roles.find((one) => one.id === id)
  const [name, setName] = useState(role ? words.role(role) : '')
  if (!role) return null
  const own = words.role(role)
  const rename = (next: string) => {
    setName(next)
    const given = role.own ? '' : roleWords(`${id}.name`)
    const clean = next.trim()
    if (role.own && clean === '') return
    change((draft) => renameLine(draft, 'roles', id, clean === given ? '' : clean))
  }
  const move = (way: 'up' | 'down') => {
    const rank = rankAfterMove(matrix.roles, id, way)
    if (rank === undefined) return
    change((draft) => changeRecord(draft, 'roles', id, { rank }))
    const place = matrix.roles.indexOf(role) + (way === 'up' ? 0 : 2)
    announce(t('role.moved', { name: own, place, count: matrix.roles.length }))
  }
  const hide = (hidden: boolean) => change((draft) => hideLine(draft, 'roles', id, matrix.scope, hidden))
  const takeAway = () => {
    onClose()
    const undo = { label: dossierWords('save.undo') }
    if (role.own) {
      change((draft) => removeRecord(draft, 'roles', id))
      const onPress = () => change((draft) => restoreRecord(draft, 'roles', id))
      tell({ text: t('role.removed', { name: own }), action: { ...undo, onPress } })
    } else {
      hide(true)
      tell({ text: t('role.isHidden', { name: own }), action: { ...undo, onPress: () => hide(false) } })
    }
  }
  return (
    <Dialog
      open
      title={t('role.title', { role: own })}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('close')}
        </Button>
      }
    >
      <Stack>
        <RoleAbout role={role} />
        {!role.own && (
          <p>
            <Explained text={t('role.often', { who: roleWords(`${id}.often`) })} />
          </p>
        )}
        <Heading level={3} looks={4}>
          {t('role.people')}
        </Heading>
        <RolePeople role={role} scope={matrix.scope} words={words} />
        <TextField label={t('role.name')} value={name} onChange={rename} autoComplete="off" />
        <Cluster>
          <Button icon="arrowLeft" onPress={() => move('up')}>
            {t('role.left')}
          </Button>
          <Button icon="arrowRight" onPress={() => move('down')}>
            {t('role.right')}
          </Button>
          <Button variant="danger-subtle" onPress={takeAway}>
            {t(role.own ? 'role.remove' : 'role.hide')}
          </Button>
        </Cluster>
      </Stack>
    </Dialog>
  )
}
