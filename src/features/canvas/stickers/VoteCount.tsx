import { useTranslation } from 'react-i18next'
import { stickerKinds } from '../../../content/canvases/notes'
import { votesOf } from '../../../dossier/canvas/votes'
import { useDossier } from '../../../hooks/useDossier'
import styles from '../notes/note.module.css'
import { Sticker } from './Sticker'

/** How many stickers a note has, by kind. Nothing for a note without any. */
export function VoteCount({ id }: { id: string }) {
  const { t } = useTranslation('canvas')
  const votes = useDossier((view) => votesOf(view, id))
  if (votes.total === 0) return null
  return (
    <ul className={`pw-list ${styles.votes}`} aria-label={t('stickers.count', { count: votes.total })}>
      {stickerKinds
        .filter((kind) => votes[kind] > 0)
        .map((kind) => (
          <li key={kind}>
            <Sticker kind={kind} />{' '}
            {t('stickers.ofKind', { count: votes[kind], kind: t(`stickers.${kind}`) })}
          </li>
        ))}
    </ul>
  )
}
