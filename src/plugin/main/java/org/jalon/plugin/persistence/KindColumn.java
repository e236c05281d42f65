package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.AttachmentPresent;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.CheckpointKpi;
import org.jalon.domain.checkpoint.CheckpointPassed;
import org.jalon.domain.checkpoint.Comparison;
import org.jalon.domain.checkpoint.ConfirmedByHand;
import org.jalon.domain.checkpoint.CriterionKind;
import org.jalon.domain.checkpoint.EvidenceRecorded;
import org.jalon.domain.checkpoint.FieldCheck;
import org.jalon.domain.checkpoint.FieldTest;
import org.jalon.domain.checkpoint.JiraRef;
import org.jalon.domain.checkpoint.JqlCount;
import org.jalon.domain.checkpoint.KpiThreshold;
import org.jalon.domain.checkpoint.LinkedIssuesInState;
import org.jalon.domain.checkpoint.MaxAge;
import org.jalon.domain.checkpoint.MilestoneDone;
import org.jalon.domain.checkpoint.NoOpenNonconformity;
import org.jalon.domain.checkpoint.NoticeSent;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignedOffByRole;
import org.jalon.domain.linking.Jql;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.LocalizedText;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a criterion asks for in one column: the word for its kind, then its settings. */
final class KindColumn {
    private static final String SET = "set";
    private static final String SAYS = "says";
    private static final String COMPARES = "compares";

    private KindColumn() {}

    static String of(CriterionKind kind) {
        return switch (kind) {
            case EvidenceRecorded it ->
                    Values.line("evidence", texts(it.what()), days(it.maxAgeDays()));
            case MilestoneDone it -> Values.line("milestone-done", it.milestone());
            case LinkedIssuesInState it ->
                    Values.line(
                            "linked-issues",
                            it.linkType().flatMap(JiraRef::id),
                            it.linkType().map(JiraRef::name),
                            it.state(),
                            it.status().flatMap(JiraRef::id),
                            it.status().map(JiraRef::name));
            case JqlCount it ->
                    Values.line(
                            "jql-count", it.jql(), it.runAs().key(), it.comparison(), it.number());
            case FieldCheck it -> field(it);
            case AttachmentPresent it ->
                    Values.line(
                            "attachment",
                            texts(it.what()),
                            it.nameContains(),
                            it.on(),
                            days(it.maxAge().days()));
            case ConfirmedByHand it -> Values.line("confirmed", days(it.maxAge().days()));
            case SignedOffByRole it ->
                    Values.line(
                            "signed-off",
                            it.role().code(),
                            texts(it.role().name()),
                            days(it.maxAge().days()));
            case KpiThreshold it ->
                    Values.line("kpi", it.kpi(), it.comparison(), it.limit().toPlainString());
            case CheckpointPassed it -> Values.line("checkpoint-passed", it.earlier());
            case NoOpenNonconformity it -> Values.line("no-nonconformity");
            case NoticeSent it -> Values.line("notice", texts(it.what()), it.days(), it.before());
        };
    }

    private static String field(FieldCheck it) {
        String[] test =
                switch (it.test()) {
                    case FieldTest.IsSet any -> new String[] {SET, "", ""};
                    case FieldTest.Says says -> new String[] {SAYS, says.text(), ""};
                    case FieldTest.Compares to ->
                            new String[] {
                                COMPARES, to.comparison().name(), to.limit().toPlainString()
                            };
                };
        return Values.line(
                "field", it.field().id(), it.field().name(), it.on(), test[0], test[1], test[2]);
    }

    static CriterionKind kind(String column) {
        List<String> v = Values.of(column);
        return switch (v.get(0)) {
            case "evidence" -> new EvidenceRecorded(text(v.get(1)), age(v.get(2)).days());
            case "milestone-done" -> new MilestoneDone(new MilestoneCode(v.get(1)));
            case "linked-issues" ->
                    new LinkedIssuesInState(
                            ref(v.get(1), v.get(2)),
                            IssueState.valueOf(v.get(3)),
                            ref(v.get(4), v.get(5)));
            case "jql-count" ->
                    new JqlCount(
                            new Jql(v.get(1)),
                            new ActorId(v.get(2)),
                            Comparison.valueOf(v.get(3)),
                            Integer.parseInt(v.get(4)));
            case "field" ->
                    new FieldCheck(
                            ref(v.get(1), v.get(2)).orElseThrow(), milestone(v.get(3)), test(v));
            case "attachment" ->
                    new AttachmentPresent(
                            text(v.get(1)),
                            Values.present(v.get(2)),
                            milestone(v.get(3)),
                            age(v.get(4)));
            case "confirmed" -> new ConfirmedByHand(age(v.get(1)));
            case "signed-off" ->
                    new SignedOffByRole(
                            new SignOffRole(new SignOffRoleCode(v.get(1)), text(v.get(2))),
                            age(v.get(3)));
            case "kpi" ->
                    new KpiThreshold(
                            CheckpointKpi.valueOf(v.get(1)),
                            Comparison.valueOf(v.get(2)),
                            new BigDecimal(v.get(3)));
            case "checkpoint-passed" -> new CheckpointPassed(new CheckpointCode(v.get(1)));
            case "no-nonconformity" -> new NoOpenNonconformity();
            case "notice" ->
                    new NoticeSent(
                            text(v.get(1)),
                            Integer.parseInt(v.get(2)),
                            new MilestoneCode(v.get(3)));
            default -> throw new IllegalStateException("criterion kind " + v.get(0));
        };
    }

    private static FieldTest test(List<String> v) {
        return switch (v.get(4)) {
            case SET -> new FieldTest.IsSet();
            case SAYS -> new FieldTest.Says(v.get(5));
            case COMPARES ->
                    new FieldTest.Compares(Comparison.valueOf(v.get(5)), new BigDecimal(v.get(6)));
            default -> throw new IllegalStateException("field test " + v.get(4));
        };
    }

    private static String texts(LocalizedText text) {
        return TextsColumn.of(text);
    }

    private static LocalizedText text(String value) {
        return TextsColumn.text(value);
    }

    private static String days(OptionalInt days) {
        return days.isPresent() ? String.valueOf(days.getAsInt()) : "";
    }

    private static MaxAge age(String days) {
        return Values.present(days).map(Integer::parseInt).map(MaxAge::ofDays).orElse(MaxAge.NONE);
    }

    private static Optional<JiraRef> ref(String id, String name) {
        return Values.present(name).map(known -> new JiraRef(Values.present(id), known));
    }

    private static Optional<MilestoneCode> milestone(String code) {
        return Values.present(code).map(MilestoneCode::new);
    }
}
