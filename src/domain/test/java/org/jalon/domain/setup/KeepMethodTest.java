package org.jalon.domain.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.jalon.domain.exchange.MethodReading;
import org.jalon.domain.exchange.SmallMethod;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

public class KeepMethodTest {
    private static final MethodCode OURS = new MethodCode("ours");
    private static final String COPY = SmallMethod.with("\"small\"", "\"ours\"");

    private final SetupHouse setup = new SetupHouse();

    @Test
    public void aCopyUnderANewNameIsKeptBesideTheShippedOnes() {
        setup.keep.keep(InMemoryJira.ADMIN, COPY);

        assertThat(setup.library.all(InMemoryJira.ADMIN))
                .extracting(found -> found.method().code().value(), LibraryMethod::own)
                .containsExactly(tuple("small", false), tuple("ours", true));
        assertThat(setup.library.by(InMemoryJira.ADMIN, OURS).text()).isEqualTo(COPY);
    }

    @Test
    public void anOwnMethodIsReplacedAndForgotten() {
        setup.keep.keep(InMemoryJira.ADMIN, COPY);
        setup.keep.keep(InMemoryJira.ADMIN, COPY.replace("\"Small\"", "\"Ours\""));

        assertThat(setup.library.all(InMemoryJira.ADMIN)).hasSize(2);

        setup.keep.forget(InMemoryJira.ADMIN, OURS);

        assertThat(setup.library.all(InMemoryJira.ADMIN)).hasSize(1);
        assertRefused(MethodLibrary.NOT_FOUND, () -> setup.keep.forget(InMemoryJira.ADMIN, OURS));
    }

    @Test
    public void aShippedMethodStaysAsItIs() {
        MethodCode shipped = new MethodCode("small");

        assertRefused(
                KeepMethod.SHIPPED, () -> setup.keep.keep(InMemoryJira.ADMIN, SmallMethod.TEXT));
        assertRefused(KeepMethod.SHIPPED, () -> setup.keep.forget(InMemoryJira.ADMIN, shipped));
    }

    @Test
    public void aWrongMethodIsNotKept() {
        MethodReading reading =
                setup.keep.keep(
                        InMemoryJira.ADMIN, COPY.replace("\"weight\": 70", "\"weight\": 7"));

        assertThat(reading).isInstanceOf(MethodReading.Wrong.class);
        assertThat(setup.methods.texts()).isEmpty();
    }

    @Test
    public void whoMayNotSetUpSeesAndKeepsNothing() {
        assertRefused(MethodLibrary.FORBIDDEN, () -> setup.library.all(InMemoryJira.PMO));
        assertRefused(MethodLibrary.FORBIDDEN, () -> setup.keep.keep(InMemoryJira.PMO, COPY));
        assertRefused(MethodLibrary.FORBIDDEN, () -> setup.keep.forget(InMemoryJira.PMO, OURS));
    }

    private static void assertRefused(String rule, Runnable use) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }
}
