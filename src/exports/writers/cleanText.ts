/** Text without the signs that XML does not take, such as half a letter or a control sign that was pasted along. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(forbidden, '')
}

// oxlint-disable-next-line no-control-regex -- these are the ones to take out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
