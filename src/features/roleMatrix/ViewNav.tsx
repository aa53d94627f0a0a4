import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { TextLink } from '../../ui/TextLink'
import { type Look, looks } from './useLook'
import styles from './ViewNav.module.css'

/** The four ways to look at a matrix. */
export function ViewNav({ scope, look }: { scope: string; look: Look }) {
  const { t } = useTranslation('roleMatrix')
  const { id } = useOpenDossier()
  return (
    <nav className={`${styles.roleViews} pw-screen-only`} aria-label={t('views.label')}>
      <ul className="pw-list">
        {(Object.keys(looks) as Look[]).map((one) => (
          <li key={one}>
            <TextLink href={paths.roles(id, scope, { look: looks[one] })} current={one === look}>
              {t(`views.${one}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
