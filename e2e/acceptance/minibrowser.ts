// WebKitGTK's own small browser, driven by its WebDriver on a screen that nobody sees. It is slow to start, so one session serves a
// whole run; whoever comes next begins without cookies.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { freePort } from '../../scripts/workshop/processes/port'
import { patience } from '../../scripts/workshop/testing/patience'
import { WebDriver } from './webdriver'

export interface MiniBrowser {
  driver: WebDriver
  end(): Promise<void>
}

/** @returns the display that the server chose itself */
async function screen(children: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp']
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  children.push(child)
  const [number] = (await once(child.stdio[3] as Readable, 'data')) as [Buffer]
  return `:${number.toString().trim()}`
}

/** @param binary of the browser */
export async function startMiniBrowser(binary: string): Promise<MiniBrowser> {
  const children: ChildProcess[] = []
  const stop = () => {
    for (const child of children.reverse()) child.kill('SIGTERM')
  }
  try {
    const port = await freePort()
    const environment = {
      ...process.env,
      DISPLAY: await screen(children),
      // There is no graphics card; and it opens our own pages alone, while its sandbox wants rights that a container lacks.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    }
    const args = [`--port=${port}`, '--host=127.0.0.1']
    children.push(spawn('WebKitWebDriver', args, { stdio: 'ignore', env: environment }))
    const browser = { binary, args: ['--automation'] }
    const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser }
    const driver = await WebDriver.begin(`http://127.0.0.1:${port}`, wanted, 30_000 * patience())
    await driver.size(1280, 960)
    const end = async () => {
      await driver.end().catch(() => null)
      stop()
    }
    return { driver, end }
  } catch (error) {
    stop()
    throw error
  }
}
