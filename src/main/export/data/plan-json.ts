import type { Exporter } from '../exporter'
import { exportFileName } from '../file-name'

/** The plan as plain data, as docs/plan-json.md describes it. */
export const planJson: Exporter = async (plan, { language }) => [
  {
    name: exportFileName(plan, 'plan-json', language),
    contentType: 'application/json',
    bytes: Buffer.from(`${JSON.stringify(plan, null, 2)}\n`),
  },
]
