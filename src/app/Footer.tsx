import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { contactAddress } from '../browser/contact'
import { TextLink } from '../ui/TextLink'
import styles from './Footer.module.css'

const places = [
  { id: 'about', path: '/over' },
  { id: 'privacy', path: '/privacy' },
  { id: 'accessibility', path: '/toegankelijkheid' },
  { id: 'settings', path: '/instellingen' },
] as const

/** Help and contact, in the same place on every screen. */
export function Footer() {
  const { t } = useTranslation('common')
  const { pathname } = useLocation()
  return (
    <footer className={`${styles.footer} pw-screen-only`}>
      <div className={styles.inner}>
        <p className={styles.promise}>{t('footer.promise')}</p>
        <nav aria-label={t('footer.label')}>
          <ul className="pw-list">
            {contactAddress && (
              <li>
                <TextLink room="tall" href={`mailto:${contactAddress}`}>
                  {t('footer.contact')}
                </TextLink>
              </li>
            )}
            {places.map(({ id, path }) => (
              <li key={id}>
                <TextLink room="tall" href={`#${path}`} current={path === pathname}>
                  {t(`footer.${id}`)}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
