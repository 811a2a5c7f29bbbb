// Read by whatever Node there is, however old: nothing newer than ES2018 and no imports in this file.

var oldest = { major: 20, minor: 19 }

/**
 * What to tell someone whose Node is too old, or nothing where it will do.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeComplaint(version) {
  var parts = version.split('.').map(Number)
  var major = parts[0] || 0
  var minor = parts[1] || 0
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return undefined
  return [
    'Set-up stopped at: Node.js',
    '  What happened: this is Node.js ' + version + ', and Roundtable needs ' + oldest.major + '.' + oldest.minor + ' or later.',
    '  What was kept: everything; nothing was changed.',
    '  What to do next: install the current LTS release of Node.js, then run the same command again.',
  ].join('\n')
}

/** Ends the process with a clear message where Node is too old. Call it before importing anything else. */
export function requireNode() {
  var complaint = nodeComplaint(process.versions.node)
  if (complaint === undefined) return
  console.error(complaint)
  process.exit(1)
}
