import { text, type Writer } from './writer'

/** Step 1: done and closed, by people who began with one page and one question. */
export function writeCommitment({ part, decided, day, person }: Writer): void {
  part('commitment/occasion', {
    answers: { reason: text, goal: text, hoursNow: 78, alreadyThere: text },
    ticks: 'all',
  })
  decided('sanne', -420, 'commitment/occasion', 'part.done')
  part('commitment/boardStory', {
    answers: {
      ask: text,
      whyNow: text,
      yields: text,
      approach: text,
      costs: text,
      risks: text,
      decision: text,
      sayAloud: text,
    },
    ticks: ['similarExample', 'nameTheAsk', 'twoRisks'],
  })
  decided('sanne', -410, 'commitment/boardStory', 'part.done')
  part('commitment/boardDecision', {
    answers: {
      decidedOn: day(-402),
      decidedBy: person('karin'),
      decision: text,
      sayWhere: text,
      sayWhen: day(-385),
    },
    ticks: [
      'planTalk',
      'openTalk',
      'askGoal',
      'askNeeds',
      'askClient',
      'askHours',
      'askSay',
      'recordDecision',
      'agreeStatement',
    ],
  })
  decided('sanne', -401, 'commitment/boardDecision', 'part.done')
  part('commitment/mandate', {
    answers: {
      hrLead: person('sanne'),
      hrHours: 6,
      procurementLead: person('mirjam'),
      procurementHours: 4,
      decider: person('karin'),
      practicalPerson: person('ilse'),
    },
    ticks: ['nameLeads', 'nameDecider', 'practicalHelp'],
  })
  decided('mirjam', -396, 'commitment/mandate', 'part.done')
  decided('sanne', -395, 'commitment', 'step.closed')
}

/** Step 2: one part done, one open again because somebody wants to join, one put off. */
export function writeColleagues({ part, decided, day, person }: Writer): void {
  part('colleagues/coalition', {
    answers: { missing: text, request: text, firstMeeting: day(-371) },
    lines: {
      coalition: [
        { name: person('mirjam'), department: text, answer: 'yes' },
        { name: person('ahmed'), department: text, answer: 'yes' },
        { name: person('ilse'), department: text, answer: 'yes' },
        { name: person('bas'), department: text, answer: 'maybe' },
        { name: person('femke'), department: text, answer: 'later' },
      ],
    },
    ticks: ['makeList'],
  })
  decided('sanne', -372, 'colleagues/coalition', 'part.done')
  part('colleagues/smallStart', {
    answers: { trialOn: day(-360), ownChoice: text, experience: text },
    lines: {
      purchases: [
        { purchase: text, supplier: text, trial: 'yes' },
        { purchase: text, supplier: text, trial: 'yes' },
        { purchase: text, supplier: text, trial: 'no' },
        { purchase: text, trial: 'no' },
      ],
    },
    ticks: ['findSupplier', 'trialOrder'],
  })
  decided('mirjam', -330, 'colleagues/smallStart', 'part.done')
  part('colleagues/stories', {
    answers: { message: text, permission: 'notYet' },
    lines: { sharing: [{ place: text, teller: person('bas') }] },
    ticks: ['tellTeam'],
  })
  decided('sanne', -26, 'colleagues/stories', 'part.postponed', { reason: text, until: day(24) })
  decided('sanne', -12, 'colleagues/coalition', 'part.reopened')
}
