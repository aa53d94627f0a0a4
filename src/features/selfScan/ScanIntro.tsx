import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SourceNotes } from '../../components/SourceNotes'
import { dimensions, otherScans, scanQuestions } from '../../content/selfScan'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { ActionLink } from '../../ui/ActionLink'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Cluster, Stack } from '../../ui/Stack'
import { useToasts } from '../../ui/Toasts'
import { questionsWithoutAnswer } from '../../workflow/selfScan/score'
import { ScanFromFile } from './ScanFromFile'
import { scanHref } from './scanAddress'
import { keepsAnswers, type useOwnScan } from './useOwnScan'

type ScanIntroProps = { readonly base: string; readonly scan: ReturnType<typeof useOwnScan> }

/** What the scan is and is not, and the way in or on. */
export function ScanIntro({ base, scan }: ScanIntroProps) {
  const { t } = useTranslation('selfScan')
  const [kept] = useState(keepsAnswers)
  useScreenTitle(t('title'))
  return (
    <Stack gap={5}>
      <PageTitle lead={t('lead')}>{t('heading')}</PageTitle>
      <p>
        <strong>{t('motto')}</strong>
      </p>
      <Begin base={base} scan={scan} />
      <Card as="section" labelledBy="zelfscan-wat">
        <Heading level={2} id="zelfscan-wat">
          {t('intro.what')}
        </Heading>
        <ul>
          <li>{t('intro.minutes')}</li>
          <li>{t('intro.picture')}</li>
          <li>{t('intro.advice')}</li>
        </ul>
        <Heading level={2}>{t('intro.whatNot')}</Heading>
        <ul>
          <li>{t('intro.noGrade')}</li>
          <li>{t('intro.noTest')}</li>
        </ul>
        <p>{t(kept ? 'intro.stays' : 'intro.notKept')}</p>
        <p>
          {t('intro.others')} <SourceNotes of={otherScans} />
        </p>
      </Card>
      <ScanFromFile scan={scan} />
    </Stack>
  )
}

function Begin({ base, scan }: ScanIntroProps) {
  const { t } = useTranslation('selfScan')
  const tell = useToasts()
  const all = scanQuestions.length
  const open = questionsWithoutAnswer(scan.answers)
  if (open.length === all) {
    return (
      <div>
        <ActionLink href={scanHref(base, 'board')} icon="arrowRight">
          {t('intro.begin')}
        </ActionLink>
      </div>
    )
  }
  const goOn = dimensions.find(({ id }) => open.some((question) => question.startsWith(`${id}.`)))
  const remove = () => {
    const before = scan.answers
    scan.replace({})
    const action = { label: t('intro.undo'), onPress: () => scan.replace(before) }
    tell({ text: t('intro.deleted'), action })
  }
  return (
    <Stack gap={3}>
      <p>{t('intro.answered', { answered: all - open.length, all })}</p>
      <Cluster>
        <ActionLink href={scanHref(base, goOn?.id ?? 'result')} icon="arrowRight">
          {t(goOn ? 'intro.goOn' : 'intro.toResult')}
        </ActionLink>
        <Button variant="danger-subtle" icon="remove" onPress={remove}>
          {t('intro.delete')}
        </Button>
      </Cluster>
    </Stack>
  )
}
