package org.jalon.plugin.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jalon.domain.exchange.MethodFileReader;
import org.jalon.domain.exchange.MethodReading;
import org.jalon.domain.method.Kpi;
import org.jalon.domain.method.Method;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.plugin.rest.file.JsonFile;
import org.junit.Test;

import java.util.List;
import java.util.stream.Stream;

public class ShippedMethodFilesTest {
    private final MethodFileReader reader = new MethodFileReader(new JsonFile());
    private final List<Method> methods =
            new ShippedMethodFiles().texts().stream().map(this::method).toList();

    @Test
    public void thereAreThreeEachLargerThanTheLast() {
        assertThat(methods)
                .extracting(
                        method -> method.code().value(),
                        method -> method.milestones().size(),
                        method -> method.checkpoints().size(),
                        Method::criteria,
                        method -> method.workstreams().size(),
                        method -> method.kpis().size())
                .containsExactly(
                        tuple("light", 5, 2, 8, 3, 5),
                        tuple("standard", 10, 5, 30, 5, 9),
                        tuple("regulated", 10, 5, 40, 5, Kpi.values().length));
    }

    @Test
    public void whatTheRegulatedOneAsksForGoesStaleAndBindsWhereNothingCanBeWaived() {
        Method regulated = methods.getLast();

        assertThat(regulated.checkpoints())
                .flatExtracting(checkpoint -> checkpoint.criteria())
                .allMatch(
                        criterion ->
                                !criterion.isCritical()
                                        || criterion.binding().name().equals("ENFORCED"))
                .allMatch(criterion -> !criterion.kind().toString().contains("OptionalInt.empty"));
    }

    @Test
    public void everyTextIsThereInFrench() {
        assertThat(methods.stream().flatMap(ShippedMethodFilesTest::texts))
                .allMatch(text -> text.byLanguage().keySet().equals(java.util.Set.of("en", "fr")))
                .allMatch(text -> !text.byLanguage().get("fr").contains("'"));
    }

    private static Stream<LocalizedText> texts(Method method) {
        return Stream.of(
                        Stream.of(method.name(), method.description()),
                        method.workstreams().stream().map(workstream -> workstream.name()),
                        method.milestones().stream().map(PlannedMilestone::name),
                        method.checkpoints().stream()
                                .flatMap(
                                        checkpoint ->
                                                Stream.concat(
                                                        Stream.of(
                                                                checkpoint.name(),
                                                                checkpoint.consequence()),
                                                        checkpoint.criteria().stream()
                                                                .flatMap(
                                                                        c ->
                                                                                Stream.of(
                                                                                        c.text(),
                                                                                        c
                                                                                                .owner())))))
                .flatMap(text -> text);
    }

    private Method method(String text) {
        MethodReading reading = reader.read(text);
        assertThat(reading).isInstanceOf(MethodReading.Right.class);
        return ((MethodReading.Right) reading).method();
    }
}
