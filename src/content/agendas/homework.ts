/** What an agenda asks of everybody who comes. The rest of its `prepare` is for who organises the session. */
export const homework: ReadonlySet<string> = new Set(['contracts', 'scan', 'known', 'numbers'])
