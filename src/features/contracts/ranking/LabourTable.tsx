import { useTranslation } from 'react-i18next'
import { SourceNotes } from '../../../components/SourceNotes'
import { categoryContent, labourShares } from '../../../content/categories'
import { categories } from '../../../content/opportunity'
import { ScrollRegion } from '../../../ui/ScrollRegion'
import { labourPoints } from '../../../workflow/ranking/assess'
import { useContractWords } from '../useContractWords'
import styles from './LabourTable.module.css'

/** How much work of people we take each category to hold. */
export function LabourTable() {
  const { t } = useTranslation('ranking')
  const { choice } = useContractWords()
  return (
    <ScrollRegion label={t('how.labourTable')}>
      <table className={styles.labour}>
        <caption>
          {t('how.labourTable')} <SourceNotes of={undefined} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('how.columns.labour')}</th>
            <th scope="col">{t('how.columns.points')}</th>
            <th scope="col">{t('how.columns.categories')}</th>
          </tr>
        </thead>
        <tbody>
          {labourShares.map((labour) => (
            <tr key={labour}>
              <th scope="row">{t(`labour.${labour}`)}</th>
              <td>{t('points', { points: Math.round(labourPoints[labour] * 100) })}</td>
              <td>
                {categories
                  .filter((category) => categoryContent[category].labour === labour)
                  .map((category) => choice('category', category))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
