import type { TFunction } from 'i18next'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FittingExamples } from '../../components/FittingExamples'
import { HardWords } from '../../components/HardWords'
import type { ListField, Question } from '../../content/define'
import type { Part } from '../../content/steps'
import {
  type PartStatus,
  type Place,
  partProgress,
  statusOfPart,
  subjectOf,
} from '../../dossier/progress/partStatus'
import { useDispute } from '../../hooks/useDispute'
import { useDossier } from '../../hooks/useDossier'
import { Card } from '../../ui/Card'
import { ChoiceNotice } from '../../ui/ChoiceNotice'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Stack'
import { StatusTag } from '../../ui/StatusTag'
import { FinishPart } from './FinishPart'
import { PartAbout } from './PartAbout'
import { PartChecklist } from './PartChecklist'
import styles from './PartForm.module.css'
import { PartTips } from './PartTips'
import { PartTools } from './PartTools'
import { QuestionField } from './QuestionField'
import { RegisterSummary } from './RegisterSummary'

/** One part to work on, assembled from its entry in the content. Used in a step and on a route of an opportunity. */
export function PartForm({ part, place }: { part: Part; place: Place }) {
  const { t } = useTranslation('part')
  const questionsId = useId()
  const checklistId = useId()
  const base = `${subjectOf(place)}/${part.id}`
  const rivals = useDossier((dossier) => partProgress(dossier, place, part.id).rivals)
  const dispute = useDispute(rivals)
  return (
    <Stack gap={5}>
      <PartStatusTag part={part} place={place} />
      {rivals.length > 0 && <ChoiceNotice {...dispute} />}
      <div>
        <PartAbout part={part} />
        <PartTips part={part} />
        <ExamplesForPart part={part} place={place} />
      </div>
      {part.tools?.includes('contracts') && <RegisterSummary />}
      {part.questions.length > 0 && (
        <Card as="section" labelledBy={questionsId}>
          <Heading level={2} id={questionsId}>
            {t('questions')}
          </Heading>
          <p>{t('questionsIntro')}</p>
          <div>
            {part.questions.map((question) => (
              <QuestionField
                key={question.id}
                part={part}
                question={question}
                place={place}
                answerKey={`${base}/${question.id}`}
              />
            ))}
          </div>
        </Card>
      )}
      {part.checklist.length > 0 && (
        <Card as="section" labelledBy={checklistId}>
          <Heading level={2} id={checklistId}>
            {t('checklist')}
          </Heading>
          <p className={styles.note}>{t('withoutSource')}</p>
          <PartChecklist part={part} base={base} />
        </Card>
      )}
      <WordsOfPart part={part} />
      <PartTools part={part} />
      <FinishPart part={part} place={place} />
    </Stack>
  )
}

function PartStatusTag({ part, place }: { part: Part; place: Place }) {
  const { t } = useTranslation('dossier')
  const status = useDossier((dossier): PartStatus => statusOfPart(dossier, place, part))
  return <StatusTag status={status}>{t(`status.${status}`)}</StatusTag>
}

function ExamplesForPart({ part, place }: { part: Part; place: Place }) {
  const sector = useDossier(({ about }) => about.sector)
  const opportunity = useDossier(({ opportunities }) =>
    'opportunity' in place ? opportunities[place.opportunity] : undefined,
  )
  const route = 'route' in place ? place.route : undefined
  return <FittingExamples wish={{ sector, category: opportunity?.category, route, parts: [part.id] }} />
}

/** The label of a question with its hint and whatever can be chosen. */
function wordsOf(t: TFunction<'steps'>, own: string, question: Question): readonly string[] {
  const fields = question.kind === 'list' ? question.fields : []
  const choices = (path: string, asked: Question | ListField) =>
    asked.kind === 'choice' ? asked.options.map((option) => t(`${path}.options.${option}`)) : []
  return [
    t(`${own}.label`),
    t(`${own}.hint`, { defaultValue: '' }),
    ...choices(own, question),
    ...fields.flatMap((field) => choices(`${own}.fields.${field.id}`, field)),
  ]
}

/** Labels and lines to tick cannot hold a word to press, so their hard words are explained together. */
function WordsOfPart({ part: { id, questions, checklist } }: { part: Part }) {
  const { t } = useTranslation('steps')
  const texts = [
    ...questions.flatMap((question) => wordsOf(t, `parts.${id}.questions.${question.id}`, question)),
    ...checklist.map((line) => t(`parts.${id}.checklist.${line.id}`)),
  ]
  return (
    <div>
      <HardWords texts={texts} />
    </div>
  )
}
