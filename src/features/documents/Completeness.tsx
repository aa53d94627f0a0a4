import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countFields } from '../../exports/documents/completeness'
import type { Block } from '../../exports/documents/tree'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Disclosure } from '../../ui/Disclosure'
import { StatusTag } from '../../ui/StatusTag'
import { TextLink } from '../../ui/TextLink'
import styles from './Completeness.module.css'
import { hrefOfAsked } from './hrefOfAsked'

/** More would be a list that nobody reads; the document itself shows them all. */
const mostGaps = 12

/** How many fields of a document are filled in, and links to where the others are asked. */
export function Completeness({ blocks }: { blocks: readonly Block[] | undefined }) {
  const { t } = useTranslation('documents')
  const { id } = useOpenDossier()
  const counted = useMemo(() => blocks && countFields(blocks), [blocks])
  if (!counted) return <p>{t('one.counting')}</p>
  const { filled, total, gaps } = counted
  if (total === 0) return null
  if (gaps.length === 0) return <StatusTag status="done">{t('one.whole')}</StatusTag>
  const shown = gaps.slice(0, mostGaps)
  return (
    <div className={styles.filled}>
      <StatusTag status={filled === 0 ? 'notStarted' : 'busy'}>
        {t('one.filled', { filled, total })}
      </StatusTag>
      <Disclosure summary={t('one.gaps', { count: gaps.length })}>
        <ul>
          {shown.map(({ label, asked }) => (
            <li key={`${label} ${JSON.stringify(asked)}`}>
              <TextLink href={hrefOfAsked(id, asked)}>{label}</TextLink>
            </li>
          ))}
        </ul>
        {gaps.length > mostGaps && <p>{t('one.moreGaps', { count: gaps.length - mostGaps })}</p>}
      </Disclosure>
    </div>
  )
}
