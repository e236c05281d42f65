const NAMES = {
  full: () => AJS.I18n.getText("jalon.people.disclosure.full"),
  counts: () => AJS.I18n.getText("jalon.people.disclosure.counts"),
  "checkpoints-only": () => AJS.I18n.getText("jalon.people.disclosure.checkpoints-only"),
};

export const DISCLOSURES = Object.keys(NAMES);

/** What others may know of a Business Unit; everything, while nobody has said otherwise. */
export const disclosureName = (disclosure) => NAMES[disclosure ?? "full"]?.() ?? disclosure;
