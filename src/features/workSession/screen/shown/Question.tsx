import { classes } from '../../../../ui/classes'

/** One question, as large as its length allows. */
export function Question({ words }: { words: string }) {
  const size = words.length > 220 ? 'longest' : words.length > 90 ? 'long' : undefined
  return (
    <div className="pw-beamer-words">
      <h1 tabIndex={-1} className={classes('pw-beamer-question', size && `pw-beamer-question--${size}`)}>
        {words}
      </h1>
    </div>
  )
}
