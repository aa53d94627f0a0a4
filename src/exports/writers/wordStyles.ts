import type { IStylesOptions } from 'docx'

const ink = '1E2430'
const quiet = '5B6472'
const accent = '00566B'

/** The styles of a Word file. Sizes in half points, room in twentieths of a point. Compact fits more on one page. */
export function stylesFor({ region, compact }: { region: string; compact: boolean }): IStylesOptions {
  const text = compact ? 20 : 22
  const after = compact ? 60 : 120
  const heading = (level: number, size: number, before: number) => ({
    run: { size, bold: true, color: accent, font: 'Arial' },
    paragraph: {
      spacing: { before, after: compact ? 20 : 80 },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  })
  const based = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const
  const factTab = compact ? 1900 : 3300
  return {
    default: {
      document: {
        run: { font: 'Arial', size: text, color: ink, language: { value: region } },
        paragraph: { spacing: { after, line: compact ? 264 : 288, lineRule: 'auto' } },
      },
      title: {
        run: { size: compact ? 32 : 44, bold: true, color: ink, font: 'Arial' },
        paragraph: { spacing: { after: 40 }, keepNext: true },
      },
      heading1: heading(1, compact ? 22 : 30, compact ? 130 : 320),
      heading2: heading(2, compact ? 20 : 26, compact ? 80 : 300),
      heading3: heading(3, 24, 240),
      heading4: heading(4, 22, 240),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        ...based,
        run: { color: quiet, size: text },
        paragraph: { spacing: { after: compact ? 80 : 280 } },
      },
      {
        id: 'Question',
        name: 'Question',
        ...based,
        run: { bold: true },
        paragraph: { spacing: { before: 160, after: 20 }, keepNext: true, keepLines: true },
      },
      {
        id: 'Fact',
        name: 'Fact',
        ...based,
        paragraph: {
          spacing: { after: compact ? 10 : 60 },
          indent: { left: factTab, hanging: factTab },
        },
      },
      {
        id: 'Soft',
        name: 'Soft',
        ...based,
        run: { color: quiet, size: compact ? 16 : 19 },
        paragraph: { spacing: { before: compact ? 60 : 120, after: compact ? 0 : 120 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        ...based,
        paragraph: {
          spacing: { before: 80, after: 160 },
          indent: { left: 240, right: 240 },
          border: { left: { style: 'single', size: 18, space: 10, color: accent } },
        },
      },
      {
        id: 'ListBullet',
        name: 'List Bullet',
        ...based,
        paragraph: { spacing: { after: compact ? 20 : 60 } },
      },
      {
        id: 'Picture',
        name: 'Picture',
        ...based,
        paragraph: { spacing: { before: 40, after: 80, line: 240, lineRule: 'auto' } },
      },
      { id: 'ListNumber', name: 'List Number', ...based, paragraph: { spacing: { after: 60 } } },
      {
        id: 'CheckLine',
        name: 'Check Line',
        ...based,
        paragraph: {
          spacing: { after: 40 },
          indent: { left: 360, hanging: 360 },
        },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        ...based,
        next: 'TableText',
        run: { size: 19 },
        paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: 'auto' } },
      },
      {
        id: 'TableHead',
        name: 'Table Head',
        basedOn: 'TableText',
        next: 'TableText',
        run: { bold: true },
        paragraph: { keepNext: true },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { color: quiet, size: 17 },
        paragraph: {
          spacing: { after: 0 },
        },
      },
    ],
    characterStyles: [{ id: 'Gap', name: 'Gap', quickFormat: true, run: { italics: true, color: quiet } }],
  }
}
