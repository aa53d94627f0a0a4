import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { useChange } from '../../../hooks/useChange'
import { useFormat } from '../../../hooks/useFormat'
import { NumberField } from '../../../ui/NumberField'

type EstimateProps = {
  readonly field: 'valuePerYear' | 'handsOnHours' | 'jobs' | 'jobHours'
  readonly unit: string
  readonly opportunity: Opportunity
}

/** A number of an opportunity that people estimate. Empty while nobody said. */
export function Estimate({ field, unit, opportunity }: EstimateProps) {
  const { t } = useTranslation('opportunities')
  const { t: partWords } = useTranslation('part')
  const { decimal } = useFormat()
  const change = useChange()
  return (
    <NumberField
      label={t(`fields.${field}`)}
      value={opportunity[field] > 0 ? opportunity[field] : undefined}
      onChange={(value) =>
        change((draft) =>
          changeRecord(draft, 'opportunities', opportunity.id, { [field]: Math.max(0, value ?? 0) }),
        )
      }
      notANumber={partWords('number')}
      decimal={decimal}
      unit={unit}
    />
  )
}
