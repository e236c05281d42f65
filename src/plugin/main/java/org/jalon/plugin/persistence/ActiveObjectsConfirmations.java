package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.Confirmation;
import org.jalon.domain.checkpoint.Confirmations;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.plugin.persistence.row.ConfirmationRow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Confirmations, one row for each word said; two at once can't have the same number. */
public final class ActiveObjectsConfirmations implements Confirmations {
    private final ActiveObjects activeObjects;

    public ActiveObjectsConfirmations(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Map<CriterionCode, Confirmation> of(RolloutId rollout) {
        ConfirmationRow[] said =
                activeObjects.find(
                        ConfirmationRow.class,
                        Query.select()
                                .where("ROLLOUT_KEY = ?", RowKey.of(rollout))
                                .order("NUMBER"));
        Map<CriterionCode, Confirmation> last = new HashMap<>();
        for (ConfirmationRow row : said) {
            CriterionCode criterion = new CriterionCode(row.getCriterionCode());
            if (row.isTakenBack()) {
                last.remove(criterion);
            } else {
                last.put(criterion, confirmation(row));
            }
        }
        return last;
    }

    private static Confirmation confirmation(ConfirmationRow row) {
        return new Confirmation(
                new ActorId(row.getActorKey()),
                LocalDate.parse(row.getConfirmedOn()),
                row.getRemark());
    }

    @Override
    public void add(RolloutId rollout, CriterionCode criterion, Confirmation confirmation) {
        add(rollout, criterion, confirmation, false);
    }

    @Override
    public void takeBack(RolloutId rollout, CriterionCode criterion, Confirmation reason) {
        add(rollout, criterion, reason, true);
    }

    private void add(
            RolloutId rollout, CriterionCode criterion, Confirmation said, boolean takenBack) {
        int number = last(rollout, criterion).map(ConfirmationRow::getNumber).orElse(0) + 1;
        String key =
                RowKey.of(
                        rollout.program().value(), rollout.bu().value(), criterion.value(), number);
        activeObjects.create(
                ConfirmationRow.class,
                new Columns()
                        .with("CONFIRMATION_KEY", key)
                        .with("ROLLOUT_KEY", RowKey.of(rollout))
                        .with("CRITERION_CODE", criterion.value())
                        .with("NUMBER", number)
                        .with("TAKEN_BACK", takenBack)
                        .with("ACTOR_KEY", said.by().key())
                        .with("CONFIRMED_ON", said.day())
                        .with("REMARK", said.comment())
                        .values());
    }

    private Optional<ConfirmationRow> last(RolloutId rollout, CriterionCode criterion) {
        ConfirmationRow[] rows =
                activeObjects.find(
                        ConfirmationRow.class,
                        Query.select()
                                .where(
                                        "ROLLOUT_KEY = ? AND CRITERION_CODE = ?",
                                        RowKey.of(rollout),
                                        criterion.value()));
        return Arrays.stream(rows).max(Comparator.comparingInt(ConfirmationRow::getNumber));
    }
}
