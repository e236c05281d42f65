package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.CriterionScope;
import org.jalon.domain.checkpoint.DefinitionOrigin;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole definition in one column, for what is kept but not searched: a line for the checkpoint,
 * then one for each criterion.
 */
final class DefinitionText {
    private DefinitionText() {}

    static String of(Checkpoint checkpoint) {
        String first =
                Values.line(
                        checkpoint.code(),
                        checkpoint.version(),
                        TextsColumn.of(checkpoint.name()),
                        checkpoint.milestone(),
                        checkpoint.decisionDue(),
                        TextsColumn.of(checkpoint.consequence()),
                        TermsColumn.of(checkpoint.terms()),
                        checkpoint.origin().name());
        return Stream.concat(
                        Stream.of(first), checkpoint.criteria().stream().map(DefinitionText::line))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Criterion criterion) {
        return Values.line(
                criterion.code(),
                TextsColumn.of(criterion.text()),
                KindColumn.of(criterion.kind()),
                criterion.mandatory(),
                criterion.waivable(),
                criterion.binding().name(),
                TextsColumn.of(criterion.owner()),
                lines(criterion.scope().units()),
                lines(criterion.scope().waves()));
    }

    static Checkpoint checkpoint(String text) {
        List<List<String>> lines = text.lines().map(Values::of).toList();
        List<String> v = lines.getFirst();
        return new Checkpoint(
                new CheckpointCode(v.get(0)),
                Integer.parseInt(v.get(1)),
                TextsColumn.text(v.get(2)),
                new MilestoneCode(v.get(3)),
                Values.day(v.get(4)),
                TextsColumn.text(v.get(5)),
                TermsColumn.terms(v.get(6), ""),
                lines.stream().skip(1).map(DefinitionText::criterion).toList(),
                DefinitionOrigin.valueOf(v.get(7)));
    }

    private static Criterion criterion(List<String> v) {
        return new Criterion(
                new CriterionCode(v.get(0)),
                TextsColumn.text(v.get(1)),
                KindColumn.kind(v.get(2)),
                v.get(3).equals("1"),
                v.get(4).equals("1"),
                Binding.valueOf(v.get(5)),
                TextsColumn.text(v.get(6)),
                scope(v.get(7), v.get(8)));
    }

    /** Whom a criterion is asked of; an empty text is nobody in particular. */
    static CriterionScope scope(String units, String waves) {
        return new CriterionScope(
                units.lines().map(BusinessUnitCode::new).collect(Collectors.toSet()),
                waves.lines().map(Integer::valueOf).collect(Collectors.toSet()));
    }

    static String lines(Set<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
    }
}
