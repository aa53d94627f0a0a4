import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { HashRouter } from 'react-router'
import { Announcer } from '../ui/Announcer'
import { Toasts } from '../ui/Toasts'
import { Routes } from './routes'
import { loadAheadOfOpening } from './screens'

export function App() {
  const { t } = useTranslation('common')
  useEffect(whenIdle, [])
  return (
    <HashRouter>
      <Toasts label={t('toasts.label')} dismiss={t('toasts.dismiss')}>
        <Announcer>
          <Routes />
        </Announcer>
      </Toasts>
    </HashRouter>
  )
}

/** Safari does not tell when it is idle. */
function whenIdle() {
  const load = () => void loadAheadOfOpening().catch(() => undefined)
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(load, 1000)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(load)
  return () => cancelIdleCallback(request)
}
