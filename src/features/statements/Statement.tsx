import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../hooks/useFormat'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import styles from './Statement.module.css'

// The day on which these pages were last held against the app.
const reviewedOn = '2026-11-22'

/** A page to read: a title, sections, and the day it was last checked. */
export function Statement({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const { t } = useTranslation('statements')
  const { date } = useFormat()
  useScreenTitle(title)
  return (
    <article className={styles.statement}>
      <PageTitle lead={lead}>{title}</PageTitle>
      {children}
      <p className={styles.reviewed}>{t('reviewed', { date: date(reviewedOn) })}</p>
    </article>
  )
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
