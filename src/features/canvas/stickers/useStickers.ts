import { useTranslation } from 'react-i18next'
import { type StickerKind, stickerKinds } from '../../../content/canvases/notes'
import { placeOfSticker } from '../../../dossier/canvas/votes'
import { putSticker, takeSticker } from '../../../dossier/commands/canvas/putSticker'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { useBoard } from '../board/boardStore'

/** Putting the three stickers of this device on notes, and what is left of them, said after each. */
export function useStickers() {
  const { t } = useTranslation('canvas')
  const { canvas, voter } = useBoard()
  const dossier = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()

  const left = () =>
    stickerKinds.filter((kind) => placeOfSticker(dossier.snapshot.current, canvas, voter, kind) === '')
  const leftInWords = () => {
    const kinds = left()
    if (kinds.length === 0) return t('stickers.noneLeft')
    const list = new Intl.ListFormat(t('language')).format(kinds.map((kind) => t(`stickers.${kind}`)))
    return t('stickers.left', { count: kinds.length, list })
  }
  const toggle = (note: string, name: string, kind: StickerKind) => {
    const isHere = placeOfSticker(dossier.snapshot.current, canvas, voter, kind) === note
    change((draft) =>
      isHere ? takeSticker(draft, { canvas, voter, kind }) : putSticker(draft, { canvas, voter, note, kind }),
    )
    const said = { kind: t(`stickers.${kind}`), name, left: leftInWords() }
    announce(t(isHere ? 'stickers.taken' : 'stickers.put', said))
  }
  return { toggle, leftInWords }
}
