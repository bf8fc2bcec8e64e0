import { defineTexts } from '../../../core/admin-ui/part'

export const part = 'shortcuts'

export const texts = defineTexts({
  en: {
    title: 'Keyboard',
    open: 'Keyboard shortcuts',
    save: 'Save',
    publish: 'Publish',
    preview: 'Open the preview',
    bold: 'Bold, in a text',
    italic: 'Italic, in a text',
    undo: 'Undo, in a text',
    move: 'Move a paragraph up or down, in a text',
    help: 'Show this list',
  },
  fi: {
    title: 'Näppäimistö',
    open: 'Pikanäppäimet',
    save: 'Tallenna',
    publish: 'Julkaise',
    preview: 'Avaa esikatselu',
    bold: 'Lihavointi tekstissä',
    italic: 'Kursivointi tekstissä',
    undo: 'Kumoa tekstissä',
    move: 'Siirrä kappaletta ylös tai alas tekstissä',
    help: 'Näytä tämä luettelo',
  },
  sv: {
    title: 'Tangentbord',
    open: 'Kortkommandon',
    save: 'Spara',
    publish: 'Publicera',
    preview: 'Öppna förhandsvisningen',
    bold: 'Fet stil, i en text',
    italic: 'Kursiv stil, i en text',
    undo: 'Ångra, i en text',
    move: 'Flytta ett stycke uppåt eller nedåt, i en text',
    help: 'Visa den här listan',
  },
})
