package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.receipt.ChainEnd;
import org.jalon.domain.receipt.DecisionLog;
import org.jalon.domain.receipt.FrozenEvidence;
import org.jalon.domain.receipt.LogEntry;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.receipt.LoggedEntry;
import org.jalon.domain.receipt.Part;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;
import org.junit.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

public class DecisionTablesIT extends PersistenceCase {
    private static final Instant AT = Instant.parse("2026-02-28T23:59:59.123456Z");

    private final ActiveObjectsDecisionLog rows = new ActiveObjectsDecisionLog(activeObjects);
    private final DecisionLog log = new DecisionLog(rows);
    private final ActiveObjectsTransactions transactions =
            new ActiveObjectsTransactions(activeObjects);

    @Test
    public void entriesAreReadAsTheyWereWritten() {
        RolloutId id = rollout("decision");
        List<LoggedEntry> written = new ArrayList<>();
        for (LogKind kind : LogKind.values()) {
            LogEntry bare = LogEntry.of(id, kind, AT);
            for (LogEntry entry : List.of(bare, full(bare))) {
                written.add(transactions.inOne(() -> log.append(entry)));
            }
        }

        assertThat(rows.after(id, 0, 100)).isEqualTo(written);
        assertThat(rows.before(id, 3, 100)).isEqualTo(written.subList(0, 2).reversed());
        assertThat(rows.last(id)).contains(written.getLast());
        assertThat(rows.of(id, LogKind.EVIDENCE_TAKEN_BACK))
                .isEqualTo(
                        written.stream()
                                .filter(it -> it.entry().kind() == LogKind.EVIDENCE_TAKEN_BACK)
                                .toList())
                .hasSize(2);
        assertThat(rows.end(id)).contains(new ChainEnd(written.size(), written.getLast().hash()));
        assertThat(rows.end(rollout("decisionNone"))).isEmpty();
    }

    private static LogEntry full(LogEntry bare) {
        LogEntry entry =
                bare.at(new CheckpointCode("CP/4"), 7)
                        .about(new JiraIssueId(10_001))
                        .fact("", "")
                        .fact("explanation", TEXT.in(Locale.ENGLISH).repeat(300));
        for (Part part : Part.values()) {
            entry = entry.person(part, new ActorId("who|" + part));
        }
        return entry.evidence(
                        new FrozenEvidence(
                                "C/1",
                                "attachment",
                                "a|b",
                                Optional.of("0123456789abcdef".repeat(4)),
                                Optional.of(AT),
                                Optional.of(new ActorId("anna"))))
                .evidence(
                        new FrozenEvidence(
                                "",
                                "field",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    public void aPlaceIsTakenOnce() {
        RolloutId id = rollout("taken");
        LoggedEntry first =
                transactions.inOne(() -> log.append(LogEntry.of(id, LogKind.DECIDED, AT)));

        assertThatThrownBy(
                        () ->
                                transactions.inOne(
                                        () -> {
                                            rows.add(first);
                                            return null;
                                        }))
                .isInstanceOf(DuplicateKey.class);
    }

    /** Two nodes find at once what time did: it is told once. */
    @Test
    public void whatRacersBothFindIsToldOnce() throws InterruptedException {
        for (int race = 0; race < 20; race++) {
            assertToldOnce(rollout("found" + race));
        }
    }

    private void assertToldOnce(RolloutId id) throws InterruptedException {
        RepeatedTransactions repeated = new RepeatedTransactions(transactions);
        Runnable tell =
                () ->
                        repeated.inOne(
                                () -> {
                                    log.appendOnce(
                                            LogEntry.of(id, LogKind.EXCEPTION_EXPIRED, AT)
                                                    .fact("until", "2026-12-15"));
                                    return null;
                                });
        List<Thread> nodes = List.of(new Thread(tell), new Thread(tell), new Thread(tell));
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }

        assertThat(rows.of(id, LogKind.EXCEPTION_EXPIRED)).hasSize(1);
    }

    @Test
    public void writersWhoRaceMakeOneChain() throws InterruptedException {
        RolloutId id = rollout("racing");
        RepeatedTransactions repeated = new RepeatedTransactions(transactions);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            Thread thread =
                    new Thread(
                            () -> {
                                for (int i = 0; i < 10; i++) {
                                    repeated.inOne(
                                            () -> log.append(LogEntry.of(id, LogKind.DECIDED, AT)));
                                }
                            });
            thread.start();
            writers.add(thread);
        }
        for (Thread writer : writers) {
            writer.join();
        }

        List<LoggedEntry> all = rows.after(id, 0, 100);
        assertThat(all).hasSize(40);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).previous()).isEqualTo(all.get(i - 1).hash());
        }
    }
}
