import { lazy } from 'react'
import { type RouteObject, useRoutes } from 'react-router'
import { NotFoundScreen } from './NotFoundScreen'
import { PlainPage } from './PlainPage'
import { Shell } from './Shell'
import { DossierArea, RouteMapScreen, StartScreen } from './screens'

// Every screen is loaded when somebody goes there.
const SettingsScreen = lazy(() => import('../features/settings/SettingsScreen'))
const AccessibilityScreen = lazy(() => import('../features/statements/AccessibilityScreen'))
const PrivacyScreen = lazy(() => import('../features/statements/PrivacyScreen'))
const AboutScreen = lazy(() => import('../features/statements/AboutScreen'))
const StepScreen = lazy(() => import('../features/steps/StepScreen'))
const PartScreen = lazy(() => import('../features/steps/PartScreen'))
const RoutePartScreen = lazy(() => import('../features/steps/RoutePartScreen'))
const ContractsScreen = lazy(() => import('../features/contracts/ContractsScreen'))
const ContractScreen = lazy(() => import('../features/contracts/ContractScreen'))
const RankingScreen = lazy(() => import('../features/contracts/RankingScreen'))
const OpportunitiesScreen = lazy(() => import('../features/opportunities/OpportunitiesScreen'))
const OpportunityPage = lazy(() => import('./OpportunityPage'))
const InstrumentsScreen = lazy(() => import('../features/instruments/InstrumentsScreen'))
const ChooseInstrumentScreen = lazy(() => import('../features/instruments/ChooseInstrumentScreen'))
const CanvasesScreen = lazy(() => import('../features/canvas/CanvasesScreen'))
const CanvasPage = lazy(() => import('./CanvasPage'))
const JournalScreen = lazy(() => import('../features/journal/JournalScreen'))
const DocumentsScreen = lazy(() => import('../features/documents/DocumentsScreen'))
const SelfScanScreen = lazy(() => import('../features/selfScan/SelfScanScreen'))
const DuoScanScreen = lazy(() => import('../features/selfScan/duo/DuoScanScreen'))
const DuoFillScreen = lazy(() => import('../features/selfScan/duo/DuoFillScreen'))
const ExamplesScreen = lazy(() => import('../features/examples/ExamplesScreen'))
const ExampleScreen = lazy(() => import('../features/examples/ExampleScreen'))
const DossierExamplesScreen = lazy(() => import('../features/examples/DossierExamplesScreen'))
const SmallStartScreen = lazy(() => import('../features/smallStart/SmallStartScreen'))
const GlossaryScreen = lazy(() => import('../features/glossary/GlossaryScreen'))
const MethodScreen = lazy(() => import('../features/steps/MethodScreen'))
const RoleMatrixScreen = lazy(() => import('../features/roleMatrix/RoleMatrixScreen'))
const TalksScreen = lazy(() => import('../features/talks/TalksScreen'))
const TalkScreen = lazy(() => import('../features/talks/TalkScreen'))
const ActionsScreen = lazy(() => import('../features/actions/ActionsScreen'))

/** The addresses are Dutch and never change with the language, so that a link works for everybody. */
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
  { path: 'journaal', element: <JournalScreen /> },
  { path: 'documenten', element: <DocumentsScreen /> },
  { path: '*', element: <NotFoundScreen /> },
]

const screens: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      { path: 'd/:id', element: <DossierArea />, children: inDossier },
      {
        element: <PlainPage />,
        children: [
          { index: true, element: <StartScreen /> },
          { path: 'zelfscan/:place?', element: <SelfScanScreen /> },
          { path: 'stappenplan/:part?', element: <MethodScreen /> },
          { path: 'voorbeelden', element: <ExamplesScreen /> },
          { path: 'voorbeelden/:example', element: <ExampleScreen /> },
          { path: 'begrippen', element: <GlossaryScreen /> },
          { path: 'instrumenten', element: <InstrumentsScreen /> },
          { path: 'instellingen', element: <SettingsScreen /> },
          { path: 'toegankelijkheid', element: <AccessibilityScreen /> },
          { path: 'privacy', element: <PrivacyScreen /> },
          { path: 'over', element: <AboutScreen /> },
          { path: '*', element: <NotFoundScreen /> },
        ],
      },
    ],
  },
]

export function Routes() {
  return useRoutes(screens)
}
