package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.Assessments;
import org.jalon.domain.conformity.ChangedRequirement;
import org.jalon.domain.conformity.Requirement;
import org.jalon.domain.conformity.RequirementProof;
import org.jalon.domain.conformity.RequirementProofs;
import org.jalon.domain.conformity.Requirements;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.exemption.ExceptionKind;
import org.jalon.domain.exemption.ExceptionSubject;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.exemption.RecordedExceptions;
import org.jalon.domain.organisation.People;
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
    private final RecordedExceptions exceptions;
    private final People people;

    public ConformitySections(
            Requirements requirements,
            RequirementProofs proofs,
            Assessments assessments,
            RecordedExceptions exceptions,
            People people) {
        this.requirements = requirements;
        this.proofs = proofs;
        this.assessments = assessments;
        this.exceptions = exceptions;
        this.people = people;
    }

    Members write(Members file, Program program, List<Rollout> rollouts) {
        Map<RolloutId, List<Assessment>> assessed = assessments.of(program.key());
        List<RecordedException> excepted = exceptions.of(program.key());
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
                                                        .map(it -> assessment(id, it, excepted)))
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

    private ObjectNode assessment(
            RolloutId rollout, Assessment assessment, List<RecordedException> excepted) {
        Optional<RecordedException> waiver = waiver(rollout, assessment, excepted);
        return new Members()
                .with("bu", rollout.bu().value())
                .with("version", assessment.version().value())
                .with("requirement", assessment.requirement().value())
                .with("date", assessment.day())
                .with("state", Sections.word(assessment.state()).replace('-', ' '))
                .withDay("until", assessment.until())
                .withText("note", Optional.of(assessment.note()).filter(text -> !text.isBlank()))
                .withText("control", waiver.map(RecordedException::control))
                .withText(
                        "approvedBy",
                        waiver.flatMap(it -> assessment.by()).flatMap(people::userNameOf))
                .withText("owner", waiver.map(RecordedException::owner).flatMap(people::userNameOf))
                .node();
    }

    /** The newest waiver of the requirement, which an assessment as waived comes from. */
    private static Optional<RecordedException> waiver(
            RolloutId rollout, Assessment assessment, List<RecordedException> excepted) {
        ExceptionSubject subject = new ExceptionSubject.OfRequirement(assessment.requirement());
        return excepted.stream()
                .filter(it -> assessment.state() == AssessmentState.WAIVED)
                .filter(it -> it.kind() == ExceptionKind.WAIVER && it.subject().equals(subject))
                .filter(it -> it.id().rollout().equals(rollout))
                .reduce((earlier, later) -> later);
    }
}
