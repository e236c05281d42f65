package org.jalon.domain.exchange;

import org.jalon.domain.conformity.ChangedRequirement;
import org.jalon.domain.conformity.RequirementCatalogue;
import org.jalon.domain.conformity.RequirementProof;
import org.jalon.domain.standard.Standard;

import java.util.List;
import java.util.Optional;

/** What a file says of requirements, their proofs, and how rollouts stand to them. */
record ConformitySection(
        List<ChangedRequirement> requirements,
        List<RequirementProof> proofs,
        List<AssessmentEntry> assessments) {

    /** Reads the three lists; without a right Standard nothing can be said of assessments. */
    static ConformitySection read(
            Fields root,
            Optional<Standard> standard,
            KnownCodes versionNames,
            KnownCodes workstreamCodes,
            FilePlan plan,
            List<RolloutEntry> rollouts,
            WaiverReader waivers) {
        RequirementReader reader = new RequirementReader(versionNames, workstreamCodes);
        List<ChangedRequirement> requirements = reader.read(root.optionalList("requirements"));
        List<RequirementProof> proofs =
                new ProofReader(
                                requirements,
                                reader.unread(),
                                plan.milestoneCodes(),
                                plan.criterionCodes())
                        .read(root.optionalList("proofs"));
        List<Field> assessed = root.optionalList("assessments");
        List<AssessmentEntry> assessments =
                standard.map(it -> new RequirementCatalogue(it, requirements))
                        .map(
                                it ->
                                        new AssessmentReader(
                                                        it,
                                                        reader.unread(),
                                                        versionNames,
                                                        rollouts,
                                                        waivers)
                                                .read(assessed))
                        .orElse(List.of());
        return new ConformitySection(requirements, proofs, assessments);
    }
}
