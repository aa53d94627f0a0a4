type Framed = { frameTimes: () => number[] }

/** Runs in the page. From now on notes how many milliseconds lie between one frame and the next. */
export function watchFrames(): void {
  const times: number[] = []
  let last = performance.now()
  let running = true
  const look = (now: number) => {
    times.push(now - last)
    last = now
    if (running) requestAnimationFrame(look)
  }
  requestAnimationFrame((now) => {
    last = now
    requestAnimationFrame(look)
  })
  const frameTimes = () => {
    running = false
    return times
  }
  Object.assign(window, { frameTimes } satisfies Framed)
}

/** Runs in the page. The time of each frame since `watchFrames`, in milliseconds. */
export function readFrames(): number[] {
  return (window as unknown as Framed).frameTimes()
}
