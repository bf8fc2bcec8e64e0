import type { TestSpecification } from 'vitest/node'
import { relative } from 'node:path'
import { BaseSequencer } from 'vitest/node'
import { budgetOf } from '../budgets.ts'
import { testsRoot } from './paths.ts'

/** Starts the files with the largest budgets first, so that none of them is left to run alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder
    const budget = ({ moduleId }: TestSpecification) => budgetOf(relative(testsRoot, moduleId))
    return files.toSorted((a, b) => group(a) - group(b) || budget(b) - budget(a) || a.moduleId.localeCompare(b.moduleId))
  }
}
