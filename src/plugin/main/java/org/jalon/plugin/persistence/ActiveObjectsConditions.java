package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.review.Condition;
import org.jalon.domain.review.Conditions;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.ConditionRow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Conditions of decisions, a row each. */
public final class ActiveObjectsConditions implements Conditions {
    private final ActiveObjects activeObjects;

    public ActiveObjectsConditions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Condition> of(ProgramKey program) {
        return Arrays.stream(rows("PROGRAM_KEY = ?", program.value()))
                .map(ActiveObjectsConditions::condition)
                .toList();
    }

    @Override
    public void add(Condition condition) {
        activeObjects.create(
                ConditionRow.class,
                new Columns()
                        .with("CONDITION_KEY", key(condition))
                        .with("PROGRAM_KEY", condition.review().rollout().program().value())
                        .with("REVIEW_KEY", ReviewMapping.key(condition.review()))
                        .with("CRITERION_CODE", condition.criterion().value())
                        .with("TEXTS", TextsColumn.of(condition.text()))
                        .with("ASKED_BY", condition.askedBy().map(ActorId::key))
                        .with("OWNER_KEY", condition.owner().map(ActorId::key))
                        .with("DUE_ON", condition.due())
                        .with("ISSUE_ID", condition.issue().map(JiraIssueId::value))
                        .values());
    }

    @Override
    public void track(Condition condition, JiraIssueId issue) {
        for (ConditionRow row : rows("CONDITION_KEY = ?", key(condition))) {
            row.setIssueId(issue.value());
            row.save();
        }
    }

    private ConditionRow[] rows(String criterion, Object value) {
        return activeObjects.find(
                ConditionRow.class, Query.select().where(criterion, value).order("DUE_ON, ID"));
    }

    private static String key(Condition condition) {
        return RowKey.of(ReviewMapping.key(condition.review()), condition.criterion().value());
    }

    private static Condition condition(ConditionRow row) {
        return new Condition(
                ReviewMapping.id(row.getReviewKey()),
                new CriterionCode(row.getCriterionCode()),
                TextsColumn.text(row.getTexts()),
                Optional.ofNullable(row.getAskedBy()).map(ActorId::new),
                Optional.ofNullable(row.getOwnerKey()).map(ActorId::new),
                LocalDate.parse(row.getDueOn()),
                Optional.ofNullable(row.getIssueId()).map(JiraIssueId::new));
    }
}
