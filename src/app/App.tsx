import { useTranslation } from 'react-i18next'
import { HashRouter } from 'react-router'
import { Announcer } from '../ui/Announcer'
import { Toasts } from '../ui/Toasts'
import { Routes } from './routes'

export function App() {
  const { t } = useTranslation('common')
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
