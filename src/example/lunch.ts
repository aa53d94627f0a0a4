import { text, unknown, type Writer } from './writer'

const route = 'example-lunch/tender'

/** A small tender that grew out of a trial order. It works, became normal, and now runs at a second place. */
export function writeLunch(writer: Writer): void {
  writeRequest(writer)
  writeAward(writer)
  writeWork(writer)
}

function writeRequest({ part, decided, person }: Writer): void {
  decided('mirjam', -325, route, 'tender.chosen')
  part(`${route}/tenderGoal`, {
    answers: {
      work: text,
      hours: 24,
      link: text,
      goalKind: 'socialPurchase',
      goal: text,
      hrWriter: person('sanne'),
    },
    ticks: 'all',
  })
  decided('sanne', -318, `${route}/tenderGoal`, 'part.done')
  decided('mirjam', -315, route, 'tender.prepared')
  part(`${route}/market`, {
    answers: { servicePoint: person('rachid'), available: text, consultation: 'no' },
    lines: {
      socialSuppliers: [
        { name: text, what: text },
        { name: text, what: text },
        { name: text, what: text },
      ],
    },
    ticks: ['deskResearch', 'servicePoint', 'notTooMuch'],
  })
  decided('mirjam', -305, `${route}/market`, 'part.done')
  part(`${route}/instrument`, {
    answers: { basis: 'none', control: text, lawyer: person('femke') },
    lines: { instruments: [{ instrument: 'socialEnterprise', why: text, whyNot: text }] },
    ticks: ['smallPurchase', 'onlyWhatYouCheck', 'supportChoice'],
  })
  decided('mirjam', -298, `${route}/instrument`, 'part.done')
  part(`${route}/request`, {
    answers: {
      background: text,
      reporting: text,
      data: text,
      ifBehind: text,
      managerReads: person('ahmed'),
      lawyerReads: person('femke'),
    },
    lines: {
      demands: [
        { demand: text, kind: 'requirement', proof: text, moment: text },
        { demand: text, kind: 'criterion', proof: text, moment: text },
      ],
    },
    ticks: 'all',
  })
  decided('mirjam', -290, `${route}/request`, 'part.done')
  decided('mirjam', -286, route, 'tender.published')
}

function writeAward({ part, decided, words, day, person }: Writer): void {
  part(`${route}/award`, {
    answers: {
      hrAssessor: person('sanne'),
      awardedTo: words('lunch.supplier'),
      discussedOn: day(-264),
      discussed: text,
    },
    lines: { scale: [{ criterion: text, good: text, moderate: text }] },
    ticks: 'all',
  })
  decided('mirjam', -262, `${route}/award`, 'part.done')
  decided('mirjam', -260, route, 'tender.awarded')
  part(`${route}/handover`, {
    answers: {
      handoverOn: day(-254),
      contractManager: person('ahmed'),
      hrContact: person('sanne'),
      supplierContact: person('lotte'),
      kickOffOn: day(-246),
    },
    lines: {
      promises: [
        { promise: text, measure: text, due: day(-200), owner: person('ahmed') },
        { promise: text, measure: text, due: day(-150), owner: person('sanne') },
      ],
    },
    ticks: ['handoverTalk', 'measurable', 'kickOff', 'meetEachOther', 'makeAgreements'],
  })
  decided('ahmed', -250, `${route}/handover`, 'part.done')
  decided('ahmed', -245, route, 'tender.agreed')
}

function writeWork({ part, decided, decidedApart, day, person }: Writer): void {
  part(`${route}/tasks`, {
    answers: { madeWith: text, package: text, totalHours: 24, extra: text },
    lines: {
      tasks: [
        { task: text, hours: 15, demands: text, fits: 'yes' },
        { task: text, hours: 9, demands: text, fits: 'adapted' },
      ],
    },
    ticks: ['askStaff', 'testTasks'],
  })
  decided('sanne', -242, `${route}/tasks`, 'part.done')
  decided('ahmed', -238, route, 'tender.started')
  part(`${route}/startWork`, {
    answers: { mentor: person('lotte'), backup: unknown, team: text },
    lines: { planning: [{ moment: 'firstWeek', what: text, by: person('lotte') }] },
    ticks: ['mentor', 'team', 'firstMonth'],
  })
  decided('ahmed', -230, `${route}/startWork`, 'part.done')
  decided('sanne', -120, route, 'tender.reviewed')
  part(`${route}/evaluate`, {
    answers: {
      goalResult: text,
      voices: text,
      recommendation: text,
      decision: 'extend',
      decidedOn: day(-114),
    },
    lines: { lessons: [{ lesson: text, share: text }] },
    ticks: ['invite', 'figuresFirst', 'hearStory', 'decide'],
  })
  decided('sanne', -113, `${route}/evaluate`, 'part.done')
  decided('mirjam', -112, route, 'tender.embedded')
  decided('ahmed', -70, route, 'tender.continued')
  part(`${route}/follow`, {
    answers: { better: text, stuck: text, guidance: 'partly', needs: text, nextQuarter: unknown },
    lines: {
      quarters: [
        { date: day(-150), people: 2, hours: 24, weeksAverage: 10, weeksLongest: 12 },
        { date: day(-60), people: 3, hours: 34, weeksAverage: 18, weeksLongest: 25 },
      ],
    },
    ticks: ['register', 'quarterTalk'],
  })
  // One dispute is left open on purpose, so that people see what two laptops can bring together.
  part(`${route}/schemes`, {
    answers: { employer: 'supplier', certificate: 'no', otherPlace: text },
    lines: {
      schemes: [
        { scheme: 'workplace', by: person('lotte'), state: 'arranged' },
        { scheme: 'jobCoach', by: person('rachid'), state: 'applied' },
      ],
    },
    ticks: ['formalEmployer', 'certificateFirst'],
  })
  decidedApart(
    ['ahmed', -7, `${route}/schemes`, 'part.done'],
    ['sanne', -6, `${route}/schemes`, 'part.postponed', { reason: text, until: day(14) }],
  )
}
