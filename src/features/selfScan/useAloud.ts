import { useTranslation } from 'react-i18next'
import type { StartAdvice } from '../../workflow/selfScan/adviseStart'

/** What to do first and why, as somebody would say it aloud: one sentence. */
export function useAloud({ rule, because }: StartAdvice): string {
  const { t, i18n } = useTranslation('selfScan')
  const list = new Intl.ListFormat(i18n.resolvedLanguage, { type: 'conjunction' })
  return t(`start.${rule.id}.aloud`, { names: list.format(because.map((id) => t(`dimensions.${id}.name`))) })
}
