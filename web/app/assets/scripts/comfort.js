// Comfort only: everything works without it.

/** Escape and a click elsewhere close the menu. */
function closeMenus() {
  const open = () => document.querySelector('details[data-menu][open]')
  document.addEventListener('keydown', (event) => {
    const menu = open()
    if (event.key === 'Escape' && menu) {
      menu.open = false
      menu.querySelector('summary').focus()
    }
  })
  document.addEventListener('click', (event) => {
    const menu = open()
    if (menu && !menu.contains(event.target))
      menu.open = false
  })
}

function buttonOf(text) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = text
  return button
}

/** Within `data-open` a button of that name opens all that is folded. */
function addOpeners() {
  for (const block of document.querySelectorAll('[data-open]')) {
    const { open, close } = block.dataset
    const button = buttonOf(open)
    const folded = block.querySelectorAll('details')
    const shut = () => block.querySelector('details:not([open])')
    button.lang = document.documentElement.lang
    button.addEventListener('click', () => {
      const opens = !!shut()
      folded.forEach(each => each.open = opens)
    })
    block.addEventListener('toggle', () => button.textContent = shut()
      ? open
      : close, true)
    folded[0].before(button)
  }
}

/** A text with `data-copy` gets a button of that name. */
function addCopyButtons() {
  if (!navigator.clipboard)
    return
  for (const text of document.querySelectorAll('[data-copy]')) {
    const { copy, copied } = text.dataset
    const button = buttonOf(copy)
    button.setAttribute('aria-live', 'polite')
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.textContent.trim())
      button.textContent = copied
      setTimeout(() => button.textContent = copy, 3000)
    })
    text.after(button)
  }
}

/** A mark with `data-tip` shows it to pointer and focus; the chart's table says the same. */
function showTips() {
  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.hidden = true
  tip.setAttribute('aria-hidden', 'true')
  document.body.append(tip)
  const show = ({ target }) => {
    const mark = target.closest?.('[data-tip]')
    tip.hidden = !mark
    if (!mark)
      return
    tip.textContent = mark.dataset.tip
    const { left, top, width } = mark.getBoundingClientRect()
    const half = tip.offsetWidth / 2
    tip.style.left = `${Math.max(half + 4, Math.min(innerWidth - half - 4, left + width / 2))}px`
    tip.style.top = `${top}px`
  }
  for (const event of ['pointerover', 'focusin'])
    document.addEventListener(event, show)
  document.addEventListener('scroll', () => tip.hidden = true, { passive: true })
  document.addEventListener('keydown', event => event.key === 'Escape' && (tip.hidden = true))
}

closeMenus()
addOpeners()
addCopyButtons()
if (document.querySelector('[data-tip]'))
  showTips()
