export const names = /** @type {const} */ (['start', 'act', 'pdf', 'memory', 'wall'])

/** @typedef {typeof names[number]} Name */
