import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { SearchButton } from '../features/search/SearchButton'
import { useLanguage } from '../hooks/useLanguage'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { TextLink } from '../ui/TextLink'
import styles from './Header.module.css'
import { Mark } from './Mark'

// The places outside of any dossier. A new one is a line here, and its word.
const places = [
  { id: 'start', path: '/' },
  { id: 'examples', path: '/voorbeelden' },
  { id: 'instruments', path: '/instrumenten' },
  { id: 'glossary', path: '/begrippen' },
] as const

export function Header() {
  const { t } = useTranslation('common')
  const { pathname } = useLocation()
  const { language, languages, choose } = useLanguage()
  const [switched, setSwitched] = useState(false)
  // Remembered with the address, so that going somewhere folds it by itself.
  const [openAt, setOpenAt] = useState<string>()
  const open = openAt === pathname
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.brand} href="#/">
          <Mark />
          Partnerwijzer
        </a>
        <div className={styles.menuButton}>
          <Button
            variant="subtle"
            aria-expanded={open}
            aria-controls="site-menu"
            onPress={() => setOpenAt(open ? undefined : pathname)}
          >
            {t('header.menu')} <Icon name="chevronDown" turned={open} />
          </Button>
        </div>
        <div className={`${styles.places} pw-screen-only`} id="site-menu" data-open={open || undefined}>
          <nav aria-label={t('header.label')}>
            <ul className="pw-list">
              {places.map(({ id, path }) => (
                <li key={id}>
                  <TextLink room="tall" href={`#${path}`} current={path === pathname}>
                    {t(`header.${id}`)}
                  </TextLink>
                </li>
              ))}
            </ul>
          </nav>
          {!pathname.startsWith('/d/') && <SearchButton />}
          {languages
            .filter(({ id }) => id !== language)
            .map(({ id, name }) => (
              <Button
                key={id}
                variant="subtle"
                lang={id}
                onPress={() => {
                  // The button that was pressed makes place for the one back.
                  setSwitched(true)
                  choose(id)
                }}
                autoFocus={switched}
              >
                {name}
              </Button>
            ))}
        </div>
      </div>
    </header>
  )
}
