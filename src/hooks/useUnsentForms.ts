import { useEffect } from 'react'

/**
 * Lets the browser ask before the page closes while a form holds text that was typed and not sent yet. Other fields keep
 * themselves what is typed.
 */
export function useUnsentForms(): void {
  useEffect(() => {
    const typed = new Set<HTMLFormElement>()
    const note = ({ target }: Event) => {
      const form = isText(target) ? target.form : null
      if (form?.querySelector('[type="submit"]')) typed.add(form)
    }
    const forget = ({ target }: Event) => {
      if (target instanceof HTMLFormElement) typed.delete(target)
    }
    const ask = (event: Event) => {
      if ([...typed].some(holdsText)) event.preventDefault()
    }
    document.addEventListener('input', note)
    document.addEventListener('submit', forget)
    window.addEventListener('beforeunload', ask)
    return () => {
      document.removeEventListener('input', note)
      document.removeEventListener('submit', forget)
      window.removeEventListener('beforeunload', ask)
    }
  }, [])
}

function holdsText(form: HTMLFormElement): boolean {
  return form.isConnected && [...form.elements].some((field) => isText(field) && field.value.trim() !== '')
}

const texts: readonly string[] = ['text', 'email', 'url', 'number', 'date', 'time']

function isText(field: unknown): field is HTMLInputElement | HTMLTextAreaElement {
  if (field instanceof HTMLTextAreaElement) return true
  return field instanceof HTMLInputElement && texts.includes(field.type)
}
