import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { recall } from '../../../browser/remember'
import { notesOn } from '../../../dossier/canvas/canvasLayout'
import { isHidden } from '../../../dossier/canvas/isHidden'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { useBoard } from './boardStore'

/** News of others is gathered for so long, in milliseconds, and told in one sentence. */
const gather = 4000

/** Tells who listens how many notes others added, in one sentence at a time. It can be muted in the options. */
export function useNews(): void {
  const { t } = useTranslation('canvas')
  const { canvas, me } = useBoard()
  const dossier = useOpenDossier()
  const announce = useAnnounce()
  const tell = useEffectEvent((count: number) => {
    if (recall('canvasMuted') !== 'yes') announce(t('board.news', { count }))
  })

  useEffect(() => {
    const { document, snapshot } = dossier
    const shown = () => {
      const on = snapshot.current.canvases[canvas]
      return new Set(
        notesOn(snapshot.current, canvas).flatMap((note) => (on && !isHidden(on, note, me) ? [note.id] : [])),
      )
    }
    let known = shown()
    let { notes, canvases } = snapshot.current
    let news = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const tellAll = () => {
      timer = undefined
      tell(news)
      news = 0
    }
    const look = ({ local }: { readonly local: boolean }) => {
      const { current } = snapshot
      if (current.notes === notes && current.canvases === canvases) return
      notes = current.notes
      canvases = current.canvases
      const next = shown()
      if (!local) news += [...next].filter((id) => !known.has(id)).length
      known = next
      if (news > 0) timer ??= setTimeout(tellAll, gather)
    }
    document.on('afterTransaction', look)
    return () => {
      document.off('afterTransaction', look)
      clearTimeout(timer)
    }
  }, [canvas, dossier, me])
}
