/** What this browser was asked to remember. Storage can be switched off: then nothing is remembered, nothing breaks. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`partnerwijzer.${key}`) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers a small choice on this device, such as the language; without a value it is forgotten. */
export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`partnerwijzer.${key}`)
    else localStorage.setItem(`partnerwijzer.${key}`, value)
  } catch {
    // The choice then lasts as long as the page does.
  }
}
