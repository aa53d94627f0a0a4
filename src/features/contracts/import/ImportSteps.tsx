import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon'
import styles from './ImportSteps.module.css'

const steps = ['choose', 'read', 'map', 'check', 'write', 'done'] as const

/** Where the import stands: what is behind, what is going on, what is to come. */
export function ImportSteps({ state }: { state: string }) {
  const { t } = useTranslation('importContracts')
  const at = steps.findIndex((step) => step === state)
  return (
    <ol className={`pw-list ${styles.importSteps}`} aria-label={t('steps.label')}>
      {steps.map((step, i) => (
        <li key={step} aria-current={i === at ? 'step' : undefined}>
          {i < at && <Icon name="check" />}
          {t(`steps.${step}`)}
        </li>
      ))}
      {state === 'failed' && (
        <li aria-current="step">
          <Icon name="wrong" />
          {t('steps.failed')}
        </li>
      )}
    </ol>
  )
}
