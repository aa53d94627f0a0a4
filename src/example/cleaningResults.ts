import { text, type Writer } from './writer'

const route = 'example-cleaning/contract'

/** From the first working day to the normal way of working, with the figures in between. */
export function writeCleaningResults({ part, decided, day, person }: Writer): void {
  part(`${route}/startWork`, {
    answers: { mentor: person('petra'), backup: person('ilse'), jobCoach: text, team: text },
    lines: {
      planning: [
        { moment: 'firstDay', what: text, by: person('petra') },
        { moment: 'firstMonth', what: text, by: person('ahmed') },
      ],
    },
    ticks: 'all',
  })
  decided('ahmed', -300, `${route}/startWork`, 'part.done')
  part(`${route}/follow`, {
    answers: { better: text, stuck: text, guidance: 'yes', needs: text, nextQuarter: text },
    lines: {
      quarters: [
        { date: day(-275), people: 1, hours: 20, weeksAverage: 5, weeksLongest: 5 },
        { date: day(-185), people: 2, hours: 40, weeksAverage: 12, weeksLongest: 17 },
        { date: day(-98), people: 3, hours: 56, weeksAverage: 19, weeksLongest: 30 },
      ],
    },
    ticks: ['register', 'quarterTalk', 'agenda', 'askPeople'],
  })
  decided('sanne', -160, route, 'contract.reviewed')
  decided('mirjam', -150, route, 'contract.continued')
  decided('ahmed', -95, `${route}/follow`, 'part.done')
  decided('sanne', -60, route, 'contract.reviewed')
  part(`${route}/evaluate`, {
    answers: {
      goalResult: text,
      stayed: text,
      voices: text,
      cooperation: text,
      supplierNeeds: text,
      recommendation: text,
      decision: 'continue',
      decidedOn: day(-46),
    },
    lines: {
      lessons: [
        { lesson: text, share: text },
        { lesson: text, share: text },
        { lesson: text, share: text },
      ],
    },
    ticks: [
      'invite',
      'answerQuestions',
      'compareGoal',
      'figuresFirst',
      'hearStory',
      'threeLessons',
      'decide',
    ],
  })
  decided('sanne', -45, `${route}/evaluate`, 'part.done')
  part(`${route}/embed`, {
    answers: {
      owner: person('ahmed'),
      meeting: text,
      longTerm: text,
      sharedWith: text,
      nextOpportunity: text,
    },
    lines: {
      documents: [
        { document: text, kind: 'contractManagement', adoptedOn: day(-40) },
        { document: text, kind: 'standardText' },
      ],
    },
    ticks: ['policy', 'owner', 'nextOpportunity'],
  })
  decided('mirjam', -38, route, 'contract.embedded')
  decided('mirjam', -36, `${route}/embed`, 'part.done')
}
