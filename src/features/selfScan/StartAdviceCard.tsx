import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { SourceNotes } from '../../components/SourceNotes'
import { policyWithoutDeeds } from '../../content/selfScan'
import { findPart } from '../../content/steps'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { TextLink } from '../../ui/TextLink'
import type { StartAdvice } from '../../workflow/selfScan/adviseStart'
import styles from './StartAdviceCard.module.css'
import shared from './selfScan.module.css'

type StartAdviceCardProps = {
  readonly advice: StartAdvice
  /** Where a part of the method is read, or done. */
  readonly hrefOf: (part: string) => string
}

/** Where to begin, why, and what that is in the method. */
export function StartAdviceCard({ advice: { rule, because }, hrefOf }: StartAdviceCardProps) {
  const { t, i18n } = useTranslation('selfScan')
  const list = new Intl.ListFormat(i18n.resolvedLanguage, { type: 'conjunction' })
  const names = list.format(because.map((id) => t(`dimensions.${id}.name`)))
  return (
    <Card onPaper="line" as="section" labelledBy="begin-hier" tone="attention">
      <Heading level={2} id="begin-hier">
        {t('result.startHere')}
      </Heading>
      <p className={styles.scanAdvice}>
        <strong>{t(`start.${rule.id}.title`)}</strong>
      </p>
      <p>
        <Explained text={t(`start.${rule.id}.reason`)} /> {names && t('result.because', { names })}{' '}
        {t('result.rule')} <SourceNotes of={undefined} />
      </p>
      <p>{t('result.firstParts')}</p>
      <ul>
        {rule.parts.map((part) => (
          <li key={part}>
            <PartLink part={part} hrefOf={hrefOf} />
          </li>
        ))}
      </ul>
      {rule.id === 'stepOne' && (
        <p>
          {t('result.policy')} <SourceNotes of={policyWithoutDeeds.sources} />{' '}
          <TextLink href={hrefOf(policyWithoutDeeds.part)}>{t('result.policyLink')}</TextLink>
        </p>
      )}
    </Card>
  )
}

function PartLink({ part, hrefOf }: { part: string; hrefOf: (part: string) => string }) {
  const { t } = useTranslation('dossier')
  const { t: words } = useTranslation('steps')
  const code = findPart(part)?.code ?? ''
  return (
    <>
      <TextLink href={hrefOf(part)}>{t('partTitle', { code, title: words(`parts.${part}.title`) })}</TextLink>
      <span className={shared.scanPurpose}>
        <Explained text={words(`parts.${part}.purpose`)} />
      </span>
    </>
  )
}
