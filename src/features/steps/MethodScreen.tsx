import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { methodPath } from '../../addresses/methodPath'
import { Explained } from '../../components/Explained'
import { FittingExamples } from '../../components/FittingExamples'
import { findPart, type Part, type Step, steps } from '../../content/steps'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { ActionLink } from '../../ui/ActionLink'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import { PartAbout } from './PartAbout'
import { PartTips } from './PartTips'

/** The method to read about, outside of any dossier: all of it, or one part. */
export default function MethodScreen() {
  const { part: code } = useParams()
  const part = code === undefined ? undefined : findPart(code)
  if (part) return <MethodPart key={part.id} part={part} />
  return <Method />
}

function Method() {
  const { t } = useTranslation('method')
  useScreenTitle(t('title'))
  return (
    <Stack gap={5}>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {steps.map((step) => (
        <MethodStep key={step.id} step={step} />
      ))}
    </Stack>
  )
}

function MethodStep({ step }: { step: Step }) {
  const { t } = useTranslation('dossier')
  const { t: words } = useTranslation('steps')
  return (
    <Card as="section" labelledBy={`stap-${step.code}`}>
      <Heading level={2} id={`stap-${step.code}`}>
        {t('stepOf', { code: step.code, title: words(`steps.${step.id}.title`) })}
      </Heading>
      <p>
        <Explained text={words(`steps.${step.id}.goal`)} />
      </p>
      {step.groups.length === 0 ? (
        <Parts parts={step.parts} />
      ) : (
        step.groups.map((group) => (
          <div key={group.id}>
            <Heading level={3}>
              {t('partTitle', { code: group.code, title: words(`groups.${group.id}.title`) })}
            </Heading>
            <Parts parts={group.parts} />
          </div>
        ))
      )}
    </Card>
  )
}

function Parts({ parts }: { parts: readonly Part[] }) {
  const { t } = useTranslation('dossier')
  const { t: words } = useTranslation('steps')
  return (
    <ul>
      {parts.map(({ id, code }) => (
        <li key={id}>
          <TextLink href={methodPath(id)}>
            {t('partTitle', { code, title: words(`parts.${id}.title`) })}
          </TextLink>{' '}
          <Explained text={words(`parts.${id}.purpose`)} />
        </li>
      ))}
    </ul>
  )
}

function MethodPart({ part }: { part: Part }) {
  const { t } = useTranslation('dossier')
  const { t: method } = useTranslation('method')
  const { t: words } = useTranslation('steps')
  const title = t('partTitle', { code: part.code, title: words(`parts.${part.id}.title`) })
  useScreenTitle(title)
  return (
    <Stack gap={5}>
      <nav aria-label={method('title')}>
        <TextLink href={methodPath()}>{method('title')}</TextLink>
      </nav>
      <PageTitle lead={<Explained text={words(`parts.${part.id}.purpose`)} />}>{title}</PageTitle>
      <div>
        <PartAbout part={part} open />
        <PartTips part={part} />
        <FittingExamples wish={{ parts: [part.id] }} />
      </div>
      <Card as="section" labelledBy="zelf-doen">
        <Heading level={2} id="zelf-doen">
          {method('doIt')}
        </Heading>
        <p>{method('doItText')}</p>
        <div>
          <ActionLink href="#/">{method('toStart')}</ActionLink>
        </div>
      </Card>
    </Stack>
  )
}
