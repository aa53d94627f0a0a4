import { useTranslation } from 'react-i18next'
import { sessionName } from '../../exports/workSession/sessionWords'
import { useCanvasName } from '../../hooks/useCanvasName'
import { SelectField } from '../../ui/SelectField'
import { wordsOf } from '../../words/wordsOf'
import type { useDocumentChoice } from './useDocumentChoice'

type ChoiceProps = { choice: ReturnType<typeof useDocumentChoice> }

/** The language of the documents: a board may read another one than the people who work here. */
export function LanguageChoice({ choice }: ChoiceProps) {
  const { t } = useTranslation('documents')
  return (
    <SelectField
      label={t('list.language')}
      value={choice.language}
      options={choice.languages.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(language) => choice.choose('taal', language)}
    />
  )
}

/** The opportunity that documents are about. */
export function OpportunityChoice({ choice }: ChoiceProps) {
  const { t } = useTranslation('documents')
  const { t: opportunityWords } = useTranslation('opportunities')
  const options = choice.opportunities.map(({ id, title }) => ({
    value: id,
    label: title || opportunityWords('untitled'),
  }))
  return (
    <SelectField
      label={t('list.opportunity')}
      value={choice.opportunity}
      options={options}
      onChange={(opportunity) => choice.choose('kans', opportunity)}
    />
  )
}

/** The canvas that a document is about. */
export function CanvasChoice({ choice }: ChoiceProps) {
  const { t } = useTranslation('documents')
  const nameOf = useCanvasName()
  return (
    <SelectField
      label={t('list.canvas')}
      value={choice.canvas}
      options={choice.canvases.map((canvas) => ({ value: canvas.id, label: nameOf(canvas) }))}
      onChange={(canvas) => choice.choose('canvas', canvas)}
    />
  )
}

/** The work session that a report is about. */
export function SessionChoice({ choice }: ChoiceProps) {
  const { t } = useTranslation('documents')
  const { i18n } = useTranslation(['sessionClose', 'agendas'])
  const options = choice.sessions.map((one) => ({
    value: one.id,
    label: sessionName(one, wordsOf(i18n)),
  }))
  return (
    <SelectField
      label={t('list.session')}
      value={choice.session}
      options={options}
      onChange={(session) => choice.choose('werksessie', session)}
    />
  )
}
