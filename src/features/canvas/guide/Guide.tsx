import { useTranslation } from 'react-i18next'
import { guideStages } from '../../../content/canvases/guide'
import type { Canvas } from '../../../dossier/canvas/records'
import { changeCanvas } from '../../../dossier/commands/canvas/changeCanvas'
import { useChange } from '../../../hooks/useChange'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { GuideStages } from './GuideStages'
import { StageNow } from './StageNow'
import './guide.css'

/** The 60-minute format beside a canvas, for who wants it: twelve small stages, in the order that people like. */
export function Guide({ canvas }: { canvas: Canvas }) {
  const { t } = useTranslation('canvasGuide')
  const change = useChange()
  const announce = useAnnounce()
  const at = guideStages.findIndex(({ id }) => id === canvas.stage)
  const stage = guideStages[at]

  const go = (id: string) => {
    change((draft) => changeCanvas(draft, canvas.id, { stage: id }))
    announce(id === '' ? t('stopped') : t('went', { title: t(`stages.${id}.title`) }))
  }

  if (!stage) {
    return (
      <div className="pw-guide-offer pw-screen-only">
        <Disclosure summary={t('offer')}>
          <p>{t('about')}</p>
          <GuideStages now={-1} go={go} />
          <Button onPress={() => go(guideStages[0]?.id ?? '')}>{t('begin')}</Button>
        </Disclosure>
      </div>
    )
  }
  return (
    <section className="pw-guide pw-screen-only" aria-labelledby="werkvorm">
      <h2 id="werkvorm" className="pw-visually-hidden">
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
