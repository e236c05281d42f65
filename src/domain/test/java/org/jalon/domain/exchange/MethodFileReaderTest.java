package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.method.GuardedWorkflow;
import org.jalon.domain.method.Kpi;
import org.jalon.domain.method.Method;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.shared.Message;
import org.junit.Test;

import java.util.List;
import java.util.Locale;

public class MethodFileReaderTest {
    private final MethodFileReader reader = new MethodFileReader(LocatedJson::parse);

    @Test
    public void whatTheFileSaysIsTheMethod() {
        Method method = read(SmallMethod.TEXT);

        assertThat(method.code()).isEqualTo(new MethodCode("small"));
        assertThat(method.name().in(Locale.FRENCH)).isEqualTo("Petite");
        assertThat(method.workflow()).isEqualTo(GuardedWorkflow.LIGHT);
        assertThat(method.kpis()).containsExactly(Kpi.COVERAGE, Kpi.PROGRESS);
        assertThat(method.weeks()).isEqualTo(12);
        assertThat(method.criteria()).isEqualTo(2);
        assertThat(method.workstreams()).hasSize(1);
    }

    @Test
    public void weightsThatDoNotAddUpAreRefusedWithTheirSum() {
        assertThat(onlyReason(SmallMethod.with("\"weight\": 70", "\"weight\": 65")))
                .isEqualTo(Message.of("exchange.weights", 95));
    }

    @Test
    public void aMethodHasOneGoLive() {
        assertThat(onlyReason(SmallMethod.with(", \"goLive\": true", "")))
                .isEqualTo(Message.of("exchange.not-one-go-live", 0L));
    }

    @Test
    public void theCheckpointsAreThoseTheWorkflowGuards() {
        assertThat(
                        onlyReason(
                                SmallMethod.with(
                                        "\"workflow\": \"light\"", "\"workflow\": \"rollout\"")))
                .isEqualTo(
                        Message.of(
                                "method.other-checkpoints",
                                "rollout",
                                "CP1, CP2, CP3, CP4, CP5",
                                "CP1, CP2"));
    }

    @Test
    public void anUnknownKpiIsRefused() {
        assertThat(onlyReason(SmallMethod.with("\"progress\"", "\"luck\"")).key())
                .isEqualTo("exchange.not-one-of");
    }

    @Test
    public void aCodeIsPartOfAddresses() {
        assertThat(onlyReason(SmallMethod.with("\"small\"", "\"../up\"")))
                .isEqualTo(Message.of("method.bad-code", "../up"));
    }

    @Test
    public void aMisspeltMemberIsNotIgnored() {
        assertThat(
                        onlyReason(SmallMethod.with("\"workflow\"", "\"wokflow\": 1, \"workflow\""))
                                .key())
                .isEqualTo("exchange.unknown");
    }

    @Test
    public void aProgramFileIsNoMethod() {
        assertThat(onlyReason(SmallMethod.with("jalon-method", "jalon-program")).key())
                .isEqualTo("exchange.not-one-of");
    }

    @Test
    public void whatIsNoFileAtAllIsOneError() {
        ImportError error =
                new ImportError(new Location(2, 7), "", Message.of("exchange.json.broken"));
        MethodFileReader broken =
                new MethodFileReader(
                        text -> {
                            throw new UnreadableFile(error);
                        });

        assertThat(broken.read("{")).isEqualTo(new MethodReading.Wrong(List.of(error)));
    }

    @Test
    public void aMethodWhoseTransitionsNobodyCouldPassCannotBe() {
        Method right = read(SmallMethod.TEXT);

        assertThatThrownBy(
                        () ->
                                new Method(
                                        right.code(),
                                        right.name(),
                                        right.description(),
                                        GuardedWorkflow.ROLLOUT,
                                        right.kpis(),
                                        right.workstreams(),
                                        right.milestones(),
                                        right.checkpoints()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Method read(String text) {
        return ((MethodReading.Right) reader.read(text)).method();
    }

    private Message onlyReason(String text) {
        List<ImportError> errors = ((MethodReading.Wrong) reader.read(text)).errors();
        assertThat(errors).hasSize(1);
        return errors.getFirst().reason();
    }
}
