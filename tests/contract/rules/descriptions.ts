import type { Attribute, ModelPart } from './model'

/** Types, components and attributes that an editor would meet without a word of explanation. */
export function descriptionFaults(model: ModelPart[]): string[] {
  return model.flatMap(part => [
    ...(isPlain(part.info.description)
      ? []
      : [`${part.name} has no plain description (info.description in ${part.file})`]),
    ...Object.entries(part.attributes)
      .filter(([, attribute]) => !isPlain(attribute.pluginOptions?.help?.description))
      .map(([name]) => `${part.name}.${name} has no plain description (pluginOptions.help.description in ${part.file})`),
  ])
}

/** Attributes of translated types that do not say whether they are translated. */
export function localizationFaults(model: ModelPart[]): string[] {
  return model
    .filter(part => part.pluginOptions?.i18n?.localized === true)
    .flatMap(part => Object.entries(part.attributes)
      .filter(([, attribute]) => !isRelation(attribute) && typeof attribute.pluginOptions?.i18n?.localized !== 'boolean')
      .map(([name]) => `${part.name}.${name} does not say whether it is translated (pluginOptions.i18n.localized in ${part.file})`))
}

/** Strapi keeps relations per language whatever the model says, so they have nothing to declare. */
function isRelation(attribute: Attribute): boolean {
  return attribute.type === 'relation'
}

/** At least a word, closed as a sentence is. */
function isPlain(description: string | undefined): boolean {
  return description !== undefined && /^\S.{4,}[.?!»)]$/.test(description.trim())
}
