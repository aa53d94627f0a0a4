/** A text as it is pasted: plain, and with its markup where it has any. */
type Text = { readonly plain: string; readonly markup?: string }

/** Puts a text on the clipboard, with its markup where the browser takes that. Tells whether it is there. */
export async function copyText({ plain, markup }: Text): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        ...(markup !== undefined && { 'text/html': new Blob([markup], { type: 'text/html' }) }),
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
