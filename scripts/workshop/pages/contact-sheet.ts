// One page that shows all pictures small, page by page, each leading to the picture itself.

const PICTURE = /^(?<page>.+)-(?<locale>en|fa)-(?<width>\d+)-(?<theme>(?:forced-)?(?:dark|light))\.png$/

export interface PictureOf {
  page: string
  locale: string
  width: number
  theme: string
}

export const fileOf = ({ page, locale, width, theme }: PictureOf): string =>
  `${page}-${locale}-${width}-${theme}.png`

/** @returns undefined for a file that is no picture of ours */
export function pictureIn(file: string): PictureOf | undefined {
  const { page, locale, width, theme } = PICTURE.exec(file)?.groups ?? {}
  if (!page || !locale || !width || !theme) return undefined
  return { page, locale, width: Number(width), theme }
}

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif }
body { margin: 1.5rem }
section div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
figure { margin: 0 }
img { display: block; block-size: 22rem; inline-size: auto; max-inline-size: 30rem; object-fit: cover; object-position: top; border: 1px solid #8888 }
figcaption { font-size: .85em }
nav a { margin-inline-end: .75rem }`

/** @param files names in the folder of the sheet @param order of the pages; what it does not name comes last */
export function contactSheet(files: readonly string[], order: readonly string[]): string {
  const pictures = files.flatMap((file) => pictureIn(file) ?? [])
  const place = (page: string) => (order.includes(page) ? order.indexOf(page) : order.length)
  const pages = [...new Set(pictures.map(({ page }) => page))].sort(
    (a, b) => place(a) - place(b) || a.localeCompare(b, 'en'),
  )
  const figure = (one: PictureOf) =>
    `<figure><a href="${fileOf(one)}"><img src="${fileOf(one)}" alt="" loading="lazy"></a>` +
    `<figcaption>${one.locale} ${one.width} ${one.theme}</figcaption></figure>`
  const section = (page: string) => {
    const own = pictures
      .filter((one) => one.page === page)
      .sort(
        (a, b) =>
          a.locale.localeCompare(b.locale, 'en') || a.theme.localeCompare(b.theme, 'en') || a.width - b.width,
      )
    return `<section id="${page}"><h2>${page}</h2><div>${own.map(figure).join('\n')}</div></section>`
  }
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${STYLE}</style>
<h1>Pictures</h1>
<nav>${pages.map((page) => `<a href="#${page}">${page}</a>`).join('')}</nav>
${pages.map(section).join('\n')}
</html>
`
}
