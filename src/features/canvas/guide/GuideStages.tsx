import { useTranslation } from 'react-i18next'
import { guideStages } from '../../../content/canvases/guide'

/** All stages, each of which can be gone to. */
export function GuideStages({ now, go }: { now: number; go: (id: string) => void }) {
  const { t } = useTranslation('canvasGuide')
  return (
    <ol className="pw-guide__stages">
      {guideStages.map(({ id, minutes }, i) => (
        <li key={id}>
          <button
            type="button"
            className="pw-guide__stage"
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
