import type { ResourceEntry } from '../../engine/model'

export const clinicalRaw: ResourceEntry = {
  kind: 'platform-resource',
  key: 'clinical-data-raw',
  shared: { kind: 'clinical-data-raw', contactPurpose: 'partners', position: 3 },
  texts: {
    en: {
      title: 'Clinical data, raw',
      slug: 'clinical-data-raw',
      description: 'Complete real-world clinical data of patients, followed over time and kept in their original form.',
      spatial: 'Finland',
      provenance: 'Data that arise in the care of patients.',
    },
    fi: {
      title: 'Kliiniset tiedot raakamuodossa',
      slug: 'kliiniset-tiedot-raakamuodossa',
      description: 'Potilaiden hoidossa kertyneet täydelliset kliiniset tiedot ajan mittaan seurattuina ja alkuperäisessä muodossaan.',
      spatial: 'Suomi',
      provenance: 'Tiedot syntyvät potilaiden hoidossa.',
    },
    sv: {
      title: 'Kliniska data i råform',
      slug: 'kliniska-data-i-raform',
      description: 'Fullständiga kliniska data från patienternas verkliga vård, följda över tid och i sin ursprungliga form.',
      spatial: 'Finland',
      provenance: 'Data som uppstår i vården av patienter.',
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
      description: 'The real-world clinical data arranged by the OMOP common data model, so that one analysis can be run on data of different origins.',
      spatial: 'Finland',
      provenance: 'Data that arise in the care of patients, converted to the OMOP model.',
    },
    fi: {
      title: 'Kliiniset tiedot OMOP-muodossa',
      slug: 'kliiniset-tiedot-omop-muodossa',
      description: 'Potilaiden hoidossa kertyneet kliiniset tiedot yhteisen OMOP-tietomallin mukaan järjestettyinä, jolloin sama analyysi voidaan tehdä eri lähteistä tulevalle tiedolle.',
      spatial: 'Suomi',
      provenance: 'Potilaiden hoidossa syntyvät tiedot OMOP-malliin muunnettuina.',
    },
    sv: {
      title: 'Kliniska data i OMOP-form',
      slug: 'kliniska-data-i-omop-form',
      description: 'Kliniska data från den verkliga vården, ordnade enligt den gemensamma datamodellen OMOP, så att samma analys kan göras på data av olika ursprung.',
      spatial: 'Finland',
      provenance: 'Data som uppstår i vården av patienter, omvandlade till OMOP-modellen.',
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
      description: 'Events such as prescriptions and visits to healthcare providers from Finland’s national registers. Joined with clinical data they show a patient’s path also outside the hospital.',
      spatial: 'Finland',
      provenance: 'Finnish national registers.',
    },
    fi: {
      title: 'Terveystapahtumat kansallisista rekistereistä',
      slug: 'terveystapahtumat-rekistereista',
      description: 'Suomen kansallisista rekistereistä saatavia tapahtumia, kuten reseptejä ja hoitokäyntejä. Kliinisiin tietoihin yhdistettyinä ne näyttävät potilaan polun myös sairaalan ulkopuolella.',
      spatial: 'Suomi',
      provenance: 'Suomen kansalliset rekisterit.',
    },
    sv: {
      title: 'Hälsohändelser ur nationella register',
      slug: 'halsohandelser-ur-register',
      description: 'Händelser som recept och vårdbesök ur Finlands nationella register. Tillsammans med kliniska data visar de patientens väg också utanför sjukhuset.',
      spatial: 'Finland',
      provenance: 'Finlands nationella register.',
    },
  },
}
