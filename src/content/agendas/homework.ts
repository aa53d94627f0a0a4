/**
 * What an agenda asks of everybody who comes. The rest of its `prepare` is for who organises the session. Words:
 * `workSession.invite.asks.<id>`.
 */
export const homework: ReadonlySet<string> = new Set(['contracts', 'scan', 'known', 'agreement'])
