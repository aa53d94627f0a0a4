import { dimensions } from '../../content/selfScan'
import { isDimension, type ScanPlace } from '../../workflow/selfScan/scanFlow'

const names = { intro: '', check: 'controle', result: 'uitslag' } as const

/** What a screen of the scan is called in the address: '', '1' to '10', 'controle' or 'uitslag'. */
function nameOfPlace(place: ScanPlace): string {
  if (!isDimension(place)) return names[place]
  return String(dimensions.findIndex(({ id }) => id === place) + 1)
}

/** The screen of the scan that an address names, if there is one. */
export function placeOfName(name = ''): ScanPlace | undefined {
  const other = (['intro', 'check', 'result'] as const).find((place) => names[place] === name)
  return other ?? dimensions.find((_, index) => String(index + 1) === name)?.id
}

/** In the query: people came from the last check, and go back to it. */
export const changingQuery = '?wijzig'

/** The address of a screen of the scan, below `base` ('#/zelfscan'). */
export function scanHref(base: string, place: ScanPlace, changing = false): string {
  const name = nameOfPlace(place)
  return `${name ? `${base}/${name}` : base}${changing ? changingQuery : ''}`
}
