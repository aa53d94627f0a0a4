import { text, unknown, type Writer } from './writer'

/** Awarded, and then silence: nobody planned the handover yet. */
export function writePost({ part, decided, words, day, person }: Writer): void {
  const route = 'example-post/tender'
  decided('mirjam', -235, route, 'tender.chosen')
  part(`${route}/tenderGoal`, {
    answers: { work: text, hours: 60, link: text, goalKind: 'jobs', goal: text, hrWriter: person('sanne') },
    ticks: 'all',
  })
  decided('sanne', -225, `${route}/tenderGoal`, 'part.done')
  decided('mirjam', -220, route, 'tender.prepared')
  part(`${route}/market`, {
    answers: { servicePoint: person('rachid'), consultation: 'yes', sharedOn: day(-194) },
    lines: {
      answers: [
        { question: text, answer: text, use: text },
        { question: text, answer: text, use: text },
      ],
    },
    ticks: ['considerConsultation', 'notTooMuch', 'noPromises', 'pickEight', 'askTasks', 'askImpossible'],
  })
  decided('mirjam', -190, `${route}/market`, 'part.done')
  part(`${route}/request`, {
    answers: {
      background: text,
      reporting: text,
      managerReads: person('ahmed'),
      lawyerReads: person('femke'),
    },
    lines: { demands: [{ demand: text, kind: 'criterion', proof: text, moment: text }] },
    ticks: ['plainGoal', 'proof', 'reporting', 'managerReads'],
  })
  decided('mirjam', -150, `${route}/request`, 'part.done')
  decided('mirjam', -140, route, 'tender.published')
  part(`${route}/award`, {
    answers: {
      hrAssessor: person('sanne'),
      awardedTo: words('post.supplier'),
      discussedOn: day(-27),
      discussed: text,
    },
    ticks: ['hrInTeam', 'discussPlan'],
  })
  decided('mirjam', -26, `${route}/award`, 'part.done')
  decided('mirjam', -24, route, 'tender.awarded')
  part(`${route}/handover`, {
    answers: {
      contractManager: person('ahmed'),
      hrContact: unknown,
      supplierContact: person('wim'),
      kickOffOn: unknown,
    },
  })
}

/** Put off until a day that has just passed, and a tender that stopped because the region had one already. */
export function writeFurniture({ part, decided, day, person }: Writer): void {
  const contract = 'example-furniture/contract'
  const tender = 'example-furniture/tender'
  decided('ahmed', -210, contract, 'contract.chosen')
  decided('mirjam', -205, tender, 'tender.chosen')
  decided('ahmed', -195, contract, 'contract.talked')
  part(`${contract}/talk`, {
    answers: {
      talkOn: day(-194),
      supplierNeeds: text,
      outcome: 'wants',
      reason: text,
      firstOpportunity: text,
    },
    ticks: ['openTalk', 'askTasks', 'askResult'],
  })
  decided('ahmed', -192, `${contract}/talk`, 'part.done')
  part(`${tender}/tenderGoal`, { answers: { work: text, hrWriter: person('sanne') }, ticks: ['handsOn'] })
  decided('mirjam', -180, tender, 'tender.stopped', { reason: text, lesson: text })
  decided('ahmed', -100, contract, 'contract.parked', { reason: text, until: day(-3) })
}

/** Two people decided something else after the same talk. Together they chose to stop, and kept the lesson. */
export function writeSecurity({ part, decided, decidedApart, settled, day, person }: Writer): void {
  const route = 'example-security/contract'
  decided('mirjam', -230, route, 'contract.chosen')
  part(`${route}/prepareTalk`, {
    answers: { inContract: text, weAsk: text, thirdParty: 'no' },
    lines: { team: [{ name: person('ahmed'), says: text }] },
    ticks: ['whoGoes', 'readContract'],
  })
  decided('ahmed', -218, `${route}/prepareTalk`, 'part.done')
  decided('ahmed', -214, route, 'contract.talked')
  part(`${route}/talk`, {
    answers: { talkOn: day(-212), outcome: 'wantsNot', reason: text },
    ticks: ['openTalk', 'askTasks', 'askRules', 'askNot', 'closeTalk'],
  })
  decided('ahmed', -210, `${route}/talk`, 'part.done')
  const [, stopped] = decidedApart(
    ['ahmed', -176, route, 'contract.parked', { reason: text, until: day(-30) }],
    ['mirjam', -175, route, 'contract.stopped', { reason: text, lesson: text }],
  )
  settled('sanne', -170, stopped)
}
