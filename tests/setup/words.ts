import type { Locale } from '@ican/shared/vocabulary'

/** What somebody types, and how it stands in a text: the one has to find the other. */
export interface WordPair { locale: Locale, typed: string, written: string }

function pairs(locale: Locale, lines: string): WordPair[] {
  return lines.trim().split('\n').flatMap((line) => {
    const [typed = '', written = ''] = line.trim().split(': ')
    return written.split(' ').map(each => ({ locale, typed, written: each }))
  })
}

/** One list for every way of taking words apart. */
export const wordPairs: WordPair[] = [
  ...pairs('fi', `
    syöpä: syöpä syövän syöpää syövästä syöpään syövät syöpien syöpiä syövissä syöpätutkimus syöpätutkimuksessa syöpäbiologian keuhkosyöpä keuhkosyövän
    syövän: syöpä syöpiin syöpää
    potilas: potilaat potilaan potilasta potilaiden potilaita potilaille potilaamme syöpäpotilaiden potilasneuvosto
    potilaat: potilas potilaan
    lääke: lääkkeen lääkettä lääkkeet lääkkeitä lääkehoito syöpälääke
    tutkimus: tutkimuksen tutkimusta tutkimuksessa tutkimukseen tutkimukset tutkimuksia tutkimusten tutkimushanke syöpätutkimus
    hoito: hoidon hoitoa hoidossa hoitoon hoidot hoitoja lääkehoito sädehoidon
    näyte: näytteen näytettä näytteet näytteitä näytteistä
    tieto: tiedon tietoa tiedot tietoja tiedoista terveystiedot terveystietojen
    biopankki: biopankin biopankkia biopankit biopankkisuostumus
    suostumus: suostumuksen suostumusta suostumukset biopankkisuostumuksen
    kumppani: kumppanin kumppania kumppanit kumppaneita kumppaneiden kumppaneillemme
    yritys: yrityksen yritystä yritykset yrityksiä yritysten
    tapahtuma: tapahtuman tapahtumat tapahtumia tapahtumassa
    uutinen: uutisen uutista uutiset uutisia uutisista
    luku: luvun lukua luvut lukuja avainluvut
    kasvain: kasvaimen kasvaimet kasvaimia kasvaimista
    vuosi: vuoden vuotta vuodet
    mahdollisuus: mahdollisuuden mahdollisuutta mahdollisuudet mahdollisuuksia yhteistyömahdollisuudet
    terveys: terveyden terveyttä terveystiedot
    lääketiede: lääketieteen lääketiedettä
    yliopisto: yliopiston yliopistossa yliopistot
    sairaala: sairaalan sairaalassa sairaalat
    henkilö: henkilön henkilöt henkilöiden henkilöitä
    kansallinen: kansallisen kansalliset kansallista
    syopa: syöpä
    työ: työ työn yhteistyö
  `),
  ...pairs('sv', `
    cancer: cancern cancerforskning cancerforskningen
    forskning: forskningen forskningens cancerforskning forskningsdata
    patient: patienten patienter patienterna patientråd
    läkemedel: läkemedlet läkemedlen
    samtycke: samtycket samtycken biobankssamtycke
    biobank: biobanken biobanker biobanksprov
    data: forskningsdata hälsodata
    partner: partnern partnerna
    sjukhus: sjukhuset sjukhusen
    forskare: forskaren forskarna
    nyckeltal: nyckeltalen nyckeltalet
    behandling: behandlingen behandlingar cancerbehandling
    hälsa: hälsan
    halsa: hälsa
  `),
  ...pairs('en', `
    cancer: cancers
    patient: patients
    study: studies
    partner: partners partnering
    treatment: treatments
    publication: publications
    sample: samples
    discovery: discoveries
  `),
]

/** Words that look alike and have nothing to do with each other. */
export const strangers: WordPair[] = [
  ...pairs('fi', `
    potilas: potti
    tutkimus: tuki
    lääke: lääni
    syöpä: syksy
    luku: luokka
    biopankki: biologia
  `),
  ...pairs('sv', `
    patient: patent
    cancer: kanal
    forskning: forslag
  `),
  ...pairs('en', `
    cancer: canal
    patient: patent
    sample: simple
  `),
]
