import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../dossier/kinds/canvas'
import { useUndo } from '../../hooks/useSaveState'
import { useAnnounce } from '../../ui/Announcer'
import { Button } from '../../ui/Button'
import { Cluster } from '../../ui/Stack'
import styles from './CanvasMenu.module.css'
import { NameDialog } from './list/NameDialog'

type CanvasMenuProps = {
  readonly canvas: Canvas
  readonly large: boolean
  readonly setLarge: (large: boolean) => void
}

/** What can be done with a whole canvas: undo, another name, and the large picture for the projector. */
export function CanvasMenu({ canvas, large, setLarge }: CanvasMenuProps) {
  const { t } = useTranslation('canvas')
  const { t: dossierWords } = useTranslation('dossier')
  const { canUndo, canRedo, undo, redo } = useUndo()
  const announce = useAnnounce()
  const [naming, setNaming] = useState(false)
  // What was undone is said by the board itself.
  const take =
    (possible: boolean, step: () => void, nothing: 'undo.nothing' | 'undo.nothingToRedo') => () => {
      if (possible) step()
      else announce(t(nothing))
    }
  return (
    <div className="pw-screen-only">
      <Cluster gap={2}>
        {/* The bar that has these otherwise steps aside. */}
        {large && (
          <>
            <Button variant="subtle" icon="undo" onPress={take(canUndo, undo, 'undo.nothing')}>
              {dossierWords('save.undo')}
            </Button>
            <Button variant="subtle" onPress={take(canRedo, redo, 'undo.nothingToRedo')}>
              {dossierWords('save.redo')}
            </Button>
          </>
        )}
        <Button variant="subtle" icon="edit" onPress={() => setNaming(true)}>
          {t('list.rename')}
        </Button>
        <span className={styles.large}>
          <Button variant="subtle" onPress={() => setLarge(!large)}>
            {t(large ? 'normal' : 'large')}
          </Button>
        </span>
      </Cluster>
      {naming && <NameDialog canvas={canvas} onClose={() => setNaming(false)} />}
    </div>
  )
}
