import { useTranslation } from 'react-i18next'
import { useCpvNames } from '../useCpvNames'

/**
 * How something that points to a category reads: a word as it stands in the register, and a CPV code by that name with
 * what it is about.
 */
export function useEvidenceWord(): (evidence: string) => string {
  const { t } = useTranslation('contracts')
  const cpvNames = useCpvNames()
  return (evidence) => {
    if (!/^\d+$/.test(evidence)) return evidence
    const name = cpvNames(evidence)
    const code = t('proposals.cpv', { code: evidence })
    return name === '' ? code : `${code} (${name})`
  }
}
