import { useTranslation } from 'react-i18next'

/** How something that points to a category reads: a word as it stands in the register, and a CPV code by that name. */
export function useEvidenceWord(): (evidence: string) => string {
  const { t } = useTranslation('contracts')
  return (evidence) => (/^\d+$/.test(evidence) ? t('proposals.cpv', { code: evidence }) : evidence)
}
