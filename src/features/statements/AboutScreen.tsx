import { useTranslation } from 'react-i18next'
import { version } from '../../../package.json'
import { TextLink } from '../../ui/TextLink'
import { Contact } from './Contact'
import { SourceList } from './SourceList'
import { Section, Statement } from './Statement'

const licence = 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12'

/** What this is, where its method comes from and what of it is our own, the licence, the version, and contact. */
export default function AboutScreen() {
  const { t } = useTranslation('statements')
  return (
    <Statement title={t('about.title')} lead={t('about.lead')}>
      <Section title={t('about.what.title')}>
        <p>{t('about.what.text')}</p>
        <p>{t('about.what.advice')}</p>
      </Section>
      <Contact />
      <Section title={t('about.method.title')}>
        <p>{t('about.method.source')}</p>
        <p>{t('about.method.partly')}</p>
        <p>{t('about.method.marked')}</p>
        <p>{t('about.method.notOfficial')}</p>
        <SourceList />
      </Section>
      <Section title={t('about.law.title')}>
        <p>{t('about.law.text')}</p>
      </Section>
      <Section title={t('about.licence.title')}>
        <p>{t('about.licence.text')}</p>
        <p>
          <TextLink href={licence}>{t('about.licence.link')}</TextLink>
        </p>
        <p>{t('about.licence.typeface')}</p>
        <p>{t('about.licence.version', { version })}</p>
      </Section>
    </Statement>
  )
}
