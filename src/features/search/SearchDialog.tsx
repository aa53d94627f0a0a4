import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isKind } from '../../dossier/kinds'
import { useDossierAround } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import type { Found } from './found'
import styles from './SearchDialog.module.css'
import { useSearch } from './useSearch'

const most = 20
const excerptLength = 110

/** A field and what is found for it, as one types. Arrows go through the list, Enter goes there. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('search')
  const { t: kindWords } = useTranslation('kinds')
  const [text, setText] = useState('')
  const search = useSearch()
  const around = useDossierAround()
  const results = useMemo(() => search(text, most), [search, text])
  const box = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, a') ?? [])]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const asked = text.trim() !== ''
  return (
    <Dialog
      open
      title={t('title')}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('close')}</Button>}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows are a help beside Tab, for what is in it */}
      <div className={styles.search} ref={box} onKeyDown={move}>
        <TextField
          label={t('label')}
          hint={t(around ? 'hint' : 'hintOutside')}
          value={text}
          onChange={setText}
          autoComplete="off"
          autoFocus
        />
        <p role="status">
          {asked ? (results.length > 0 ? t('count', { count: results.length }) : t('none')) : t('empty')}
        </p>
        {results.length > 0 && (
          <ul className={`pw-list ${styles.results}`}>
            {results.map((result) => (
              <Result
                key={result.id}
                result={result}
                kind={isKind(result.kind) ? kindWords(`${result.kind}.one`) : t(`kinds.${result.kind}`)}
                asked={text}
                onGo={onClose}
              />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}

type ResultProps = {
  readonly result: Found
  /** What it is, in a word. */
  readonly kind: string
  readonly asked: string
  readonly onGo: () => void
}

function Result({ result, kind, asked, onGo }: ResultProps) {
  return (
    <li>
      <a className={styles.result} href={result.href} onClick={onGo}>
        <span className={styles.kind}>{kind}</span>
        <span className={styles.title}>{result.title}</span>
        {result.text.trim() && <span className={styles.text}>{excerpt(result.text, asked)}</span>}
      </a>
    </li>
  )
}

/** The piece of a text around what was asked for. */
function excerpt(text: string, asked: string): string {
  const [word = ''] = asked.trim().toLowerCase().split(/\s+/)
  const at = Math.max(0, text.toLowerCase().indexOf(word) - 30)
  const from = at === 0 ? 0 : text.indexOf(' ', at) + 1
  const piece = text.slice(from, from + excerptLength)
  return `${from > 0 ? '… ' : ''}${piece}${from + excerptLength < text.length ? '…' : ''}`
}
