import { text, unknown, type Writer } from './writer'

/** A contract that ends soon: the tender is prepared while they talk with the present supplier, to learn. */
export function writeCatering({ part, decided, day, person }: Writer): void {
  const tender = 'example-catering/tender'
  decided('mirjam', -200, tender, 'tender.chosen')
  decided('mirjam', -185, tender, 'tender.parked', { reason: text, until: day(-90) })
  decided('mirjam', -88, tender, 'tender.resumed')

  const contract = 'example-catering/contract'
  decided('ahmed', -85, contract, 'contract.chosen')
  part(`${contract}/prepareTalk`, {
    answers: {
      endsOn: day(225),
      inContract: text,
      alreadyDone: text,
      weOffer: text,
      noPromise: text,
      thirdParty: 'no',
    },
    lines: {
      team: [
        { name: person('ahmed'), says: text },
        { name: person('sanne'), says: text },
      ],
    },
    ticks: ['whoGoes', 'readContract', 'thirdParty'],
  })
  decided('ahmed', -50, `${contract}/prepareTalk`, 'part.done')
  decided('ahmed', -35, contract, 'contract.talked')
  part(`${contract}/talk`, {
    answers: {
      talkOn: day(-34),
      supplierNeeds: text,
      reason: text,
      firstOpportunity: text,
      nextAction: text,
      nextBy: person('ahmed'),
    },
    ticks: ['openTalk', 'askStaff', 'askTasks', 'askAlready', 'askNeeds', 'closeTalk'],
  })

  decided('mirjam', -30, tender, 'tender.prepared')
  part(`${tender}/tenderGoal`, {
    answers: {
      work: text,
      hours: unknown,
      link: text,
      goalKind: 'jobs',
      goal: text,
      hrWriter: person('sanne'),
    },
    ticks: ['handsOn', 'chooseGoal', 'hrAtTable'],
  })
  decided('sanne', -22, `${tender}/tenderGoal`, 'part.done')
  part(`${tender}/market`, {
    answers: { servicePoint: person('rachid'), consultation: 'yes' },
    lines: {
      socialSuppliers: [
        { name: text, what: text },
        { name: text, what: text },
      ],
      answers: [{ question: text, answer: text, use: text }],
    },
    ticks: ['deskResearch', 'servicePoint', 'considerConsultation'],
  })
  part(`${tender}/instrument`, {
    answers: { share: unknown, control: text, lawyer: person('femke') },
    lines: { instruments: [{ instrument: 'awardCriterion', why: text }] },
  })
}
