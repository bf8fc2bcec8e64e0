import { describe, expect, it } from 'vitest'
import { isWallTime, toInstants, wallTime } from '../../cms/src/core/time'

const helsinki = 'Europe/Helsinki'
const instants = (date: string, time: string, zone = helsinki) => toInstants({ date, time }, zone).map(at => at.toISOString())

describe('a time on the clock of Helsinki', () => {
  it('is two hours ahead of UTC in winter and three in summer', () => {
    expect(instants('2026-01-15', '12:00')).toEqual(['2026-01-15T10:00:00.000Z'])
    expect(instants('2026-07-15', '12:00')).toEqual(['2026-07-15T09:00:00.000Z'])
    expect(instants('2026-07-15', '00:30')).toEqual(['2026-07-14T21:30:00.000Z'])
  })

  it('does not exist in the hour over which the clock is put forward', () => {
    expect(instants('2027-03-28', '02:59')).toEqual(['2027-03-28T00:59:00.000Z'])
    expect(instants('2027-03-28', '03:00')).toEqual([])
    expect(instants('2027-03-28', '03:59')).toEqual([])
    expect(instants('2027-03-28', '04:00')).toEqual(['2027-03-28T01:00:00.000Z'])
  })

  it('comes twice in the hour over which the clock is put back', () => {
    expect(instants('2026-10-25', '02:59')).toEqual(['2026-10-24T23:59:00.000Z'])
    expect(instants('2026-10-25', '03:30')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
    expect(instants('2026-10-25', '04:00')).toEqual(['2026-10-25T02:00:00.000Z'])
  })

  it('comes back as it was given, on any day of the year and in other zones', () => {
    for (const zone of [
      helsinki,
      'America/St_Johns',
      'Pacific/Kiritimati',
      'Australia/Lord_Howe',
    ]) {
      for (let day = 1; day < 365; day += 7) {
        const at = new Date(Date.UTC(2026, 0, day, 9, 45))
        expect(toInstants(wallTime(at, zone), zone)).toContainEqual(at)
      }
    }
  })

  it('is refused where the calendar does not have it', () => {
    expect(isWallTime({ date: '2026-02-29', time: '12:00' })).toBe(false)
    expect(isWallTime({ date: '2028-02-29', time: '12:00' })).toBe(true)
    expect(isWallTime({ date: '2026-11-26', time: '24:00' })).toBe(false)
    expect(isWallTime({ date: '26.11.2026', time: '12:00' })).toBe(false)
  })
})
