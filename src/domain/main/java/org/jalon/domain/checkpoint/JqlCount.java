package org.jalon.domain.checkpoint;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Compares how many issues a query finds with a number. It is counted beforehand, never in the
 * transition, because the search index is late; so what is found says as of when it was counted.
 *
 * @param jql in which {@code {bu}} and {@code {program}} stand for the rollout's codes
 * @param runAs with whose permissions it is run
 */
public record JqlCount(Jql jql, ActorId runAs, Comparison comparison, int number)
        implements CriterionKind {
    /** A count older than this many days says nothing any more. */
    static final MaxAge LASTS = MaxAge.ofDays(1);

    /** The query for one rollout. */
    public Jql queryFor(RolloutId rollout) {
        return new Jql(
                jql.text()
                        .replace("{bu}", quotable(rollout.bu().value()))
                        .replace("{program}", quotable(rollout.program().value())));
    }

    /** A code goes into the query between quotes, so it may not end them. */
    private static String quotable(String code) {
        return code.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\'");
    }

    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        Optional<CountedIssues> last = gathered.readings().counted(criterion, this);
        return last.map(counted -> judge(criterion, counted, asOf))
                .orElseGet(
                        () ->
                                Finding.open(
                                        CriterionState.UNKNOWN,
                                        Message.of("checkpoint.jql.not-counted"),
                                        Message.of("checkpoint.jql.wait")));
    }

    private Finding judge(CriterionCode criterion, CountedIssues counted, LocalDate asOf) {
        if (counted.problem().isPresent()) {
            return Finding.open(
                    CriterionState.UNKNOWN,
                    Message.of("checkpoint.jql.problem", counted.problem().get()),
                    Message.of("checkpoint.jql.repair"));
        }
        BigDecimal limit = BigDecimal.valueOf(number);
        Message asked = comparison.asked(limit);
        Evidence seen =
                new Evidence(
                        criterion,
                        counted.day(),
                        "counted " + counted.count() + " at " + counted.time());
        if (LASTS.isOver(counted.day(), asOf)) {
            return Finding.open(
                    CriterionState.STALE,
                    Message.of("checkpoint.jql.stale", counted.count(), counted.time()),
                    Message.of("checkpoint.jql.wait"),
                    seen);
        }
        if (comparison.holds(BigDecimal.valueOf(counted.count()), limit)) {
            return Finding.met(
                    Message.of("checkpoint.jql.met", counted.count(), asked, counted.time()), seen);
        }
        return Finding.open(
                CriterionState.UNMET,
                Message.of("checkpoint.jql.unmet", counted.count(), asked, counted.time()),
                Message.of("checkpoint.jql.change", asked),
                seen);
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.jql-count");
    }

    @Override
    public boolean countsIssues() {
        return true;
    }
}
