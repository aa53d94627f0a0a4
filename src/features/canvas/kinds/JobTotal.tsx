import { useTranslation } from 'react-i18next'
import { sumJob, taskIds } from '../../../dossier/canvas/jobStack'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { usePlace } from '../../../hooks/usePlace'
import { Notice } from '../../../ui/Notice'
import styles from './JobTotal.module.css'

/** What the tasks of a stacked job come to: hours, each supplier's share, and what to talk about. It counts along. */
export function JobTotal({ canvas }: { canvas: string }) {
  const { t, i18n } = useTranslation('jobStack')
  const format = useFormat()
  const place = usePlace()
  const ids = useDossier((view) => taskIds(view, canvas, place))
  const notes = useDossier((view) => view.notes)
  const tasks = ids.flatMap((id) => notes[id] ?? [])
  const sum = sumJob(tasks)
  const list = (texts: readonly string[]) => listIn(i18n.language, texts)
  const supervisors = [...new Set(tasks.map(({ supervisor }) => supervisor.trim()).filter(Boolean))]
  const total = t('total', { hours: format.number(sum.hours) })
  return (
    <div className={styles.jobTotal}>
      <div role="status">
        {sum.passes === undefined ? (
          <p className={styles.hours}>{total}</p>
        ) : (
          <Notice kind="attention" word={total}>
            <p>{t(sum.passes === 40 ? 'passes40' : 'passes36', { week: sum.passes })}</p>
          </Notice>
        )}
        {sum.withoutHours > 0 && <p>{t('withoutHours', { count: sum.withoutHours })}</p>}
      </div>
      <div>
        <p>
          <strong>{t('perSupplier')}</strong>
        </p>
        <ul>
          {sum.suppliers.map(({ supplier, hours }) => (
            <li key={supplier}>
              {t('supplierHours', { supplier: supplier || t('noSupplier'), hours: format.number(hours) })}
            </li>
          ))}
        </ul>
      </div>
      {sum.places.length > 0 && <p>{t('places', { count: sum.places.length, list: list(sum.places) })}</p>}
      {sum.times.length > 0 && <p>{t('times', { count: sum.times.length, list: list(sum.times) })}</p>}
      {supervisors.length > 0 && <p>{t('supervisors', { list: list(supervisors) })}</p>}
    </div>
  )
}

/** 'Sporthal, Stadskantoor en De Brug'. */
function listIn(language: string, texts: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(texts)
}
