package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionScope;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.DefinitionBook;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.checkpoint.StandardCheckpoints;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.People;
import org.jalon.domain.program.Program;
import org.jalon.domain.shared.LocalizedText;

import java.math.BigDecimal;

/** How checkpoints are written in a program file: what {@link CheckpointReader} reads. */
public final class CheckpointSections {
    private final DefinitionBook definitions;
    private final StandardCheckpoints standards;
    private final CriterionKindWriter kinds;

    public CheckpointSections(
            DefinitionBook definitions, StandardCheckpoints standards, People people) {
        this.definitions = definitions;
        this.standards = standards;
        this.kinds = new CriterionKindWriter(people);
    }

    /** What the version of the Standard brings, if anything, and what the program has itself. */
    Members write(Members file, Program program) {
        return file.withSome(
                        "standardCheckpoints",
                        standards.of(program.standard(), program.targetVersion()).stream()
                                .map(this::checkpoint)
                                .toList())
                .with(
                        "checkpoints",
                        definitions.own(program.key()).stream().map(this::checkpoint).toList());
    }

    private ObjectNode checkpoint(Checkpoint checkpoint) {
        Members members =
                new Members()
                        .with("code", checkpoint.code().value())
                        .with("name", checkpoint.name())
                        .with("milestone", checkpoint.milestone().value())
                        .withDay("decisionDue", checkpoint.decisionDue())
                        .with("consequence", checkpoint.consequence());
        return terms(members, checkpoint.terms())
                .with("criteria", checkpoint.criteria().stream().map(this::criterion).toList())
                .node();
    }

    /** What is so by default is not written, and not read as a change. */
    private static Members terms(Members members, SignOffTerms terms) {
        members.with("signOffs", terms.roles().stream().map(CheckpointSections::role).toList());
        Members rule =
                switch (terms.rule()) {
                    case DecisionRule.AllRoles all -> new Members();
                    case DecisionRule.SingleApprover single ->
                            rule("single-approver").with("role", single.role().value());
                    case DecisionRule.Quorum quorum ->
                            rule("quorum").with("needed", quorum.needed());
                    case DecisionRule.Consent consent ->
                            rule("consent").with("workingDays", consent.workingDays());
                };
        if (!rule.node().members().isEmpty()) {
            members.with("decisionRule", rule.node());
        }
        if (terms.dutiesSeparated()) {
            members.with("separationOfDuties", true);
        }
        return terms.onBehalfAllowed() ? members : members.with("onBehalf", false);
    }

    private static Members rule(String kind) {
        return new Members().with("kind", kind);
    }

    private static ObjectNode role(SignOffRole role) {
        return role.equals(SignOffRole.named(role.name()))
                ? localized(role.name())
                : new Members().with("code", role.code().value()).with("name", role.name()).node();
    }

    private static ObjectNode localized(LocalizedText text) {
        Members languages = new Members();
        text.sorted().forEach(languages::with);
        return languages.node();
    }

    private ObjectNode criterion(Criterion criterion) {
        Members members =
                new Members().with("code", criterion.code().value()).with("text", criterion.text());
        kinds.write(members, criterion.kind())
                .with("mandatory", criterion.mandatory())
                .with("waivable", criterion.waivable())
                .with("binding", Sections.word(criterion.binding()))
                .with("owner", criterion.owner());
        if (!criterion.scope().equals(CriterionScope.EVERYONE)) {
            members.with("scope", scope(criterion.scope()));
        }
        return members.node();
    }

    private static ObjectNode scope(CriterionScope scope) {
        return new Members()
                .withSome(
                        "businessUnits",
                        Sections.texts(
                                scope.units().stream()
                                        .map(BusinessUnitCode::value)
                                        .sorted()
                                        .toList()))
                .withSome(
                        "waves",
                        scope.waves().stream()
                                .sorted()
                                .map(
                                        wave ->
                                                new Node.NumberNode(
                                                        Members.NOWHERE, BigDecimal.valueOf(wave)))
                                .toList())
                .node();
    }
}
