import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { paths } from '../../addresses/paths'
import { SetAside } from '../../components/SetAside'
import { findCanvas } from '../../content/canvases'
import { guideStages } from '../../content/canvases/guide'
import { findCanvasIn } from '../../dossier/canvas/readCanvases'
import type { Canvas } from '../../dossier/kinds/canvas'
import { useCanvasName } from '../../hooks/useCanvasName'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import { Board } from './board/Board'
import { CanvasMenu } from './CanvasMenu'
import styles from './CanvasScreen.module.css'
import { KeptCards } from './cards/KeptCards'
import { Guide } from './guide/Guide'
import { GuideOffer } from './guide/GuideOffer'
import { useGuideFocus } from './guide/useGuideFocus'
import { JobStack } from './kinds/JobStack'
import { ProjectCard } from './kinds/ProjectCard'
import { CanvasPaper } from './paper/CanvasPaper'
import { TypeOver } from './paper/TypeOver'
import { PhaseBar } from './phases/PhaseBar'
import { Results } from './phases/Results'
import { useLargeScreen } from './useLargeScreen'

export type CanvasScreenProps = {
  /** The actions of an opportunity, for its card. */
  readonly actions: (opportunity: string) => ReactNode
  /** The square of all scored opportunities. */
  readonly square: ReactNode
}

/** One canvas: what to do now, and the board, the card or the square. */
export default function CanvasScreen(props: CanvasScreenProps) {
  const { canvas: canvasId = '' } = useParams()
  const canvas = useDossier((view) => findCanvasIn(view, canvasId))
  if (!canvas || !findCanvas(canvas.kind)) return <NoSuchCanvas />
  // Another canvas starts anew: what was chosen or looked for on this one says nothing there.
  return <CanvasPage key={canvas.id} canvas={canvas} {...props} />
}

/** Loaded before anything can be typed: words that load later would put the whole screen aside for a moment. */
const subjects = [
  'canvas',
  'canvases',
  'canvasGuide',
  'canvasPaper',
  'canvasWork',
  'contracts',
  'decisions',
  'jobStack',
  'opportunities',
  'part',
  'projectCard',
  'questionCards',
  'scores',
] as const

function CanvasPage({ canvas, actions, square }: CanvasScreenProps & { canvas: Canvas }) {
  const { t } = useTranslation(subjects)
  const { t: words } = useTranslation('canvases')
  const format = useFormat()
  const name = useCanvasName()(canvas)
  const kind = words(`${canvas.kind}.title`)
  useScreenTitle(name)
  const [large, setLarge] = useLargeScreen()
  const shows = findCanvas(canvas.kind)?.shows
  const lead = [canvas.date && format.date(canvas.date), words(`${canvas.kind}.purpose`)]
  return (
    <Stack gap={4}>
      <div className={styles.canvasHead}>
        <PageTitle
          above={kind === name ? t('canvas') : kind}
          lead={large ? undefined : lead.filter(Boolean).join(' · ')}
        >
          {name}
        </PageTitle>
        <CanvasMenu canvas={canvas} large={large} setLarge={setLarge} />
      </div>
      <SetAside root="canvases" id={canvas.id} />
      {shows === 'notes' && <BoardWithPhases canvas={canvas} />}
      {shows === 'opportunity' && <ProjectCard canvas={canvas.id} actions={actions} />}
      {shows === 'scores' && square}
      {shows !== 'scores' && <KeptCards canvas={canvas.id} kind={canvas.kind} />}
      <TypeOver canvas={canvas.id} kind={canvas.kind} />
      <CanvasPaper canvas={canvas.id} />
    </Stack>
  )
}

function BoardWithPhases({ canvas }: { canvas: Canvas }) {
  const isGuided = guideStages.some(({ id }) => id === canvas.stage)
  useGuideFocus(isGuided)
  return (
    <>
      {isGuided && <Guide canvas={canvas} />}
      <PhaseBar canvas={canvas} />
      <Results canvas={canvas} />
      {canvas.kind === 'jobStack' && <JobStack canvas={canvas.id} />}
      <Board canvas={canvas} tools={!isGuided && <GuideOffer canvas={canvas} />} />
    </>
  )
}

function NoSuchCanvas() {
  const { t } = useTranslation('canvas')
  const { id } = useOpenDossier()
  useScreenTitle(t('gone.title'))
  return (
    <Stack>
      <PageTitle lead={t('gone.text')}>{t('gone.title')}</PageTitle>
      <p>
        <TextLink href={paths.canvases(id)}>{t('gone.all')}</TextLink>
      </p>
    </Stack>
  )
}
