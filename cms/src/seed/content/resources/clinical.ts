import type { ResourceEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'

export const clinicalRaw: ResourceEntry = {
  kind: 'platform-resource',
  key: 'clinical-data-raw',
  shared: { kind: 'clinical-data-raw', contactPurpose: 'partners', position: 3 },
  texts: {
    en: {
      title: 'Clinical data, raw',
      slug: 'clinical-data-raw',
      description: 'Full real-world clinical data from patients, over time and in their original form.',
      body: rich(`
        ## What the data can be used for

        - Questions that need the details of a patient’s care as they were first recorded.
        - Research at scale, combined with [health events from national registers](/en/platform/registry-events).

        ## How to get access

        Access goes through working with iCAN. Transparent agreements set out who may use the data and who owns them.
      `),
      spatial: 'Finland',
      provenance: 'Data from patient care.',
    },
    fi: {
      title: 'Kliiniset tiedot raakamuodossa',
      slug: 'kliiniset-tiedot-raakamuodossa',
      description: 'Potilaiden hoidossa kertyneet täydelliset kliiniset tiedot pitkältä ajalta ja alkuperäisessä muodossaan.',
      body: rich(`
        ## Mihin tietoja voi käyttää

        - Kysymyksiin, joissa tarvitaan hoidon yksityiskohtia sellaisina kuin ne on alun perin kirjattu.
        - Laajoihin tutkimuksiin yhdessä [kansallisten rekisterien terveystapahtumien](/fi/alusta/terveystapahtumat-rekistereista) kanssa.

        ## Miten käyttöoikeuden saa

        Käyttöön pääsee tekemällä yhteistyötä iCANin kanssa. Läpinäkyvissä sopimuksissa sovitaan, kuka tietoja saa käyttää ja kuka ne omistaa.
      `),
      spatial: 'Suomi',
      provenance: 'Tiedot syntyvät potilaiden hoidossa.',
    },
    sv: {
      title: 'Kliniska data i råform',
      slug: 'kliniska-data-i-raform',
      description: 'Fullständiga kliniska data från patienternas vård, från lång tid och i sin ursprungliga form.',
      body: rich(`
        ## Vad uppgifterna kan användas till

        - Frågor som kräver detaljer om vården så som de först antecknades.
        - Storskalig forskning tillsammans med [hälsohändelser ur nationella register](/sv/plattform/halsohandelser-ur-register).

        ## Så får ni tillgång

        Tillgång får man genom att samarbeta med iCAN. Öppna avtal anger vem som får använda uppgifterna och vem som äger dem.
      `),
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
      body: rich(`
        ## What the data can be used for

        - Running one analysis on data from several sources.
        - Research at scale, combined with [health events from national registers](/en/platform/registry-events).

        ## How to get access

        Access goes through working with iCAN. Transparent agreements set out who may use the data and who owns them.
      `),
      spatial: 'Finland',
      provenance: 'Data from patient care, converted to the OMOP model.',
    },
    fi: {
      title: 'Kliiniset tiedot OMOP-muodossa',
      slug: 'kliiniset-tiedot-omop-muodossa',
      description: 'Potilaiden hoidossa kertyneet kliiniset tiedot yhteisessä OMOP-tietomallissa. Sama analyysi toimii eri lähteistä tulevalla tiedolla.',
      body: rich(`
        ## Mihin tietoja voi käyttää

        - Saman analyysin ajamiseen usean lähteen tiedoilla.
        - Laajoihin tutkimuksiin yhdessä [kansallisten rekisterien terveystapahtumien](/fi/alusta/terveystapahtumat-rekistereista) kanssa.

        ## Miten käyttöoikeuden saa

        Käyttöön pääsee tekemällä yhteistyötä iCANin kanssa. Läpinäkyvissä sopimuksissa sovitaan, kuka tietoja saa käyttää ja kuka ne omistaa.
      `),
      spatial: 'Suomi',
      provenance: 'Potilaiden hoidossa syntyvät tiedot OMOP-malliin muunnettuina.',
    },
    sv: {
      title: 'Kliniska data i OMOP-form',
      slug: 'kliniska-data-i-omop-form',
      description: 'Kliniska data från vården i den gemensamma datamodellen OMOP, så att samma analys fungerar på data från olika källor.',
      body: rich(`
        ## Vad uppgifterna kan användas till

        - Att köra samma analys på data från flera källor.
        - Storskalig forskning tillsammans med [hälsohändelser ur nationella register](/sv/plattform/halsohandelser-ur-register).

        ## Så får ni tillgång

        Tillgång får man genom att samarbeta med iCAN. Öppna avtal anger vem som får använda uppgifterna och vem som äger dem.
      `),
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
      body: rich(`
        ## What the data can be used for

        - Seeing what happens before and after hospital care.
        - Data sets for research at scale, combined with clinical data [in raw form](/en/platform/clinical-data-raw) or [in OMOP form](/en/platform/clinical-data-omop).

        ## How to get access

        Access goes through working with iCAN. Transparent agreements set out who may use the data and who owns them.
      `),
      spatial: 'Finland',
      provenance: 'Finnish national registers.',
    },
    fi: {
      title: 'Terveystapahtumat kansallisista rekistereistä',
      slug: 'terveystapahtumat-rekistereista',
      description: 'Suomen kansallisista rekistereistä saatavia tapahtumia, kuten reseptejä ja hoitokäyntejä. Kliinisiin tietoihin yhdistettyinä ne kertovat myös siitä, mitä tapahtuu sairaalan ulkopuolella.',
      body: rich(`
        ## Mihin tietoja voi käyttää

        - Sen selvittämiseen, mitä tapahtuu ennen sairaalahoitoa ja sen jälkeen.
        - Laajan tutkimuksen aineistoihin, kun mukaan otetaan kliiniset tiedot [raakamuodossa](/fi/alusta/kliiniset-tiedot-raakamuodossa) tai [OMOP-muodossa](/fi/alusta/kliiniset-tiedot-omop-muodossa).

        ## Miten käyttöoikeuden saa

        Käyttöön pääsee tekemällä yhteistyötä iCANin kanssa. Läpinäkyvissä sopimuksissa sovitaan, kuka tietoja saa käyttää ja kuka ne omistaa.
      `),
      spatial: 'Suomi',
      provenance: 'Suomen kansalliset rekisterit.',
    },
    sv: {
      title: 'Hälsohändelser ur nationella register',
      slug: 'halsohandelser-ur-register',
      description: 'Händelser som recept och vårdbesök ur Finlands nationella register. Tillsammans med kliniska data visar de också vad som händer utanför sjukhuset.',
      body: rich(`
        ## Vad uppgifterna kan användas till

        - Att se vad som händer före och efter sjukhusvården.
        - Datamaterial för storskalig forskning, tillsammans med kliniska data [i råform](/sv/plattform/kliniska-data-i-raform) eller [i OMOP-form](/sv/plattform/kliniska-data-i-omop-form).

        ## Så får ni tillgång

        Tillgång får man genom att samarbeta med iCAN. Öppna avtal anger vem som får använda uppgifterna och vem som äger dem.
      `),
      spatial: 'Finland',
      provenance: 'Finlands nationella register.',
    },
  },
}
