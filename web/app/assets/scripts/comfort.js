// The one script of the site. It only adds comfort: everything works without it.

/** The menu closes on Escape, which gives the focus back, and on a click elsewhere. */
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

/** A text marked `data-copy="Copy"` gets a button of that name, which for a moment says its `data-copied`. */
function addCopyButtons() {
  if (!navigator.clipboard)
    return
  for (const text of document.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button')
    const { copy, copied } = text.dataset
    button.type = 'button'
    button.className = 'copy'
    button.textContent = copy
    button.setAttribute('aria-live', 'polite')
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.textContent.trim())
      button.textContent = copied
      setTimeout(() => button.textContent = copy, 3000)
    })
    text.after(button)
  }
}

/** A mark of a chart shows its `data-tip` beside the pointer or the focus. Its table says the same to everyone else. */
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
addCopyButtons()
if (document.querySelector('[data-tip]'))
  showTips()
