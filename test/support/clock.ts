/** The moment at which tests begin: a Wednesday morning, far from midnight and from the end of a month. */
export const beginning = Date.parse('2026-11-18T10:00:00+01:00')

/** How far a clock has to be moved now, in milliseconds, to stand at that moment. */
export function shiftToBeginning(): number {
  return beginning - realDate().now()
}

/** Moves the clock of this page or process by some milliseconds. It goes on ticking. Can be sent to a page as it is. */
export function shiftClock(by: number): void {
  const device = globalThis as { realDate?: DateConstructor }
  device.realDate ??= Date
  const real = device.realDate
  const now = () => real.now() + by
  globalThis.Date = new Proxy(real, {
    apply: () => String(new real(now())),
    construct: (date, given, made) => Reflect.construct(date, given.length > 0 ? given : [now()], made),
    get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
  })
}

function realDate(): DateConstructor {
  return (globalThis as { realDate?: DateConstructor }).realDate ?? Date
}
