import { useTranslation } from 'react-i18next'
import { isAmountInDoubt } from '../../../imports/contracts/columns/isAmountInDoubt'
import type { ColumnLook } from '../../../imports/contracts/columns/layOut'
import { type Mapping, targets, withTarget } from '../../../imports/contracts/columns/targets'
import { useAnnounce } from '../../../ui/Announcer'
import { SelectField } from '../../../ui/SelectField'
import styles from './ColumnTable.module.css'
import { useImportWords } from './useImportWords'

type ColumnTableProps = {
  id: string
  columns: readonly ColumnLook[]
  mapping: Mapping
  onMap: (mapping: Mapping) => void
}

/** One row for each column of the file: its name, three of its values, and what it becomes. */
export function ColumnTable({ id, columns, mapping, onMap }: ColumnTableProps) {
  const { t } = useTranslation('importContracts')
  const words = useImportWords()
  const announce = useAnnounce()
  const letterOf = new Map(columns.map(({ index, letter }) => [index, letter]))
  const choose = (column: number, chosen: string) => {
    const target = targets.find((one) => one === chosen)
    const before = mapping.findIndex((one, i) => one === target && i !== column)
    if (target && before >= 0) announce(t('map.moved', { letter: letterOf.get(before) ?? '' }))
    onMap(withTarget(mapping, column, target))
  }
  const optionsFor = (column: number) =>
    targets.map((target) => {
      const other = mapping.findIndex((one, i) => one === target && i !== column)
      const letter = letterOf.get(other)
      const label = words.target(target)
      return { value: target, label: letter ? t('map.taken', { target: label, letter }) : label }
    })
  return (
    <table className={styles.importColumns}>
      <caption className="pw-visually-hidden">{t('map.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.column')}</th>
          <th scope="col">{t('map.samples')}</th>
          <th scope="col">{t('map.becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ index, letter, title, samples }) => (
          <tr key={index}>
            <th scope="row">
              <span className={styles.importLetter}>{letter}</span>{' '}
              {title === '' ? t('map.columnName', { letter }) : title}
            </th>
            <td>
              <ul className="pw-list">
                {samples.map(words.sample).map((sample) => (
                  <li key={sample}>{sample}</li>
                ))}
              </ul>
            </td>
            <td>
              <SelectField
                id={`${id}-${index}`}
                label={t('map.choose', { letter, title })}
                labelHidden
                hint={isAmountInDoubt(title, mapping[index]) ? t('map.doubt') : undefined}
                value={mapping[index] ?? ''}
                empty={t('map.leaveOut')}
                options={optionsFor(index)}
                onChange={(chosen) => choose(index, chosen)}
                size="full"
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
