import type { ResourceEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'

export const samples: ResourceEntry = {
  kind: 'platform-resource',
  key: 'patient-samples',
  shared: { kind: 'samples', contactPurpose: 'partners', position: 1 },
  texts: {
    en: {
      title: 'Patient samples',
      slug: 'patient-samples',
      description: 'A vast collection of samples from cancer patients, collected with biobank consents. They are the basis for molecular profiling.',
      body: rich(`
        ## What the samples can be used for

        - Making discoveries faster: the samples can be studied together with patients’ long-term health data.
        - Producing [molecular profiles of tumours](/en/platform/molecular-profiles), which are based on them.

        ## How to get access

        Access goes through working with iCAN. Transparent agreements set out who may use the data and who owns them.
      `),
      spatial: 'Finland',
    },
    fi: {
      title: 'Potilasnäytteet',
      slug: 'potilasnaytteet',
      description: 'Laaja kokoelma syöpäpotilailta biopankkisuostumuksella kerättyjä näytteitä. Molekyyliprofilointi perustuu näihin näytteisiin.',
      body: rich(`
        ## Mihin näytteitä voi käyttää

        - Löydöksiin entistä nopeammin: näytteitä voi tutkia yhdessä potilaiden pitkäaikaisten terveystietojen kanssa.
        - [Kasvainten molekyyliprofiileihin](/fi/alusta/molekyyliprofiilit), jotka perustuvat näytteisiin.

        ## Miten käyttöoikeuden saa

        Käyttöön pääsee tekemällä yhteistyötä iCANin kanssa. Läpinäkyvissä sopimuksissa sovitaan, kuka tietoja saa käyttää ja kuka ne omistaa.
      `),
      spatial: 'Suomi',
    },
    sv: {
      title: 'Patientprov',
      slug: 'patientprov',
      description: 'En omfattande samling prov från cancerpatienter, insamlade med biobankssamtycken. De är grunden för den molekylära profileringen.',
      body: rich(`
        ## Vad proven kan användas till

        - Snabbare upptäckter: proven kan studeras tillsammans med patienternas hälsodata från lång tid.
        - Att ta fram [molekylära tumörprofiler](/sv/plattform/molekylara-tumorprofiler), som bygger på proven.

        ## Så får ni tillgång

        Tillgång får man genom att samarbeta med iCAN. Öppna avtal anger vem som får använda uppgifterna och vem som äger dem.
      `),
      spatial: 'Finland',
    },
  },
}

export const molecularProfiles: ResourceEntry = {
  kind: 'platform-resource',
  key: 'molecular-profiles',
  shared: { kind: 'molecular-profiling', contactPurpose: 'partners', position: 2 },
  texts: {
    en: {
      title: 'Molecular profiles of tumours',
      slug: 'molecular-profiles',
      description: 'Detailed molecular profiling data from tumours, produced with cutting-edge methods. They can be combined with health data at the individual level.',
      body: rich(`
        ## What the profiles can be used for

        - Studying what sets one cancer apart from another.
        - Following what happens to patients over time, together with [clinical data](/en/platform/clinical-data-omop) and [register data](/en/platform/registry-events).

        ## How to get access

        Access goes through working with iCAN. Transparent agreements set out who may use the data and who owns them.
      `),
      provenance: 'Profiling of tumour samples.',
    },
    fi: {
      title: 'Kasvainten molekyyliprofiilit',
      slug: 'molekyyliprofiilit',
      description: 'Yksityiskohtaista molekyyliprofilointitietoa kasvaimista, tuotettu uusimmilla menetelmillä. Sen voi yhdistää terveystietoihin yksilötasolla.',
      body: rich(`
        ## Mihin profiileja voi käyttää

        - Sen tutkimiseen, mikä erottaa syövät toisistaan.
        - Sen seuraamiseen, miten potilailla menee ajan mittaan, kun mukaan otetaan [kliiniset tiedot](/fi/alusta/kliiniset-tiedot-omop-muodossa) ja [rekisteritiedot](/fi/alusta/terveystapahtumat-rekistereista).

        ## Miten käyttöoikeuden saa

        Käyttöön pääsee tekemällä yhteistyötä iCANin kanssa. Läpinäkyvissä sopimuksissa sovitaan, kuka tietoja saa käyttää ja kuka ne omistaa.
      `),
      provenance: 'Kasvainnäytteiden profilointi.',
    },
    sv: {
      title: 'Molekylära tumörprofiler',
      slug: 'molekylara-tumorprofiler',
      description: 'Detaljerade molekylära profildata från tumörer, framtagna med de nyaste metoderna. De kan kombineras med hälsodata på individnivå.',
      body: rich(`
        ## Vad profilerna kan användas till

        - Att studera vad som skiljer en cancer från en annan.
        - Att följa hur det går för patienterna över tid, tillsammans med [kliniska data](/sv/plattform/kliniska-data-i-omop-form) och [registerdata](/sv/plattform/halsohandelser-ur-register).

        ## Så får ni tillgång

        Tillgång får man genom att samarbeta med iCAN. Öppna avtal anger vem som får använda uppgifterna och vem som äger dem.
      `),
      provenance: 'Profilering av tumörprov.',
    },
  },
}

export const diseaseModels: ResourceEntry = {
  kind: 'platform-resource',
  key: 'disease-models',
  shared: { kind: 'disease-models', contactPurpose: 'partners', position: 6 },
  texts: {
    en: {
      title: 'Disease models',
      slug: 'disease-models',
      description: 'Complex disease models for testing questions that arise from the samples and the data.',
      body: rich(`
        ## What the models can be used for

        - Testing what was found in [samples](/en/platform/patient-samples) and in [molecular profiles](/en/platform/molecular-profiles).
        - Making discoveries faster.

        ## How to get access

        Access goes through working with iCAN. Transparent agreements set out who may use the data and who owns them.
      `),
    },
    fi: {
      title: 'Tautimallit',
      slug: 'tautimallit',
      description: 'Monimutkaisia tautimalleja, joilla voidaan testata näytteistä ja aineistoista nousevia kysymyksiä.',
      body: rich(`
        ## Mihin malleja voi käyttää

        - Sen testaamiseen, mitä on löydetty [näytteistä](/fi/alusta/potilasnaytteet) ja [molekyyliprofiileista](/fi/alusta/molekyyliprofiilit).
        - Löydösten nopeuttamiseen.

        ## Miten käyttöoikeuden saa

        Käyttöön pääsee tekemällä yhteistyötä iCANin kanssa. Läpinäkyvissä sopimuksissa sovitaan, kuka tietoja saa käyttää ja kuka ne omistaa.
      `),
    },
    sv: {
      title: 'Sjukdomsmodeller',
      slug: 'sjukdomsmodeller',
      description: 'Komplexa sjukdomsmodeller för att testa frågor som väcks av proven och datamaterialet.',
      body: rich(`
        ## Vad modellerna kan användas till

        - Att testa det som har hittats i [prov](/sv/plattform/patientprov) och i [molekylära profiler](/sv/plattform/molekylara-tumorprofiler).
        - Att snabbare göra nya upptäckter.

        ## Så får ni tillgång

        Tillgång får man genom att samarbeta med iCAN. Öppna avtal anger vem som får använda uppgifterna och vem som äger dem.
      `),
    },
  },
}

export const analysisTools: ResourceEntry = {
  kind: 'platform-resource',
  key: 'analysis-tools',
  shared: { kind: 'analysis-tools', contactPurpose: 'partners', position: 7 },
  texts: {
    en: {
      title: 'Analysis tools of the Discovery Platform',
      slug: 'analysis-tools',
      description: 'A broad set of tools for studying molecular and health data together at the individual level, in a safe data environment that complies with the GDPR.',
      body: rich(`
        ## What the tools can be used for

        - Studying [molecular profiles](/en/platform/molecular-profiles) and [clinical data](/en/platform/clinical-data-omop) together.
        - Reaching accurate and relevant insights in time.

        ## How to get access

        Access goes through working with iCAN. Transparent agreements set out who may use the data and who owns them.
      `),
    },
    fi: {
      title: 'Discovery Platformin analyysityökalut',
      slug: 'analyysityokalut',
      description: 'Laaja valikoima työkaluja, joilla molekyyli- ja terveystietoja tutkitaan yhdessä yksilötasolla. Työ tehdään tietosuoja-asetuksen (GDPR) mukaisessa turvallisessa ympäristössä.',
      body: rich(`
        ## Mihin työkaluja voi käyttää

        - [Molekyyliprofiilien](/fi/alusta/molekyyliprofiilit) ja [kliinisten tietojen](/fi/alusta/kliiniset-tiedot-omop-muodossa) tutkimiseen yhdessä.
        - Tarkkojen ja olennaisten oivallusten saamiseen ajoissa.

        ## Miten käyttöoikeuden saa

        Käyttöön pääsee tekemällä yhteistyötä iCANin kanssa. Läpinäkyvissä sopimuksissa sovitaan, kuka tietoja saa käyttää ja kuka ne omistaa.
      `),
    },
    sv: {
      title: 'Analysverktyg på Discovery Platform',
      slug: 'analysverktyg',
      description: 'Ett brett urval verktyg för att studera molekylära data och hälsodata tillsammans på individnivå. Arbetet sker i en säker datamiljö som uppfyller dataskyddsförordningens (GDPR) krav.',
      body: rich(`
        ## Vad verktygen kan användas till

        - Att studera [molekylära profiler](/sv/plattform/molekylara-tumorprofiler) och [kliniska data](/sv/plattform/kliniska-data-i-omop-form) tillsammans.
        - Att nå träffsäkra och relevanta insikter i rätt tid.

        ## Så får ni tillgång

        Tillgång får man genom att samarbeta med iCAN. Öppna avtal anger vem som får använda uppgifterna och vem som äger dem.
      `),
    },
  },
}
