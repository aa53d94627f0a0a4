import { lazy, Suspense } from 'react'
import { type RouteObject, useRoutes } from 'react-router'
import { NotFoundScreen } from './NotFoundScreen'
import { PlainPage } from './PlainPage'
import { Shell } from './Shell'
import { DossierArea, StartScreen } from './screens'

// Every screen is loaded when somebody goes there.
const BeamerArea = lazy(() => import('./BeamerArea'))
const SettingsScreen = lazy(() => import('../features/settings/SettingsScreen'))
const AccessibilityScreen = lazy(() => import('../features/statements/AccessibilityScreen'))
const PrivacyScreen = lazy(() => import('../features/statements/PrivacyScreen'))
const AboutScreen = lazy(() => import('../features/statements/AboutScreen'))
const InstrumentsScreen = lazy(() => import('../features/instruments/InstrumentsScreen'))
const SelfScanScreen = lazy(() => import('../features/selfScan/SelfScanScreen'))
const ExamplesScreen = lazy(() => import('../features/examples/ExamplesScreen'))
const ExampleScreen = lazy(() => import('../features/examples/ExampleScreen'))
const GlossaryScreen = lazy(() => import('../features/glossary/GlossaryScreen'))
const MethodScreen = lazy(() => import('../features/steps/MethodScreen'))

/** The addresses are Dutch and never change with the language, so that a link works for everybody. */
const screens: RouteObject[] = [
  // A window of its own for the beamer, without anything around it.
  {
    path: 'd/:id/werksessie/scherm',
    element: (
      <Suspense fallback={null}>
        <BeamerArea />
      </Suspense>
    ),
  },
  {
    element: <Shell />,
    children: [
      { path: 'd/:id/*', element: <DossierArea /> },
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
