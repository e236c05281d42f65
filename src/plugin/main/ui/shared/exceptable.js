/* What can be said to be impossible to meet, and in which ways. */

/** A criterion that can't be met: where nobody can be excused from it, one can only say why one goes ahead. */
export const ofCriterion = ({ code, text, waivable }) => ({
  code,
  text,
  names: { criterion: code },
  kinds: waivable ? ["adaptation", "waiver", "explanation"] : ["explanation"],
});

/** A requirement of the Standard: law is nobody's to give away, and not everything may be done in another way. */
export const ofRequirement = ({ requirement, text, legal, adaptable }) => ({
  code: requirement,
  text,
  names: { requirement },
  kinds: legal ? [] : [adaptable && "adaptation", "waiver", "explanation"].filter(Boolean),
});
