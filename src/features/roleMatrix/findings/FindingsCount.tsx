import { useTranslation } from 'react-i18next'
import { readFindings } from '../../../dossier/roleMatrix/findings'
import { useDossier } from '../../../hooks/useDossier'
import { Button } from '../../../ui/Button'
import styles from './FindingsCount.module.css'

/** The id of the heading above what stands out. */
export const findingsId = 'dit-valt-op'

/** How much stands out, and the way to it. Told politely when it changes. */
export function FindingsCount({ scope }: { scope: string }) {
  const { t } = useTranslation('roleMatrix')
  const count = useDossier((view) => readFindings(view, scope).open.length)
  const go = () => {
    const heading = document.getElementById(findingsId)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }
  return (
    <div className={`${styles.findingsCount} pw-screen-only`}>
      <output>{count === 0 ? t('findings.none') : t('findings.count', { count })}</output>
      {count > 0 && (
        <Button variant="subtle" icon="down" onPress={go}>
          {t('findings.look')}
        </Button>
      )}
    </div>
  )
}
