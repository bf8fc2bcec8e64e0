import type { EditorsLanguage } from '../../core/locales/editors-language'

export const texts: Record<EditorsLanguage, { whatOfPhotograph: string }> = {
  en: { whatOfPhotograph: 'Nothing else uses the photograph. Say whether it is to be deleted, too, or kept in the media library.' },
  fi: { whatOfPhotograph: 'Valokuvaa ei käytetä muualla. Valitse, poistetaanko sekin vai säilytetäänkö se mediakirjastossa.' },
  sv: { whatOfPhotograph: 'Fotografiet används inte någon annanstans. Välj om också det ska raderas eller behållas i mediebiblioteket.' },
}
