package org.jalon.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.fixture.InMemoryDecisionLog;
import org.jalon.domain.fixture.InMemoryTransactions;
import org.jalon.domain.receipt.ChainFault.Reason;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;
import org.junit.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

public class DecisionLogTest {
    private static final RolloutId ROLLOUT = RolloutId.of("CBP", "AT");
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final ActorId ANNA = new ActorId("anna");

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final RepeatedTransactions repeated = new RepeatedTransactions(transactions);
    private final InMemoryDecisionLog entries = new InMemoryDecisionLog(transactions);
    private final DecisionLog log = new DecisionLog(entries);
    private final VerifyDecisionLog verify = new VerifyDecisionLog(entries);

    @Test
    public void eachEntryNamesTheOneBeforeIt() {
        append(decided("GO"), decided("HOLD"));
        append(decided("GO"));

        List<LoggedEntry> all = entries.after(ROLLOUT, 0, 10);

        assertThat(all).extracting(LoggedEntry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(all.get(0).previous()).isEmpty();
        assertThat(all.get(2).previous()).isEqualTo(all.get(1).hash());
        assertThat(all).extracting(LoggedEntry::hash).doesNotHaveDuplicates();
        assertThat(verify.of(ROLLOUT))
                .isEqualTo(
                        new ChainState(
                                3,
                                Optional.of(new ChainEnd(3, all.get(2).hash())),
                                Optional.empty()));
    }

    @Test
    public void anEmptyChainHolds() {
        assertThat(verify.of(ROLLOUT))
                .isEqualTo(new ChainState(0, Optional.empty(), Optional.empty()));
    }

    @Test
    public void whoFailsLeavesNoEntry() {
        assertThatThrownBy(
                        () ->
                                repeated.inOne(
                                        () -> {
                                            log.append(decided("GO"));
                                            throw new IllegalStateException("later step");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(entries.after(ROLLOUT, 0, 10)).isEmpty();
    }

    @Test
    public void writersWhoRaceMakeOneChain() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            Thread thread =
                    new Thread(
                            () -> {
                                for (int i = 0; i < 25; i++) {
                                    append(decided("GO"));
                                }
                            });
            thread.start();
            writers.add(thread);
        }
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(verify.of(ROLLOUT).entries()).isEqualTo(100);
        assertThat(verify.of(ROLLOUT).isIntact()).isTrue();
    }

    @Test
    public void anEntryThatWasChangedIsNamed() {
        for (UnaryOperator<LogEntry> change : changes()) {
            assertThat(faultAfter(change)).contains(new ChainFault(2, Reason.ALTERED));
        }
    }

    /** Everything an entry says, changed one by one, the disappearance of a person as well. */
    private static List<UnaryOperator<LogEntry>> changes() {
        return List.of(
                entry -> entry.fact("outcome", "GO"),
                entry -> entry.at(new CheckpointCode("CP4"), 8),
                entry -> entry.at(new CheckpointCode("CP3"), 7),
                entry -> entry.about(new JiraIssueId(2)),
                entry -> entry.person(Part.DECIDED, ANNA),
                entry -> copy(entry, LogKind.OBJECTED, entry.at(), entry.people()),
                entry -> copy(entry, entry.kind(), entry.at().plusMillis(1), entry.people()),
                entry -> copy(entry, entry.kind(), entry.at(), List.of()),
                entry -> entry.evidence(evidence("screenshot", Optional.empty())));
    }

    private Optional<ChainFault> faultAfter(UnaryOperator<LogEntry> change) {
        InMemoryDecisionLog rows = new InMemoryDecisionLog(transactions);
        DecisionLog fresh = new DecisionLog(rows);
        for (int i = 0; i < 3; i++) {
            transactions.inOne(() -> fresh.append(full()));
        }
        LoggedEntry second = rows.after(ROLLOUT, 1, 1).get(0);
        rows.tamper(ROLLOUT, 2, Optional.of(with(second, change.apply(second.entry()))));
        return new VerifyDecisionLog(rows).of(ROLLOUT).fault();
    }

    @Test
    public void whoRehashesAnEntryBreaksTheLinkAfterIt() {
        append(full(), full(), full());
        LoggedEntry second = entries.after(ROLLOUT, 1, 1).get(0);
        LogEntry forged = second.entry().fact("outcome", "GO");
        entries.tamper(
                ROLLOUT,
                2,
                Optional.of(
                        new LoggedEntry(
                                2,
                                second.previous(),
                                new ChainHash().of(second.previous(), 2, forged),
                                forged)));

        assertThat(verify.of(ROLLOUT).fault()).contains(new ChainFault(3, Reason.UNLINKED));
    }

    @Test
    public void whoRehashesTheNewestEntryIsSeenByTheEndThatWasNoted() {
        append(full(), full());
        LoggedEntry last = entries.after(ROLLOUT, 1, 1).get(0);
        LogEntry forged = last.entry().fact("outcome", "GO");
        String hash = new ChainHash().of(last.previous(), 2, forged);
        entries.tamper(ROLLOUT, 2, Optional.of(new LoggedEntry(2, last.previous(), hash, forged)));

        assertThat(verify.of(ROLLOUT).fault()).contains(new ChainFault(2, Reason.ALTERED));
    }

    @Test
    public void anEntryThatWasTakenOutIsMissed() {
        append(full(), full(), full());
        entries.tamper(ROLLOUT, 2, Optional.empty());

        assertThat(verify.of(ROLLOUT).fault()).contains(new ChainFault(2, Reason.MISSING));
    }

    @Test
    public void aChainThatWasCutOffIsMissed() {
        append(full(), full(), full());
        entries.tamper(ROLLOUT, 3, Optional.empty());

        assertThat(verify.of(ROLLOUT).fault()).contains(new ChainFault(3, Reason.CUT_OFF));
    }

    @Test
    public void aPersonMayBeMadeAnonymous() {
        append(full(), full());
        LoggedEntry first = entries.after(ROLLOUT, 0, 1).get(0);
        List<Participant> nobody =
                List.of(
                        new Participant(Part.DECIDED, new ActorId("gone1")),
                        new Participant(Part.DISAGREED, new ActorId("gone2")));
        LogEntry without = copy(first.entry(), first.entry().kind(), AT, nobody);
        entries.tamper(ROLLOUT, 1, Optional.of(with(first, without)));

        assertThat(verify.of(ROLLOUT).isIntact()).isTrue();
    }

    /** The parts are written with their lengths: text can't move from one to the next. */
    @Test
    public void noTwoEntriesReadTheSame() {
        ChainHash hash = new ChainHash();
        Random random = new Random(20261124);
        List<String> hashes = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int cut = 1 + random.nextInt(8);
            String text = "0123456789";
            LogEntry entry =
                    LogEntry.of(ROLLOUT, LogKind.DECIDED, AT)
                            .fact(text.substring(0, cut), text.substring(cut) + i / 9);
            hashes.add(hash.of("", 1, entry) + cut + "/" + i / 9);
        }

        assertThat(hashes.stream().map(line -> line.substring(0, 64)).distinct().count())
                .isEqualTo(hashes.stream().distinct().count());
    }

    private void append(LogEntry... some) {
        repeated.inOne(
                () -> {
                    for (LogEntry entry : some) {
                        log.append(entry);
                    }
                    return null;
                });
    }

    private static LogEntry decided(String outcome) {
        return LogEntry.of(ROLLOUT, LogKind.DECIDED, AT).fact("outcome", outcome);
    }

    private static LogEntry full() {
        return decided("HOLD")
                .at(new CheckpointCode("CP4"), 7)
                .about(new JiraIssueId(1))
                .evidence(evidence("report.pdf", Optional.of("ab".repeat(32))))
                .person(Part.DECIDED, ANNA)
                .person(Part.DISAGREED, new ActorId("otto"));
    }

    private static FrozenEvidence evidence(String value, Optional<String> digest) {
        return new FrozenEvidence(
                "CP4-1", "attachment", value, digest, Optional.of(AT), Optional.of(ANNA));
    }

    private static LoggedEntry with(LoggedEntry logged, LogEntry entry) {
        return new LoggedEntry(logged.sequence(), logged.previous(), logged.hash(), entry);
    }

    private static LogEntry copy(
            LogEntry entry, LogKind kind, Instant at, List<Participant> people) {
        return new LogEntry(
                entry.rollout(),
                kind,
                at,
                entry.checkpoint(),
                entry.definitionVersion(),
                entry.issue(),
                entry.facts(),
                entry.evidence(),
                people);
    }
}
