import { useTranslation } from 'react-i18next'
import { useMe } from './useMe'

/** The field for the name that goes with a decision: asked where it is used, and remembered by this browser. */
export function useSigning() {
  const { t } = useTranslation('dossier')
  const [value, onChange] = useMe()
  return {
    label: t('me.label'),
    hint: t('me.hint'),
    optional: t('optional'),
    value,
    onChange,
    size: 'medium',
    autoComplete: 'name',
  } as const
}
