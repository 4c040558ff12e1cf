// Random bytes for what needs few of them and often: nonces, and the random part of ids. They come from the system's generator by the
// page, because each call of it costs as much as the cipher itself. Secrets are drawn by themselves, with `randomBytes`.
import { randomBytes } from 'node:crypto'

const PAGE = 4096
let page = Buffer.alloc(0)
let used = 0

/**
 * As strong as `randomBytes(count)`: these are bytes of its own, each handed out once and wiped here; and the generator behind it keeps
 * its state in the memory of the process too. Nothing shares the page: workers load this file anew, and Node starts no process
 * as a copy of another.
 */
export function fewRandomBytes(count: number): Buffer {
  if (used + count > page.length) {
    page.fill(0)
    page = randomBytes(Math.max(PAGE, count))
    used = 0
  }
  const bytes = Buffer.allocUnsafe(count)
  page.copy(bytes, 0, used, used + count)
  page.fill(0, used, used + count)
  used += count
  return bytes
}
