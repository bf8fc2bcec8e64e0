/** The same things in several orders, as an editor might place them; the orders are always the same. */
export function compositions<T>(things: T[], count: number): T[][] {
  let state = 1
  const next = (below: number) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  return Array.from({ length: count }, () => {
    const order = [...things]
    for (let last = order.length - 1; last > 0; last--) {
      const other = next(last + 1)
      const [a, b] = [order[last], order[other]]
      if (a !== undefined && b !== undefined)
        order.splice(last, 1, b) && order.splice(other, 1, a)
    }
    return order
  })
}
