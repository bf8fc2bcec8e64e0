/** A part of a drawing: a line of text, a heading, a box, a picture, a button or a dot, with its place. */
type Part = [kind: 'line' | 'head' | 'box' | 'image' | 'button' | 'dot', x: number, y: number, width: number, height?: number]

const colours = {
  ground: '#ffffff',
  text: '#9db4b5',
  heading: '#0f2a30',
  box: '#e3efee',
  image: '#8fb3b2',
  accent: '#00535c',
}

const row = (count: number, part: (index: number) => Part[]): Part[] => Array.from({ length: count }, (_, index) => part(index)).flat()

/** What each block looks like on the page, drawn in a few strokes on 280 × 112. */
const drawings: Record<string, Part[]> = {
  'hero': [
    ['head', 16, 20, 120, 16],
    ['line', 16, 50, 120],
    ['line', 16, 62, 90],
    ['button', 16, 80, 56, 16],
    ['image', 160, 0, 120, 112],
  ],
  'rich-text': [
    ['head', 60, 14, 110, 10],
    ...row(6, index => [
      [
        'line',
        60,
        36 + index * 11,
        index === 5
          ? 90
          : 160,
      ],
    ] as Part[]),
  ],
  'facts': row(3, index => [
    ['head', 16 + index * 88, 28, 56, 26],
    ['line', 16 + index * 88, 66, 66],
    ['line', 16 + index * 88, 78, 44],
  ]),
  'chart': [
    ...row(5, index => [
      [
        'image',
        40 + index * 42,
        74 - index * 14,
        26,
        22 + index * 14,
      ],
    ]),
    ['line', 30, 98, 220],
  ],
  'table': [
    ['head', 30, 14, 220, 12],
    ...row(4, index => [
      ['line', 30, 38 + index * 18, 60],
      ['line', 120, 38 + index * 18, 50],
      ['line', 200, 38 + index * 18, 50],
    ]),
  ],
  'latest-news': row(3, index => [
    ['image', 16 + index * 86, 16, 76, 40],
    ['line', 16 + index * 86, 66, 30],
    ['head', 16 + index * 86, 78, 70, 7],
    ['line', 16 + index * 86, 92, 60],
  ]),
  'upcoming-events': row(3, index => [
    ['box', 16, 12 + index * 32, 36, 26],
    ['head', 24, 19 + index * 32, 20, 12],
    ['head', 64, 16 + index * 32, 120, 7],
    ['line', 64, 29 + index * 32, 160],
  ]),
  'publications': row(3, index => [
    ['line', 16, 14 + index * 32, 40],
    ['head', 66, 14 + index * 32, 170, 7],
    ['line', 66, 27 + index * 32, 130],
  ]),
  'publication-chart': [
    ...row(5, index => [
      [
        'image',
        40 + index * 42,
        50 - index * 8,
        26,
        20,
      ],
      [
        'button',
        40 + index * 42,
        70 - index * 8,
        26,
        26 + index * 8,
      ],
    ]),
    ['line', 30, 98, 220],
  ],
  'publication-reports': row(2, index => [
    ['box', 16, 14 + index * 48, 28, 36],
    ['head', 56, 18 + index * 48, 120, 7],
    ['line', 56, 31 + index * 48, 180],
    ['button', 56, 41 + index * 48, 40, 8],
  ]),
  'people': row(4, index => [
    ['dot', 40 + index * 66, 40, 20],
    ['head', 18 + index * 66, 72, 44, 7],
    ['line', 22 + index * 66, 86, 36],
  ]),
  'partners': row(8, index => [
    [
      'box',
      16 + (index % 4) * 64,
      18 + Math.floor(index / 4) * 42,
      56,
      32,
    ],
    [
      'line',
      26 + (index % 4) * 64,
      32 + Math.floor(index / 4) * 42,
      36,
    ],
  ]),
  'opportunities': row(2, index => [
    ['box', 16 + index * 128, 14, 118, 84],
    ['head', 28 + index * 128, 28, 80, 8],
    ['line', 28 + index * 128, 46, 90],
    ['line', 28 + index * 128, 58, 70],
    ['button', 28 + index * 128, 74, 44, 12],
  ]),
  'steps': row(3, index => [
    ['dot', 30, 24 + index * 32, 11],
    ['head', 54, 16 + index * 32, 90, 7],
    ['line', 54, 29 + index * 32, 180],
  ]),
  'timeline': [
    ['line', 26, 33, 196, 3],
    ...row(4, index => [
      ['dot', 30 + index * 64, 34, 9],
      ['head', 21 + index * 64, 56, 34, 9],
      ['line', 21 + index * 64, 74, 50],
      ['line', 21 + index * 64, 85, 38],
    ]),
  ],
  'governance': [
    ['image', 58, 12, 3, 86],
    ...row(3, index => [
      ['box', 30, 8 + index * 34, 118, 28],
      ['head', 42, 18 + index * 34, 76, 8],
      ['line', 148, 20 + index * 34, 24, 3],
      ['dot', 182, 22 + index * 34, 10],
      ['line', 202, 19 + index * 34, 52],
    ]),
  ],
  'questions': row(3, index => [
    ['box', 30, 14 + index * 30, 220, 24],
    ['head', 42, 23 + index * 30, 130, 6],
    ['button', 230, 22 + index * 30, 8, 8],
  ]),
  'quote': [
    ['head', 44, 18, 14, 20],
    ['line', 72, 24, 160],
    ['line', 72, 38, 150],
    ['line', 72, 52, 110],
    ['head', 72, 76, 70, 7],
    ['line', 72, 90, 50],
  ],
  'call-to-action': [
    ['box', 16, 16, 248, 80],
    ['head', 34, 34, 120, 10],
    ['line', 34, 56, 130],
    ['button', 190, 46, 56, 20],
  ],
  'picture': [
    ['image', 40, 8, 200, 80],
    ['line', 40, 96, 120],
  ],
  'video': [
    ['box', 40, 8, 200, 80],
    ['dot', 140, 48, 18],
    ['line', 40, 96, 120],
  ],
  'downloads': row(3, index => [
    ['box', 30, 14 + index * 30, 18, 22],
    ['head', 62, 16 + index * 30, 120, 7],
    ['line', 62, 29 + index * 30, 60],
  ]),
  'contact-card': [
    ['box', 50, 12, 180, 88],
    ['head', 66, 26, 90, 9],
    ['line', 66, 48, 120],
    ['line', 66, 62, 80],
    ['button', 66, 78, 70, 10],
  ],
}

function draw([kind, x, y, width, height = 5]: Part): string {
  const rect = (colour: string, radius = 1.5) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colour}"/>`
  switch (kind) {
    case 'dot':
      return `<circle cx="${x}" cy="${y}" r="${width}" fill="${colours.image}"/>`
    case 'line':
      return rect(colours.text)
    case 'head':
      return rect(colours.heading)
    case 'box':
      return rect(colours.box, 3)
    case 'image':
      return rect(colours.image, 0)
    case 'button':
      return rect(colours.accent, 2)
  }
}

/** The picture of a block by its name (`hero`), as an address that needs no file; undefined where none is drawn. */
export function pictureOf(block: string): string | undefined {
  const parts = drawings[block]
  if (parts === undefined)
    return undefined
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 280 112"><rect width="280" height="112" fill="${colours.ground}"/>${parts.map(draw).join('')}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
