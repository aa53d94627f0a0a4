import { describe, expect, test } from 'vitest'
import { sumJob, taskIds } from '../../../src/dossier/canvas/jobStack'
import { addRecord } from '../../../src/dossier/commands/records'
import { type Note, note } from '../../../src/dossier/kinds/note'
import { memoryDossier } from '../../support/memoryDossier'

let made = 0
function task(fields: Partial<Note>): Note {
  made += 1
  return { ...note.empty, id: `t${made}`, canvas: 'c1', field: 'tasks', ...fields }
}

describe('a stacked job', () => {
  test('adds up the hours of its tasks, and those of each supplier', () => {
    const sum = sumJob([
      task({ hours: 8, supplier: 'Groen BV' }),
      task({ hours: 12.5, supplier: 'Tafel' }),
      task({ hours: 7, supplier: ' groen bv ' }),
      task({ hours: 0 }),
    ])
    expect(sum.hours).toBe(27.5)
    expect(sum.withoutHours).toBe(1)
    expect(sum.suppliers).toEqual([
      { supplier: 'Groen BV', hours: 15 },
      { supplier: 'Tafel', hours: 12.5 },
      { supplier: '', hours: 0 },
    ])
  })

  test.each([
    [36, undefined],
    [36.5, 36],
    [40, 36],
    [40.25, 40],
  ])('of %d hours passes a full week of %s', (hours, passes) => {
    expect(sumJob([task({ hours })]).passes).toBe(passes)
  })

  test('names the places and times as people wrote them, each once, and guesses nothing', () => {
    const sum = sumJob([
      task({ where: 'Stadskantoor', when: 'ma t/m do, 9 tot 12' }),
      task({ where: 'stadskantoor ', when: 'vrijdag' }),
      task({ where: 'Sporthal', when: '' }),
    ])
    expect(sum.places).toEqual(['Stadskantoor', 'Sporthal'])
    expect(sum.times).toEqual(['ma t/m do, 9 tot 12', 'vrijdag'])
  })

  test('counts the tasks on its own canvas alone, without what others still write silently', () => {
    const dossier = memoryDossier((draft) => {
      addRecord(draft, 'canvases', 'c1', { kind: 'jobStack', phase: 'write' })
      addRecord(draft, 'notes', 'n1', { canvas: 'c1', field: 'tasks', text: 'Post', rank: 'V', hours: 4 })
      addRecord(draft, 'notes', 'n2', { canvas: 'c1', field: 'mind', text: 'VOG', rank: 'V' })
      addRecord(draft, 'notes', 'n3', {
        canvas: 'c1',
        field: 'tasks',
        text: 'Groen',
        rank: 'W',
        silent: 'andere tab',
      })
      addRecord(draft, 'notes', 'n4', { canvas: 'c2', field: 'tasks', text: 'Afwas', rank: 'V' })
    })
    expect(taskIds(dossier.view(), 'c1')).toEqual(['n1'])
    expect(taskIds(dossier.view(), 'c1')).toBe(taskIds(dossier.view(), 'c1'))
  })
})
