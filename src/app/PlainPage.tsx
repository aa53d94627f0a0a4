import { Outlet } from 'react-router'
import { Main } from './Main'

/** A screen outside of any dossier. */
export function PlainPage() {
  return (
    <Main>
      <Outlet />
    </Main>
  )
}
