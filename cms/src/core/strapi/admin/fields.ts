import type { StrapiApp } from '@strapi/strapi/admin'
import type { ComponentType, ReactNode } from 'react'

/** What the form gives each of its fields; Strapi types a field as a component that is given nothing. */
export interface FieldProps {
  name: string
  label?: ReactNode
  hint?: ReactNode
  labelAction?: ReactNode
  required?: boolean
  disabled?: boolean
  placeholder?: string
}

/**
 * Shows the fields of a type (`date`) by our own component.
 * Broken by: a form that draws such fields without asking for added ones, or gives them other props.
 */
export function replaceField(app: Pick<StrapiApp, 'addFields'>, type: string, Component: ComponentType<FieldProps>): void {
  app.addFields({ type, Component: Component as ComponentType })
}
