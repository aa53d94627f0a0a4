import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dimensions, type ScanQuestion } from '../../content/selfScan'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Notice } from '../../ui/Notice'
import { PageTitle } from '../../ui/PageTitle'
import { Cluster, Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import type { ScanMove } from '../../workflow/selfScan/scanFlow'
import { questionsWithoutAnswer, type ScanAnswers } from '../../workflow/selfScan/score'
import styles from './ScanCheck.module.css'
import { scanHref } from './scanAddress'

type ScanCheckProps = {
  readonly base: string
  readonly answers: ScanAnswers
  readonly onMove: (move: ScanMove) => void
  readonly who?: string
  /** What follows, where that is not the result. */
  readonly finish?: ReactNode
}

/** Everything that was answered, with a way to change each part. */
export function ScanCheck({ base, answers, onMove, who, finish }: ScanCheckProps) {
  const { t } = useTranslation('selfScan')
  const open = questionsWithoutAnswer(answers).length
  useScreenTitle([t('check.title'), who, t('title')].filter(Boolean).join(' – '))
  return (
    <Stack gap={5}>
      <PageTitle above={who} lead={t('check.lead')}>
        {t('check.title')}
      </PageTitle>
      {open > 0 && (
        <Notice kind="info" word={t('check.openWord')}>
          <p>{t('check.open', { count: open })}</p>
        </Notice>
      )}
      {dimensions.map(({ id, questions }) => (
        <Card key={id} as="section" labelledBy={`controle-${id}`}>
          <div className={styles.head}>
            <Heading level={2} looks={3} id={`controle-${id}`}>
              {t(`dimensions.${id}.name`)}
            </Heading>
            <TextLink
              href={scanHref(base, id, true)}
              aria-label={t('check.changeFor', { name: t(`dimensions.${id}.name`) })}
            >
              {t('check.change')}
            </TextLink>
          </div>
          <dl className={styles.scanCheck}>
            {questions.map((question) => {
              const answer = answers[`${id}.${question}` as ScanQuestion]
              return (
                <div key={question}>
                  <dt>{t(`dimensions.${id}.questions.${question as string}`)}</dt>
                  <dd>
                    {t(`answers.${answer ?? 'none'}`)}
                    {answer === 'unknown' && <span className={styles.scanFlag}>{t('flag')}</span>}
                  </dd>
                </div>
              )
            })}
          </dl>
        </Card>
      ))}
      <Cluster>
        {finish ?? (
          <Button variant="primary" onPress={() => onMove('next')}>
            {t('check.result')}
          </Button>
        )}
        <Button variant="subtle" icon="arrowLeft" onPress={() => onMove('back')}>
          {t('check.back')}
        </Button>
      </Cluster>
    </Stack>
  )
}
