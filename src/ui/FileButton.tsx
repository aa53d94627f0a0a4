import { FilesButton, type FilesButtonProps } from './FilesButton'

type FileButtonProps = Omit<FilesButtonProps, 'onFiles' | 'single'> & { onFile: (file: File) => void }

/** A button that asks for a file. The same file can be chosen twice in a row. */
export function FileButton({ onFile, ...rest }: FileButtonProps) {
  return <FilesButton {...rest} single onFiles={([file]) => file && onFile(file)} />
}
