import type { ResourceEntry } from '../../engine/model'

export const clinicalRaw: ResourceEntry = {
  kind: 'platform-resource',
  key: 'clinical-data-raw',
  shared: { kind: 'clinical-data-raw', contactPurpose: 'partners', position: 3 },
  texts: {
    en: {
      title: 'Clinical data, raw',
      slug: 'clinical-data-raw',
      description: 'Full real-world clinical data from patients, over time and in their original form.',
      spatial: 'Finland',
      provenance: 'Data from patient care.',
    },
    fi: {
      title: 'Kliiniset tiedot raakamuodossa',
      slug: 'kliiniset-tiedot-raakamuodossa',
      description: 'Potilaiden hoidossa kertyneet täydelliset kliiniset tiedot pitkältä ajalta ja alkuperäisessä muodossaan.',
      spatial: 'Suomi',
      provenance: 'Tiedot syntyvät potilaiden hoidossa.',
    },
    sv: {
      title: 'Kliniska data i råform',
      slug: 'kliniska-data-i-raform',
      description: 'Fullständiga kliniska data från patienternas vård, från lång tid och i sin ursprungliga form.',
      spatial: 'Finland',
      provenance: 'Data från patientvården.',
    },
  },
}

export const clinicalOmop: ResourceEntry = {
  kind: 'platform-resource',
  key: 'clinical-data-omop',
  shared: {
    kind: 'clinical-data-omop',
    codingSystem: 'OMOP CDM',
    contactPurpose: 'partners',
    position: 4,
  },
  texts: {
    en: {
      title: 'Clinical data in OMOP form',
      slug: 'clinical-data-omop',
      description: 'Real-world clinical data in the OMOP common data model, so that the same analysis works on data from different sources.',
      spatial: 'Finland',
      provenance: 'Data from patient care, converted to the OMOP model.',
    },
    fi: {
      title: 'Kliiniset tiedot OMOP-muodossa',
      slug: 'kliiniset-tiedot-omop-muodossa',
      description: 'Potilaiden hoidossa kertyneet kliiniset tiedot yhteisessä OMOP-tietomallissa. Sama analyysi toimii eri lähteistä tulevalla tiedolla.',
      spatial: 'Suomi',
      provenance: 'Potilaiden hoidossa syntyvät tiedot OMOP-malliin muunnettuina.',
    },
    sv: {
      title: 'Kliniska data i OMOP-form',
      slug: 'kliniska-data-i-omop-form',
      description: 'Kliniska data från vården i den gemensamma datamodellen OMOP, så att samma analys fungerar på data från olika källor.',
      spatial: 'Finland',
      provenance: 'Data från patientvården, omvandlade till OMOP-modellen.',
    },
  },
}

export const registryEvents: ResourceEntry = {
  kind: 'platform-resource',
  key: 'registry-events',
  shared: { kind: 'registry-events', contactPurpose: 'partners', position: 5 },
  texts: {
    en: {
      title: 'Health events from national registers',
      slug: 'registry-events',
      description: 'Events such as prescriptions and visits to healthcare providers from Finland’s national registers. Combined with clinical data, they also show what happens outside the hospital.',
      spatial: 'Finland',
      provenance: 'Finnish national registers.',
    },
    fi: {
      title: 'Terveystapahtumat kansallisista rekistereistä',
      slug: 'terveystapahtumat-rekistereista',
      description: 'Suomen kansallisista rekistereistä saatavia tapahtumia, kuten reseptejä ja hoitokäyntejä. Kliinisiin tietoihin yhdistettyinä ne kertovat myös siitä, mitä tapahtuu sairaalan ulkopuolella.',
      spatial: 'Suomi',
      provenance: 'Suomen kansalliset rekisterit.',
    },
    sv: {
      title: 'Hälsohändelser ur nationella register',
      slug: 'halsohandelser-ur-register',
      description: 'Händelser som recept och vårdbesök ur Finlands nationella register. Tillsammans med kliniska data visar de också vad som händer utanför sjukhuset.',
      spatial: 'Finland',
      provenance: 'Finlands nationella register.',
    },
  },
}
