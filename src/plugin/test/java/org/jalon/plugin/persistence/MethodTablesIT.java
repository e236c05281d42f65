package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.method.Kpi;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.method.ProgramMethod;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.CostField;
import org.jalon.domain.rollout.CostField.CostUnit;
import org.jalon.domain.rollout.ValueSources;
import org.junit.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

public class MethodTablesIT extends PersistenceCase {
    private static final MethodCode OURS = new MethodCode("ours");

    private final ActiveObjectsKeptMethods kept = new ActiveObjectsKeptMethods(activeObjects);
    private final ActiveObjectsProgramMethods programs =
            new ActiveObjectsProgramMethods(activeObjects);

    @Test
    public void aMethodFileIsReadAsItWasWrittenReplacedAndForgotten() {
        String text = "{\"name\": \"" + TEXT.byLanguage().get("en") + "\"}" + " ".repeat(40_000);

        kept.save(OURS, text);
        kept.save(new MethodCode("a-first"), "{}");
        assertThat(kept.texts()).containsExactly("{}", text);

        kept.save(OURS, "[]");
        assertThat(kept.texts()).containsExactly("{}", "[]");

        kept.remove(OURS);
        kept.remove(OURS);
        assertThat(kept.texts()).containsExactly("{}");
        kept.remove(new MethodCode("a-first"));
    }

    @Test
    public void whereAProgramFindsItsValuesIsReadAsItWasWrittenAndReplaced() {
        ActiveObjectsValueSources sources = new ActiveObjectsValueSources(activeObjects);
        ProgramKey program = new ProgramKey("P/7");
        ValueSources some =
                new ValueSources(
                        Optional.of(Set.of("10001", "10002")),
                        Optional.of(Set.of()),
                        Optional.of(new CostField("customfield_10100", CostUnit.ONE)));
        assertThat(sources.of(program)).isEqualTo(ValueSources.UNCHOSEN);

        sources.save(program, some);
        assertThat(sources.of(program)).isEqualTo(some);

        sources.save(program, ValueSources.UNCHOSEN);
        assertThat(sources.of(program)).isEqualTo(ValueSources.UNCHOSEN);
    }

    @Test
    public void theMethodOfAProgramIsReadAsItWasWrittenAndReplaced() {
        ProgramKey program = new ProgramKey("P/7");
        ProgramMethod all = new ProgramMethod(program, OURS, List.of(Kpi.values()));
        ProgramMethod one =
                new ProgramMethod(program, new MethodCode("light"), List.of(Kpi.PROGRESS));

        programs.save(all);
        assertThat(programs.by(program)).contains(all);

        programs.save(one);
        assertThat(programs.by(program)).contains(one);
        assertThat(programs.by(new ProgramKey("P/8"))).isEmpty();
    }
}
