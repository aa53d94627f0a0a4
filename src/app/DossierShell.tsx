import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './DossierShell.module.css'
import { Main } from './Main'

/** A screen of a dossier, as its menu shows it. */
export type DossierPlace = {
  readonly href: string
  readonly label: string
  /** What stands before the label, such as the number of a step. */
  readonly mark?: ReactNode
  /** What a screen reader says after the label, where eyes see it in the mark. */
  readonly note?: string | undefined
}

export type DossierShellProps = {
  title: ReactNode
  places: readonly DossierPlace[]
  /** Whether the work is saved, in words, with what can be done about it. */
  saveState?: ReactNode
  /** The one next action: what, who, when. */
  nextAction?: ReactNode
  children: ReactNode
}

/** What every screen of a dossier stands in: its name, its save state, its next action and its own menu. */
export function DossierShell({ title, places, saveState, nextAction, children }: DossierShellProps) {
  const { t } = useTranslation('common')
  return (
    <div className={styles.dossier}>
      <section className={styles.bar} aria-label={t('dossierMenu.bar')}>
        <p className={styles.title}>{title}</p>
        {saveState && <div className={styles.save}>{saveState}</div>}
      </section>
      <DossierMenu places={places} />
      <div className={styles.screen}>
        {nextAction && (
          <section className={styles.next} aria-label={t('dossierMenu.next')}>
            {nextAction}
          </section>
        )}
        <Main>{children}</Main>
      </div>
    </div>
  )
}

function DossierMenu({ places }: { places: readonly DossierPlace[] }) {
  const { t } = useTranslation('common')
  const { pathname } = useLocation()
  // Remembered with the address, so that going somewhere folds it by itself.
  const [openAt, setOpenAt] = useState<string>()
  const open = openAt === pathname
  const current = currentPlace(places, pathname)
  return (
    <nav className={styles.menu} data-open={open || undefined} aria-label={t('dossierMenu.label')}>
      <div className={styles.menuButton}>
        <Button
          wide
          aria-expanded={open}
          aria-controls="dossier-menu"
          onPress={() => setOpenAt(open ? undefined : pathname)}
        >
          {current ? t('dossierMenu.button', { place: current.label }) : t('dossierMenu.label')}{' '}
          <Icon name="chevronDown" turned={open} />
        </Button>
      </div>
      <ul className="pw-list" id="dossier-menu">
        {places.map((place) => (
          <li key={place.href}>
            <a
              className={styles.place}
              href={place.href}
              aria-current={currentMark(place, current, pathname)}
            >
              {place.mark}
              <span>
                {place.label}
                {place.note && <VisuallyHidden> {place.note}</VisuallyHidden>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The place whose address is the longest beginning of this one: a part belongs to its step. */
function currentPlace(places: readonly DossierPlace[], pathname: string): DossierPlace | undefined {
  const fitting = places.filter(({ href }) => `${pathname}/`.startsWith(`${href.slice(1)}/`))
  return fitting.toSorted((a, b) => b.href.length - a.href.length)[0]
}

function currentMark(place: DossierPlace, current: DossierPlace | undefined, pathname: string) {
  if (place !== current) return undefined
  return place.href === `#${pathname}` ? 'page' : 'true'
}
