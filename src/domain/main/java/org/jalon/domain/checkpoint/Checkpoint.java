package org.jalon.domain.checkpoint;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.LocalizedText;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The definition of a checkpoint of a program.
 *
 * @param version rises by one with every change; every version stays readable
 * @param milestone the milestone at which the decision is taken
 * @param decisionDue when the decision is due; empty: when the rollout expects the milestone
 * @param consequence what happens without the decision
 * @param terms who decides, and how
 * @param origin whether it is the program's own
 */
public record Checkpoint(
        CheckpointCode code,
        int version,
        LocalizedText name,
        MilestoneCode milestone,
        Optional<LocalDate> decisionDue,
        LocalizedText consequence,
        SignOffTerms terms,
        List<Criterion> criteria,
        DefinitionOrigin origin) {
    public Checkpoint {
        criteria = List.copyOf(criteria);
    }

    /** One of a program's own. */
    public Checkpoint(
            CheckpointCode code,
            int version,
            LocalizedText name,
            MilestoneCode milestone,
            Optional<LocalDate> decisionDue,
            LocalizedText consequence,
            SignOffTerms terms,
            List<Criterion> criteria) {
        this(
                code,
                version,
                name,
                milestone,
                decisionDue,
                consequence,
                terms,
                criteria,
                DefinitionOrigin.PROGRAM);
    }

    /** The names of the roles that sign off. */
    public List<LocalizedText> signOffs() {
        return terms.roles().stream().map(SignOffRole::name).toList();
    }

    /** The day a rollout has to decide: fixed, or when it expects the milestone. */
    public Optional<LocalDate> dueFor(Rollout rollout) {
        return decisionDue.or(() -> rollout.milestone(milestone).map(Milestone::expected));
    }

    /** The same definition under another version number. */
    public Checkpoint atVersion(int other) {
        return with(other, criteria, origin);
    }

    /** The same definition, from elsewhere. */
    public Checkpoint from(DefinitionOrigin other) {
        return with(version, criteria, other);
    }

    /** The same definition with other criteria. */
    public Checkpoint asking(List<Criterion> others) {
        return with(version, others, origin);
    }

    /** The same definition with what it asks of this rollout only. */
    public Checkpoint askedOf(Rollout rollout) {
        return with(
                version,
                criteria.stream().filter(criterion -> criterion.scope().covers(rollout)).toList(),
                origin);
    }

    private Checkpoint with(int number, List<Criterion> asked, DefinitionOrigin from) {
        return new Checkpoint(
                code, number, name, milestone, decisionDue, consequence, terms, asked, from);
    }

    public Optional<Criterion> criterion(CriterionCode wanted) {
        return criteria.stream().filter(known -> known.code().equals(wanted)).findFirst();
    }
}
