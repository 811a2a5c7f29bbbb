import { requireNode } from './setup/node-version.mjs'

requireNode()
// Only now: an older Node could not even read these.
const { runScript } = await import('./setup/run-script.mjs')
const { bench } = await import('./bench/bench-command.mjs')
await runScript(bench)
