import { text, unknown, type Writer } from './writer'

/** Step 3: they listed, met and chose. The plan itself is still being written. */
export function writeTogether(writer: Writer): void {
  writeContractList(writer)
  const { part, decided, day, person } = writer
  part('together/brainstorm', {
    answers: { date: day(-264), facilitator: person('ilse'), difference: text, followUp: day(-250) },
    lines: {
      invited: [
        { name: person('sanne'), role: text },
        { name: person('mirjam'), role: text },
        { name: person('ahmed'), role: text },
        { name: person('ilse'), role: text },
        { name: person('rachid'), role: text },
      ],
      hurdles: [
        { hurdle: text, helps: text, owner: person('sanne') },
        { hurdle: text, helps: text, owner: person('ahmed') },
        { hurdle: text, helps: text, owner: person('mirjam') },
      ],
    },
    ticks: [
      'prepare',
      'openGoal',
      'tellExample',
      'fillCanvas',
      'takeBreak',
      'writeCards',
      'vote',
      'routeAction',
      'nameObstacles',
      'agreeNext',
    ],
  })
  decided('sanne', -262, 'together/brainstorm', 'part.done')
  part('together/choice', {
    answers: { notNow: text, confirmedBy: person('karin'), confirmedOn: day(-251) },
    lines: {
      topThree: [
        { opportunity: text, route: 'both', why: text },
        { opportunity: text, route: 'tender', why: text },
        { opportunity: text, route: 'contract', why: text },
      ],
    },
    ticks: ['topThree', 'setRoute', 'longContract', 'shortContract'],
  })
  decided('mirjam', -250, 'together/choice', 'part.done')
  part('together/actionPlan', {
    answers: { indicators: text, rhythm: text, evaluationOn: day(75), approvedOn: unknown, version: text },
    ticks: ['goals', 'firstActions', 'following'],
  })
  part('together/planFields', {
    answers: {
      title: text,
      period: text,
      goalShort: text,
      goalLong: text,
      goalPeople: 8,
      goalHours: unknown,
      means: text,
    },
    lines: { risks: [{ risk: text, measure: text, owner: person('sanne') }] },
    ticks: ['months1to2', 'contractPath'],
  })
}

function writeContractList({ part, decided, words }: Writer): void {
  const place = 'together/contractList'
  part(place, {
    answers: { elsewhere: text, coverage: unknown },
    lines: {
      firstTalks: [
        { supplier: words('catering.supplier'), why: text },
        { supplier: words('security.supplier'), why: text },
      ],
    },
    ticks: ['fillContract', 'socialClause', 'addTenders'],
  })
  decided('mirjam', -300, place, 'part.done')
}
