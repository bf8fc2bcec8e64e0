export { checkRedirects } from './by-hand'
export { followMoves } from './moves'
export { writeMoves } from './write'
