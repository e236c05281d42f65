package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.CriterionKind;
import org.jalon.domain.checkpoint.EvidenceRecorded;
import org.jalon.domain.checkpoint.MilestoneDone;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.plugin.persistence.row.CheckpointRow;
import org.jalon.plugin.persistence.row.CriterionRow;

import java.util.List;
import java.util.OptionalInt;

/**
 * Between a checkpoint's definition and its rows; the one place that names the kinds of criteria.
 */
final class CheckpointMapping {
    private static final String EVIDENCE = "evidence";
    private static final String MILESTONE_DONE = "milestone-done";

    Checkpoint checkpoint(CheckpointRow row, List<CriterionRow> criteria) {
        return new Checkpoint(
                new CheckpointCode(row.getCode()),
                row.getDefinitionVersion(),
                TextsColumn.text(row.getName()),
                new MilestoneCode(row.getMilestoneCode()),
                Columns.day(row.getDecisionDue()),
                TextsColumn.text(row.getConsequence()),
                TextsColumn.texts(row.getSignOffs()),
                criteria.stream().map(this::criterion).toList());
    }

    private Criterion criterion(CriterionRow row) {
        return new Criterion(
                new CriterionCode(row.getCode()),
                TextsColumn.text(row.getWording()),
                kind(row),
                row.isMandatory(),
                row.isWaivable(),
                Binding.valueOf(row.getBinding()),
                TextsColumn.text(row.getOwner()));
    }

    private CriterionKind kind(CriterionRow row) {
        return switch (row.getKind()) {
            case EVIDENCE ->
                    new EvidenceRecorded(
                            TextsColumn.text(row.getEvidenceWhat()),
                            row.getMaxAgeDays() == null
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(row.getMaxAgeDays()));
            case MILESTONE_DONE -> new MilestoneDone(new MilestoneCode(row.getMilestoneCode()));
            default -> throw new IllegalStateException("criterion kind " + row.getKind());
        };
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
                .with("SIGN_OFFS", TextsColumn.of(checkpoint.signOffs()));
    }

    Columns columns(ProgramKey program, CheckpointCode checkpoint, int order, Criterion criterion) {
        Columns columns =
                new Columns()
                        .with("CRITERION_KEY", RowKey.of(program.value(), criterion.code().value()))
                        .with("PROGRAM_KEY", program.value())
                        .with("CHECKPOINT_CODE", checkpoint.value())
                        .with("SORT_ORDER", order)
                        .with("CODE", criterion.code().value())
                        .with("WORDING", TextsColumn.of(criterion.text()))
                        .with("MANDATORY", criterion.mandatory())
                        .with("WAIVABLE", criterion.waivable())
                        .with("BINDING", criterion.binding().name())
                        .with("OWNER", TextsColumn.of(criterion.owner()));
        return withKind(columns, criterion.kind());
    }

    private static Columns withKind(Columns columns, CriterionKind kind) {
        switch (kind) {
            case EvidenceRecorded evidence -> {
                columns.with("KIND", EVIDENCE)
                        .with("EVIDENCE_WHAT", TextsColumn.of(evidence.what()));
                evidence.maxAgeDays().ifPresent(days -> columns.with("MAX_AGE_DAYS", days));
            }
            case MilestoneDone done ->
                    columns.with("KIND", MILESTONE_DONE)
                            .with("MILESTONE_CODE", done.milestone().value());
        }
        return columns;
    }
}
