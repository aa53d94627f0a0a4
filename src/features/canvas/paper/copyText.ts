import type { CanvasText } from '../../../exports/canvas/canvasText'

/** Puts a text on the clipboard, with its markup where the browser takes that. Tells whether it is there. */
export async function copyText({ plain, markup }: CanvasText): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([markup], { type: 'text/html' }),
      }),
    ])
    return true
  } catch {
    // An older browser takes plain text only.
  }
  try {
    await navigator.clipboard.writeText(plain)
    return true
  } catch {
    return false
  }
}
