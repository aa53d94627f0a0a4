import { useTranslation } from 'react-i18next'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { TextLink } from '../../ui/TextLink'
import { Contact } from './Contact'
import { Section, Statement } from './Statement'
import styles from './Statement.module.css'
import shared from './Statement.module.css'

const kept = ['dossiers', 'restore', 'me', 'settings', 'app'] as const
const dpia = ['purpose', 'data', 'special', 'subjects', 'processing', 'sharing', 'retention', 'risk'] as const

/** What is stored where and how long, what leaves the device, how to erase it, and a text for who must judge it. */
export default function PrivacyScreen() {
  const { t } = useTranslation('statements')
  return (
    <Statement title={t('privacy.title')} lead={t('privacy.lead')}>
      <Section title={t('privacy.kept.title')}>
        <ScrollRegion label={t('privacy.kept.table')}>
          <KeptTable />
        </ScrollRegion>
      </Section>
      <Section title={t('privacy.leaves.title')}>
        <p>{t('privacy.leaves.nothing')}</p>
        <p>{t('privacy.leaves.files')}</p>
        <p>{t('privacy.leaves.host')}</p>
      </Section>
      <Section title={t('privacy.people.title')}>
        <p>{t('privacy.people.count')}</p>
        <p>{t('privacy.people.free')}</p>
        <p>{t('privacy.people.colleagues')}</p>
      </Section>
      <Section title={t('privacy.erase.title')}>
        <p>{t('privacy.erase.one')}</p>
        <p>
          {t('privacy.erase.all')} <TextLink href="#/instellingen">{t('privacy.erase.link')}</TextLink>
        </p>
        <p>{t('privacy.erase.browser')}</p>
      </Section>
      <Section title={t('privacy.dpia.title')}>
        <p>{t('privacy.dpia.lead')}</p>
        <dl className={shared.terms}>
          {dpia.map((item) => (
            <div key={item}>
              <dt>{t(`privacy.dpia.${item}.term`)}</dt>
              <dd>{t(`privacy.dpia.${item}.text`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Contact />
    </Statement>
  )
}

function KeptTable() {
  const { t } = useTranslation('statements')
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('privacy.kept.what')}</th>
          <th scope="col">{t('privacy.kept.where')}</th>
          <th scope="col">{t('privacy.kept.howLong')}</th>
        </tr>
      </thead>
      <tbody>
        {kept.map((item) => (
          <tr key={item}>
            <th scope="row">{t(`privacy.kept.${item}.what`)}</th>
            <td>{t(`privacy.kept.${item}.where`)}</td>
            <td>{t(`privacy.kept.${item}.howLong`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
