import { useRef } from 'react'
import { Button, type ButtonProps } from './Button'

type FileButtonProps = Omit<ButtonProps, 'onPress' | 'type'> & {
  /** What the file dialog offers, such as '.html'. */
  accept: string
  onFile: (file: File) => void
}

/** A button that asks for a file. The same file can be chosen twice in a row. */
export function FileButton({ accept, onFile, children, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // Emptied, because choosing the same file again is otherwise no change.
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
