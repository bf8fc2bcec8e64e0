/** The values of a form of the content manager, by field. */
export type Values = Record<string, unknown>

/** The form of the content manager, as its context gives it. */
export interface OpenForm {
  values: Values
  initialValues: Values
  modified: boolean
  setValues: (values: Values) => void
  onChange: (field: string, value: unknown) => void
  resetForm: (values: Values) => void
}

/**
 * Strapi types the form of its context as anything at all. It is the one of `useForm` in the admin.
 * Broken by: a form of another shape; what fills in fields and keeps drafts would then do nothing.
 */
export function openForm(form: unknown): OpenForm {
  return form as OpenForm
}
