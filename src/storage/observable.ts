/** A value that changes, in the form that a screen can follow. */
export type Observable<Value> = {
  readonly current: Value
  /** Calls back after each change. Returns what ends it. */
  subscribe(listener: () => void): () => void
}

/** An observable value and the one place that sets it. */
export function createObservable<Value>(initial: Value): Observable<Value> & { set(value: Value): void } {
  const listeners = new Set<() => void>()
  let current = initial
  return {
    get current() {
      return current
    },
    set(value) {
      if (value === current) return
      current = value
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
