/** What a person reads: a page without its markup, a line for each piece of text. */
export function textOf(page: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return page
    .replace(/<(style|script)[^]*?<\/\1>/g, '')
    .replace(/<\/?(span|strong)[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/&(\w+|#39);/g, (whole, name) => entities[name] ?? whole)
}

/** What a person reads, chapter by chapter; the first stands before all titles. */
export function chaptersOf(page: string): readonly (readonly string[])[] {
  return page.split(/(?=<h2)/).map((chapter) => textOf(chapter).split('\n').filter(Boolean))
}
