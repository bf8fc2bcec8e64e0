import type { Inline, ListNode } from '../../cms/src/editing/paste-cleanup/admin/blocks'
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../cms/src/editing/paste-cleanup/admin/clean'
import { unwrapped } from '../../cms/src/editing/paste-cleanup/admin/wrapped-links'
import { line } from '../setup/random-letters'

function pasted(html: string) {
  const { documentElement } = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html')
  if (documentElement === null)
    throw new Error('The test pastes nothing.')
  return clean(documentElement)
}

/** Structured text in short: marks as in Markdown, lists by their indents. */
function inShort(html: string): string[] {
  return pasted(html).blocks.flatMap(block => block.type === 'list'
    ? listInShort(block, '')
    : [
        block.children.map(inlineInShort).join(''),
      ])
}

function listInShort({ format, children }: ListNode, indent: string): string[] {
  return children.flatMap(child => child.type === 'list'
    ? listInShort(child, `${indent}  `)
    : [`${indent}${format === 'ordered'
        ? '#'
        : '-'} ${child.children.map(inlineInShort).join('')}`])
}

function inlineInShort(node: Inline): string {
  if (node.type === 'link')
    return `[${node.children.map(inlineInShort).join('')}](${node.url})`
  const bold = node.bold ? '**' : ''
  const struck = node.strikethrough ? '~~' : ''
  return `${bold}${struck}${node.text}${struck}${bold}`
}

const symbol = (letters: string) => `<span style='font-family:Symbol;mso-ascii-font-family:Calibri;mso-char-type:symbol;mso-symbol-font-family:Symbol'><span style='mso-char-type:symbol;mso-symbol-font-family:Symbol'>${letters}</span></span>`

describe('letters of symbol fonts', () => {
  it.each([
    [`<p>5 ${symbol('m')}g, interferon-${symbol('b')}, age ${symbol('³')} 18, ${symbol('D')}Ct</p>`, '5 μg, interferon-β, age ≥ 18, ΔCt'],
    [`<p>${symbol('\uF061\uF0A3')} ${symbol('~å')} ${symbol('\u00F2')}</p>`, 'α≤ ∼∑ ∫'],
    ['<p><font face="Symbol">a</font> <span style="font-family: Symbol">b</span><span style="font-family:\'Symbol\', serif">g</span></p>', 'α βγ'],
    ['<p><span style="font-family:Symbol">a<span style="font-family:Arial">a</span></span></p>', 'αa'],
    ['<p><span style="font-family:Symbol;mso-ascii-font-family:Arial">plain</span> <span style="font-family:\'Segoe UI Symbol\'">m</span></p>', 'plain m'],
    ['<p><span style="font-family:Symbol">μ ∑</span></p>', 'μ ∑'],
    ['<p><span style="font-family:Wingdings">à</span> next <span style="font-family:Wingdings">ü</span></p>', '→ next ✓'],
  ])('%s', (html, text) => {
    expect(inShort(html)).toEqual([text])
    expect(pasted(html).lost).toEqual([])
  })

  it('that nobody knows are kept and told', () => {
    expect(pasted('<p><span style="font-family:Wingdings">%</span> left</p>')).toMatchObject({
      blocks: [
        {
          children: [
            { text: '% left' },
          ],
        },
      ],
      lost: ['%'],
    })
  })
})

describe('raised and lowered letters', () => {
  it.each([
    ['<p>10<sup>6</sup> solua/m<sup>2</sup>, 3×10<sup>-5</sup>, CO<sub>2</sub></p>', '10⁶ solua/m², 3×10⁻⁵, CO₂'],
    ['<p>10<span style="font-size:0.6em;vertical-align:super">6</span> and H<span style="vertical-align:sub">2</span>O</p>', '10⁶ and H₂O'],
    ['<p>x<sup>n+1</sup><sub>(i)</sub> <b>m<sup>2</sup></b></p>', 'xⁿ⁺¹₍ᵢ₎ **m²**'],
    ['<p>10<sup>−</sup><sup>3</sup></p>', '10⁻³'],
    ['<p>1<sup>st</sup>, iCAN<sup>TM</sup>, note<sup>[1]</sup>, 5<sup>*</sup></p>', '1st, iCAN™, note[1], 5*'],
    ['<p>a<sup style="vertical-align:baseline">2</sup></p>', 'a2'],
    [`<p>10<sup>${symbol('-')}</sup><sup>3</sup></p>`, '10⁻³'],
  ])('%s', (html, text) => {
    expect(inShort(html)).toEqual([text])
    expect(pasted(html).lost).toEqual([])
  })

  it('that have no such form stay as they are, and are told', () => {
    const html = '<p>10<sup>1.5</sup>, T<sub>max</sub>, E<sub>β</sub></p>'
    expect(inShort(html)).toEqual(['101.5, Tₘₐₓ, Eβ'])
    expect(pasted(html).lost).toEqual(['1.5', 'β'])
  })
})

it.each([
  ['<s>Monday</s> Tuesday'],
  ['<strike>Monday</strike> Tuesday'],
  ['<span style="text-decoration:line-through">Monday</span> Tuesday'],
  ['<span style="text-decoration: underline line-through">Monday</span> Tuesday'],
  ['<span style="text-decoration-line:line-through">Monday</span> Tuesday'],
  ['<span style="text-line-through:double">Monday</span> Tuesday'],
])('struck words stay struck: %s', (html) => {
  expect(inShort(`<p>${html} <del>tracked</del></p>`)).toEqual(['~~Monday~~ Tuesday'])
})

describe('lists', () => {
  it('of Word Online are nested as their items say', () => {
    const own = (level: number, words: string) => `<div class="ListContainerWrapper"><ul><li aria-level="${level}"><p><span>${words}</span></p></li></ul></div>`
    expect(inShort(own(1, 'One') + own(2, 'Inner') + own(3, 'Deep') + own(1, 'Two'))).toEqual([
      '- One',
      '  - Inner',
      '    - Deep',
      '- Two',
    ])
  })

  it('within lists stay there', () => {
    expect(inShort('<ul><li>One<ul><li aria-level="2">Inner</li></ul></li><ul><li>Google</li></ul><li>Two</li></ul>')).toEqual([
      '- One',
      '  - Inner',
      '  - Google',
      '- Two',
    ])
  })

  it('that begin at another number say so', () => {
    expect(pasted('<ol start="4"><li>Four</li><li>Five</li></ol>').lost).toEqual(['4.'])
    expect(pasted('<ol start="1"><li>One</li></ol><ol start="2"><li>Two</li></ol><ol><li value="3">Three</li></ol>').lost).toEqual([])
    expect(pasted('<p style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">7.</span>Seven</p>').lost).toEqual(['7.'])
  })

  it('keep the paragraphs of an item apart', () => {
    expect(inShort('<ul><li><p>First.</p><p>Second.</p></li><li>Next</li></ul>')).toEqual(['- First.\nSecond.', '- Next'])
  })
})

it('the paragraphs of a cell and of a quotation are kept apart', () => {
  expect(inShort('<table><tr><td><p>One</p><p>Two</p></td><td>a<br/>b</td><td><ul><li>x</li><li>y</li></ul></td></tr></table>')).toEqual(['One / Two | a / b | x / y'])
  expect(inShort('<blockquote><p>One</p><p><b>Two</b></p></blockquote>')).toEqual(['One\n**Two**'])
})

it('drops no letter of any script, wherever it is pasted', () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  fc.assert(fc.property(line, (text) => {
    const html = escaped(text)
    expect(inShort(`<h2>${html}</h2><p class="MsoNormal"><span lang="FI">${html}</span></p><ul><li>${html}</li></ul>`)).toEqual([text, text, `- ${text}`])
  }), { seed: 71, numRuns: 300 })
})

describe('links', () => {
  const target = 'https://example.org/a?b=1&c=ä'
  const encoded = encodeURIComponent(target)
  const safe = `https://eur03.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C02%7Csomebody%40example.org`

  it.each([
    safe,
    `https://eur03.safelinks.protection.outlook.com/ap/w-59584e83/?url=${encoded}`,
    `https://www.google.com/url?q=${encoded}&sa=D&source=docs`,
    `https://www.google.fi/url?sa=t&url=${encoded}`,
    `https://l.facebook.com/l.php?u=${encoded}&h=1`,
    `https://www.google.com/url?q=${encodeURIComponent(safe)}`,
  ])('lead where they are meant to: %s', (url) => {
    expect(unwrapped(url)).toBe(target)
  })

  it.each([
    target,
    'https://www.google.com/search?q=https%3A%2F%2Fexample.org',
    'https://www.google.com/url?q=javascript%3Aalert(1)',
    'https://safelinks.protection.outlook.com.example.org/?url=https%3A%2F%2Fexample.com',
    'mailto:a@example.org',
    'https://',
  ])('are left alone: %s', (url) => {
    expect(unwrapped(url)).toBe(url)
  })

  it('are unwrapped in what is pasted, with the address that is their text', () => {
    const href = safe.replaceAll('&', '&amp;')
    expect(inShort(`<p>See <a href="${href}">this</a> or <a href="${href}">${href}</a></p>`)).toEqual([`See [this](${target}) or [${target}](${target})`])
  })
})
