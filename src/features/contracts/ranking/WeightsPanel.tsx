import { useTranslation } from 'react-i18next'
import { SourceNotes } from '../../../components/SourceNotes'
import { type Criterion, criteria, heaviest, type Measure } from '../../../content/ranking'
import { isOwnSettings, readSettings, resetSettings, weigh } from '../../../dossier/contracts/rankingSettings'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Fieldset } from '../../../ui/Fieldset'
import { NumberField } from '../../../ui/NumberField'
import { SelectField } from '../../../ui/SelectField'
import { Stack } from '../../../ui/Stack'
import { LabourTable } from './LabourTable'
import styles from './WeightsPanel.module.css'

const amounts = Array.from({ length: heaviest + 1 }, (_, weight) => String(weight))
const units: Record<Measure, 'perWeek' | 'perYear'> = { fullHours: 'perWeek', fullValue: 'perYear' }

/** How the ranking is made, and how heavily each criterion counts. What people change stays with the dossier. */
export function WeightsPanel() {
  const { t } = useTranslation('ranking')
  const isOwn = useDossier(isOwnSettings)
  const change = useChange()
  const announce = useAnnounce()
  const reset = () => {
    change(resetSettings)
    announce(t('how.resetDone'))
  }
  return (
    <Disclosure summary={t('how.title')}>
      <Stack>
        <p>{t('how.text')}</p>
        <p>
          {t('how.formula')} <SourceNotes of={undefined} />
        </p>
        <Weights />
        <Measures />
        <LabourTable />
        <p>{t('how.other')}</p>
        {isOwn && (
          <Button icon="undo" onPress={reset}>
            {t('how.reset')}
          </Button>
        )}
      </Stack>
    </Disclosure>
  )
}

function Weights() {
  const { t } = useTranslation('ranking')
  const { weights } = useDossier(readSettings)
  const change = useChange()
  const set = (criterion: Criterion, weight: string) =>
    change((draft) => weigh(draft, criterion, weight === '' ? undefined : Number(weight)))
  return (
    <Fieldset legend={t('how.weights')} hint={t('how.weightsHint')}>
      <div className={styles.weights}>
        {criteria.map((criterion) => (
          <SelectField
            key={criterion}
            label={t(`criteria.${criterion}`)}
            hint={t(`criteriaMeaning.${criterion}`)}
            size="short"
            value={String(weights[criterion])}
            options={amounts.map((value) => ({ value, label: value }))}
            onChange={(weight) => set(criterion, weight)}
          />
        ))}
      </div>
    </Fieldset>
  )
}

function Measures() {
  const { t } = useTranslation('ranking')
  const { t: contractWords } = useTranslation('contracts')
  const { t: partWords } = useTranslation('part')
  const { decimal } = useFormat()
  const { measures } = useDossier(readSettings)
  const change = useChange()
  return (
    <Fieldset legend={t('how.measures')}>
      <div className={styles.weights}>
        {(['fullHours', 'fullValue'] as const).map((measure) => (
          <NumberField
            key={measure}
            label={t(`how.${measure}`)}
            value={measures[measure]}
            unit={contractWords(units[measure])}
            notANumber={partWords('number')}
            decimal={decimal}
            onChange={(value) => change((draft) => weigh(draft, measure, value))}
          />
        ))}
      </div>
    </Fieldset>
  )
}
