/** Hours per week that collective agreements often call a full week: our own proposal, to compare a stacked job with. */
export const fullWeeks = [36, 40] as const
