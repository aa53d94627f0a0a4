import { useTranslation } from 'react-i18next'
import { HashRouter } from 'react-router'
import { Announcer } from '../hooks/announcer'
import { Toasts } from '../ui/Toasts'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { Routes } from './routes'

export function App() {
  const { t } = useTranslation('common')
  return (
    <HashRouter>
      <Toasts label={t('toasts.label')} dismiss={t('toasts.dismiss')}>
        <Announcer
          region={(said) => (
            <VisuallyHidden>
              <output>{said}</output>
            </VisuallyHidden>
          )}
        >
          <Routes />
        </Announcer>
      </Toasts>
    </HashRouter>
  )
}
