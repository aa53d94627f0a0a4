import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'
import './Shell.css'
import { ErrorBoundary } from './ErrorBoundary'
import { Footer } from './Footer'
import { Header } from './Header'
import { Loading } from './Loading'
import { Main } from './Main'
import { useInAppLinks } from './useInAppLinks'

/** What every screen stands in: the way past the header, the header, the screen, and the footer with help. */
export function Shell() {
  const { t } = useTranslation('common')
  const { pathname } = useLocation()
  useInAppLinks()
  return (
    <div className="pw-shell">
      <a
        className="nl-skip-link nl-skip-link--visible-on-focus"
        href="#main"
        onClick={(event) => {
          // The hash is the address of the screen, so the jump is made here.
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {t('skip')}
      </a>
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
