import { describe, expect, test, vi } from 'vitest'
import { findInMatrix, roleRules } from '../../../src/workflow/roleRules'
import { deciderWithoutPerson } from '../../../src/workflow/roleRules/deciderWithoutPerson'
import { firstTalkTogether } from '../../../src/workflow/roleRules/firstTalkTogether'
import { managerTooLate } from '../../../src/workflow/roleRules/managerTooLate'
import { nobodyDoes } from '../../../src/workflow/roleRules/nobodyDoes'
import { nobodyOnOurSide } from '../../../src/workflow/roleRules/nobodyOnOurSide'
import { noDecider } from '../../../src/workflow/roleRules/noDecider'
import { onlyInformed } from '../../../src/workflow/roleRules/onlyInformed'
import { tooMuchForOne } from '../../../src/workflow/roleRules/tooMuchForOne'
import { twoDeciders } from '../../../src/workflow/roleRules/twoDeciders'
import { matrixOf } from './matrix'

const unreachedIn = await vi.hoisted(async () => (await import('../../support/branches')).watchBranches())

const change = (activity: string, role: string, letters: string) => ({
  kind: 'letters',
  activity,
  role,
  changes: [{ activity, role, letters }],
})

describe('exactly one decides', () => {
  test('an activity with one who decides is fine', () => {
    expect(noDecider.find(matrixOf({ cells: { coalition: { hrLead: 'B', client: 'W' } } }))).toEqual([])
  })

  test('without anybody who decides, whoever does in our proposal is offered, and keeps doing it', () => {
    const found = noDecider.find(matrixOf({ cells: { coalition: { hrLead: 'D', client: 'W' } } }))
    expect(found).toEqual([
      {
        rule: 'noDecider',
        subject: 'coalition',
        activity: 'coalition',
        mends: [change('coalition', 'hrLead', 'BD')],
      },
    ])
  })

  test('who does nothing yet is offered to decide alone', () => {
    const [found] = noDecider.find(matrixOf({ cells: { choice: { client: '', hrLead: 'D' } } }))
    expect(found?.mends).toEqual([change('choice', 'client', 'B')])
  })

  test('in an activity of their own, everybody who does it is offered to decide', () => {
    const [found] = noDecider.find(
      matrixOf({ cells: { ours: { hrLead: 'D', requester: 'D', client: 'H' } } }),
    )
    expect(found?.mends).toEqual([change('ours', 'hrLead', 'BD'), change('ours', 'requester', 'BD')])
  })

  test('one who decides is not two', () => {
    expect(twoDeciders.find(matrixOf({ cells: { ours: { hrLead: 'BD', client: 'D' }, bare: {} } }))).toEqual(
      [],
    )
  })

  test('of two who decide, either can be chosen: the other goes on doing it, or helps', () => {
    const [found, ...more] = twoDeciders.find(matrixOf({ cells: { ours: { client: 'B', hrLead: 'BD' } } }))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rule: 'twoDeciders',
      subject: 'ours',
      role: 'client',
      roles: ['client', 'hrLead'],
    })
    expect(found?.mends).toEqual([
      { ...change('ours', 'hrLead', 'D'), role: 'client' },
      { ...change('ours', 'client', 'H'), role: 'hrLead' },
    ])
  })
})

describe('at least one does it', () => {
  test('an activity that somebody does is fine', () => {
    expect(nobodyDoes.find(matrixOf({ cells: { coalition: { hrLead: 'BD' } } }))).toEqual([])
  })

  test('who does it in our proposal is offered, also beside deciding', () => {
    const [found] = nobodyDoes.find(
      matrixOf({ cells: { coalition: { hrLead: 'B', procurementLead: 'H', client: 'W' } } }),
    )
    expect(found).toMatchObject({ rule: 'nobodyDoes', subject: 'coalition', activity: 'coalition' })
    expect(found?.mends).toEqual([change('coalition', 'hrLead', 'BD')])
  })

  test('who does it in our proposal and nothing now, does it', () => {
    const [found] = nobodyDoes.find(matrixOf({ cells: { stories: { communication: '', hrLead: 'B' } } }))
    expect(found?.mends).toEqual([change('stories', 'communication', 'D')])
  })

  test('in an activity of their own, who decides is offered to do it too', () => {
    const [found] = nobodyDoes.find(matrixOf({ cells: { ours: { client: 'B', hrLead: 'H' } } }))
    expect(found?.mends).toEqual([change('ours', 'client', 'BD')])
  })
})

describe('somebody on our own side', () => {
  test('knowing of it is enough', () => {
    const cells = { record: { supplierHr: 'BD', contractManager: 'W' } } as const
    expect(nobodyOnOurSide.find(matrixOf({ cells }))).toEqual([])
  })

  test('the contract manager is offered to know of it', () => {
    const cells = { record: { supplierHr: 'BD', contractManager: '', hrLead: '' } } as const
    expect(nobodyOnOurSide.find(matrixOf({ cells }))).toEqual([
      {
        rule: 'nobodyOnOurSide',
        subject: 'record',
        activity: 'record',
        mends: [change('record', 'contractManager', 'W')],
      },
    ])
  })

  test('without a contract manager it is the HR lead, and without either nobody is offered', () => {
    const withHr = matrixOf({ cells: { record: { jobCoach: 'D', hrLead: '' } } })
    expect(nobodyOnOurSide.find(withHr)[0]?.mends).toEqual([change('record', 'hrLead', 'W')])
    const without = matrixOf({ cells: { record: { jobCoach: 'D' } } })
    expect(nobodyOnOurSide.find(without)[0]?.mends).toEqual([])
  })

  test('a line without any letter is told by other rules', () => {
    expect(nobodyOnOurSide.find(matrixOf({ cells: { ours: { hrLead: '', jobCoach: '' } } }))).toEqual([])
  })
})

describe('a name with who decides', () => {
  const cells = { choice: { client: 'B', hrLead: 'D' }, record: { accountManager: 'B' } } as const

  test('a role that decides and that nobody has is found once, at its first decision', () => {
    expect(deciderWithoutPerson.find(matrixOf({ cells }))).toEqual([
      {
        rule: 'deciderWithoutPerson',
        subject: 'client',
        activity: 'choice',
        role: 'client',
        mends: [{ kind: 'person', role: 'client' }],
      },
    ])
  })

  test('a role with a name is fine', () => {
    expect(deciderWithoutPerson.find(matrixOf({ cells, people: { client: ['karin'] } }))).toEqual([])
  })

  test('who decides at the supplier needs a name in the matrix of an opportunity', () => {
    const found = deciderWithoutPerson.find(
      matrixOf({ cells, people: { client: ['karin'] }, wholeDossier: false }),
    )
    expect(found.map(({ role }) => role)).toEqual(['accountManager'])
  })
})

describe('not too much with one person', () => {
  const cells = {
    one: { hrLead: 'BD', procurementLead: 'D' },
    two: { hrLead: 'D', client: 'B' },
    three: { procurementLead: 'D', requester: 'D' },
  } as const

  test('exactly 40% is still fine, and more is not', () => {
    const people = { hrLead: ['sanne'], requester: ['ilse'] }
    expect(tooMuchForOne.find(matrixOf({ cells, people }))).toEqual([])
    const both = { hrLead: ['sanne'], requester: ['sanne'], client: ['sanne'] }
    expect(tooMuchForOne.find(matrixOf({ cells, people: both }))).toEqual([
      {
        rule: 'tooMuchForOne',
        subject: 'sanne',
        person: 'sanne',
        roles: ['hrLead', 'requester'],
        percent: 60,
        mends: [],
      },
    ])
  })

  test('who stands in for somebody does not count, and neither does who decides alone', () => {
    expect(tooMuchForOne.find(matrixOf({ cells, deputies: { hrLead: ['sanne'] } }))).toEqual([])
    expect(
      tooMuchForOne.find(matrixOf({ cells: { one: { client: 'B' } }, people: { client: ['karin'] } })),
    ).toEqual([])
  })
})

describe('nobody who only listens', () => {
  test('a role that only knows of things is found, and offered to help', () => {
    const found = onlyInformed.find(
      matrixOf({ cells: { one: { client: 'W', hrLead: 'D' }, two: { client: 'W', hrLead: 'W' } } }),
    )
    expect(found).toEqual([
      {
        rule: 'onlyInformed',
        subject: 'client',
        activity: 'one',
        role: 'client',
        mends: [change('one', 'client', 'H')],
      },
    ])
  })

  test('a role without any letter is not there to listen', () => {
    expect(onlyInformed.find(matrixOf({ cells: { one: { client: '', hrLead: 'D' } } }))).toEqual([])
  })
})

describe('the contract manager before the award', () => {
  test('taking part in one of instrument, request or assessment is enough', () => {
    const cells = { instrument: { contractManager: 'W' }, assess: { contractManager: 'H' } } as const
    expect(managerTooLate.find(matrixOf({ cells }))).toEqual([])
  })

  test('only knowing of it is too late, and helping with the instrument is offered', () => {
    const cells = {
      market: { contractManager: 'H' },
      instrument: { contractManager: 'W' },
      request: {},
    } as const
    expect(managerTooLate.find(matrixOf({ cells }))).toEqual([
      {
        rule: 'managerTooLate',
        subject: 'contractManager',
        activity: 'instrument',
        role: 'contractManager',
        mends: [change('instrument', 'contractManager', 'H')],
      },
    ])
  })

  test('a matrix without a contract manager is told so, with nothing to press', () => {
    const [found] = managerTooLate.find(matrixOf({ cells: { request: { procurementLead: 'BD' } } }))
    expect(found).toEqual({
      rule: 'managerTooLate',
      subject: 'contractManager',
      activity: 'request',
      mends: [],
    })
  })

  test('on the contract route there is no award', () => {
    expect(managerTooLate.find(matrixOf({ cells: { firstTalk: { hrLead: 'D' } } }))).toEqual([])
  })
})

describe('HR and procurement together at the first talk', () => {
  test('both are there, whether they decide, do or help', () => {
    const cells = { firstTalk: { hrLead: 'H', procurementLead: 'B' } } as const
    expect(firstTalkTogether.find(matrixOf({ cells }))).toEqual([])
  })

  test('who only hears of it is not there, and is offered a seat', () => {
    const cells = { firstTalk: { hrLead: 'W', procurementLead: 'BD' } } as const
    expect(firstTalkTogether.find(matrixOf({ cells }))).toEqual([
      {
        rule: 'firstTalkTogether',
        subject: 'hrLead',
        activity: 'firstTalk',
        role: 'hrLead',
        mends: [change('firstTalk', 'hrLead', 'D')],
      },
    ])
  })

  test('a role that was hidden is missed too', () => {
    const [found] = firstTalkTogether.find(matrixOf({ cells: { firstTalk: { hrLead: 'D' } } }))
    expect(found).toMatchObject({ subject: 'procurementLead', mends: [] })
  })

  test('on the tender route there is no such talk', () => {
    expect(firstTalkTogether.find(matrixOf({ cells: { market: { hrLead: 'D' } } }))).toEqual([])
  })
})

test('all rules look, in one order, and each has a name of its own', () => {
  expect(new Set(roleRules.map(({ id }) => id)).size).toBe(9)
  const found = findInMatrix(matrixOf({ cells: { ours: { client: 'W' } } }))
  expect(found.map(({ rule }) => rule)).toEqual(['noDecider', 'nobodyDoes', 'onlyInformed'])
})

test('every branch of every rule is reached by one of these small cases', async () => {
  expect(await unreachedIn('src/workflow/roleRules/')).toEqual([])
})
