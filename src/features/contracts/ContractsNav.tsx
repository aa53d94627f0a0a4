import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { TextLink } from '../../ui/TextLink'
import styles from './ContractsNav.module.css'

/** The two ways to look at contracts: all of them, and with whom to begin. */
export function ContractsNav({ current }: { current: 'register' | 'ranking' }) {
  const { t } = useTranslation('contracts')
  const { id } = useOpenDossier()
  const places = [
    { view: 'register', href: paths.contracts(id) },
    { view: 'ranking', href: paths.ranking(id) },
  ] as const
  return (
    <nav className={`${styles.contractViews} pw-screen-only`} aria-label={t('views.label')}>
      <ul className="pw-list">
        {places.map(({ view, href }) => (
          <li key={view}>
            <TextLink href={href} current={view === current}>
              {t(`views.${view}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
