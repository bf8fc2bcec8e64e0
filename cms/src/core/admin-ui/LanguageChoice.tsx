import { Checkbox, Flex, Typography } from '@strapi/design-system'
import { useLanguageNames } from './use-language-names'

interface Props { label: string, languages: readonly string[], chosen: string[], onChange: (chosen: string[]) => void }

/** In which of several languages something is to be done. */
export function LanguageChoice({ label, languages, chosen, onChange }: Props) {
  const nameOf = useLanguageNames()
  return (
    <Flex role="group" aria-label={label} direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" aria-hidden>{label}</Typography>
      {languages.map(language => (
        <Checkbox
          key={language}
          checked={chosen.includes(language)}
          onCheckedChange={isChosen => onChange(languages.filter(each => each === language
            ? isChosen === true
            : chosen.includes(each)))}
        >
          {nameOf(language)}
        </Checkbox>
      ))}
    </Flex>
  )
}
