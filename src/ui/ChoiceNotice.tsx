import { Button } from './Button'
import { Notice } from './Notice'

export type ChoiceNoticeProps = {
  title: string
  text: string
  choices: readonly { readonly id: string; readonly label: string; readonly note: string }[]
  onChoose: (id: string) => void
}

/** Something that waits for a person to choose one of a few. */
export function ChoiceNotice({ title, text, choices, onChoose }: ChoiceNoticeProps) {
  return (
    <section aria-label={title}>
      <Notice kind="attention" word={title}>
        <p>{text}</p>
        <ul>
          {choices.map(({ id, label, note }) => (
            <li key={id}>
              <Button
                onPress={() => {
                  onChoose(id)
                  // The choice is made and goes from the screen, with the button that was pressed.
                  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
                }}
              >
                {label}
              </Button>{' '}
              {note}
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  )
}
