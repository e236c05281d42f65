package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.Assessments;
import org.jalon.domain.conformity.ChangedRequirement;
import org.jalon.domain.conformity.Requirement;
import org.jalon.domain.conformity.RequirementProof;
import org.jalon.domain.conformity.RequirementProofs;
import org.jalon.domain.conformity.Requirements;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How requirements, their proofs and the assessments are written in a program file. */
public final class ConformitySections {
    private final Requirements requirements;
    private final RequirementProofs proofs;
    private final Assessments assessments;

    public ConformitySections(
            Requirements requirements, RequirementProofs proofs, Assessments assessments) {
        this.requirements = requirements;
        this.proofs = proofs;
        this.assessments = assessments;
    }

    Members write(Members file, Program program, List<Rollout> rollouts) {
        Map<RolloutId, List<Assessment>> assessed = assessments.of(program.key());
        return file.withSome(
                        "requirements",
                        requirements.of(program.standard()).stream()
                                .map(ConformitySections::requirement)
                                .toList())
                .withSome(
                        "proofs",
                        proofs.of(program.key()).stream().map(ConformitySections::proof).toList())
                .withSome(
                        "assessments",
                        rollouts.stream()
                                .map(Rollout::id)
                                .flatMap(
                                        id ->
                                                assessed.getOrDefault(id, List.of()).stream()
                                                        .map(it -> assessment(id, it)))
                                .toList());
    }

    private static ObjectNode requirement(ChangedRequirement changed) {
        Requirement requirement = changed.requirement();
        return new Members()
                .with("id", requirement.code().value())
                .with("version", changed.version().value())
                .with("change", Sections.word(changed.change()))
                .with("text", requirement.text())
                .with("kind", Sections.word(requirement.kind()))
                .with("legal", requirement.legal())
                .with("adaptable", requirement.adaptable())
                .with("workstream", requirement.workstream().value())
                .node();
    }

    private static ObjectNode proof(RequirementProof proof) {
        return new Members()
                .with("requirement", proof.requirement().value())
                .withSome(
                        "milestones",
                        Sections.texts(
                                proof.milestones().stream().map(MilestoneCode::value).toList()))
                .withSome(
                        "criteria",
                        Sections.texts(
                                proof.criteria().stream().map(CriterionCode::value).toList()))
                .node();
    }

    private static ObjectNode assessment(RolloutId rollout, Assessment assessment) {
        return new Members()
                .with("bu", rollout.bu().value())
                .with("version", assessment.version().value())
                .with("requirement", assessment.requirement().value())
                .with("date", assessment.day())
                .with("state", Sections.word(assessment.state()).replace('-', ' '))
                .withDay("until", assessment.until())
                .withText("note", Optional.of(assessment.note()).filter(text -> !text.isBlank()))
                .node();
    }
}
