import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { Cluster } from '../../../ui/Stack'
import { useRemoveNotes } from '../notes/useRemoveNotes'
import { type Asked, useBoard, useMoment } from './boardStore'
import styles from './SelectionBar.module.css'

/** What can be done with several notes at once. Says how many are chosen, also to who listens. */
export function SelectionBar() {
  const { t } = useTranslation('canvas')
  const { store } = useBoard()
  const selecting = useMoment((state) => state.selecting)
  const selected = useMoment((state) => state.selected)
  const removeNotes = useRemoveNotes()
  const ask = (kind: Asked['kind']) => () => store.set({ asked: { kind, ids: [...selected] } })
  if (!selecting) return null
  return (
    <section className={`${styles.selection} pw-screen-only`} aria-label={t('select.bar')}>
      <output>{selected.size === 0 ? t('select.none') : t('select.count', { count: selected.size })}</output>
      <Cluster gap={2}>
        {selected.size > 0 && (
          <>
            <Button icon="arrowRight" onPress={ask('move')}>
              {t('note.moveTo')}
            </Button>
            <Button icon="merge" onPress={ask('group')}>
              {t('note.group')}
            </Button>
            <Button icon="settings" onPress={ask('colour')}>
              {t('note.colour')}
            </Button>
            <Button variant="danger-subtle" icon="remove" onPress={() => removeNotes([...selected])}>
              {t('note.remove')}
            </Button>
          </>
        )}
        <Button variant="subtle" onPress={() => store.set({ selecting: false, selected: new Set() })}>
          {t('select.done')}
        </Button>
      </Cluster>
    </section>
  )
}
