import { useRef } from 'react'
import { Button, type ButtonProps } from './Button'

export type FilesButtonProps = Omit<ButtonProps, 'onPress' | 'type'> & {
  /** What the file dialog offers, such as '.html'. */
  accept: string
  /** Only one at a time. */
  single?: boolean
  onFiles: (files: readonly File[]) => void
}

/** A button that asks for one or more files at once. The same files can be chosen twice in a row. */
export function FilesButton({ accept, single, onFiles, children, ...button }: FilesButtonProps) {
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
        multiple={!single}
        hidden
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          // Emptied, because choosing the same files again is otherwise no change.
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
