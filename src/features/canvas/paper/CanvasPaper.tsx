import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { canvasLayout } from '../../../dossier/canvas/canvasLayout'
import { useDossier } from '../../../hooks/useDossier'
import { Disclosure } from '../../../ui/Disclosure'
import { Stack } from '../../../ui/Stack'
import styles from './CanvasPaper.module.css'
import { PrintCanvas } from './PrintCanvas'
import { SaveCanvas } from './SaveCanvas'

/** A canvas on paper, as a picture and as text. */
export function CanvasPaper({ canvas }: { canvas: string }) {
  const { t } = useTranslation('canvasPaper')
  const location = useLocation()
  const asked = new URLSearchParams(location.search).get('beeld') === 'papier'
  const [open, setOpen] = useState(asked)
  const place = useRef<HTMLDivElement>(null)
  // A link that asks for paper leads here, below a board that may be long.
  useEffect(() => {
    if (!asked) return
    place.current?.querySelector('summary')?.focus({ preventScroll: true })
    place.current?.scrollIntoView()
  }, [asked])
  return (
    <div ref={place} className="pw-screen-only">
      <Disclosure summary={t('out.title')} open={open} onToggle={setOpen}>
        {/* Only then: what everybody sees is laid out anew with every note, for nothing while this is folded. */}
        {open && <Ways canvas={canvas} />}
      </Disclosure>
    </div>
  )
}

function Ways({ canvas }: { canvas: string }) {
  const { t } = useTranslation('canvasPaper')
  const hidden = useDossier((view) =>
    canvasLayout(view, canvas).fields.reduce((sum, field) => sum + field.hidden, 0),
  )
  return (
    <Stack>
      <p>{t('out.lead')}</p>
      {hidden > 0 && <p>{t('out.hidden', { count: hidden })}</p>}
      <div className={styles.output}>
        <PrintCanvas canvas={canvas} />
        <SaveCanvas canvas={canvas} />
      </div>
    </Stack>
  )
}
