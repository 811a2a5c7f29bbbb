export const names = /** @type {const} */ (['start', 'act', 'pdf', 'memory'])

/** @typedef {typeof names[number]} Name */
