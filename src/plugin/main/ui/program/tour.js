/* What somebody sees who comes to the matrix for the first time. */

export const tourSteps = () => [
  { text: AJS.I18n.getText("jalon.program.tour.rows"), at: ".jalon-matrix tbody tr" },
  { text: AJS.I18n.getText("jalon.program.tour.cells"), at: ".jalon-matrix .jalon-cell" },
  { text: AJS.I18n.getText("jalon.program.tour.checkpoint"), at: ".jalon-matrix .jalon-decision" },
  { text: AJS.I18n.getText("jalon.program.tour.filters"), at: ".jalon-search" },
  { text: AJS.I18n.getText("jalon.program.tour.help"), at: ".jalon-help" },
];
