import { describe, expect, test } from 'vitest'
import { recordPath } from '../../../src/addresses/recordPath'
import { addRecord } from '../../../src/dossier/commands/records'
import { importedFields } from '../../../src/dossier/contracts/importedContract'
import { kindNames, kindOf } from '../../../src/dossier/kinds'
import { namingSubjects } from '../../../src/dossier/naming/context'
import { nameMany } from '../../../src/dossier/naming/kindWords'
import { nameKey } from '../../../src/dossier/naming/nameKey'
import { nameRecord } from '../../../src/dossier/naming/nameRecord'
import { nameValue } from '../../../src/dossier/naming/nameValue'
import { wordsIn } from '../../exports/words'
import { memoryDossier } from '../../support/memoryDossier'
import { sampleOf } from '../../support/sampleRecord'

describe.each(['nl', 'en'] as const)('in %s', async (language) => {
  const words = await wordsIn(language)
  const say: typeof words = (key, values) => {
    expect(namingSubjects).toContain(key.split(':')[0])
    return words(key, values)
  }

  test.each(kindNames)('%s and each of their fields have a name, and a place where they are', (kind) => {
    const { view } = memoryDossier((draft) => addRecord(draft, kind, 'one', sampleOf(kind)))
    const context = { view: view(), words: say }
    expect(nameMany(kind, say)).not.toBe('')
    expect(nameRecord(context, kind, 'one')).not.toContain('{{')
    const fields = kind === 'contracts' ? importedFields : Object.keys(kindOf(kind).empty)
    for (const field of fields.filter((one) => one !== 'rank' && one !== 'removed')) {
      const named = nameKey(context, kind, `one/${field}`)
      expect(named.slice(named.lastIndexOf(' – ') + 3)).not.toBe(field)
    }
    for (const [field, value] of Object.entries(sampleOf(kind))) {
      expect(nameValue(context, kind, `one/${field}`, value)).not.toMatch(/^$|\{\{|undefined/)
    }
    expect(recordPath('d1', context.view, kind, 'one')).toMatch(/^#\/d\/d1/)
  })

  test('every value of a field that is chosen from a list has words', () => {
    const context = { view: memoryDossier().view(), words: say }
    for (const kind of kindNames) {
      for (const [field, shape] of Object.entries(kindOf(kind).shapes ?? {})) {
        const ids = typeof shape === 'object' && 'ids' in shape ? shape.ids : []
        for (const id of ids) expect(nameValue(context, kind, `one/${field}`, id)).not.toBe('')
      }
    }
  })
})

describe('in Dutch', async () => {
  const words = await wordsIn('nl')
  const { view } = memoryDossier((draft) => {
    addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak' })
    addRecord(draft, 'contracts', 'I-1', { name: 'Post', supplier: 'Veenhelder' })
    addRecord(draft, 'canvases', 'c1', { kind: 'opportunityMap' })
    addRecord(draft, 'notes', 'n1', { canvas: 'c1', text: 'Post rondbrengen' })
    addRecord(draft, 'sessions', 's1', { title: 'Aftrap', agenda: 'kickOff', rank: 'A' })
    addRecord(draft, 'people', 'sanne', { name: 'Sanne' })
  })
  const context = { view: view(), words }
  const named = (...[root, key]: [Parameters<typeof nameKey>[1], string]) => nameKey(context, root, key)
  const read = (root: Parameters<typeof nameValue>[1], key: string, value: Parameters<typeof nameValue>[3]) =>
    nameValue(context, root, key, value)

  test.each([
    ['opportunities', 'k1/supplier', 'Kans: Schoonmaak – Leverancier'],
    ['opportunities', 'k1/contract.I-1', 'Kans: Schoonmaak – contract Post'],
    ['opportunities', 'k1/obstacle.o1.text', 'Kans: Schoonmaak – Obstakel'],
    ['contracts', 'I-1/row', 'Contract Post – wat er uit de lijst kwam'],
    ['notes', 'n1/text', 'Notitie: Post rondbrengen – Tekst'],
    ['people', 'sanne/role.hrLead.dossier', 'Persoon: Sanne – rol Trekker HR (het hele dossier)'],
    ['roles', 'hrLead/name', 'Rol: Trekker HR – Naam'],
    ['about', 'hrLead', 'Wie is HR'],
    ['about', 'weight.labour', 'Gewicht van arbeid'],
    ['about', 'ofANewerVersion', 'ofANewerVersion'],
    ['actions', 'a9/what', 'Actie: zonder naam – Wat'],
  ] as const)('%s %s is called "%s"', (root, key, name) => {
    expect(named(root, key)).toBe(name)
  })

  test.each([
    ['actions', 'a1/due', '2026-11-22', '22 november 2026'],
    ['actions', 'a1/about', 'k1/tender', 'Schoonmaak: Route aanbesteden'],
    ['actions', 'a1/done', true, 'ja'],
    ['notes', 'n1/contract', 'I-1', 'Post'],
    ['notes', 'n1/field', 'ideas', 'ideas'],
    ['opportunities', 'k1/targetGroups', ['youth', 'register'], 'jongeren en leerlingen, doelgroepregister'],
    ['opportunities', 'k1/supplier', '', 'leeg'],
    ['opportunities', 'k1/kind', 'of a newer version', 'of a newer version'],
    ['contracts', 'I-1/clause', 'notKept', 'niet nagekomen'],
    ['people', 'sanne/role.buyer.dossier', 'deputy', 'vervangt'],
    ['about', 'sector', 'education', 'onderwijs'],
    ['talks', 't1/removed', true, 'verwijderd'],
  ] as const)('%s %s %s reads "%s"', (root, key, value, text) => {
    expect(read(root, key, value)).toBe(text)
  })
})
