import { useTranslation } from 'react-i18next'
import { SourceNotes } from '../../components/SourceNotes'
import { instruments } from '../../content/instruments'
import { ScrollRegion } from '../../ui/ScrollRegion'
import styles from './InstrumentTable.module.css'
import { useInstrumentName } from './useInstrumentName'

const columns = ['fits', 'proof', 'watch'] as const

/** All instruments side by side, in a few words each. */
export function InstrumentTable() {
  const { t } = useTranslation('instruments')
  const nameOf = useInstrumentName()
  return (
    <ScrollRegion label={t('table.caption')}>
      <table className={styles.instrumentTable}>
        <caption>
          {t('table.caption')} <SourceNotes of={undefined} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('table.instrument')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {instruments.map(({ id, letter }) => (
            <tr key={id}>
              <th scope="row">{t('card', { letter, name: nameOf(id) })}</th>
              {columns.map((column) => (
                <td key={column}>{t(`cards.${id}.table.${column}`)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
