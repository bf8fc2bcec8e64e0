import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text that a screen of Strapi's asks for, with what it shows where no language has it. */
export interface AdminMessage { id: string, english: string, file: string }

/** Parts of the admin that editors never come to: paid features, what is set up in the code, what ours replaces. */
const NEVER_SHOWN = [
  /(?:^|\/)ee\//,
  /\bhistory\//,
  /\bpreview\//,
  /Marketplace/,
  /GuidedTour/,
  /FreeTrial|TrialCountdown|NpsSurvey|Upsell|MediaLibraryBanner/,
  /pages\/Settings\//,
  /SettingsPage|ConfigureTheView|ConfigurationForm|NoContentType/,
  /(?:Create|Delete|Edit)Locale\.|LocaleTable|CheckboxConfirmation/,
  /contentReleasesHooks|\bAI[A-Z]|useAI|components\/AI/,
  // Strapi's own boxes of the home screen, in whose place ours stand.
  /^(?:components\/Widgets|StrapiApp|constants|features\/Configuration)\./,
]
const NEVER_ASKED = /^(?:global\.marketplace|i18n\.(?:plugin\.schema|.*AI|Settings\.aiLocalizations|.*ai-translations)|upload\.(?:ai|settings\.form\.aiMetadata|.*etadata))/

/** `formatMessage({ id: getTranslation('a.b'), defaultMessage: 'C' })`, with the function that puts the plugin's name before it. */
const MESSAGE = /id: (?:(getTrad|getTranslation|prefixPluginTranslations)\()?['"`]([\w.$ -]+)['"`]\)?,\s*defaultMessage:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`)/g

/** The texts that the screens of a package ask for, in the sources of its part in the browser. */
export function messagesOf(plugin: string, folder: string): AdminMessage[] {
  return globSync('**/*.mjs', { cwd: folder })
    .filter(file => !NEVER_SHOWN.some(pattern => pattern.test(file)))
    .flatMap(file => Array.from(readFileSync(join(folder, file), 'utf8').matchAll(MESSAGE), ([, prefix, id = '', ...texts]) => ({
      id: prefix === undefined
        ? id
        : `${plugin}.${id}`,
      english: texts.find(text => text !== undefined) ?? '',
      file,
    })))
    .filter(({ id }) => !NEVER_ASKED.test(id))
}
