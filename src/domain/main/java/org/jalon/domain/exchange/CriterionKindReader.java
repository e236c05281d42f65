package org.jalon.domain.exchange;

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
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.checkpoint.SignedOffByRole;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.linking.Jql;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueState;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what a criterion asks for; a new kind is one line in its table and one method.
 *
 * @param terms who signs the criterion's checkpoint off; empty when that is wrong
 * @param earlier the codes of the checkpoints that stand before it
 * @param person finds somebody by the name they log in by
 */
record CriterionKindReader(
        Optional<SignOffTerms> terms,
        KnownCodes milestones,
        KnownCodes earlier,
        Function<Field, Optional<ActorId>> person) {
    private static final int OLDEST_EVIDENCE_IN_DAYS = 3650;
    private static final int LONGEST_NOTICE_IN_DAYS = 1000;
    private static final int MOST_ISSUES = 1_000_000;
    private static final Map<String, Comparison> COMPARISONS = words(Comparison.values());
    private static final Map<String, CheckpointKpi> KPIS = words(CheckpointKpi.values());
    private static final Map<String, IssueState> STATES = words(IssueState.values());

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Arrays.stream(values).collect(Collectors.toMap(Sections::word, value -> value));
    }

    /** The readers of kinds by the word for the kind. */
    Map<String, Function<Fields, Optional<CriterionKind>>> byWord() {
        return Map.ofEntries(
                Map.entry("evidence", this::evidence),
                Map.entry("milestone-done", this::milestoneDone),
                Map.entry("linked-issues", this::linkedIssues),
                Map.entry("jql-count", this::jqlCount),
                Map.entry("field", this::field),
                Map.entry("attachment", this::attachment),
                Map.entry("confirmed", fields -> Optional.of(new ConfirmedByHand(maxAge(fields)))),
                Map.entry("signed-off", this::signedOff),
                Map.entry("kpi", CriterionKindReader::kpi),
                Map.entry("checkpoint-passed", this::checkpointPassed),
                Map.entry("no-nonconformity", fields -> Optional.of(new NoOpenNonconformity())),
                Map.entry("notice", this::notice));
    }

    private Optional<CriterionKind> evidence(Fields fields) {
        var what = fields.required("evidence", Field::asLocalized);
        OptionalInt days = maxAge(fields).days();
        return what.map(text -> new EvidenceRecorded(text, days));
    }

    private Optional<CriterionKind> milestoneDone(Fields fields) {
        return fields.required("milestone", this::milestone).map(MilestoneDone::new);
    }

    private Optional<CriterionKind> linkedIssues(Fields fields) {
        var linkType = fields.optional("linkType", CriterionKindReader::jiraRef);
        var state = fields.required("state", field -> field.asOneOf(STATES));
        var status = fields.optional("status", CriterionKindReader::jiraRef);
        return state.map(wanted -> new LinkedIssuesInState(linkType, wanted, status));
    }

    private Optional<CriterionKind> jqlCount(Fields fields) {
        var jql = fields.required("jql", CriterionKindReader::jql);
        var runAs = fields.required("runAs", person);
        var comparison = comparison(fields);
        var number = fields.required("number", field -> field.asWhole(0, MOST_ISSUES));
        if (jql.isEmpty() || runAs.isEmpty() || comparison.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new JqlCount(jql.get(), runAs.get(), comparison.get(), number.get()));
    }

    private static Optional<Jql> jql(Field field) {
        Optional<String> text = field.asText();
        return text.isPresent() && !Jql.isWritten(text.get())
                ? field.wrong("exchange.not-a-query", Jql.LONGEST)
                : text.map(Jql::new);
    }

    private Optional<CriterionKind> field(Fields fields) {
        var ref = fields.required("field", CriterionKindReader::jiraRef);
        var on = fields.optional("on", this::milestone);
        Optional<FieldTest> test = fields.optional("says", Field::asText).map(FieldTest.Says::new);
        Optional<Field> compared = fields.optional("comparison");
        if (compared.isPresent()) {
            var comparison = comparison(fields);
            test =
                    fields.required("limit", Field::asAmount)
                            .flatMap(
                                    limit ->
                                            comparison.map(
                                                    it -> new FieldTest.Compares(it, limit)));
            if (test.isEmpty()) {
                return Optional.empty();
            }
        }
        FieldTest asked = test.orElseGet(FieldTest.IsSet::new);
        return ref.map(it -> new FieldCheck(it, on, asked));
    }

    private Optional<CriterionKind> attachment(Fields fields) {
        var what = fields.required("evidence", Field::asLocalized);
        var name = fields.optional("nameContains", Field::asText);
        var on = fields.optional("on", this::milestone);
        MaxAge age = maxAge(fields);
        return what.map(text -> new AttachmentPresent(text, name, on, age));
    }

    private Optional<CriterionKind> signedOff(Fields fields) {
        MaxAge age = maxAge(fields);
        Optional<Field> role = fields.required("role");
        return terms.flatMap(
                known ->
                        role.flatMap(field -> SignOffTermsReader.roleOf(field, known.codes()))
                                .flatMap(known::role)
                                .map(it -> new SignedOffByRole(it, age)));
    }

    private static Optional<CriterionKind> kpi(Fields fields) {
        var kpi = fields.required("kpi", field -> field.asOneOf(KPIS));
        var comparison = comparison(fields);
        var limit = fields.required("limit", Field::asAmount);
        return kpi.isEmpty() || comparison.isEmpty() || limit.isEmpty()
                ? Optional.empty()
                : Optional.of(new KpiThreshold(kpi.get(), comparison.get(), limit.get()));
    }

    private Optional<CriterionKind> checkpointPassed(Fields fields) {
        return fields.required("checkpoint", earlier::refer)
                .map(code -> new CheckpointPassed(new CheckpointCode(code)));
    }

    private Optional<CriterionKind> notice(Fields fields) {
        var what = fields.required("evidence", Field::asLocalized);
        var days = fields.required("days", field -> field.asWhole(0, LONGEST_NOTICE_IN_DAYS));
        var before = fields.required("before", this::milestone);
        return what.isEmpty() || days.isEmpty() || before.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoticeSent(what.get(), days.get(), before.get()));
    }

    private Optional<MilestoneCode> milestone(Field field) {
        return milestones.refer(field).map(MilestoneCode::new);
    }

    private static Optional<Comparison> comparison(Fields fields) {
        return fields.required("comparison", field -> field.asOneOf(COMPARISONS));
    }

    private static MaxAge maxAge(Fields fields) {
        return fields.optional("maxAgeDays", field -> field.asWhole(1, OLDEST_EVIDENCE_IN_DAYS))
                .map(MaxAge::ofDays)
                .orElse(MaxAge.NONE);
    }

    /** A name, or an object of id and name. */
    private static Optional<JiraRef> jiraRef(Field field) {
        if (!(field.node() instanceof ObjectNode)) {
            return field.asText().map(JiraRef::named);
        }
        return field.asFields()
                .flatMap(
                        fields -> {
                            var id = fields.optional("id", Field::asText);
                            var name = fields.required("name", Field::asText);
                            fields.noOthers();
                            return name.map(text -> new JiraRef(id, text));
                        });
    }
}
