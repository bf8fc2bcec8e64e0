import type { ResourceEntry } from '../../engine/model'

export const samples: ResourceEntry = {
  kind: 'platform-resource',
  key: 'patient-samples',
  shared: { kind: 'samples', contactPurpose: 'partners', position: 1 },
  texts: {
    en: {
      title: 'Patient samples',
      slug: 'patient-samples',
      description: 'A vast collection of samples from cancer patients, gathered with biobank consents. The samples are the ground on which molecular profiling stands.',
      spatial: 'Finland',
    },
    fi: {
      title: 'Potilasnäytteet',
      slug: 'potilasnaytteet',
      description: 'Laaja kokoelma syöpäpotilaiden näytteitä, jotka on kerätty biopankkisuostumuksin. Molekyyliprofilointi perustuu näihin näytteisiin.',
      spatial: 'Suomi',
    },
    sv: {
      title: 'Patientprov',
      slug: 'patientprov',
      description: 'En omfattande samling prov från cancerpatienter, insamlade med biobankssamtycken. Den molekylära profileringen vilar på dessa prov.',
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
      description: 'Deep molecular profiling data from tumours, made with the newest methods. At the level of the individual they can be studied side by side with health data.',
      provenance: 'Profiling of samples from tumours.',
    },
    fi: {
      title: 'Kasvainten molekyyliprofiilit',
      slug: 'molekyyliprofiilit',
      description: 'Syvällistä molekyyliprofilointitietoa kasvaimista uusimmilla menetelmillä tuotettuna. Yksilötasolla sitä voidaan tarkastella rinnakkain terveystietojen kanssa.',
      provenance: 'Kasvainnäytteiden profilointi.',
    },
    sv: {
      title: 'Molekylära tumörprofiler',
      slug: 'molekylara-tumorprofiler',
      description: 'Djupa molekylära profildata från tumörer, framtagna med de nyaste metoderna. På individnivå kan de studeras sida vid sida med hälsodata.',
      provenance: 'Profilering av tumörprov.',
    },
  },
}

export const diseaseModels: ResourceEntry = {
  kind: 'platform-resource',
  key: 'disease-models',
  shared: { kind: 'disease-models', contactPurpose: 'partners', position: 6 },
  texts: {
    en: { title: 'Disease models', slug: 'disease-models', description: 'Complex models of disease, in which questions that arise from the samples and the data can be put to the test.' },
    fi: { title: 'Tautimallit', slug: 'tautimallit', description: 'Monimuotoisia tautimalleja, joilla näytteistä ja aineistoista nousevia kysymyksiä voidaan koetella.' },
    sv: { title: 'Sjukdomsmodeller', slug: 'sjukdomsmodeller', description: 'Komplexa sjukdomsmodeller där frågor som väcks av proven och datamaterialet kan prövas.' },
  },
}

export const analysisTools: ResourceEntry = {
  kind: 'platform-resource',
  key: 'analysis-tools',
  shared: { kind: 'analysis-tools', contactPurpose: 'partners', position: 7 },
  texts: {
    en: { title: 'Analysis tools of the Discovery Platform', slug: 'analysis-tools', description: 'A broad set of tools with which molecular and health data are studied together, down to the single individual. The work is done in a safe data environment that complies with the GDPR.' },
    fi: { title: 'Discovery Platformin analyysityökalut', slug: 'analyysityokalut', description: 'Laaja valikoima työkaluja, joilla molekyyli- ja terveystietoja tutkitaan yhdessä yksittäisen ihmisen tarkkuudella. Työ tehdään tietosuoja-asetuksen (GDPR) mukaisessa turvallisessa ympäristössä.' },
    sv: { title: 'Analysverktyg på Discovery Platform', slug: 'analysverktyg', description: 'Ett brett urval verktyg för att studera molekylära data och hälsodata tillsammans, ända ner till den enskilda individen. Arbetet sker i en säker datamiljö som uppfyller dataskyddsförordningens (GDPR) krav.' },
  },
}
