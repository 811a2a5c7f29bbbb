export const names = /** @type {const} */ ([
  'start', 'act', 'broadcast', 'votes', 'phones', 'pdf', 'memory', 'wall',
  'search',
])

/** @typedef {typeof names[number]} Name */
