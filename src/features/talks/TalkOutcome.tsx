import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { type Guide, outcomes } from '../../content/guides'
import { changeRecord } from '../../dossier/commands/records'
import { recordOutcome } from '../../dossier/commands/talks'
import type { Talk } from '../../dossier/kinds/talk'
import { routeOfScope } from '../../dossier/roleMatrix/scope'
import { outcomeOf } from '../../dossier/talks/readTalk'
import { useChange } from '../../hooks/useChange'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { RadioGroup } from '../../ui/RadioGroup'
import { Stack } from '../../ui/Stack'
import { TextArea } from '../../ui/TextArea'
import { TalkDecision } from './TalkDecision'

/** What a talk came to, and what was agreed. */
export function TalkOutcome({ talk, guide }: { talk: Talk; guide: Guide | undefined }) {
  const { t } = useTranslation('talks')
  const change = useChange()
  const of = routeOfScope(talk.about)
  const isFirstTalk = guide?.id === 'explore' && of?.route === 'contract'
  const part = isFirstTalk ? `${talk.about}/talk` : undefined
  const record = (fields: { outcome?: string; reason?: string }) =>
    change((draft) =>
      recordOutcome(draft, talk.id, {
        outcome: talk.outcome,
        reason: talk.reason,
        ...fields,
        ...(part !== undefined && fields.outcome !== undefined && { part }),
      }),
    )
  return (
    <Card onPaper="bare" breaks as="section" labelledBy="uitkomst">
      <Stack>
        <Heading level={2} id="uitkomst">
          {t('sections.outcome')}
        </Heading>
        {guide && (
          <p>
            <Explained text={t(`guides.${guide.id}.close`)} />
          </p>
        )}
        {guide?.outcome && (
          <>
            <RadioGroup
              legend={t('fields.outcome')}
              value={outcomeOf(talk) ?? ''}
              options={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
              onChange={(outcome) => record({ outcome })}
            />
            <TextArea
              label={t('fields.reason')}
              value={talk.reason}
              onChange={(reason) => record({ reason })}
              rows={2}
            />
          </>
        )}
        <TextArea
          label={t('fields.agreed')}
          hint={t('fields.agreedHint')}
          value={talk.agreed}
          onChange={(agreed) => change((draft) => changeRecord(draft, 'talks', talk.id, { agreed }))}
          rows={2}
        />
        {isFirstTalk && of && <TalkDecision talk={talk} opportunity={of.opportunity} />}
      </Stack>
    </Card>
  )
}
