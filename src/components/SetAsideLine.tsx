import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dropSetAside, putSetAsideBack, takeSetAside } from '../dossier/commands/setAside'
import type { Plain } from '../dossier/document/plain'
import type { Aside } from '../dossier/merging/readSetAside'
import { useChange } from '../hooks/useChange'
import type { useNaming } from '../hooks/useNaming'
import { Button } from '../ui/Button'
import { Cluster } from '../ui/Stack'
import { useToasts } from '../ui/Toasts'

type SetAsideLineProps = {
  readonly aside: Aside
  /** What it is a value of: 'Leverancier'; '' where that stands above it. */
  readonly what: string
  readonly names: ReturnType<typeof useNaming>
  /** What more there is to say of it. */
  readonly children?: ReactNode
}

/** One value that a merge did not choose, with the ways to take it after all and to throw it away. */
export function SetAsideLine({ aside, what, names, children }: SetAsideLineProps) {
  const { t } = useTranslation('setAside')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const tell = useToasts()
  const { id, root, key, value } = aside
  const said = names.value(root, key, value)
  const line = what === '' ? t('here', { value: said }) : t('line', { what, value: said })

  const take = () => {
    let stood: Plain | undefined
    change((draft) => {
      stood = takeSetAside(draft, id, aside)
    })
    const onPress = () => change((draft) => putSetAsideBack(draft, id, aside, stood))
    tell({ text: t('taken', { line }), action: { label: dossierWords('save.undo'), onPress } })
  }
  const drop = () => {
    change((draft) => dropSetAside(draft, id))
    const onPress = () => change((draft) => draft.setAside.set(id, { root, key, value, at: aside.at }))
    tell({ text: t('dropped', { line }), action: { label: dossierWords('save.undo'), onPress } })
  }
  return (
    <div>
      <p>{line}</p>
      {children}
      <Cluster>
        <Button onPress={take} fullName={t('takeFull', { line })}>
          {t('take')}
        </Button>
        <Button variant="subtle" onPress={drop} fullName={t('dropFull', { line })}>
          {t('drop')}
        </Button>
      </Cluster>
    </div>
  )
}
