import { expect, it, vi } from 'vitest'
import { answer, storeOf } from './support'

const keys = ['/en/a', '/en/b', '/en/c']

function slowStore() {
  const { store, files } = storeOf(async key => answer({ body: `The page at ${key}` }))
  const disk = Promise.withResolvers<void>()
  const write = vi.spyOn(files, 'write').mockImplementation(() => disk.promise)
  const renderAll = async () => {
    for (const key of keys) {
      store.link(key)
      await store.render(key)
    }
    await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(keys.length))
  }
  return { store, files, disk, write, renderAll }
}

it('a slow disk is given each page once, however often it is looked whether all are written', async () => {
  const { store, disk, write, renderAll } = slowStore()
  await renderAll()
  const looks = Promise.all(Array.from({ length: 5 }, () => store.writeAgain()))
  expect(store.isSettled).toBe(false)
  disk.resolve()
  await looks
  await store.writeAgain()
  await vi.waitFor(() => expect(store.isSettled).toBe(true))
  expect(write).toHaveBeenCalledTimes(keys.length)
})

it('what could not be written is written once that is possible, by one attempt at a time', async () => {
  const { store, disk, write, renderAll } = slowStore()
  const told = vi.spyOn(console, 'error').mockReturnValue()
  await renderAll()
  disk.reject(new Error('The disk is full.'))
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(keys.length))
  expect(store.isWritable).toBe(false)
  // As long as it fails, the first page alone is tried.
  await expect(store.writeAgain()).rejects.toThrow('The disk is full.')
  expect(write).toHaveBeenCalledTimes(keys.length + 1)
  const space = Promise.withResolvers<void>()
  write.mockImplementation(() => space.promise)
  const looks = Promise.all(Array.from({ length: 5 }, () => store.writeAgain()))
  space.resolve()
  await looks
  await vi.waitFor(() => expect(store.isSettled).toBe(true))
  expect(write).toHaveBeenCalledTimes(2 * keys.length + 1)
})

it('what was rendered just before a stop is on disk after it', async () => {
  const { store, files } = storeOf(async key => answer({
    body: `The page at ${key}. `.repeat(5000),
  }))
  for (const key of keys) {
    store.link(key)
    await store.render(key)
  }
  await store.flushed()
  expect(files.index().map(({ key }) => key).toSorted()).toEqual(keys)
})
