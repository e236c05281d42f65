package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.EvidenceRegister;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.plugin.persistence.row.EvidenceRow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Evidence, one row each; the reference takes part in the unique key by its digest. */
public final class ActiveObjectsEvidenceRegister implements EvidenceRegister {
    private final ActiveObjects activeObjects;

    public ActiveObjectsEvidenceRegister(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Evidence> of(RolloutId rollout) {
        return Arrays.stream(rows("ROLLOUT_KEY = ?", RowKey.of(rollout)))
                .map(ActiveObjectsEvidenceRegister::evidence)
                .toList();
    }

    @Override
    public Map<RolloutId, List<Evidence>> of(
            Collection<RolloutId> rollouts, Collection<CriterionCode> criteria) {
        List<String> keys = rollouts.stream().map(RowKey::of).toList();
        List<String> codes = criteria.stream().map(CriterionCode::value).toList();
        Map<RolloutId, List<Evidence>> found = new HashMap<>();
        for (InList ofRollouts : InList.of("ROLLOUT_KEY", keys)) {
            for (InList ofCriteria : InList.of("CRITERION_CODE", codes)) {
                InList both = ofRollouts.and(ofCriteria);
                for (EvidenceRow row : rows(both.sql(), both.values().toArray())) {
                    RolloutId rollout = RowKey.rollout(row.getRolloutKey());
                    found.computeIfAbsent(rollout, none -> new ArrayList<>()).add(evidence(row));
                }
            }
        }
        return found;
    }

    @Override
    public Set<ActorId> authors(RolloutId rollout, Collection<CriterionCode> criteria) {
        List<String> codes = criteria.stream().map(CriterionCode::value).toList();
        return Arrays.stream(rows("ROLLOUT_KEY = ?", RowKey.of(rollout)))
                .filter(row -> codes.contains(row.getCriterionCode()))
                .map(EvidenceRow::getActorKey)
                .filter(Objects::nonNull)
                .map(ActorId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void record(RolloutId rollout, Evidence evidence) {
        String key =
                RowKey.of(
                        rollout.program().value(),
                        rollout.bu().value(),
                        evidence.criterion().value(),
                        evidence.date(),
                        digest(evidence.reference()));
        if (rows("EVIDENCE_KEY = ?", key).length > 0) {
            return;
        }
        activeObjects.create(
                EvidenceRow.class,
                new Columns()
                        .with("EVIDENCE_KEY", key)
                        .with("PROGRAM_KEY", rollout.program().value())
                        .with("ROLLOUT_KEY", RowKey.of(rollout))
                        .with("CRITERION_CODE", evidence.criterion().value())
                        .with("EVIDENCE_DATE", evidence.date())
                        .with("REFERENCE", evidence.reference())
                        .with("ACTOR_KEY", evidence.by().map(ActorId::key))
                        .values());
    }

    private EvidenceRow[] rows(String criterion, Object... values) {
        return activeObjects.find(
                EvidenceRow.class,
                Query.select().where(criterion, values).order("EVIDENCE_DATE, ID"));
    }

    private static Evidence evidence(EvidenceRow row) {
        return new Evidence(
                new CriterionCode(row.getCriterionCode()),
                LocalDate.parse(row.getEvidenceDate()),
                row.getReference() == null ? "" : row.getReference(),
                Optional.ofNullable(row.getActorKey()).map(ActorId::new),
                Optional.empty());
    }

    private static String digest(String reference) {
        try {
            byte[] bytes = reference.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
