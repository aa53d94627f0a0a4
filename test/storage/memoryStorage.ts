/** Keeps texts by key, like the storage of a browser: keys are its own properties. */
export function memoryStorage(): Storage {
  const storage: Record<string, string> = {}
  const hidden = (value: unknown) => ({ value, enumerable: false })
  return Object.defineProperties(storage, {
    getItem: hidden((key: string) => storage[key] ?? null),
    setItem: hidden((key: string, value: string) => {
      storage[key] = value
    }),
    removeItem: hidden((key: string) => delete storage[key]),
  }) as unknown as Storage
}
