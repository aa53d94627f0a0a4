import { type CpvSubject, cpvSubjects } from '../content/cpvSubjects'

const known = new Set<string>(cpvSubjects)

/** The codes that stand in a text, each with the narrowest subject that has a name here. */
export function cpvSubjectsIn(
  text: string,
): readonly { readonly code: string; readonly subject: CpvSubject }[] {
  return (text.match(/\d{8}/g) ?? []).flatMap((code) => {
    const subject = narrowest(code)
    return subject ? [{ code, subject }] : []
  })
}

function narrowest(code: string): CpvSubject | undefined {
  for (let length = code.length; length >= 2; length--) {
    const start = code.slice(0, length)
    if (isSubject(start)) return start
  }
  return undefined
}

function isSubject(start: string): start is CpvSubject {
  return known.has(start)
}
