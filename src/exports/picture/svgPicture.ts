import { type Picture, type PictureLook, type Shape, tenth } from './shapes'
import { typeface } from './typeface'

/** A picture as an SVG file of its own, as text: real words, light colours, and nothing fetched from elsewhere. */
export function svgPicture<Paint extends string>(
  { width, height, shapes }: Picture<Paint>,
  { margin, palette }: PictureLook<Paint>,
  { title, description }: { readonly title: string; readonly description: string },
): string {
  const box = [-margin, -margin, tenth(width + margin * 2), tenth(height + margin * 2)] as const
  const [x, y, wide, high] = box
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="${box.join(' ')}" role="img"`,
    ` aria-labelledby="title description" font-family="${escape(typeface)}">`,
    `<title id="title">${escape(title)}</title><desc id="description">${escape(description)}</desc>`,
    `<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="${palette.page}"/>`,
    ...shapes.map((shape) => svgOf(shape, palette)),
    '</svg>\n',
  ].join('\n')
}

function svgOf<Paint extends string>(shape: Shape<Paint>, palette: Readonly<Record<Paint, string>>): string {
  if (shape.kind === 'text') {
    const { x, y, text, size, bold, anchor, fill } = shape
    const rest = `${bold ? ' font-weight="700"' : ''}${anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : ''}`
    return `<text x="${tenth(x)}" y="${tenth(y)}" font-size="${size}" fill="${palette[fill]}"${rest}>${escape(text)}</text>`
  }
  const { d, fill, stroke, width, dash } = shape
  const colour = (paint: Paint | undefined) => (paint ? palette[paint] : 'none')
  const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : ' stroke-linecap="round"'
  const line = stroke
    ? ` stroke="${colour(stroke)}" stroke-width="${tenth(width ?? 1)}"${dashes} stroke-linejoin="round"`
    : ''
  return `<path d="${d}" fill="${colour(fill)}"${line}/>`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// Letters that XML does not allow at all would make the whole file unreadable.
function escape(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are not allowed in XML
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  )
}
