import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { categories, clauseStates } from '../../content/opportunity'
import { removeRecord, restoreRecord } from '../../dossier/commands/records'
import { readContract } from '../../dossier/contracts/readContracts'
import { useChange } from '../../hooks/useChange'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { useToasts } from '../../ui/Toasts'
import styles from './ChosenBar.module.css'
import shared from './contracts.module.css'
import { GiveToChosen } from './GiveToChosen'
import { MakeOpportunity } from './MakeOpportunity'
import type { Register } from './register/useRegister'
import type { Chosen } from './useChosen'
import { useContractWords } from './useContractWords'
import { useRoomAbove } from './useRoomAbove'

type ChosenBarProps = { readonly chosen: Chosen; readonly register: Register; readonly narrow: boolean }

/** What can be done with the contracts that somebody ticked. It stands there before anything is chosen. */
export function ChosenBar({ chosen, register, narrow }: ChosenBarProps) {
  const { t } = useTranslation('contracts')
  const [making, setMaking] = useState(false)
  const { rows } = register
  const ids = useMemo(() => [...chosen.ids], [chosen.ids])
  const hidden = useMemo(() => {
    if (ids.length === 0) return 0
    const inList = new Set(rows.map(({ id }) => id))
    return ids.filter((id) => !inList.has(id)).length
  }, [ids, rows])
  const isAny = ids.length > 0
  useRoomAbove(isAny)
  const more = (
    <>
      <GiveToChosen field="category" values={categories} ids={ids} />
      <GiveToChosen field="clause" values={clauseStates} ids={ids} />
      <RemoveChosen ids={ids} chosen={chosen} />
    </>
  )
  return (
    <section
      className={isAny ? `${shared.chosen} ${shared.any} pw-screen-only` : `${shared.chosen} pw-screen-only`}
      aria-label={t('chosen.label')}
    >
      <output>
        {isAny ? <strong>{t('chosen.count', { count: ids.length })}</strong> : t('chosen.none')}
        {hidden > 0 && <> {t('chosen.hidden', { count: hidden })}</>}
      </output>
      {isAny && (
        <div className={styles.acts}>
          <Button variant="subtle" icon="close" onPress={chosen.letGo}>
            {t('chosen.letGo')}
          </Button>
          <Button variant="primary" onPress={() => setMaking(true)}>
            {t('chosen.makeOpportunity')}
          </Button>
          {!narrow && more}
          {narrow && <Disclosure summary={t('chosen.more')}>{more}</Disclosure>}
        </div>
      )}
      {making && <MakeOpportunity ids={ids} onClose={() => setMaking(false)} />}
    </section>
  )
}

function RemoveChosen({ ids, chosen }: { ids: readonly string[]; chosen: Chosen }) {
  const { t } = useTranslation('contracts')
  const { t: dossierWords } = useTranslation('dossier')
  const { name } = useContractWords()
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const tell = useToasts()
  const remove = () => {
    const [first = ''] = ids
    const contract = readContract(snapshot.current, first)
    change((draft) => removeRecord(draft, 'contracts', ids))
    chosen.letGo()
    tell({
      text: t('removed', { count: ids.length, name: contract ? name(contract) : '' }),
      action: {
        label: dossierWords('save.undo'),
        onPress: () => change((draft) => restoreRecord(draft, 'contracts', ids)),
      },
    })
  }
  return (
    <Button variant="danger-subtle" icon="remove" onPress={remove}>
      {t('chosen.remove', { count: ids.length })}
    </Button>
  )
}
