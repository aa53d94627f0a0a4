/** What two people scored in the example, in the order of the questions. They differ, as people do. */
export const scoresInExample = [
  { opportunity: 'cleaning', by: 'sanne', impact: [4, 4, 4, 5, 5], feasibility: [5, 4, 4, 3, 4] },
  { opportunity: 'cleaning', by: 'mirjam', impact: [3, 4, 3, 4, 4], feasibility: [4, 4, 4, 4, 4] },
  { opportunity: 'catering', by: 'sanne', impact: [4, 3, 4, 5, 4], feasibility: [4, 2, 4, 3, 4] },
  { opportunity: 'catering', by: 'mirjam', impact: [3, 3, 3, 4, 4], feasibility: [4, 4, 4, 4, 3] },
  { opportunity: 'post', by: 'sanne', impact: [3, 3, 4, 4, 4], feasibility: [3, 5, 4, 4, 4] },
  { opportunity: 'post', by: 'mirjam', impact: [3, 3, 3, 4, 3], feasibility: [3, 4, 4, 4, 3] },
  { opportunity: 'security', by: 'sanne', impact: [4, 4, 3, 4, 3], feasibility: [2, 4, 2, 2, 1] },
  { opportunity: 'security', by: 'mirjam', impact: [3, 4, 3, 3, 3], feasibility: [4, 4, 2, 2, 1] },
  { opportunity: 'furniture', by: 'sanne', impact: [2, 2, 3, 3, 2], feasibility: [4, 3, 4, 4, 4] },
] as const
