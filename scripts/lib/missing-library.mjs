/**
 * The library that a program did not find, from what the loader wrote when it refused to start the program.
 * @param {string} written the program's error output
 */
export function missingLibrary(written) {
  return /error while loading shared libraries: ([^:\s]+):/.exec(written)?.[1]
}

/**
 * The Debian package of a library, which Debian names after the library and its version: libatomic.so.1 is in libatomic1.
 * @param {string} library its file name
 */
export function debianPackage(library) {
  const [, name = library, version = ''] = /^(.+?)\.so(?:\.(\d+))?/.exec(library) ?? []
  const joint = /\d$/.test(name) && version !== ''
    ? '-'
    : ''
  return `${name}${joint}${version}`.replaceAll('_', '-').toLowerCase()
}
