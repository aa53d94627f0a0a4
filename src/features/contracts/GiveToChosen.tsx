import { useTranslation } from 'react-i18next'
import { changeContracts } from '../../dossier/commands/contracts'
import { readContract } from '../../dossier/contracts/readContracts'
import { useChange } from '../../hooks/useChange'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { SelectField } from '../../ui/SelectField'
import { useToasts } from '../../ui/Toasts'
import styles from './GiveToChosen.module.css'
import { useContractWords } from './useContractWords'

type GiveToChosenProps<Value extends string> = {
  readonly field: 'category' | 'clause'
  readonly values: readonly Value[]
  readonly ids: readonly string[]
}

/** Gives all chosen contracts the same category, or says of all of them how the social clause stands. */
export function GiveToChosen<Value extends string>({ field, values, ids }: GiveToChosenProps<Value>) {
  const { t } = useTranslation('contracts')
  const { t: dossierWords } = useTranslation('dossier')
  const { choice } = useContractWords()
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const tell = useToasts()
  const give = (value: Value | '') => {
    if (value === '') return
    const before = ids.map((id) => [id, readContract(snapshot.current, id)?.[field]] as const)
    const takeBack = () =>
      change((draft) => {
        for (const [id, was] of before) changeContracts(draft, [id], { [field]: was })
      })
    change((draft) => changeContracts(draft, ids, { [field]: value }))
    const text = t(`chosen.given.${field}`, { count: ids.length, value: choice(field, value) })
    tell({ text, action: { label: dossierWords('save.undo'), onPress: takeBack } })
  }
  return (
    <div className={styles.give}>
      <SelectField
        label={t(`chosen.give.${field}`)}
        labelHidden
        size="medium"
        value=""
        empty={t(`chosen.give.${field}`)}
        options={values.map((value) => ({ value, label: choice(field, value) }))}
        onChange={give}
      />
    </div>
  )
}
