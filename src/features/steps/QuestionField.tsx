import { useTranslation } from 'react-i18next'
import { SetAside } from '../../components/SetAside'
import type { Part } from '../../content/steps'
import { answer, markUnknown } from '../../dossier/commands/answers'
import type { Place } from '../../dossier/progress/partStatus'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { CheckboxField } from '../../ui/CheckboxField'
import { DateField } from '../../ui/DateField'
import { NumberField } from '../../ui/NumberField'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextArea } from '../../ui/TextArea'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { fieldIdOf } from './fieldId'
import { KnownAnswer } from './KnownAnswer'
import { ListAnswer } from './ListAnswer'
import { PersonField } from './PersonField'
import styles from './QuestionField.module.css'

type QuestionFieldProps = {
  readonly part: Part
  readonly question: Part['questions'][number]
  readonly place: Place
  /** '<subject>/<part>/<question>' */
  readonly answerKey: string
}

/** One question with the field its kind asks for, saved with every change, and "weet ik nog niet" beside it. */
export function QuestionField({ part, question, place, answerKey }: QuestionFieldProps) {
  const { t } = useTranslation('part')
  const { t: words } = useTranslation('steps')
  const unknown = useDossier(({ unknowns }) => unknowns[answerKey] === true)
  const change = useChange()
  const label = words(`parts.${part.id}.questions.${question.id}.label`)
  return (
    <div className={styles.question}>
      <AnswerField part={part} question={question} answerKey={answerKey} />
      {question.known && <KnownAnswer known={question.known} place={place} answerKey={answerKey} />}
      <SetAside root="answers" id={answerKey} />
      <div className={unknown ? undefined : 'pw-screen-only'}>
        <CheckboxField
          label={
            <>
              <span aria-hidden="true">{t('unknown')}</span>
              <VisuallyHidden>{t('unknownFor', { question: label })}</VisuallyHidden>
            </>
          }
          checked={unknown}
          onChange={(next) => change((draft) => markUnknown(draft, answerKey, next))}
          hint={unknown ? t('answerUnknown') : undefined}
        />
      </div>
    </div>
  )
}

function AnswerField({ part, question, answerKey }: Omit<QuestionFieldProps, 'place'>) {
  const { t } = useTranslation('part')
  const { t: words } = useTranslation('steps')
  const { decimal } = useFormat()
  const value = useDossier(({ answers }) => answers[answerKey])
  const change = useChange()
  const own = `parts.${part.id}.questions.${question.id}`
  const label = words(`${own}.label`)
  const hint = words(`${own}.hint`, { defaultValue: '' }) || undefined
  const write = (next: string | number | undefined) => change((draft) => answer(draft, answerKey, next))
  const text = typeof value === 'string' ? value : ''
  const field = { id: fieldIdOf(answerKey), label, hint }

  switch (question.kind) {
    case 'text':
      return <TextArea {...field} value={text} onChange={write} rows={question.rows ?? 2} />
    case 'number':
      return (
        <NumberField
          {...field}
          value={typeof value === 'number' ? value : undefined}
          onChange={write}
          notANumber={t('number')}
          decimal={decimal}
          unit={question.unit && words(`units.${question.unit}`)}
        />
      )
    case 'date':
      return <DateField {...field} value={text} onChange={write} />
    case 'person':
      return <PersonField {...field} value={text} onChange={write} />
    case 'choice':
      return (
        <RadioGroup
          id={field.id}
          legend={label}
          hint={hint}
          value={text}
          // The box below the question says "weet ik nog niet" already.
          options={question.options
            .filter((option) => option !== 'unknown' || text === 'unknown')
            .map((option) => ({ value: option, label: words(`${own}.options.${option}`) }))}
          onChange={write}
        />
      )
    case 'list':
      return <ListAnswer part={part} question={question} answerKey={answerKey} label={label} hint={hint} />
  }
}
