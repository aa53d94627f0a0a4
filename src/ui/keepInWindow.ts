const margin = 16

/** Shifts something that unfolds below a word or button sideways, so that it stays inside a narrow window. */
export function keepInWindow(box: HTMLElement): void {
  box.style.translate = ''
  const { left, right } = box.getBoundingClientRect()
  const room = document.documentElement.clientWidth - margin
  const shift = Math.max(Math.min(room - right, 0), margin - left)
  if (shift !== 0) box.style.translate = `${shift}px`
}
