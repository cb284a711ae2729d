/** Writes src/report/html/page-style.ts and page-charts.ts: the style and the script of report.html as texts, with the hashes that the page allows them by. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAssets } from './page-assets-text.ts';

for (const [name, text] of pageAssets()) writeFileSync(join(import.meta.dirname, '..', 'src', 'report', 'html', name), text);
