package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.receipt.FrozenEvidence;
import org.jalon.domain.receipt.LogEntry;
import org.jalon.domain.receipt.LogFact;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.receipt.LoggedEntry;
import org.jalon.domain.receipt.Part;
import org.jalon.domain.receipt.Participant;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.DecisionRow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Between an entry of the decision log and its row. */
final class DecisionMapping {
    private static final int VALUES_OF_EVIDENCE = 5;

    LoggedEntry entry(DecisionRow row) {
        LogEntry entry =
                new LogEntry(
                        RowKey.rollout(row.getRolloutKey()),
                        LogKind.valueOf(row.getKind()),
                        Instant.ofEpochMilli(row.getDecidedAt()),
                        Optional.ofNullable(row.getCheckpointCode()).map(CheckpointCode::new),
                        row.getDefinitionVersion(),
                        Optional.ofNullable(row.getIssueId()).map(JiraIssueId::new),
                        facts(values(row.getFacts())),
                        evidence(values(row.getEvidence()), values(row.getEvidenceBy())),
                        people(values(row.getParts()), values(row.getPeople())));
        String previous = row.getPreviousHash() == null ? "" : row.getPreviousHash();
        return new LoggedEntry(row.getSequenceNumber(), previous, row.getEntryHash(), entry);
    }

    Columns columns(LoggedEntry logged) {
        LogEntry entry = logged.entry();
        String rollout = RowKey.of(entry.rollout());
        return new Columns()
                .with("CHAIN_KEY", rollout + "/" + logged.sequence())
                .with("ROLLOUT_KEY", rollout)
                .with("SEQUENCE_NUMBER", logged.sequence())
                .with("KIND", entry.kind().name())
                .with("DECIDED_AT", entry.at().toEpochMilli())
                .with("CHECKPOINT_CODE", entry.checkpoint().map(CheckpointCode::value))
                .with("DEFINITION_VERSION", entry.definitionVersion())
                .with("ISSUE_ID", entry.issue().map(JiraIssueId::value))
                .with("FACTS", facts(entry))
                .with("EVIDENCE", evidence(entry))
                .with("EVIDENCE_BY", evidenceBy(entry))
                .with("PARTS", line(entry.people().stream().map(Participant::part).toList()))
                .with("PEOPLE", line(entry.people().stream().map(p -> p.person().key()).toList()))
                .with("PREVIOUS_HASH", Values.present(logged.previous()))
                .with("ENTRY_HASH", logged.hash());
    }

    private static Optional<String> facts(LogEntry entry) {
        List<Object> values = new ArrayList<>();
        entry.facts().forEach(fact -> values.addAll(List.of(fact.name(), fact.value())));
        return line(values);
    }

    private static List<LogFact> facts(List<String> values) {
        List<LogFact> facts = new ArrayList<>();
        for (int i = 0; i < values.size(); i += 2) {
            facts.add(new LogFact(values.get(i), values.get(i + 1)));
        }
        return facts;
    }

    private static Optional<String> evidence(LogEntry entry) {
        List<Object> values = new ArrayList<>();
        for (FrozenEvidence one : entry.evidence()) {
            values.addAll(List.of(one.criterion(), one.what(), one.value()));
            values.add(one.digest().orElse(""));
            values.add(one.at().map(Instant::toString).orElse(""));
        }
        return line(values);
    }

    private static Optional<String> evidenceBy(LogEntry entry) {
        return line(
                entry.evidence().stream().map(e -> e.by().map(ActorId::key).orElse("")).toList());
    }

    private static List<FrozenEvidence> evidence(List<String> values, List<String> by) {
        List<FrozenEvidence> evidence = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            int at = i * VALUES_OF_EVIDENCE;
            evidence.add(
                    new FrozenEvidence(
                            values.get(at),
                            values.get(at + 1),
                            values.get(at + 2),
                            Values.present(values.get(at + 3)),
                            Values.present(values.get(at + 4)).map(Instant::parse),
                            Values.present(by.get(i)).map(ActorId::new)));
        }
        return evidence;
    }

    private static List<Participant> people(List<String> parts, List<String> people) {
        List<Participant> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.add(new Participant(Part.valueOf(parts.get(i)), new ActorId(people.get(i))));
        }
        return all;
    }

    private static Optional<String> line(List<?> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(Values.line(values.toArray()));
    }

    /** A column of one empty value reads as null on some databases; there is no such column. */
    private static List<String> values(String column) {
        return column == null ? List.of() : Values.of(column);
    }
}
