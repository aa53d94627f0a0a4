import { useTranslation } from 'react-i18next'
import type { Field } from '../../../exports/documents/tree'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { TextLink } from '../../../ui/TextLink'
import { hrefOfAsked } from '../hrefOfAsked'
import styles from './paper.module.css'

/** What a field says. A gap leads to where it is asked. */
export function Said({ field }: { field: Field }) {
  const { t } = useTranslation('documents')
  const { id } = useOpenDossier()
  if (field.state === 'filled') return <>{field.text}</>
  return (
    <span className={styles.gap}>
      <TextLink
        room="wide"
        href={hrefOfAsked(id, field.asked)}
        aria-label={t('one.gapOf', { missing: field.text, label: field.label })}
      >
        {field.text}
      </TextLink>
    </span>
  )
}
