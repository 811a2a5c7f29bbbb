export const names = /** @type {const} */ (['start', 'act', 'broadcast', 'votes', 'phones', 'pdf', 'memory'])

/** @typedef {typeof names[number]} Name */
