package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.receipt.Absence;
import org.jalon.domain.receipt.Basis;
import org.jalon.domain.receipt.Bypass;
import org.jalon.domain.receipt.BypassWay;
import org.jalon.domain.receipt.Guard;
import org.jalon.domain.receipt.GuardedStatus;
import org.jalon.domain.receipt.Receipt;
import org.jalon.domain.receipt.Receipt.Standing;
import org.jalon.domain.receipt.StoredBypass;
import org.jalon.domain.receipt.StoredReceipt;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;
import org.junit.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public class ReceiptTablesIT extends PersistenceCase {
    private static final CheckpointCode CP = new CheckpointCode("CP/4");
    private static final Instant AT = Instant.parse("2026-02-28T23:59:59.123Z");
    private static final ActorId LENA = new ActorId("JIRAUSER10100");

    private final ActiveObjectsReceipts receipts = new ActiveObjectsReceipts(activeObjects);
    private final ActiveObjectsGuards guards = new ActiveObjectsGuards(activeObjects);
    private final ActiveObjectsBypasses bypasses = new ActiveObjectsBypasses(activeObjects);
    private final ActiveObjectsAbsences absences = new ActiveObjectsAbsences(activeObjects);
    private final ActiveObjectsTransactions transactions =
            new ActiveObjectsTransactions(activeObjects);

    @Test
    public void receiptsAreReadAsTheyWereWrittenNewestFirst() {
        JiraIssueId issue = new JiraIssueId(81_000);
        List<StoredReceipt> written = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            for (Basis basis : Basis.values()) {
                Receipt full = full(issue, basis, standing);
                written.addFirst(new StoredReceipt(receipts.add(full), full, Instant.EPOCH));
            }
        }
        Receipt bare = bare(issue);
        written.addFirst(new StoredReceipt(receipts.add(bare), bare, Instant.EPOCH));

        assertThat(receipts.of(issue)).isEqualTo(written);
        assertThat(receipts.of(new JiraIssueId(81_001))).isEmpty();
    }

    @Test
    public void theNewestConfirmedReceiptOfEachIssueIsFoundInItsStatus() {
        JiraIssueId one = new JiraIssueId(82_000);
        JiraIssueId other = new JiraIssueId(82_001);
        receipts.add(full(one, Basis.VALIDATED, Standing.CONFIRMED));
        long newest = receipts.add(full(one, Basis.RETURNED, Standing.CONFIRMED));
        receipts.add(full(one, Basis.VALIDATED, Standing.LEFT));
        receipts.add(full(other, Basis.VALIDATED, Standing.PENDING));
        List<JiraIssueId> many = new ArrayList<>(List.of(one, other));
        for (int i = 0; i < 1000; i++) {
            many.add(new JiraIssueId(820_000 + i));
        }

        Map<JiraIssueId, StoredReceipt> found = receipts.confirmed(many, CP, "10002");

        assertThat(found.keySet()).containsExactly(one);
        assertThat(found.get(one).id()).isEqualTo(newest);
        assertThat(receipts.confirmed(List.of(one), CP, "10003")).isEmpty();
        assertThat(receipts.confirmed(List.of(one), new CheckpointCode("CP5"), "10002")).isEmpty();
        assertThat(receipts.standing(CP, "10002", 81_999, 1)).containsExactly(one);
        assertThat(receipts.standing(CP, "10002", 82_000, 10)).doesNotContain(one);
        receipts.add(full(new JiraIssueId(820_001), Basis.VALIDATED, Standing.VOID));
        receipts.add(full(new JiraIssueId(820_002), Basis.VALIDATED, Standing.LEFT));
        assertThat(receipts.among(many))
                .containsExactlyInAnyOrder(one, other, new JiraIssueId(820_002));
        assertThat(receipts.among(List.of())).isEmpty();
        assertThat(receipts.pendingBefore(AT, 1000)).contains(other);
        assertThat(receipts.pendingBefore(AT.minusMillis(1), 1000)).doesNotContain(other);
    }

    @Test
    public void aReceiptIsSettledAndChecked() {
        JiraIssueId issue = new JiraIssueId(83_000);
        long id = receipts.add(bare(issue));

        receipts.settle(id, Standing.CONFIRMED, Optional.of(77L));
        receipts.checked(id, AT);

        StoredReceipt read = receipts.of(issue).get(0);
        assertThat(read.receipt())
                .isEqualTo(bare(issue).settled(Standing.CONFIRMED, Optional.of(77L)));
        assertThat(read.checked()).isEqualTo(AT);
    }

    private static Receipt full(JiraIssueId issue, Basis basis, Standing standing) {
        return new Receipt(
                issue,
                CP,
                "10002",
                basis,
                List.of(7L, 8L),
                Optional.of(LENA),
                AT,
                41,
                Optional.of(42L),
                Optional.of(Receipt.Means.SKIPPED),
                Optional.of("0a1b2c3d"),
                standing);
    }

    private static Receipt bare(JiraIssueId issue) {
        return new Receipt(
                issue,
                CP,
                "10002",
                Basis.UNVALIDATED,
                List.of(),
                Optional.empty(),
                AT,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Standing.PENDING);
    }

    @Test
    public void aGuardIsKnownOnceAndReplaced() {
        GuardedStatus at = new GuardedStatus(new JiraProjectId(8401), "10002", CP);
        Guard guard = new Guard(at, "A workflow", Set.of(), AT, Optional.empty(), false);
        Guard watching =
                new Guard(at, "Łódź | workflow", Set.of("1", "2"), AT, Optional.of(DAY), true);
        guards.save(guard);
        assertThat(guards.known()).contains(guard);

        guards.save(watching);
        assertThat(guards.known()).contains(watching).doesNotContain(guard);

        guards.remove(at);
        assertThat(guards.known()).doesNotContain(watching);
    }

    @Test
    public void aBypassIsFoundOnceUntilTheIssueHasLeft() {
        RolloutId id = rollout("bypass");
        Bypass bypass = bypass(id, 85_000);
        long row = bypasses.add(bypass);
        StoredBypass stored = new StoredBypass(row, bypass);

        assertThat(bypasses.of(id.program())).contains(stored);
        assertThat(bypasses.by(row)).contains(stored);
        assertThat(bypasses.inPlace(List.of(bypass.issue()))).containsExactly(stored);
        assertThat(bypasses.issuesInPlace()).contains(bypass.issue());
        assertThatThrownBy(() -> transactions.inOne(() -> bypasses.add(bypass)))
                .isInstanceOf(DuplicateKey.class);

        StoredBypass left = new StoredBypass(row, over(bypass));
        bypasses.save(left);
        assertThat(bypasses.by(row)).contains(left);
        assertThat(bypasses.inPlace(List.of(bypass.issue()))).isEmpty();
        long again = bypasses.add(bypass);
        bypasses.save(new StoredBypass(again, over(bypass)));
        assertThat(bypasses.of(id.program())).hasSize(2);
    }

    private static Bypass bypass(RolloutId id, long issue) {
        return new Bypass(
                id,
                new JiraIssueId(issue),
                CP,
                "10002",
                BypassWay.MOVED,
                Optional.of(42L),
                Optional.of(AT),
                Optional.of(LENA),
                AT,
                Optional.empty(),
                Optional.empty());
    }

    private static Bypass over(Bypass b) {
        return new Bypass(
                b.rollout(),
                b.issue(),
                b.checkpoint(),
                b.status(),
                b.way(),
                b.group(),
                b.entered(),
                b.by(),
                b.found(),
                Optional.of(new Bypass.Explanation(TEXT.in(Locale.ENGLISH).repeat(200), LENA, AT)),
                Optional.of(AT.plusSeconds(1)));
    }

    @Test
    public void absencesAreKeptApartFromTheLastTrace() {
        absences.seen(AT);
        absences.seen(AT.plusSeconds(60));
        Absence absence = new Absence(AT, AT.plusSeconds(600));
        absences.add(absence);
        absences.add(absence);

        assertThat(absences.lastSeen()).contains(AT.plusSeconds(60));
        assertThat(absences.since(AT.plusSeconds(600))).containsExactly(absence);
        assertThat(absences.since(AT.plusSeconds(601))).isEmpty();
    }
}
