import { fits, type Plain } from './plain'

export const emptyAbout = {
  title: '',
  organisation: '',
  sector: '',
  hrLead: '',
  procurementLead: '',
  createdAt: '',
  version: 1,
}

/** What the dossier says about itself. All but the title may be missing. How its ranking weighs stands here too. */
export type About = { readonly [Field in keyof typeof emptyAbout]: (typeof emptyAbout)[Field] }

/** What a field holds before anybody filled it in; nothing for one that is not known here. */
export function emptyInAbout(field: string): Plain | undefined {
  return Object.hasOwn(emptyAbout, field) ? emptyAbout[field as keyof About] : undefined
}

export function readAboutField(value: Plain, field: string): Plain | undefined {
  return fits(value, emptyInAbout(field)) ? value : undefined
}
