package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.AttachmentPresent;
import org.jalon.domain.checkpoint.CheckpointPassed;
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
import org.jalon.domain.checkpoint.SignedOffByRole;
import org.jalon.domain.organisation.People;
import org.jalon.domain.program.MilestoneCode;

import java.util.Optional;

/** How kinds of criteria are written in a program file: what {@link CriterionKindReader} reads. */
final class CriterionKindWriter {
    private final People people;

    CriterionKindWriter(People people) {
        this.people = people;
    }

    Members write(Members members, CriterionKind kind) {
        return switch (kind) {
            case EvidenceRecorded evidence ->
                    maxAge(
                            members.with("kind", "evidence").with("evidence", evidence.what()),
                            new MaxAge(evidence.maxAgeDays()));
            case MilestoneDone done ->
                    members.with("kind", "milestone-done")
                            .with("milestone", done.milestone().value());
            case LinkedIssuesInState linked -> linked(members, linked);
            case JqlCount jql -> jql(members, jql);
            case FieldCheck field -> field(members, field);
            case AttachmentPresent attachment -> attachment(members, attachment);
            case ConfirmedByHand confirmed ->
                    maxAge(members.with("kind", "confirmed"), confirmed.maxAge());
            case SignedOffByRole signed ->
                    maxAge(
                            members.with("kind", "signed-off")
                                    .with("role", signed.role().code().value()),
                            signed.maxAge());
            case KpiThreshold kpi ->
                    members.with("kind", "kpi")
                            .with("kpi", Sections.word(kpi.kpi()))
                            .with("comparison", Sections.word(kpi.comparison()))
                            .with("limit", kpi.limit());
            case CheckpointPassed passed ->
                    members.with("kind", "checkpoint-passed")
                            .with("checkpoint", passed.earlier().value());
            case NoOpenNonconformity none -> members.with("kind", "no-nonconformity");
            case NoticeSent notice ->
                    members.with("kind", "notice")
                            .with("evidence", notice.what())
                            .with("days", notice.days())
                            .with("before", notice.before().value());
        };
    }

    private static Members linked(Members members, LinkedIssuesInState linked) {
        members.with("kind", "linked-issues");
        linked.linkType().ifPresent(type -> members.with("linkType", jiraRef(type)));
        members.with("state", Sections.word(linked.state()));
        linked.status().ifPresent(status -> members.with("status", jiraRef(status)));
        return members;
    }

    /** Who has left Jira is not written: reading it back asks for somebody else. */
    private Members jql(Members members, JqlCount jql) {
        return members.with("kind", "jql-count")
                .with("jql", jql.jql().text())
                .withText("runAs", people.userNameOf(jql.runAs()))
                .with("comparison", Sections.word(jql.comparison()))
                .with("number", jql.number());
    }

    private static Members field(Members members, FieldCheck check) {
        members.with("kind", "field").with("field", jiraRef(check.field()));
        on(members, check.on());
        return switch (check.test()) {
            case FieldTest.IsSet any -> members;
            case FieldTest.Says says -> members.with("says", says.text());
            case FieldTest.Compares compares ->
                    members.with("comparison", Sections.word(compares.comparison()))
                            .with("limit", compares.limit());
        };
    }

    private static Members attachment(Members members, AttachmentPresent attachment) {
        members.with("kind", "attachment")
                .with("evidence", attachment.what())
                .withText("nameContains", attachment.nameContains());
        on(members, attachment.on());
        return maxAge(members, attachment.maxAge());
    }

    private static void on(Members members, Optional<MilestoneCode> milestone) {
        members.withText("on", milestone.map(MilestoneCode::value));
    }

    private static Members maxAge(Members members, MaxAge age) {
        age.days().ifPresent(days -> members.with("maxAgeDays", days));
        return members;
    }

    private static Node jiraRef(JiraRef ref) {
        return ref.id().isEmpty()
                ? Members.text(ref.name())
                : new Members().withText("id", ref.id()).with("name", ref.name()).node();
    }
}
