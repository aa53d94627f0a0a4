import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { CheckboxField } from '../../../ui/CheckboxField'
import styles from './HarvestLine.module.css'
import type { HarvestRow } from './useHarvest'

type HarvestLineProps = {
  readonly row: HarvestRow
  readonly onAgree: (agreed: boolean) => void
  readonly onRemove: () => void
}

/** What one organisation brings back. What these people did not agree to show is nowhere in it. */
export function HarvestLine({ row, onAgree, onRemove }: HarvestLineProps) {
  const { t } = useTranslation('sessionClose')
  const { shown, consents, agreed, fileName } = row
  const name = row.organisation || t('harvest.unnamed')
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>{name}</span>
        <span className={styles.file}>{fileName}</span>
        {consents ? (
          <span className={styles.file}>{t('harvest.consents')}</span>
        ) : (
          <CheckboxField label={t('harvest.agreedOf', { name })} checked={agreed} onChange={onAgree} />
        )}
        <Button variant="subtle" icon="remove" fullName={t('harvest.removeOf', { name })} onPress={onRemove}>
          {t('harvest.remove')}
        </Button>
      </th>
      {shown ? (
        <>
          <td className={styles.number}>{shown.notes}</td>
          <td className={styles.number}>{shown.opportunities}</td>
          <td className={styles.number}>{shown.chosen.length}</td>
          <td className={styles.number}>{shown.planned}</td>
          <td>
            {shown.chosen.length === 0 ? (
              t('harvest.noNames')
            ) : (
              <ul className={styles.chosen}>
                {shown.chosen.map((title, i) => (
                  // oxlint-disable-next-line react/no-array-index-key -- two may be called the same
                  <li key={`${i} ${title}`}>{title}</li>
                ))}
              </ul>
            )}
          </td>
        </>
      ) : (
        <td colSpan={5}>{t('harvest.private')}</td>
      )}
    </tr>
  )
}
