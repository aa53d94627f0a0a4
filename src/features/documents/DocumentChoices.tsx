import { useTranslation } from 'react-i18next'
import { useCanvasName } from '../../hooks/useCanvasName'
import { SelectField } from '../../ui/SelectField'
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
