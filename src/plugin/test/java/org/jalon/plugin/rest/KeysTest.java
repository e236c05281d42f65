package org.jalon.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

public class KeysTest {

    @Test
    public void aCodeInAnAddressIsTakenAsItIs() {
        assertThat(Keys.program("XBP").value()).isEqualTo("XBP");
        assertThat(Keys.businessUnit("XBP", "FR").value()).isEqualTo("FR");
    }

    @Test
    public void whatCannotBeACodeIsAnsweredLikeAProgramNobodyHas() {
        assertNotFound(() -> Keys.program(" XBP"));
        assertNotFound(() -> Keys.businessUnit("XBP", "x".repeat(61)));
        assertNotFound(() -> Keys.milestone("XBP", ""));
        assertNotFound(() -> Keys.checkpoint("XBP", " "));
    }

    private static void assertNotFound(ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
                            assertThat(refused.refusal().rule())
                                    .isEqualTo(VisiblePrograms.NOT_FOUND);
                        });
    }
}
