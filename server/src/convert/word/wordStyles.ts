/** How the Word documents look that are written: plain, readable, in one typeface. */
import { LineRuleType, type IStylesOptions } from 'docx';

const FONT = 'Calibri';
const INK = '1F2F46';

const heading = (size: number, before: number): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 100, line: 264, lineRule: LineRuleType.AUTO } },
});

export const styles: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 22 }, paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } } },
    title: heading(36, 0),
    heading1: heading(26, 300),
    heading2: heading(24, 240),
    heading3: heading(22, 200),
    heading4: heading(22, 160),
    heading5: heading(22, 160),
    footnoteText: { run: { font: FONT, size: 18 }, paragraph: { spacing: { after: 40 } } },
  },
};
