import { useEffect, useId, useRef } from 'react'
import styles from './ErrorSummary.module.css'
import { Icon } from './Icon'

export type FieldProblem = {
  /** The id of the control or fieldset that it is about. */
  readonly fieldId: string
  readonly text: string
}

export type ErrorSummaryProps = {
  /** 'Er gaat nog iets mis'. */
  title: string
  problems: readonly FieldProblem[]
}

/** What stops a form from being sent. It takes the focus when it appears, and each line goes to its field. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  return (
    <section ref={box} className={styles.errorSummary} aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId} className="nl-heading nl-heading--level-4">
        <Icon name="wrong" /> {title}
      </h2>
      <ul>
        {problems.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <a
              className="nl-link"
              href={`#${fieldId}`}
              onClick={(event) => {
                // The hash is the address of the screen, so the jump is made here.
                event.preventDefault()
                goTo(fieldId)
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function goTo(fieldId: string) {
  const field = document.getElementById(fieldId)
  const control = field?.matches('fieldset')
    ? field.querySelector<HTMLElement>('input, select, textarea')
    : field
  field?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}
