import type { Paint } from './drawing'

/** The light colours of the app, for a picture that leaves it. */
export const palette: Readonly<Record<Paint, string>> = {
  page: '#FBFAF7',
  card: '#FFFFFF',
  ink: '#1E2430',
  quiet: '#5B6472',
  hairline: '#E7E3DA',
  border: '#767F8C',
  hr: '#00677F',
  procurement: '#B8500C',
  attention: '#6B4A00',
  attentionSoft: '#FFF4D6',
  attentionBorder: '#A67A14',
}
