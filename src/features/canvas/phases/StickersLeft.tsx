import { useTranslation } from 'react-i18next'
import { stickerKinds } from '../../../content/canvases/notes'
import { placeOfSticker } from '../../../dossier/canvas/votes'
import type { Canvas } from '../../../dossier/kinds/canvas'
import { useDossier } from '../../../hooks/useDossier'
import shared from '../notes/note.module.css'
import { Sticker } from '../stickers/Sticker'
import styles from './StickersLeft.module.css'

/** Which stickers are still in hand. */
export function StickersLeft({ canvas, voter }: { canvas: Canvas; voter: string }) {
  const { t } = useTranslation('canvas')
  const used = useDossier((view) =>
    stickerKinds.filter((kind) => placeOfSticker(view, canvas.id, voter, kind) !== '').join(),
  ).split(',')
  return (
    <ul className={`pw-list ${shared.hand}`} aria-label={t('stickers.hand')}>
      {stickerKinds.map((kind) => {
        const isUsed = used.includes(kind)
        return (
          <li key={kind} className={isUsed ? styles.used : undefined}>
            <Sticker kind={kind} />{' '}
            {t(isUsed ? 'stickers.isUsed' : 'stickers.isFree', { kind: t(`stickers.${kind}`) })}
          </li>
        )
      })}
    </ul>
  )
}
