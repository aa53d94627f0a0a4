import { useTranslation } from 'react-i18next'
import { useNextAction } from '../../hooks/useNextAction'
import { ActionLink } from '../../ui/ActionLink'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import styles from './NextActionCard.module.css'

/** The one next action of the dossier, with one button, and in words why this one. */
export function NextActionCard() {
  const { t } = useTranslation('dossier')
  const { t: words } = useTranslation('routeMap')
  const { what, whoWhen, reason, href } = useNextAction()
  return (
    <section className={styles.next} aria-labelledby="volgende-actie">
      <div className={styles.words}>
        <Heading level={2} looks={4} id="volgende-actie">
          {t('next.title')}
        </Heading>
        <p className={styles.what} id="volgende-actie-wat">
          {what}
        </p>
        {whoWhen && <p>{whoWhen}</p>}
      </div>
      <div>
        <ActionLink href={href} title={reason} aria-describedby="volgende-actie-wat">
          {t('next.go')}
        </ActionLink>
      </div>
      <div className={`${styles.why} pw-screen-only`}>
        <p>{reason}</p>
        <Disclosure summary={words('why')}>
          <p>{t('next.rule')}</p>
        </Disclosure>
      </div>
    </section>
  )
}
