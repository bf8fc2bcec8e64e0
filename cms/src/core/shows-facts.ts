/**
 * Whether the site shows the numbers that a field names as `{fact:slug}`. The content model says so, by `facts: "shown"` in
 * the field's `pluginOptions`; elsewhere readers would see the name itself.
 */
export function showsFacts({ pluginOptions }: { pluginOptions?: object }): boolean {
  return pluginOptions !== undefined && 'facts' in pluginOptions && pluginOptions.facts === 'shown'
}
