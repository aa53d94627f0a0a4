/** How large the letters may be, beside the usual size. The last is what can still be read from the back row. */
const sizes = [1.8, 1.5, 1.25, 1.1, 1, 0.875, 0.75] as const

/** Gives a board the largest letters at which its boxes hold everything, and tells how many items each box shows whole. */
export function fitBoxes(board: HTMLElement): readonly number[] {
  const boxes = [...board.querySelectorAll<HTMLElement>('[data-box]')]
  for (const size of sizes) {
    board.style.setProperty('--pw-fit', String(size))
    if (boxes.every(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight + 1)) {
      return boxes.map((box) => itemsIn(box).length)
    }
  }
  return boxes.map(countWhole)
}

function itemsIn(box: HTMLElement): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('[data-item]')]
}

/** Where not everything fits, a line tells how much more there is, and takes its room. */
function countWhole(box: HTMLElement): number {
  const items = itemsIn(box)
  if (box.scrollHeight <= box.clientHeight + 1) return items.length
  const line = 1.5 * Number.parseFloat(getComputedStyle(box.parentElement ?? box).fontSize)
  const end = box.getBoundingClientRect().bottom - line
  const first = items.findIndex((item) => item.getBoundingClientRect().bottom > end)
  return first < 0 ? items.length : first
}
