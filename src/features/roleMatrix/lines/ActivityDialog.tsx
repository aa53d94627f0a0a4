import { useState } from 'react'
import { useTranslation } from 'react-i18next'
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
import type { MatrixWords } from '../useMatrixWords'
import { ActivityPart } from './ActivityPart'
import { LineLetters } from './LineLetters'

type LineDialogProps = {
  readonly id: string
  readonly matrix: RoleMatrix
  readonly words: MatrixWords
  readonly onClose: () => void
}

/** One activity: where it belongs, who does what in it, its name and its place. */
export function ActivityDialog({ id, matrix, words, onClose }: LineDialogProps) {
  const { t } = useTranslation('roleMatrix')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const announce = useAnnounce()
  const tell = useToasts()
  const { activities, scope } = matrix
  const activity = activities.find((one) => one.id === id)
  const [name, setName] = useState(activity ? words.activity(activity) : '')
  if (!activity) return null
  const own = words.activity(activity)
  const rename = (next: string) => {
    setName(next)
    const given = activity.own ? '' : t(`activities.${id}`)
    const clean = next.trim()
    if (activity.own && clean === '') return
    change((draft) => renameLine(draft, 'activities', id, clean === given ? '' : clean))
  }
  const move = (way: 'up' | 'down') => {
    const rank = rankAfterMove(activities, id, way)
    if (rank === undefined) return
    change((draft) => changeRecord(draft, 'activities', id, { rank }))
    const place = activities.indexOf(activity) + (way === 'up' ? 0 : 2)
    announce(t('activity.moved', { name: own, place, count: activities.length }))
  }
  const hide = (hidden: boolean) => change((draft) => hideLine(draft, 'activities', id, scope, hidden))
  const takeAway = () => {
    onClose()
    const undo = { label: dossierWords('save.undo') }
    if (activity.own) {
      change((draft) => removeRecord(draft, 'activities', id))
      const onPress = () => change((draft) => restoreRecord(draft, 'activities', id))
      tell({ text: t('activity.removed', { name: own }), action: { ...undo, onPress } })
    } else {
      hide(true)
      tell({ text: t('activity.isHidden', { name: own }), action: { ...undo, onPress: () => hide(false) } })
    }
  }
  return (
    <Dialog
      open
      title={t('activity.title', { activity: own })}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('close')}
        </Button>
      }
    >
      <Stack>
        <ActivityPart activity={activity} />
        <Heading level={3} looks={4}>
          {t('activity.who')}
        </Heading>
        <LineLetters activity={id} matrix={matrix} words={words} />
        <TextField label={t('activity.name')} value={name} onChange={rename} autoComplete="off" />
        <Cluster>
          <Button icon="up" onPress={() => move('up')}>
            {t('activity.up')}
          </Button>
          <Button icon="down" onPress={() => move('down')}>
            {t('activity.down')}
          </Button>
          <Button variant="danger-subtle" onPress={takeAway}>
            {t(activity.own ? 'activity.remove' : 'activity.hide')}
          </Button>
        </Cluster>
      </Stack>
    </Dialog>
  )
}
