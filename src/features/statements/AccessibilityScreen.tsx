import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Notice } from '../../ui/Notice'
import { TextLink } from '../../ui/TextLink'
import { Contact } from './Contact'
import { Section, Statement } from './Statement'
import styles from './Statement.module.css'

const checks = ['automatic', 'contrast', 'keyboard'] as const
const gaps = ['audit', 'date', 'map'] as const
const ombudsman = 'https://www.nationaleombudsman.nl/'

/** How accessible this is, said honestly: the status, what is checked, what is known to be wrong, and whom to tell. */
export default function AccessibilityScreen() {
  const { t } = useTranslation('statements')
  return (
    <Statement title={t('accessibility.title')} lead={t('accessibility.lead')}>
      <Section title={t('accessibility.status.title')}>
        <Notice kind="info" word={t('accessibility.status.word')}>
          <p>{t('accessibility.status.text')}</p>
        </Notice>
      </Section>
      <Section title={t('accessibility.checks.title')}>
        <ul>
          {checks.map((check) => (
            <li key={check}>{t(`accessibility.checks.${check}`)}</li>
          ))}
        </ul>
        <p>{t('accessibility.checks.limits')}</p>
      </Section>
      <Section title={t('accessibility.gaps.title')}>
        {gaps.map((gap) => (
          <Gap key={gap} gap={gap} />
        ))}
      </Section>
      <Section title={t('accessibility.report.title')}>
        <p>{t('accessibility.report.text')}</p>
      </Section>
      <Contact />
      <Section title={t('accessibility.escalate.title')}>
        <p>{t('accessibility.escalate.text')}</p>
        <p>
          <TextLink href={ombudsman}>{t('accessibility.escalate.link')}</TextLink>
        </p>
      </Section>
      <Section title={t('accessibility.hosts.title')}>
        <p>{t('accessibility.hosts.text')}</p>
      </Section>
    </Statement>
  )
}

function Gap({ gap }: { gap: (typeof gaps)[number] }) {
  const { t } = useTranslation('statements')
  return (
    <Card>
      <Heading level={3} looks={4}>
        {t(`accessibility.gaps.${gap}.name`)}
      </Heading>
      <dl className={styles.terms}>
        {(['cause', 'effect', 'measure'] as const).map((term) => (
          <div key={term}>
            <dt>{t(`accessibility.gaps.${term}`)}</dt>
            <dd>{t(`accessibility.gaps.${gap}.${term}`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
