import { useTranslation } from 'react-i18next'
import { contactAddress } from '../../browser/contact'
import { TextLink } from '../../ui/TextLink'
import { Section } from './Statement'

/** Whom people can turn to. */
export function Contact() {
  const { t } = useTranslation('statements')
  return (
    <Section title={t('contact.title')}>
      <p>{contactAddress ? t('contact.mail') : t('contact.none')}</p>
      {contactAddress && (
        <p>
          <TextLink href={`mailto:${contactAddress}`}>
            {t('contact.mailLink', { address: contactAddress })}
          </TextLink>
        </p>
      )}
    </Section>
  )
}
