import { useTranslation } from 'react-i18next'
import { parts } from '../../content/steps'
import { readOpportunities } from '../../dossier/document/readRecords'
import { useDossier } from '../../hooks/useDossier'

/** What an action may belong to: the whole dossier, an opportunity, or a part of step 1, 2 or 3. */
export function useSubjects() {
  const { t } = useTranslation('actions')
  const { t: stepWords } = useTranslation('steps')
  const { t: opportunityWords } = useTranslation('opportunities')
  const opportunities = useDossier(readOpportunities)
  return [
    { value: '', label: t('dossier') },
    ...opportunities.map(({ id, title }) => ({ value: id, label: title || opportunityWords('untitled') })),
    ...parts
      .filter(({ step }) => step !== 'doing')
      .map(({ id, code, step }) => ({
        value: `${step}/${id}`,
        label: `${code} ${stepWords(`parts.${id}.title`)}`,
      })),
  ]
}
