/** What something on the screen asks of people. */
export type Asked = 'press' | 'tick' | 'choose' | 'pick' | 'day' | 'number' | 'name' | 'text'

type Words = { readonly notKnown: string; readonly openers: readonly string[] }

/**
 * Runs in the page. The first thing in sight that asks something and was not met before: a field, else a button that opens
 * one, else the button of a form. It gets a mark, with whatever belongs to the same question.
 */
export function findAsked({ notKnown, openers }: Words): { element: Element; asked: Asked } | null {
  const unmet = ':not([data-met]):not([disabled]):not([readonly])'
  const inSight = <Kind extends Element>(selector: string) =>
    [...document.querySelectorAll<Kind>(`main ${selector}${unmet}`)].filter((one) => one.checkVisibility())
  const meet = (element: Element) => element.setAttribute('data-met', '')

  for (const field of inSight<HTMLInputElement>(':is(input, textarea, select)')) {
    meet(field)
    const asked = askedBy(field)
    if (asked) return { element: field, asked }
  }
  const button =
    inSight('button').find(
      (one) =>
        openers.some((words) => one.textContent.startsWith(words)) &&
        // What has a line already needs no other one.
        !one.closest('fieldset, section')?.querySelector('li'),
    ) ?? inSight('form:has([data-met]) button[type=submit]')[0]
  if (!button) return null
  meet(button)
  return { element: button, asked: 'press' }

  function askedBy(field: HTMLInputElement): Asked | undefined {
    const label = field.labels?.[0]?.textContent ?? ''
    if (field.type === 'checkbox' && label.startsWith(notKnown)) return undefined
    if (field.type === 'checkbox' && field.closest('li')) return field.checked ? undefined : 'tick'
    if (field.type === 'checkbox' || field.type === 'radio') return askedByChoice(field)
    if (field.value !== '' || ['search', 'file'].includes(field.type)) return undefined
    if (field.matches('select')) return 'pick'
    if (field.type === 'date') return 'day'
    if (field.inputMode === 'decimal' || field.inputMode === 'numeric') return 'number'
    return /^(wie|naam|je naam|contactpersoon|eigenaar)/i.test(label) ? 'name' : 'text'
  }

  function askedByChoice(field: HTMLInputElement): Asked | undefined {
    const { type, name } = field
    const choices = [...(field.closest('fieldset')?.querySelectorAll('input') ?? [field])]
    const together = choices.filter((one) => one.type === type && one.name === name)
    together.forEach(meet)
    return together.some(({ checked }) => checked) ? undefined : 'choose'
  }
}
