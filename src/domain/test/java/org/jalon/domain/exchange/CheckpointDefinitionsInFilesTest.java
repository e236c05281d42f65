package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionKind;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.DefinitionOrigin;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.program.ProgramKey;
import org.junit.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of criterion, every decision rule and the scopes, in a file and out of it again. */
public class CheckpointDefinitionsInFilesTest {
    private static final ProgramKey KEY = new ProgramKey("XBP");
    private static final String NOTICE =
            "\"kind\": \"evidence\", \"evidence\": {\"en\": \"mail log\"}";
    private static final String SIGN_OFFS =
            "\"signOffs\": [{\"en\": \"BU lead\", \"fr\": \"Responsable BU\"}]";
    private static final String REST =
            ", \"mandatory\": true, \"waivable\": true, \"binding\": \"advisory\","
                    + " \"owner\": {\"en\": \"PMO\"}";
    private static final List<String> KINDS =
            List.of(
                    "\"kind\": \"linked-issues\", \"state\": \"done\"",
                    "\"kind\": \"linked-issues\", \"linkType\": \"Relates\","
                            + " \"state\": \"in-progress\","
                            + " \"status\": {\"id\": \"7\", \"name\": \"Accepted\"}",
                    "\"kind\": \"jql-count\", \"jql\": \"project = {bu}\", \"runAs\": \"admin\","
                            + " \"comparison\": \"at-most\", \"number\": 0",
                    "\"kind\": \"field\", \"field\": \"Volume\"",
                    "\"kind\": \"field\", \"field\": {\"id\": \"customfield_1\","
                            + " \"name\": \"Ready\"}, \"on\": \"M02\", \"says\": \"Yes\"",
                    "\"kind\": \"field\", \"field\": \"Volume\", \"comparison\": \"at-least\","
                            + " \"limit\": 90.5",
                    "\"kind\": \"attachment\", \"evidence\": {\"en\": \"report\"},"
                            + " \"nameContains\": \"E2E\", \"on\": \"M01\", \"maxAgeDays\": 60",
                    "\"kind\": \"confirmed\", \"maxAgeDays\": 30",
                    "\"kind\": \"signed-off\", \"role\": \"bu-lead\"",
                    "\"kind\": \"kpi\", \"kpi\": \"spi-t\", \"comparison\": \"at-least\","
                            + " \"limit\": 0.95",
                    "\"kind\": \"no-nonconformity\"",
                    "\"kind\": \"notice\", \"evidence\": {\"en\": \"notice\"}, \"days\": 28,"
                            + " \"before\": \"M03\"");

    private final SmallProgram small = new SmallProgram();

    private String withEveryKind() {
        String criteria =
                KINDS.stream()
                        .map(
                                kind ->
                                        "{\"code\": \"K"
                                                + KINDS.indexOf(kind)
                                                + "\", \"text\": {\"en\": \"T\"}, "
                                                + kind
                                                + REST
                                                + "}")
                        .collect(Collectors.joining(", "));
        return small.text.replace("\"criteria\": [", "\"criteria\": [" + criteria + ", ");
    }

    private Checkpoint checkpoint() {
        return small.house
                .checkpoints
                .definitions()
                .by(KEY, new CheckpointCode("CP4"))
                .orElseThrow();
    }

    @Test
    public void everyKindComesBackAsItWentIn() {
        String file = withEveryKind();
        assertThat(small.importText(file)).isInstanceOf(ImportOutcome.Imported.class);

        assertThat(
                        Differences.between(
                                small.house.export.file(InMemoryJira.ADMIN, KEY),
                                LocatedJson.parse(file)))
                .isEmpty();
        Stream<Class<?>> read =
                checkpoint().criteria().stream().map(Criterion::kind).map(Object::getClass);
        Stream<Class<?>> known =
                Stream.of(CriterionKind.class.getPermittedSubclasses())
                        .filter(kind -> !kind.getSimpleName().equals("CheckpointPassed"));
        assertThat(read.collect(Collectors.toSet())).isEqualTo(known.collect(Collectors.toSet()));
    }

    @Test
    public void aCheckpointMayAskForAnEarlierOneOnly() {
        List<ImportError> errors =
                small.errorsAfter(
                        NOTICE, "\"kind\": \"checkpoint-passed\", \"checkpoint\": \"CP4\"");

        assertThat(errors)
                .extracting(error -> error.reason().key())
                .contains("exchange.not-in-file");
    }

    @Test
    public void everyDecisionRuleComesBackAsItWentIn() {
        String two = SIGN_OFFS.replace("]", ", {\"code\": \"SEC\", \"name\": {\"en\": \"S\"}}]");
        List<String> rules =
                List.of(
                        "",
                        ", \"decisionRule\": {\"kind\": \"single-approver\", \"role\": \"SEC\"}",
                        ", \"decisionRule\": {\"kind\": \"quorum\", \"needed\": 2}",
                        ", \"decisionRule\": {\"kind\": \"consent\", \"workingDays\": 5},"
                                + " \"separationOfDuties\": true, \"onBehalf\": false");
        for (String rule : rules) {
            String file = small.text.replace(SIGN_OFFS, two + rule);
            assertThat(small.importText(file)).as(rule).isInstanceOf(ImportOutcome.Imported.class);
            assertThat(
                            Differences.between(
                                    small.house.export.file(InMemoryJira.ADMIN, KEY),
                                    LocatedJson.parse(file)))
                    .as(rule)
                    .isEmpty();
        }
        SignOffTerms last = checkpoint().terms();
        assertThat(last.rule()).isEqualTo(new DecisionRule.Consent(5));
        assertThat(last.dutiesSeparated()).isTrue();
        assertThat(last.onBehalfAllowed()).isFalse();
        assertThat(checkpoint().version()).isEqualTo(4);
    }

    @Test
    public void aScopeNamesUnitsOfTheFile() {
        String owner = "\"owner\": {\"en\": \"Marketing\"}";
        String scope = ", \"scope\": {\"businessUnits\": [\"FR\"], \"waves\": [2]}";
        String file = small.text.replace(owner, owner + scope);

        assertThat(small.importText(file)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(
                        Differences.between(
                                small.house.export.file(InMemoryJira.ADMIN, KEY),
                                LocatedJson.parse(file)))
                .isEmpty();
        assertThat(small.errorsAfter(owner, owner + scope.replace("FR", "XX")))
                .extracting(ImportError::field)
                .containsExactly("checkpoints[0].criteria[1].scope.businessUnits[0]");
    }

    @Test
    public void whatIsWrongIsNamedWhereItStands() {
        // instead of the evidence, the field, the reason
        String[][] table = {
            {"\"kind\": \"kpi\", \"kpi\": \"spy\"", "kpi", "exchange.not-one-of"},
            {"\"kind\": \"signed-off\", \"role\": \"x\"", "role", "exchange.no-such-role"},
            {"\"kind\": \"jql-count\", \"jql\": \"order by key\"", "jql", "exchange.not-a-query"},
            {"\"kind\": \"jql-count\", \"runAs\": \"nobody\"", "runAs", "exchange.no-such-user"},
            {"\"kind\": \"notice\", \"days\": -1", "days", "exchange.not-a-whole-number"},
            {"\"kind\": \"notice\", \"before\": \"M99\"", "before", "exchange.not-in-file"},
            {"\"kind\": \"field\", \"field\": {\"id\": \"1\"}", "field.name", "exchange.missing"},
            {"\"kind\": \"linked-issues\", \"state\": \"x\"", "state", "exchange.not-one-of"},
            {"\"kind\": \"guessed\"", "kind", "exchange.not-one-of"},
        };
        for (String[] row : table) {
            assertThat(small.errorsAfter(NOTICE, row[0]))
                    .as(row[0])
                    .anySatisfy(
                            error -> {
                                assertThat(error.field())
                                        .isEqualTo("checkpoints[0].criteria[1]." + row[1]);
                                assertThat(error.reason().key()).isEqualTo(row[2]);
                            });
        }
        assertThat(
                        small.errorsAfter(
                                SIGN_OFFS,
                                SIGN_OFFS
                                        + ", \"decisionRule\": {\"kind\": \"quorum\","
                                        + " \"needed\": 2}"))
                .extracting(error -> error.reason().key())
                .containsExactly("exchange.quorum-too-large");
    }

    @Test
    public void whatTheStandardBringsGoesOutAndComesBackBesideWhatTheProgramOverrides() {
        String own = small.text.substring(small.text.indexOf("\"checkpoints\": ["));
        own = own.substring(0, own.indexOf("\"businessUnits\""));
        String brought =
                own.replace("\"checkpoints\"", "\"standardCheckpoints\"")
                        .replace("Go-live readiness", "Readiness of the group");
        String file = small.text.replace(own, brought + own.replace("enforced", "advisory"));
        assertThat(small.importText(file)).isInstanceOf(ImportOutcome.Imported.class);

        assertThat(
                        Differences.between(
                                small.house.export.file(InMemoryJira.ADMIN, KEY),
                                LocatedJson.parse(file)))
                .isEmpty();
        assertThat(checkpoint().origin()).isEqualTo(DefinitionOrigin.PROGRAM);
        String inherited = small.text.replace(own, brought + "\"checkpoints\": [], ");
        assertThat(small.importText(inherited)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(checkpoint().origin()).isEqualTo(DefinitionOrigin.STANDARD);
        assertThat(checkpoint().name().in(Locale.ENGLISH)).isEqualTo("Readiness of the group");
    }
}
