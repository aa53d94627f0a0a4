import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { throwOnMissingWords } from './missingWords'
import { dutchWords } from './words'

type RenderOptions = {
  /** The address where the screen stands, with query, like `/d/1/stap/commitment`. */
  at?: string
}

/**
 * Shows `ui` with all Dutch words and inside a router, as the app would.
 * Gives what testing-library's `render` gives, and `user`: the person at keyboard and mouse.
 */
export function renderInDutch(ui: ReactNode, { at = '/' }: RenderOptions = {}) {
  const words = createInstance()
  words.use(initReactI18next).init({
    lng: 'nl',
    resources: { nl: dutchWords },
    initAsync: false,
    interpolation: { escapeValue: false },
    ...throwOnMissingWords,
  })
  const user = userEvent.setup()
  const result = render(ui, {
    wrapper: ({ children }) => (
      <I18nextProvider i18n={words}>
        <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
      </I18nextProvider>
    ),
  })
  return { user, ...result }
}
