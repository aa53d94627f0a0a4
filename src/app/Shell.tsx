import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'
import { SkipLink } from '../ui/SkipLink'
import { ErrorBoundary } from './ErrorBoundary'
import { Footer } from './Footer'
import { Header } from './Header'
import { Loading } from './Loading'
import { Main } from './Main'
import styles from './Shell.module.css'
import { useInAppLinks } from './useInAppLinks'

/** What every screen stands in: the way past the header, the header, the screen, and the footer with help. */
export function Shell() {
  const { t } = useTranslation('common')
  const { pathname } = useLocation()
  useInAppLinks()
  return (
    <div className={styles.shell}>
      <SkipLink target="main">{t('skip')}</SkipLink>
      <Header />
      <ErrorBoundary resetOn={pathname} frame={Main}>
        <Suspense
          fallback={
            <Main>
              <Loading />
            </Main>
          }
        >
          <Outlet />
        </Suspense>
      </ErrorBoundary>
      <Footer />
    </div>
  )
}
