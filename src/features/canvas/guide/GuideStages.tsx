import { useTranslation } from 'react-i18next'
import { guideStages } from '../../../content/canvases/guide'
import styles from './GuideStages.module.css'

/** All stages, each of which can be gone to. */
export function GuideStages({ now, go }: { now: number; go: (id: string) => void }) {
  const { t } = useTranslation('canvasGuide')
  return (
    <ol className={styles.stages}>
      {guideStages.map(({ id, minutes }, i) => (
        <li key={id}>
          <button
            type="button"
            className={styles.stage}
            aria-current={i === now ? 'step' : undefined}
            onClick={() => go(id)}
          >
            {t('stage', { title: t(`stages.${id}.title`), count: minutes })}
          </button>
        </li>
      ))}
    </ol>
  )
}
