import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../hooks/useFormat'
import type { Overview } from '../../../imports/contracts/messages'
import { SelectField } from '../../../ui/SelectField'
import styles from './SheetChoice.module.css'

type SheetChoiceProps = {
  overview: Overview
  onLayOut: (sheet: number, headerRow: number | undefined) => void
}

/** Which sheet holds the contracts, and in which row their columns are named. */
export function SheetChoice({ overview: { sheets, sheet, layout }, onLayOut }: SheetChoiceProps) {
  const { t } = useTranslation('importContracts')
  const { number } = useFormat()
  const [first, last] = layout.headerRows
  const rows = layout.headerChoices.map(({ row, text }) => ({
    value: String(row),
    label:
      row === first && last !== undefined
        ? t('map.headerRows', { row, last, text })
        : t('map.headerRow', { row, text }),
  }))
  return (
    <div className={styles.importSheet}>
      {sheets.length > 1 && (
        <SelectField
          label={t('map.sheet')}
          hint={t('map.sheetHint')}
          value={String(sheet)}
          options={sheets.map(({ name, rows: count, isHidden }, i) => ({
            value: String(i),
            label: t(isHidden ? 'map.sheetHidden' : 'map.sheetOption', { name, rows: number(count) }),
          }))}
          onChange={(chosen) => onLayOut(Number(chosen), undefined)}
        />
      )}
      <SelectField
        label={t('map.header')}
        value={String(first ?? 0)}
        options={[...rows, { value: '0', label: t('map.noHeader') }]}
        onChange={(chosen) => onLayOut(sheet, Number(chosen))}
        size="full"
      />
    </div>
  )
}
