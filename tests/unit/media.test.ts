import { expect, it } from 'vitest'
import { pictureSource } from '../../web/app/utils/media'

const picture = {
  url: '/uploads/people.jpg',
  updatedAt: '2026-01-02T03:04:05.000Z',
  alternativeText: 'Two people at a microscope',
  alternativeTextEn: null,
  alternativeTextFi: 'Kaksi ihmistä mikroskoopin ääressä',
  alternativeTextSv: null,
  width: 1200,
  height: 800,
  formats: null,
  focalPoint: null,
}

it('a picture is described in the language of the page, where somebody has written that', () => {
  expect(pictureSource(picture, 'fi')?.alt).toBe('Kaksi ihmistä mikroskoopin ääressä')
  expect(pictureSource(picture, 'sv')?.alt).toBe('Two people at a microscope')
})

it('a picture that only decorates is not read out', () => {
  expect(pictureSource({ ...picture, alternativeText: '-' }, 'en')?.alt).toBe('')
  expect(pictureSource({ ...picture, alternativeText: null }, 'en')?.alt).toBe('')
})

it('a file that is replaced has another address', () => {
  const later = { ...picture, updatedAt: '2026-01-02T03:04:06.000Z' }
  expect(pictureSource(later)?.src).not.toBe(pictureSource(picture)?.src)
})
