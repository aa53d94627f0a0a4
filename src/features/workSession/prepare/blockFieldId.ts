/** The id of a control of a block, so that the focus can be brought to it. */
export function blockFieldId(block: string, field: string): string {
  return `blok-${block}-${field}`
}
