import { useTranslation } from 'react-i18next'
import { guideStages } from '../../../content/canvases/guide'
import type { Canvas } from '../../../dossier/kinds/canvas'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import styles from './Guide.module.css'
import { GuideStages } from './GuideStages'
import { StageNow } from './StageNow'
import { useGoToStage } from './useGoToStage'

/** The 60-minute format beside a canvas: twelve small stages, in the order that people like. */
export function Guide({ canvas }: { canvas: Canvas }) {
  const { t } = useTranslation('canvasGuide')
  const go = useGoToStage(canvas)
  const at = guideStages.findIndex(({ id }) => id === canvas.stage)
  const stage = guideStages[at]
  if (!stage) return null
  return (
    <section className={`${styles.guide} pw-screen-only`} aria-labelledby="werkvorm">
      <h2 id="werkvorm" tabIndex={-1} className="pw-visually-hidden">
        {t('title')}
      </h2>
      <StageNow canvas={canvas} stage={stage} at={at} go={go} />
      <Disclosure summary={t('all')}>
        <GuideStages now={at} go={go} />
        <Button variant="subtle" icon="close" onPress={() => go('')}>
          {t('stop')}
        </Button>
      </Disclosure>
    </section>
  )
}
