import { writeCleaningResults } from './cleaningResults'
import { text, type Writer } from './writer'

const route = 'example-cleaning/contract'

/** The contract route walked to its end: from a clause that nobody kept to the normal way of working. */
export function writeCleaning(writer: Writer): void {
  const agreed = writeTalks(writer)
  writeStart(writer, agreed)
  writeCleaningResults(writer)
}

/** Returns the decision that people go back to later. */
function writeTalks({ part, decided, day, person }: Writer): string {
  decided('ahmed', -390, route, 'contract.chosen')
  part(`${route}/prepareTalk`, {
    answers: {
      endsOn: day(540),
      inContract: text,
      alreadyDone: text,
      weOffer: text,
      weAsk: text,
      noPromise: text,
      thirdParty: 'no',
    },
    lines: {
      team: [
        { name: person('ahmed'), says: text },
        { name: person('sanne'), says: text },
        { name: person('mirjam'), says: text },
      ],
    },
    ticks: 'all',
  })
  decided('mirjam', -382, `${route}/prepareTalk`, 'part.done')
  decided('mirjam', -376, route, 'contract.talked')
  part(`${route}/talk`, {
    answers: {
      talkOn: day(-375),
      supplierNeeds: text,
      outcome: 'underConditions',
      reason: text,
      firstOpportunity: text,
      stuck: text,
      nextAction: text,
      nextBy: person('ahmed'),
      nextOn: day(-362),
    },
    ticks: [
      'openTalk',
      'askStaff',
      'askTasks',
      'askNeeds',
      'askGuide',
      'closeTalk',
      'stuckOpen',
      'noThreat',
      'confirm',
    ],
  })
  decided('ahmed', -374, `${route}/talk`, 'part.done')
  part(`${route}/agreement`, {
    answers: {
      goal: text,
      targetGroup: text,
      guidance: text,
      measures: text,
      rhythm: text,
      term: text,
      ifNot: text,
      public: text,
    },
    lines: {
      numbers: [
        { period: text, people: 1, hours: 20, margin: text },
        { period: text, people: 2, hours: 40, margin: text },
      ],
      whoDoesWhat: [
        { who: person('ahmed'), side: 'client', does: text },
        { who: person('petra'), side: 'supplier', does: text },
        { who: person('rachid'), side: 'partner', does: text },
      ],
    },
    ticks: 'all',
  })
  decided('sanne', -350, `${route}/agreement`, 'part.done')
  return decided('mirjam', -348, route, 'contract.agreed')
}

function writeStart({ part, decided, wentBack, day, person }: Writer, agreed: string): void {
  part(`${route}/divideRoles`, {
    answers: { clientContact: person('ahmed'), supplierContact: person('petra'), startOn: day(-310) },
    lines: {
      activities: [
        {
          activity: text,
          decides: person('petra'),
          doesClient: person('ilse'),
          doesSupplier: person('petra'),
        },
        {
          activity: text,
          decides: person('ahmed'),
          doesClient: person('sanne'),
          doesSupplier: person('petra'),
        },
      ],
    },
    ticks: ['ownMatrix', 'oneDecides'],
  })
  decided('sanne', -344, `${route}/divideRoles`, 'part.done')
  part(`${route}/tasks`, {
    answers: { madeWith: text, package: text, totalHours: 40, extra: text },
    lines: {
      tasks: [
        { task: text, hours: 14, demands: text, fits: 'yes' },
        { task: text, hours: 18, demands: text, fits: 'yes' },
        { task: text, hours: 8, demands: text, fits: 'adapted' },
      ],
    },
    ticks: ['askStaff', 'testTasks'],
  })
  decided('sanne', -340, `${route}/tasks`, 'part.done')
  decided('ahmed', -335, route, 'contract.started')
  wentBack('sanne', -328, route, agreed)
  part(`${route}/candidates`, {
    answers: { fixedContact: person('rachid'), places: 2, flexible: text },
    lines: {
      reportedTo: [{ organisation: 'employerService', contact: person('rachid'), date: day(-338) }],
    },
    ticks: ['reportPlace', 'oneContact'],
  })
  decided('ahmed', -322, `${route}/candidates`, 'part.done')
  part(`${route}/schemes`, {
    answers: { employer: 'supplier', certificate: 'someTasks', otherPlace: text },
    lines: {
      schemes: [
        { scheme: 'trialPlacement', by: person('petra'), state: 'arranged' },
        { scheme: 'jobCoach', by: person('rachid'), state: 'arranged' },
      ],
    },
    ticks: 'all',
  })
  decided('ahmed', -318, `${route}/schemes`, 'part.done')
  decided('ahmed', -310, route, 'contract.started')
}
