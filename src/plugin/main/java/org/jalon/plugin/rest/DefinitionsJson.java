package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionScope;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.shared.Message;
import org.jalon.domain.view.DefinedCheckpoint;
import org.jalon.domain.view.DefinitionChange;
import org.jalon.domain.view.ProgramDefinitions;

import java.util.List;
import java.util.stream.Stream;

/** What the checkpoints of a program ask for, in the viewer's language. */
public record DefinitionsJson(
        ProgramJson program, boolean mayChange, List<Definition> checkpoints, String asOf) {

    /**
     * @param inherited whether the version of the Standard brings it
     * @param decided how sign-offs become a decision
     */
    public record Definition(
            String code,
            String name,
            int version,
            boolean inherited,
            String milestone,
            List<String> roles,
            String decided,
            List<Asked> criteria,
            List<Version> versions) {}

    /**
     * @param scope codes of BUs and numbers of waves; empty for everyone
     */
    public record Asked(
            String code,
            String text,
            String evidence,
            boolean mandatory,
            boolean waivable,
            String binding,
            String owner,
            List<String> scope) {}

    /** A version of a definition and what it changed. */
    public record Version(int version, String since, List<String> changes) {}

    static DefinitionsJson of(ProgramDefinitions read, Words words) {
        return new DefinitionsJson(
                ProgramJson.of(read.header(), words.locale()),
                read.mayChange(),
                read.checkpoints().stream().map(it -> definition(it, words)).toList(),
                read.asOf().toString());
    }

    private static Definition definition(DefinedCheckpoint defined, Words words) {
        Checkpoint now = defined.definition();
        return new Definition(
                now.code().value(),
                now.name().in(words.locale()),
                now.version(),
                switch (now.origin()) {
                    case STANDARD -> true;
                    case PROGRAM -> false;
                },
                now.milestone().value(),
                now.signOffs().stream().map(role -> role.in(words.locale())).toList(),
                words.texts().of(decided(now), words.locale()),
                now.criteria().stream().map(it -> asked(it, words)).toList(),
                defined.history().stream().map(it -> version(it, words)).toList());
    }

    private static Message decided(Checkpoint checkpoint) {
        return switch (checkpoint.terms().rule()) {
            case DecisionRule.AllRoles all -> Message.of("checkpoint.decided.all-roles");
            case DecisionRule.SingleApprover single ->
                    Message.of(
                            "checkpoint.decided.single-approver",
                            checkpoint.terms().role(single.role()).orElseThrow().name());
            case DecisionRule.Quorum quorum ->
                    Message.of(
                            "checkpoint.decided.quorum",
                            quorum.needed(),
                            checkpoint.terms().roles().size());
            case DecisionRule.Consent consent ->
                    Message.of("checkpoint.decided.consent", consent.workingDays());
        };
    }

    private static Asked asked(Criterion criterion, Words words) {
        return new Asked(
                criterion.code().value(),
                criterion.text().in(words.locale()),
                words.texts().of(criterion.kind().evidenceKind(), words.locale()),
                criterion.mandatory(),
                criterion.waivable(),
                Words.word(criterion.binding()),
                criterion.owner().in(words.locale()),
                scope(criterion.scope(), words));
    }

    private static List<String> scope(CriterionScope scope, Words words) {
        return Stream.concat(
                        scope.units().stream().map(unit -> unit.value()).sorted(),
                        scope.waves().stream()
                                .sorted()
                                .map(
                                        wave ->
                                                words.texts()
                                                        .of(
                                                                "checkpoint.scope.wave",
                                                                words.locale(),
                                                                wave)))
                .toList();
    }

    private static Version version(DefinitionChange change, Words words) {
        return new Version(
                change.version(),
                change.since().toString(),
                change.changes().stream().map(it -> words.texts().of(it, words.locale())).toList());
    }
}
