import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Letters, letterChoices } from '../../../content/letters'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { LetterMarks } from '../LetterMarks'
import type { MatrixWords } from '../useMatrixWords'
import styles from './CellChooser.module.css'

type CellChooserProps = {
  readonly role: string
  readonly activity: string
  readonly letters: Letters
  readonly words: MatrixWords
  readonly onChoose: (letters: Letters) => void
  readonly onClose: () => void
}

/** The few things a role can do in an activity, to choose one. Arrows walk, Enter chooses, Escape leaves it as it is. */
export function CellChooser({ role, activity, letters, words, onChoose, onClose }: CellChooserProps) {
  const { t } = useTranslation('roleMatrix')
  const list = useRef<HTMLUListElement>(null)
  // After the dialog has opened, which puts the focus on its first button.
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(), [])

  const walk = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (way === undefined) return
    event.preventDefault()
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    buttons[(at + way + buttons.length) % buttons.length]?.focus()
  }

  return (
    <Dialog
      open
      title={t('choose.title', { role })}
      onClose={onClose}
      actions={
        <Button variant="subtle" onPress={onClose}>
          {t('choose.keep')}
        </Button>
      }
    >
      <p>{t('choose.text', { activity })}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of its buttons */}
      <ul className={`pw-list ${styles.choices}`} ref={list} onKeyDown={walk}>
        {letterChoices.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              className={styles.one}
              aria-pressed={choice === letters}
              onClick={() => onChoose(choice)}
            >
              <span className={styles.marks}>
                <LetterMarks letters={choice} words={words} />
              </span>
              {words.value(choice)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
