package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.CriterionKind;
import org.jalon.domain.checkpoint.CriterionScope;
import org.jalon.domain.checkpoint.DefinitionOrigin;
import org.jalon.domain.checkpoint.EvidenceRecorded;
import org.jalon.domain.checkpoint.MilestoneDone;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.plugin.persistence.row.CheckpointRow;
import org.jalon.plugin.persistence.row.CriterionRow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Between a checkpoint's definition and its rows. */
final class CheckpointMapping {
    Checkpoint checkpoint(CheckpointRow row, List<CriterionRow> criteria) {
        return new Checkpoint(
                new CheckpointCode(row.getCode()),
                row.getDefinitionVersion(),
                TextsColumn.text(row.getName()),
                new MilestoneCode(row.getMilestoneCode()),
                Columns.day(row.getDecisionDue()),
                TextsColumn.text(row.getConsequence()),
                TermsColumn.terms(row.getTerms(), row.getSignOffs()),
                criteria.stream().map(this::criterion).toList(),
                row.getOrigin() == null
                        ? DefinitionOrigin.PROGRAM
                        : DefinitionOrigin.valueOf(row.getOrigin()));
    }

    private Criterion criterion(CriterionRow row) {
        return new Criterion(
                new CriterionCode(row.getCode()),
                TextsColumn.text(row.getWording()),
                kind(row),
                row.isMandatory(),
                row.isWaivable(),
                Binding.valueOf(row.getBinding()),
                TextsColumn.text(row.getOwner()),
                scope(row));
    }

    private static CriterionScope scope(CriterionRow row) {
        return DefinitionText.scope(
                Objects.requireNonNullElse(row.getScopeUnits(), ""),
                Objects.requireNonNullElse(row.getScopeWaves(), ""));
    }

    private static Optional<String> lines(Set<?> values) {
        return Optional.of(DefinitionText.lines(values)).filter(text -> !text.isEmpty());
    }

    /** Rows of an earlier add-on say it in columns of their own. */
    private static CriterionKind kind(CriterionRow row) {
        if (row.getKindSettings() != null) {
            return KindColumn.kind(row.getKindSettings());
        }
        return row.getMilestoneCode() == null
                ? new EvidenceRecorded(
                        TextsColumn.text(row.getEvidenceWhat()),
                        row.getMaxAgeDays() == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(row.getMaxAgeDays()))
                : new MilestoneDone(new MilestoneCode(row.getMilestoneCode()));
    }

    Columns columns(ProgramKey program, int order, Checkpoint checkpoint) {
        return new Columns()
                .with("CHECKPOINT_KEY", RowKey.of(program.value(), checkpoint.code().value()))
                .with("PROGRAM_KEY", program.value())
                .with("SORT_ORDER", order)
                .with("CODE", checkpoint.code().value())
                .with("DEFINITION_VERSION", checkpoint.version())
                .with("NAME", TextsColumn.of(checkpoint.name()))
                .with("MILESTONE_CODE", checkpoint.milestone().value())
                .with("DECISION_DUE", checkpoint.decisionDue())
                .with("CONSEQUENCE", TextsColumn.of(checkpoint.consequence()))
                .with("SIGN_OFFS", TextsColumn.of(checkpoint.signOffs()))
                .with("TERMS", TermsColumn.of(checkpoint.terms()))
                .with("ORIGIN", checkpoint.origin().name());
    }

    Columns columns(ProgramKey program, CheckpointCode checkpoint, int order, Criterion criterion) {
        return new Columns()
                .with("CRITERION_KEY", RowKey.of(program.value(), criterion.code().value()))
                .with("PROGRAM_KEY", program.value())
                .with("CHECKPOINT_CODE", checkpoint.value())
                .with("SORT_ORDER", order)
                .with("CODE", criterion.code().value())
                .with("WORDING", TextsColumn.of(criterion.text()))
                .with("KIND_SETTINGS", KindColumn.of(criterion.kind()))
                .with("MANDATORY", criterion.mandatory())
                .with("WAIVABLE", criterion.waivable())
                .with("BINDING", criterion.binding().name())
                .with("OWNER", TextsColumn.of(criterion.owner()))
                .with("SCOPE_UNITS", lines(criterion.scope().units()))
                .with("SCOPE_WAVES", lines(criterion.scope().waves()));
    }
}
