import { describe, expect, test } from 'vitest'
import { addRecord } from '../../src/dossier/commands/records'
import type { DossierDraft } from '../../src/dossier/document/draft'
import { readRouteMap } from '../../src/dossier/progress/routeMap'
import { mapWordsIn } from '../support/routeMaps'
import { decideAll, mergeDossiers, writeDossier } from '../support/writeDossier'

const words = mapWordsIn('nl')
const add = (draft: DossierDraft) => addRecord(draft, 'opportunities', 'k1', { title: 'Catering' })

function nameIn(view: Parameters<typeof readRouteMap>[0]) {
  const map = readRouteMap(view, '2026-11-22')
  const [line] = [...map.walked, ...map.undecided, ...map.quiet]
  return line && words.opportunityName({ ...line, marker: undefined })
}

const nameOf = (...writers: readonly ((draft: DossierDraft) => void)[]) =>
  nameIn(writeDossier(add, ...writers))

describe('an opportunity is told as', () => {
  test('its title alone, with the missing action, while nobody chose a route', () => {
    expect(nameOf()).toBe('Catering. Nog geen volgende actie.')
  })

  test('the phase it is in', () => {
    expect(
      nameOf((draft) =>
        decideAll(draft, 'k1/tender', ['tender.chosen', 'tender.prepared', 'tender.published']),
      ),
    ).toBe('Catering. Aanbesteden: Afspraken. Nog geen volgende actie.')
  })

  test('put off until a day, or stopped, without asking for an action', () => {
    expect(
      nameOf((draft) => decideAll(draft, 'k1/contract', ['contract.parked'], { until: '2027-03-01' })),
    ).toBe('Catering. Bestaand contract: later, weer kijken op 1 mrt 2027.')
    expect(nameOf((draft) => decideAll(draft, 'k1/contract', ['contract.parked']))).toBe(
      'Catering. Bestaand contract: later.',
    )
    expect(nameOf((draft) => decideAll(draft, 'k1/contract', ['contract.chosen', 'contract.stopped']))).toBe(
      'Catering. Bestaand contract: gestopt.',
    )
  })

  test('having two decisions, at the phase where they are', () => {
    const view = mergeDossiers(
      (draft) => {
        add(draft)
        decideAll(draft, 'k1/contract', ['contract.chosen', 'contract.talked', 'contract.agreed'])
      },
      (draft) => decideAll(draft, 'k1/contract', ['contract.started']),
      (draft) => decideAll(draft, 'k1/contract', ['contract.parked']),
    )
    expect(nameIn(view)).toBe(
      'Catering. Bestaand contract: Realiseren, twee besluiten. Nog geen volgende actie.',
    )
  })

  test.each([
    [{ what: 'Bel', who: '', due: '' }, 'Bel'],
    [{ what: 'Bel', who: 'Ahmed', due: '' }, 'Bel · Ahmed'],
    [{ what: 'Bel', who: '', due: '2026-12-03' }, 'Bel · 3 dec 2026'],
    [{ what: 'Bel', who: 'Ahmed', due: '2026-12-03' }, 'Bel · Ahmed · 3 dec 2026'],
    [{ what: ' ', who: 'Ahmed', due: '' }, 'Actie zonder naam · Ahmed'],
  ])('what happens next, as far as it is known: %j', (action, told) => {
    const name = nameOf((draft) => addRecord(draft, 'actions', 'a1', { ...action, about: 'k1' }))
    expect(name).toBe(`Catering. Volgende actie: ${told}.`)
  })
})

test('an opportunity that nobody named is called so', () => {
  expect(words.title({ title: '  ' })).toBe('Kans zonder naam')
})
