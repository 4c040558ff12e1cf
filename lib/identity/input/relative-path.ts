// Where to go after signing in comes from an address that anybody can write; it may only name a page of ours.

/** Never fetched; only shows whether an address leaves the place it is read in. */
const HERE = 'http://here.invalid'

/**
 * @param text perhaps a path with a query, such as `/fa/oracle?profile=…`
 * @param otherwise answered for everything that is not the path of a page here: other origins, `//host`, `/\host`,
 *   control characters, API addresses, and what is no address at all
 */
export function relativePath(text: string | null | undefined, otherwise = '/'): string {
  // Browsers read a backslash as a slash and skip tabs and line breaks; so neither may stand here.
  if (!text || text.length > 2000 || !/^\/(?!\/)[^\\\p{Cc}]*$/u.test(text)) return otherwise
  const url = URL.parse(text, HERE)
  if (url?.origin !== HERE || url.pathname.startsWith('//') || /^\/api(\/|$)/.test(url.pathname))
    return otherwise
  return `${url.pathname}${url.search}${url.hash}`
}
