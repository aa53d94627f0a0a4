import { useTranslation } from 'react-i18next'
import { sources } from '../../content/sources'
import { Disclosure } from '../../ui/Disclosure'
import { TextLink } from '../../ui/TextLink'
import styles from './Statement.module.css'

type Source = { title: string; publisher: string; url?: string; date?: string }

/** Every publication that the method leans on. Their titles stay Dutch. */
export function SourceList() {
  const { t } = useTranslation('statements')
  const all: readonly (readonly [string, Source])[] = Object.entries(sources)
  return (
    <Disclosure summary={t('about.method.all', { number: all.length })}>
      <ul>
        {all.map(([id, { title, publisher, url, date }]) => (
          <li key={id} lang="nl">
            {url ? <TextLink href={url}>{title}</TextLink> : title}
            <span className={styles.source}>
              , {publisher}, {date ?? <span lang={undefined}>{t('about.method.undated')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
