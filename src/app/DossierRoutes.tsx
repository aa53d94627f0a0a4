import { lazy } from 'react'
import { getI18n } from 'react-i18next'
import { type RouteObject, useRoutes } from 'react-router'
import { lazyScreen } from './lazyScreen'
import { NotFoundScreen } from './NotFoundScreen'
import { RouteMapScreen } from './RouteMapScreen'

// Every screen is loaded when somebody goes there.
const StepScreen = lazy(() => import('../features/steps/StepScreen'))
const PartScreen = lazy(() => import('../features/steps/PartScreen'))
const RoutePartScreen = lazy(() => import('../features/steps/RoutePartScreen'))
const ContractsScreen = lazy(() => import('../features/contracts/ContractsScreen'))
const ContractScreen = lazy(() => import('../features/contracts/ContractScreen'))
const RankingScreen = lazy(() => import('../features/contracts/RankingScreen'))
const OpportunitiesScreen = lazy(() => import('../features/opportunities/OpportunitiesScreen'))
const OpportunityPage = lazy(() => import('./OpportunityPage'))
const ChooseInstrumentScreen = lazy(() => import('../features/instruments/ChooseInstrumentScreen'))
const CanvasPage = lazyScreen(() => import('./CanvasPage'))
const CanvasesScreen = lazy(() => {
  // Who looks at the list of canvases is about to open one. Without it that takes a moment longer.
  const words = [
    'canvas',
    'canvasGuide',
    'canvasPaper',
    'canvasWork',
    'jobStack',
    'projectCard',
    'questionCards',
  ]
  for (const load of [CanvasPage.loadAhead(), getI18n().loadNamespaces(words)]) load.catch(() => undefined)
  return import('../features/canvas/CanvasesScreen')
})
const JournalScreen = lazy(() => import('../features/journal/JournalScreen'))
const DocumentsScreen = lazy(() => import('../features/documents/DocumentsScreen'))
const DocumentScreen = lazy(() => import('../features/documents/DocumentScreen'))
const DuoScanScreen = lazy(() => import('../features/selfScan/duo/DuoScanScreen'))
const DuoFillScreen = lazy(() => import('../features/selfScan/duo/DuoFillScreen'))
const DossierExamplesScreen = lazy(() => import('../features/examples/DossierExamplesScreen'))
const SmallStartScreen = lazy(() => import('../features/smallStart/SmallStartScreen'))
const RoleMatrixScreen = lazy(() => import('../features/roleMatrix/RoleMatrixScreen'))
const TalksScreen = lazy(() => import('../features/talks/TalksScreen'))
const TalkScreen = lazy(() => import('../features/talks/TalkScreen'))
const ActionsScreen = lazy(() => import('../features/actions/ActionsScreen'))
const SessionsScreen = lazy(() => import('../features/workSession/SessionsScreen'))
const SessionScreen = lazy(() => import('../features/workSession/SessionScreen'))
const PrepareScreen = lazy(() => import('../features/workSession/prepare/PrepareScreen'))
const CloseScreen = lazy(() => import('../features/workSession/close/CloseScreen'))
const HarvestScreen = lazy(() => import('../features/workSession/harvest/HarvestScreen'))

const inDossier: RouteObject[] = [
  { index: true, element: <RouteMapScreen /> },
  { path: 'stap/:step', element: <StepScreen /> },
  { path: 'stap/:step/:part', element: <PartScreen /> },
  { path: 'contracten', element: <ContractsScreen /> },
  { path: 'contracten/kansenkaart', element: <RankingScreen /> },
  { path: 'contracten/:contract', element: <ContractScreen /> },
  { path: 'kansen', element: <OpportunitiesScreen /> },
  { path: 'kansen/:opportunity', element: <OpportunityPage /> },
  { path: 'kansen/:opportunity/instrumenten', element: <ChooseInstrumentScreen /> },
  { path: 'kansen/:opportunity/:route', element: <OpportunityPage /> },
  { path: 'kansen/:opportunity/:route/:part', element: <RoutePartScreen /> },
  { path: 'canvas', element: <CanvasesScreen /> },
  { path: 'canvas/:canvas', element: <CanvasPage /> },
  { path: 'rollen', element: <RoleMatrixScreen /> },
  { path: 'rollen/:opportunity/:route', element: <RoleMatrixScreen /> },
  { path: 'gesprekken', element: <TalksScreen /> },
  { path: 'gesprekken/:talk', element: <TalkScreen /> },
  { path: 'acties', element: <ActionsScreen /> },
  { path: 'zelfscan', element: <DuoScanScreen /> },
  { path: 'zelfscan/:role/:place?', element: <DuoFillScreen /> },
  { path: 'voorbeelden', element: <DossierExamplesScreen /> },
  { path: 'kleine-start', element: <SmallStartScreen /> },
  { path: 'werksessie', element: <SessionsScreen /> },
  { path: 'werksessie/oogst', element: <HarvestScreen /> },
  { path: 'werksessie/:session', element: <SessionScreen /> },
  { path: 'werksessie/:session/voorbereiding', element: <PrepareScreen /> },
  { path: 'werksessie/:session/afsluiten', element: <CloseScreen /> },
  { path: 'journaal', element: <JournalScreen /> },
  { path: 'documenten', element: <DocumentsScreen /> },
  { path: 'documenten/:document', element: <DocumentScreen /> },
  { path: '*', element: <NotFoundScreen /> },
]

/** The screens of the open dossier. They are named here and not with the others, so that the first screen stays small. */
export function DossierRoutes() {
  return useRoutes(inDossier)
}
