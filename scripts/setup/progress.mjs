// Progress goes to stderr: stdout belongs to what a command is asked for (`npm run demo` ends it with JSON).

/** @param {string} line */
export function say(line) {
  process.stderr.write(`• ${line}\n`)
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`
}

/**
 * A line that counts up: rewritten in place on a terminal, printed at each quarter elsewhere.
 *
 * @param {string} label
 */
export function meter(label) {
  const live = process.stderr.isTTY === true
  let lastShownMs = 0
  let lastQuarter = -1
  return {
    /**
     * @param {number} done bytes
     * @param {number | undefined} total bytes, where it is known
     */
    at(done, total) {
      if (done < 1e6) return
      const share = total ? done / total : 0
      const text = total
        ? `${label}: ${megabytes(done)} of ${megabytes(total)} (${Math.floor(share * 100)} %)`
        : `${label}: ${megabytes(done)}`
      if (live) {
        if (Date.now() - lastShownMs < 200 && done !== total) return
        lastShownMs = Date.now()
        process.stderr.write(`\r\u001b[K• ${text}`)
      } else if (Math.floor(share * 4) !== lastQuarter) {
        lastQuarter = Math.floor(share * 4)
        say(text)
      }
    },
    end() {
      if (live && lastShownMs > 0) process.stderr.write('\n')
    },
  }
}
