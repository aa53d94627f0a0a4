/** Gives people a file: the browser asks where, or puts it with the downloads. */
export function saveToDisk(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The download has begun by then; a minute is long for any browser.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
