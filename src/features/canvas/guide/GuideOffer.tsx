import { useTranslation } from 'react-i18next'
import { guideStages } from '../../../content/canvases/guide'
import type { Canvas } from '../../../dossier/kinds/canvas'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Stack } from '../../../ui/Stack'
import { GuideStages } from './GuideStages'
import { useGoToStage } from './useGoToStage'

/** What the 60-minute format is, and the way into it. */
export function GuideOffer({ canvas }: { canvas: Canvas }) {
  const { t } = useTranslation('canvasGuide')
  const go = useGoToStage(canvas)
  return (
    <div id="werkvorm-aanbod">
      <Disclosure summary={t('offer')}>
        <Stack gap={3}>
          <p>{t('about')}</p>
          <Button onPress={() => go(guideStages[0]?.id ?? '')}>{t('begin')}</Button>
          <GuideStages now={-1} go={go} />
        </Stack>
      </Disclosure>
    </div>
  )
}
